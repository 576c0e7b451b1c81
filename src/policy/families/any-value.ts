import { keyAt, valueAt } from '../document.ts';
import type { Problem } from '../rule.ts';
import type { Condition } from '../statement.ts';

/** What a condition comes to whose value, under a Like operator for strings, is `*` alone. */
export type AnyValueMeaning = 'present' | 'absent' | 'always' | 'never';

/**
 * StringLike `*` only asks whether the key is there, StringNotLike `*` whether it is not. `IfExists` and
 * ForAllValues also hold for an absent key, ForAnyValue does not.
 */
function meaningOf({ comparison }: Condition): AnyValueMeaning | undefined {
  if (comparison?.base === 'StringLike')
    return comparison.ifExists || comparison.qualifier === 'ForAllValues' ? 'always' : 'present';
  if (comparison?.base === 'StringNotLike')
    return comparison.qualifier === 'ForAnyValue' && !comparison.ifExists ? 'never' : 'absent';
  return undefined;
}

export function* anyValueProblems(
  condition: Condition,
  meaning: AnyValueMeaning,
  place: 'key' | 'value',
  message: string,
): Generator<Problem> {
  if (meaningOf(condition) !== meaning) return;
  for (const value of condition.values)
    if (value.known && value.text === '*')
      yield { message, at: [place === 'key' ? keyAt(...condition.keyPath) : valueAt(...value.path)] };
}
