import type { Qualifier } from '../operator.ts';
import type { Condition, Statement } from '../statement.ts';
import type { Problem } from '../rule.ts';
import { valueAt } from '../document.ts';

/** An element, of those named, whose value is an empty list. */
export const emptyLists = ({ element, path }: Statement, ...names: string[]): Problem[] =>
  names
    .filter((name) => {
      const node = element(name)?.value;
      return node?.kind === 'array' && node.items.length === 0;
    })
    .map((name) => ({ message: `${name} is an empty list.`, at: [valueAt(...path, name)] }));

export type ConditionForm = Qualifier | 'IfExists' | 'plain';

const formOf = ({ comparison }: Condition): ConditionForm | undefined =>
  comparison && (comparison.qualifier ?? (comparison.ifExists ? 'IfExists' : 'plain'));

/** A condition key with an empty list of values; what that means depends on the form of the operator. */
export function* emptyConditionValues(
  condition: Condition,
  form: ConditionForm,
  means: string,
): Generator<Problem> {
  if (condition.node.kind === 'array' && condition.node.items.length === 0 && formOf(condition) === form)
    yield {
      message: `${condition.operator} has no values for ${condition.key}, ${means}.`,
      at: [valueAt(...condition.keyPath)],
    };
}
