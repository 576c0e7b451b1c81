import { keyAt } from '../document.ts';
import type { Problem } from '../rule.ts';
import type { Condition, Statement } from '../statement.ts';

/** Keys that only hold for calls of people and roles: an AWS service that calls for itself has none of them. */
export const principalKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
]);

/** Keys that only hold for calls that an AWS service makes for somebody's resource. */
export const serviceCallKeys: ReadonlySet<string> = new Set([
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
]);

/** The conditions of a Deny on one of the keys, other than those that ask whether it is there. */
export const denyingOn = (
  { effect, conditions }: Statement,
  keys: ReadonlySet<string>,
): readonly Condition[] =>
  effect === 'Deny'
    ? conditions.filter(
        ({ lowerKey, comparison }) => keys.has(lowerKey) && comparison && comparison.family !== 'Null',
      )
    : [];

/** Whether the statement says that the caller is, or is not, an AWS service. */
export const saysCallerIsService = ({ conditions }: Statement, is: 'true' | 'false'): boolean =>
  conditions.some(
    ({ lowerKey, comparison, values }) =>
      lowerKey === 'aws:principalisawsservice' &&
      comparison?.family === 'Bool' &&
      values.some((value) => !value.known || value.text.toLowerCase() === is),
  );

export function* missingPartner(
  statement: Statement,
  keys: ReadonlySet<string>,
  message: string,
): Generator<Problem> {
  for (const { key, keyPath } of denyingOn(statement, keys))
    yield { message: `${key}: ${message}`, at: [keyAt(...keyPath)] };
}
