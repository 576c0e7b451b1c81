import { valueAt } from '../document.ts';
import type { OperatorFamily } from '../operator.ts';
import type { Problem } from '../rule.ts';
import type { Condition } from '../statement.ts';

/** A problem for each value under an operator of the family that is not what the operator compares with. */
export function* valuesThat(
  condition: Condition,
  family: OperatorFamily,
  isWrong: (text: string) => boolean,
  says: (text: string, condition: Condition) => string,
): Generator<Problem> {
  if (condition.comparison?.family !== family) return;
  for (const value of condition.values)
    // What a policy variable stands for is not known before the request.
    if (value.known && !value.text.includes('${') && isWrong(value.text))
      yield { message: says(value.text, condition), at: [valueAt(...value.path)] };
}

/** Seconds since 1970, as Date operators take them too. A year alone is one: the service reports `2021`. */
export const isEpoch = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/**
 * The W3C's profile of ISO 8601: a year, a month, a day, or a day with a time. A time without its zone and the basic
 * format without separators are taken too: the documentation does not rule them out.
 */
export function isDate(text: string): boolean {
  const extended =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;
  const basic = /^(\d{4})(\d\d)(\d\d)[Tt](\d\d)(\d\d)(?:(\d\d)(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?$/;
  const found = extended.exec(text) ?? basic.exec(text);
  if (!found) return false;
  const [, , month = '01', day = '01', hour = '00', minute = '00', second = '00'] = found as (
    string | undefined
  )[];
  return (
    inRange(month, 1, 12) &&
    inRange(day, 1, 31) &&
    inRange(hour, 0, 24) &&
    inRange(minute, 0, 59) &&
    inRange(second, 0, 60)
  );
}

const inRange = (digits: string, least: number, greatest: number): boolean =>
  Number(digits) >= least && Number(digits) <= greatest;
