import type { Statement, Value } from './statement.ts';
import { variablesIn, type PolicyVariable } from './variables.ts';

/** A value with what of it begins like a policy variable. */
export interface VariableValue {
  readonly value: Value & { readonly known: true };
  readonly variables: readonly PolicyVariable[];
}

const cache = new WeakMap<Statement, readonly VariableValue[]>();

/** The values of a statement that hold policy variables where IAM replaces them: resources and condition values. */
export function variableValuesOf(statement: Statement): readonly VariableValue[] {
  let found = cache.get(statement);
  if (!found) {
    found = [
      ...withVariables(statement.resources),
      ...withVariables(statement.notResources),
      ...statement.conditions.flatMap(({ values }) => withVariables(values)),
    ];
    cache.set(statement, found);
  }
  return found;
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
