import { keyAt, valueAt, type Spot } from '../document.ts';
import { hasWildcard } from '../patterns.ts';
import type { Problem } from '../rule.ts';
import { actionHasKey, actionsMatching, type Action } from '../service-reference/service-reference.ts';
import type { ActionValue, Condition, Statement } from '../statement.ts';

const resourceTag = 'aws:resourcetag/';

/**
 * Conditions that ask for a tag of the resource. Null, negated operators and those with IfExists also hold where there
 * is no tag, so they do not stop an action that knows none.
 */
const tagConditions = ({ conditions }: Statement): readonly Condition[] =>
  conditions.filter(
    ({ lowerKey, comparison }) =>
      lowerKey.startsWith(resourceTag) &&
      comparison?.family === 'String' &&
      !comparison.negated &&
      !comparison.ifExists,
  );

/** Whether the action looks at tags: of the resource, or of the request where it makes the resource. */
const knowsTags = (action: Action): boolean =>
  actionHasKey(action, 'aws:ResourceTag/x') || actionHasKey(action, 'aws:RequestTag/x');

/** An entry with an action of which AWS publishes that it looks at no tags; one such among many is enough. */
function isWithoutTags({ known, service, name }: ActionValue): boolean {
  if (!known || service === undefined || hasWildcard(service)) return false;
  for (const action of actionsMatching(`${service}:${name}`)) if (!knowsTags(action)) return true;
  return false;
}

/** One problem a service: its actions that do not know tags, then the keys of the tags. */
export function* actionsWithoutTags(statement: Statement, effect: 'Allow' | 'Deny'): Generator<Problem> {
  if (statement.effect !== effect || statement.actions.length === 0) return;
  const conditions = tagConditions(statement);
  if (conditions.length === 0) return;
  const byService = new Map<string, ActionValue[]>();
  for (const action of statement.actions) {
    if (!isWithoutTags(action)) continue;
    const service = action.service ?? '';
    const others = byService.get(service);
    if (others) others.push(action);
    else byService.set(service, [action]);
  }
  for (const [service, actions] of byService) {
    const [first, ...rest] = actions.map(({ path }) => valueAt(...path));
    if (first)
      yield {
        message: `${service} does not look at tags for ${actions.length === 1 ? 'this action' : 'these actions'}, so the statement never applies to ${actions.length === 1 ? 'it' : 'them'}.`,
        at: [first, ...rest, ...keysOf(conditions)],
      };
  }
}

/** NotAction with a condition on tags: among all other actions are many that look at none. */
export function* notActionWithTags(statement: Statement, effect: 'Allow' | 'Deny'): Generator<Problem> {
  if (statement.effect !== effect || !statement.element('NotAction')) return;
  const conditions = tagConditions(statement);
  if (conditions.length === 0) return;
  yield {
    message: 'Many of the actions that NotAction leaves do not look at tags.',
    at: [valueAt(...statement.path, 'NotAction'), ...keysOf(conditions)],
  };
}

const keysOf = (conditions: readonly Condition[]): Spot[] =>
  conditions.map(({ keyPath }) => keyAt(...keyPath));
