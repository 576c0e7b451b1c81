import { isOpen } from '../families/restrictions.ts';
import type { Condition, Statement, Value } from '../statement.ts';

/** Claims that every token has, so that IfExists and ForAllValues change nothing for them. */
const alwaysPresent = new Set(['sub', 'aud']);

/** The claim that a condition of this provider tests: `sub`. */
export const claimOf = ({ lowerKey }: Condition, provider: string): string | undefined =>
  lowerKey.startsWith(`${provider}:`) ? lowerKey.slice(provider.length + 1) : undefined;

/** Whether a token without the claim fails the condition. */
export function requires(condition: Condition, claim: string): boolean {
  const { comparison } = condition;
  if (!comparison || comparison.negated || comparison.family === 'Null') return false;
  return alwaysPresent.has(claim) || !isOpen(condition);
}

/** The values of a claim that a token must have one of, over all conditions that require it; without a pin, nothing. */
export function pins(
  { conditions }: Statement,
  provider: string,
  claims: Readonly<Record<string, RegExp>>,
): { pinned: boolean; loose: readonly (Value & { known: true })[] } {
  const loose: (Value & { known: true })[] = [];
  let pinned = false;
  for (const condition of conditions) {
    const claim = claimOf(condition, provider);
    const form = claim === undefined ? undefined : claims[claim];
    if (claim === undefined || !form || !requires(condition, claim) || condition.values.length === 0)
      continue;
    // A wildcard that the operator does not read as one matches nobody. Unknown values count for the author.
    const open = condition.values.filter(
      (value): value is Value & { known: true } =>
        value.known && condition.comparison?.wildcards === true && !form.test(value.text),
    );
    if (open.length === 0) pinned = true;
    loose.push(...open);
  }
  return { pinned, loose };
}
