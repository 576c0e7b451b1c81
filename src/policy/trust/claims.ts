import { namesAction } from '../actions.ts';
import { oidcProviderOf } from '../families/oidc.ts';
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

/** A condition that a token must meet, or it does not open the role. */
export interface Demand {
  readonly claim: string;
  readonly condition: Condition;
}

/** What an Allow demands of a token, and what the Denies beside it demand: those that hold for all tokens but some. */
export function demandsOn(allow: Statement, statements: readonly Statement[], provider: string): Demand[] {
  const own = allow.conditions.flatMap((condition): Demand[] => {
    const claim = claimOf(condition, provider);
    return claim !== undefined && requires(condition, claim) ? [{ claim, condition }] : [];
  });
  const others = statements.flatMap((deny): Demand[] => {
    const [condition, ...more] = deny.effect === 'Deny' && deny.conditionsKnown ? deny.conditions : [];
    const claim = condition && claimOf(condition, provider);
    // Conditions of a Deny are ANDed: with a second one it holds for fewer.
    return condition &&
      claim !== undefined &&
      more.length === 0 &&
      deniesAllBut(condition, claim) &&
      namesAction(deny, 'sts:assumerolewithwebidentity') &&
      keepsOut(deny, provider)
      ? [{ claim, condition }]
      : [];
  });
  return [...own, ...others];
}

/** Whether a Deny under the condition holds for every token whose claim has none of the values. */
const deniesAllBut = ({ comparison }: Condition, claim: string): boolean =>
  comparison?.negated === true && (alwaysPresent.has(claim) || comparison.qualifier !== 'ForAnyValue');

const keepsOut = ({ principals }: Statement, provider: string): boolean =>
  principals.some(
    (principal) =>
      (principal.value.known && principal.value.text === '*') || oidcProviderOf(principal) === provider,
  );

/** The values of a claim that a token must have one of, over all demands on it; without a pin, nothing. */
export function pins(
  demands: readonly Demand[],
  claims: Readonly<Record<string, RegExp>>,
): { pinned: boolean; loose: readonly (Value & { known: true })[] } {
  const loose: (Value & { known: true })[] = [];
  let pinned = false;
  for (const { claim, condition } of demands) {
    const form = claims[claim];
    if (!form || condition.values.length === 0) continue;
    // A wildcard that the operator does not read as one matches nobody. Unknown values count for the author.
    const open = condition.values.filter(
      (value): value is Value & { known: true } =>
        value.known && condition.comparison?.wildcards === true && !form.test(value.text),
    );
    if (open.length === 0) pinned = true;
    // What a Deny spares is nothing that the policy lets in.
    else if (!condition.comparison?.negated) loose.push(...open);
  }
  return { pinned, loose };
}
