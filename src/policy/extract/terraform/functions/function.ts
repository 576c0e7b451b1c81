import type { Token } from '../../../source.ts';
import type { Scope } from '../scope.ts';
import { failedAt, knownText, numberAt, stringAt, unknownAt, type Value } from '../value.ts';

export interface Call {
  /** The whole call. */
  readonly at: Token;
  readonly scope: Scope;
}
/** One of Terraform's functions. Arguments may be unknown; the result then says no more than is certain. */
export type Function = (args: readonly Value[], call: Call) => Value;
export type Functions = Readonly<Record<string, Function>>;

/** A function of texts (numbers and booleans count as text, as Terraform converts them). */
export function ofTexts(compute: (...texts: string[]) => string | number | undefined): Function {
  return (args, { at }) => {
    const texts = args.map(knownText);
    if (texts.some((text) => text === undefined)) return unknownFrom(args, at);
    const result = compute(...(texts as string[]));
    if (result === undefined) return failedAt(at);
    if (typeof result === 'number') return numberAt(result, at);
    return stringAt(result, at, assumptionIn(args, at));
  };
}

/** Unknown, and an error if one of the arguments is an error: `try` must see it. */
export function unknownFrom(args: readonly Value[], at: Token): Value {
  const failed = args.find((arg) => arg.kind === 'unknown' && arg.failed);
  return failed ? failedAt(at) : unknownAt(at);
}

/** What a text computed from assumed texts stands in for: the call. */
export function assumptionIn(args: readonly Value[], at: Token): string | undefined {
  const assumed = args.some(
    (arg) => arg.kind === 'string' && arg.parts.some((part) => part.assumed !== undefined),
  );
  return assumed ? at.source.text.slice(at.start, at.end) : undefined;
}

export function ofNumbers(compute: (...numbers: number[]) => number): Function {
  return (args, { at }) => {
    const numbers = args.map((arg) => Number(knownText(arg) ?? NaN));
    return numbers.some(Number.isNaN) ? unknownFrom(args, at) : numberAt(compute(...numbers), at);
  };
}
