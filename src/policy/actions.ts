import { valueAt } from './document.ts';
import { hasWildcard } from './patterns.ts';
import type { Problem } from './rule.ts';
import { isRetired, serviceExists, serviceHasAction } from './service-reference/service-reference.ts';
import type { ActionValue, Statement } from './statement.ts';

/** What may be wrong with the name of an action. */
export type ActionFault = 'unknown service' | 'unknown action';

/**
 * Whether AWS publishes the action, which may hold wildcards in its name. `undefined` where there is nothing to look
 * up: `*`, a wildcard in the service, a policy variable, a service of which only the name is known.
 */
export function faultOf(action: ActionValue): ActionFault | 'none' | undefined {
  if (!action.known || action.text === '*') return undefined;
  const { service, name } = action;
  const standing = standingOf(service ?? name);
  if (standing === 'open' || standing === 'name only' || name.includes('${')) return undefined;
  if (standing === 'unknown' || service === undefined) return 'unknown service';
  return name === '*' || serviceHasAction(service, name) ? 'none' : 'unknown action';
}

/** What is known of the prefix of an action. */
type Standing = 'published' | 'name only' | 'unknown' | 'open';

// A policy's actions come service by service.
let last: { readonly prefix: string; readonly standing: Standing } | undefined;

function standingOf(prefix: string): Standing {
  if (last?.prefix === prefix) return last.standing;
  const open = hasWildcard(prefix) || prefix.includes('${');
  const standing = open
    ? 'open'
    : !serviceExists(prefix)
      ? 'unknown'
      : isRetired(prefix)
        ? 'name only'
        : 'published';
  last = { prefix, standing };
  return standing;
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
      if (action.known && fault !== undefined && fault !== 'none') (found ??= []).push([action, fault]);
    }
  return found ?? none;
}
