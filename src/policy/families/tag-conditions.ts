import { keyAt, valueAt } from '../document.ts';
import { groupBy } from '../group.ts';
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

/** One problem a service and tag: the service's actions that do not know tags, then the key of the tag. */
export function* actionsWithoutTags(statement: Statement, effect: 'Allow' | 'Deny'): Generator<Problem> {
  if (statement.effect !== effect || statement.actions.length === 0) return;
  const conditions = tagConditions(statement);
  if (conditions.length === 0) return;
  const byService = groupBy(statement.actions.filter(isWithoutTags), ({ service }) => service ?? '');
  for (const [service, actions] of byService)
    for (const { key, keyPath } of conditions) {
      const [first, ...rest] = actions.map(({ path }) => valueAt(...path));
      const [these, them] = rest.length === 0 ? ['this action', 'it'] : ['these actions', 'them'];
      if (first)
        yield {
          message: `${service} does not look at ${key} for ${these}, so the statement never applies to ${them}.`,
          at: [first, ...rest, keyAt(...keyPath)],
        };
    }
}

/** NotAction with a condition on a tag: among all other actions are many that look at none. */
export function* notActionWithTags(statement: Statement, effect: 'Allow' | 'Deny'): Generator<Problem> {
  if (statement.effect !== effect || !statement.element('NotAction')) return;
  for (const { key, keyPath } of tagConditions(statement))
    yield {
      message: `Many of the actions that NotAction leaves do not look at ${key}.`,
      at: [valueAt(...statement.path, 'NotAction'), keyAt(...keyPath)],
    };
}
