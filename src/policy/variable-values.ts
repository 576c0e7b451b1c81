import { valueAt } from './document.ts';
import type { Problem } from './rule.ts';
import type { Statement, Value } from './statement.ts';
import { variablesIn, type PolicyVariable } from './variables.ts';

/** A value with what of it begins like a policy variable. */
export interface VariableValue {
  readonly value: Value & { readonly known: true };
  readonly variables: readonly PolicyVariable[];
}

/** The values of a statement that hold policy variables where IAM replaces them: resources and condition values. */
export const variableValuesOf = (statement: Statement): readonly VariableValue[] =>
  statement.once(findVariables);

/** One problem for each of these values with a policy variable that is wrong. */
export const variableProblems = (
  statement: Statement,
  isWrong: (variable: PolicyVariable) => boolean,
  message: (text: string) => string,
): readonly Problem[] =>
  variableValuesOf(statement)
    .filter(({ variables }) => variables.some(isWrong))
    .map(({ value }) => ({ message: message(value.text), at: [valueAt(...value.path)] }));

function findVariables({ resources, notResources, conditions }: Statement): readonly VariableValue[] {
  return [
    ...withVariables(resources),
    ...withVariables(notResources),
    ...conditions.flatMap(({ values }) => withVariables(values)),
  ];
}

export function withVariables(values: readonly Value[]): readonly VariableValue[] {
  let found: VariableValue[] | undefined;
  for (const value of values) {
    if (!value.known) continue;
    const variables = variablesIn(value.text);
    if (variables.length > 0) (found ??= []).push({ value, variables });
  }
  return found ?? [];
}
