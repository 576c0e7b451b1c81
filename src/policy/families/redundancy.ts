import { valueAt } from '../document.ts';
import type { Problem } from '../rule.ts';
import type { Value } from '../statement.ts';
import { coveringGroups } from './pattern-groups.ts';

/** One problem for each group of entries of a list that cover one another, at all its members. */
export function redundantEntries<Known extends Value & { readonly known: true }>(
  values: readonly (Known | (Value & { readonly known: false }))[],
  textOf: (value: Known) => string,
  kind: string,
): Problem[] {
  if (values.length < 2) return [];
  const known = values.filter((value): value is Known => value.known);
  return coveringGroups(known.map(textOf)).flatMap((group) => {
    const members = group.flatMap((index) => known[index] ?? []);
    const [first, ...rest] = members.map(({ path }) => valueAt(...path));
    if (!first) return [];
    const widest = members.reduce((one, other) => (other.text.length < one.text.length ? other : one));
    return {
      message: `${members.length} ${kind} cover one another; "${widest.text}" may be all that is needed.`,
      at: [first, ...rest],
    };
  });
}
