import { valueAt } from './document.ts';
import { hasWildcard, matches } from './patterns.ts';
import { remembered } from './remembered.ts';
import type { Problem } from './rule.ts';
import { isRetired, serviceExists, serviceHasAction } from './service-reference/service-reference.ts';
import type { ActionValue, Statement } from './statement.ts';

/** Whether a statement is about this action (in lower case), by Action or by what NotAction leaves. */
export const namesAction = ({ actions, notActions }: Statement, action: string): boolean =>
  actions.some((value) => value.known && matches(value.text.toLowerCase(), action)) ||
  (notActions.length > 0 &&
    !notActions.some((value) => !value.known || matches(value.text.toLowerCase(), action)));

/** What may be wrong with the name of an action. */
export type ActionFault = 'unknown service' | 'unknown action';

/**
 * Whether AWS publishes the action, which may hold wildcards in its name. `open` where there is nothing to look up:
 * `*`, a wildcard in the service, a policy variable, a service of which only the name is known.
 */
export const faultOf = (action: ActionValue): ActionFault | 'none' | 'open' =>
  action.known ? faultOfText(action.text) : 'open';

const faultOfText = remembered((text): ActionFault | 'none' | 'open' => {
  if (text === '*') return 'open';
  const lower = text.toLowerCase();
  const colon = lower.indexOf(':');
  const name = lower.slice(colon + 1);
  const standing = standingOf(colon < 0 ? name : lower.slice(0, colon));
  if (standing === 'open' || standing === 'name only' || name.includes('${')) return 'open';
  if (standing === 'unknown' || colon < 0) return 'unknown service';
  return name === '*' || serviceHasAction(lower.slice(0, colon), name) ? 'none' : 'unknown action';
});

/** What is known of the prefix of an action. */
type Standing = 'published' | 'name only' | 'unknown' | 'open';

function standingOf(prefix: string): Standing {
  if (hasWildcard(prefix) || prefix.includes('${')) return 'open';
  if (!serviceExists(prefix)) return 'unknown';
  return isRetired(prefix) ? 'name only' : 'published';
}

type Faulty = readonly [action: ActionValue & { readonly known: true }, fault: ActionFault];

const none: readonly never[] = [];

/** One problem for each entry of Action and NotAction with this fault. All entries are looked up once for all rules. */
export function actionProblems(
  statement: Statement,
  fault: ActionFault,
  message: (text: string) => string,
): readonly Problem[] {
  const faulty = statement.once(faultyActionsOf);
  if (faulty.length === 0) return none;
  return faulty
    .filter(([, found]) => found === fault)
    .map(([{ text, path }]) => ({ message: message(text), at: [valueAt(...path)] }));
}

function faultyActionsOf({ actions, notActions }: Statement): readonly Faulty[] {
  let found: Faulty[] | undefined;
  for (const list of [actions, notActions])
    for (const action of list) {
      const fault = faultOf(action);
      if (action.known && fault !== 'open' && fault !== 'none') (found ??= []).push([action, fault]);
    }
  return found ?? none;
}
