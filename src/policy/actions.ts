import { hasWildcard } from './patterns.ts';
import { isRetired, matchesAnyAction, serviceExists } from './service-reference/service-reference.ts';
import type { ActionValue } from './statement.ts';

/** Whether the prefix of an action is a service. `undefined` where there is nothing to look up: `*`, a wildcard, a variable. */
export function isKnownService(action: ActionValue): boolean | undefined {
  if (!action.known || action.text === '*' || action.text.includes('${')) return undefined;
  const prefix = action.service ?? action.name;
  return hasWildcard(prefix) ? undefined : serviceExists(prefix);
}

/** Whether a service has an action that the name, which may hold wildcards, matches; `undefined` without a service that we know. */
export function isKnownAction(action: ActionValue): boolean | undefined {
  if (!action.known || action.service === undefined || isKnownService(action) !== true) return undefined;
  if (isRetired(action.service)) return undefined;
  return action.name === '*' || matchesAnyAction(action.text);
}
