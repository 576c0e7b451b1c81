import { valueAt } from '../document.ts';
import type { Problem } from '../rule.ts';
import type { Value } from '../statement.ts';
import { coveringGroups } from './pattern-groups.ts';

/** One problem for each group of entries of a list that cover one another, at all its members. */
export function* redundantEntries(
  values: readonly Value[],
  textOf: (text: string) => string,
  kind: string,
): Generator<Problem> {
  if (values.length < 2) return;
  const known = values.filter((value) => value.known);
  for (const group of coveringGroups(known.map(({ text }) => textOf(text)))) {
    const members = group.flatMap((index) => known[index] ?? []);
    const [first, ...rest] = members.map(({ path }) => valueAt(...path));
    if (!first) continue;
    const widest = members.reduce((one, other) => (other.text.length < one.text.length ? other : one));
    yield {
      message: `${members.length} ${kind} cover one another; "${widest.text}" may be all that is needed.`,
      at: [first, ...rest],
    };
  }
}
