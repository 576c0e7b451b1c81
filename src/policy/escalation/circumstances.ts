import { namesAction } from '../actions.ts';
import { isNarrow, isOpen, serviceCalls } from '../families/restrictions.ts';
import type { Policy } from '../rule.ts';
import type { Condition, Statement } from '../statement.ts';

/** What an action needs besides the permission, in the words of a message. */
export type Circumstance = 'multi-factor authentication' | 'a network that the policy names';

/**
 * What a policy asks of whoever uses an action that a statement gives: by the statement itself, or by a Deny for all
 * others. It limits nothing that can be done, but a key that leaks is not enough.
 */
export function circumstanceOf(
  { statements }: Policy,
  action: string,
  allow: Statement,
): Circumstance | undefined {
  for (const condition of allow.conditions)
    if (!isOpen(condition) && asks(condition, 'true')) return circumstances.get(condition.lowerKey);
  const lower = action.toLowerCase();
  for (const deny of statements) {
    if (deny.effect !== 'Deny' || !isForEverything(deny) || !namesAction(deny, lower)) continue;
    const deciding = deny.conditions.filter(({ lowerKey }) => !serviceCalls.has(lowerKey));
    const [first] = deciding;
    // Without the key the Deny must hold too: a request that is signed with an access key has no MFA key at all.
    if (first && deciding.every((condition) => isOpen(condition) && asks(condition, 'false')))
      return circumstances.get(first.lowerKey);
  }
  return undefined;
}

const circumstances: ReadonlyMap<string, Circumstance> = new Map<string, Circumstance>([
  ...['aws:multifactorauthpresent', 'aws:multifactorauthage'].map(
    (key) => [key, 'multi-factor authentication'] as const,
  ),
  ...['aws:sourceip', 'aws:vpcsourceip', 'aws:sourcevpc', 'aws:sourcevpce'].map(
    (key) => [key, 'a network that the policy names'] as const,
  ),
]);

/** Whether the values are such that the condition asks for something; unknown ones count for the author. */
const asks = ({ lowerKey, comparison, values }: Condition, present: 'true' | 'false'): boolean =>
  circumstances.has(lowerKey) &&
  comparison?.family !== 'Null' &&
  values.length > 0 &&
  values.every(
    (value) =>
      !value.known ||
      (lowerKey === 'aws:multifactorauthpresent'
        ? value.text.toLowerCase() === present
        : !lowerKey.endsWith('sourceip') || isNarrow(value.text)),
  );

const isForEverything = ({ resources }: Statement): boolean =>
  resources.some((value) => value.known && value.text === '*');
