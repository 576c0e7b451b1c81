import type { ActionFault } from './action-name.ts';
import { valueAt } from './document.ts';
import type { Problem } from './rule.ts';
import type { ActionValue, KnownAction, Statement } from './statement.ts';

/** Whether an entry of Action means this action (in lower case). */
export const covers = (value: ActionValue, action: string): value is KnownAction =>
  value.known && value.action.covers(action);

/** Whether a statement is about this action (in lower case), by Action or by what NotAction leaves. */
export const namesAction = ({ actions, notActions }: Statement, action: string): boolean =>
  actions.some((value) => covers(value, action)) ||
  (notActions.length > 0 && !notActions.some((value) => !value.known || covers(value, action)));

type Faulty = readonly [action: KnownAction, fault: ActionFault];

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
      if (!action.known) continue;
      const { fault } = action.action;
      if (fault !== 'open' && fault !== 'none') (found ??= []).push([action, fault]);
    }
  return found ?? none;
}
