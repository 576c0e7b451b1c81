import { parseArn } from '../arn.ts';
import type { Policy } from '../rule.ts';
import type { Statement, Value } from '../statement.ts';
import { isGuard } from './restrictions.ts';

/** The account that a principal of the type AWS belongs to; nothing for `*`, the id of a user, an unknown value. */
const accountOf = (value: Value): string | undefined =>
  value.known
    ? /^\d{12}$/.exec(/^\d+$/.test(value.text) ? value.text : (parseArn(value.text)?.account ?? ''))?.[0]
    : undefined;

/** Principals of accounts that the config does not list, where it lists any, and no condition ties to somebody known. */
export function strangersIn(
  { effect, principals, conditions, resources }: Statement,
  { surroundings: { knownAccounts } }: Policy,
): { value: Value; account: string }[] {
  if (!knownAccounts || effect !== 'Allow' || conditions.some(isGuard)) return [];
  // The resource that a policy hangs on is ours.
  const known = new Set([...knownAccounts, ...resources.flatMap((value) => accountOf(value) ?? [])]);
  return principals.flatMap(({ type, value }) => {
    const account = type === 'AWS' ? accountOf(value) : undefined;
    return account === undefined || known.has(account) ? [] : [{ value, account }];
  });
}
