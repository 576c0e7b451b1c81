import type { Value } from '../policy/statement.ts';
import type { Pattern } from './pattern.ts';
import { patternOf, type TextReading, type Values } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the documentation leaves open, decided one way: the same for all policies of a question, so that a policy
 * compared with itself stays equal.
 */
export interface Readings {
  /** Whether an operator without qualifier on a key with several values asks all of them, instead of any. */
  readonly plainAsksEvery: boolean;
}

/** Why something is not known: sentences, gathered while statements are read. */
export class Doubts {
  readonly reasons = new Set<string>();
  #doubtful = false;

  add(reason: string): void {
    this.reasons.add(reason);
    this.#doubtful = true;
  }

  /** What `read` gives, and whether something in it was not known. */
  watch<T>(read: () => T): { result: T; doubtful: boolean } {
    this.#doubtful = false;
    return { result: read(), doubtful: this.#doubtful };
  }
}

/** How a statement becomes a region. */
export interface RegionOptions {
  readonly vocabulary: Vocabulary;
  readonly variables: boolean;
  readonly readings: Readings;
  readonly values: Values;
  /** Where something is not known: every request that the statement could cover (`over`), or none that it need not. */
  readonly side: 'over' | 'under';
  /**
   * Whether requests are written with the symbols of this statement: a request that it covers by way of a
   * variable then *is* the word with that symbol. So for the statement that allows, and for no other, in the
   * dimensions that nothing else limits: what limits them too would not recognise the symbol.
   */
  readonly speaks: (dimension: string) => boolean;
  readonly doubts: Doubts;
  /** Variables are the symbols that they are, on both sides: to tell whether two limits mean the same. */
  readonly exact?: boolean;
}

/** Whether something is still a symbol, so that what meets it has to be read for all that it could be. */
export const isOpen = ({ unknowns }: Vocabulary, values: Values): boolean =>
  [...unknowns.values()].some(({ key, name }) => !values.has(key ?? name));

export const flip = (side: 'over' | 'under'): 'over' | 'under' => (side === 'over' ? 'under' : 'over');

export const reading = (
  { vocabulary, variables, values, exact = false }: RegionOptions,
  side: 'over' | 'under',
  speaks: boolean,
): Omit<TextReading, 'wildcards' | 'arn' | 'ignoreCase'> => ({
  vocabulary,
  variables,
  values,
  lenient: side === 'over' && !speaks && !exact && isOpen(vocabulary, values),
});

export function patternsOf(
  value: Value,
  text: TextReading,
  side: 'over' | 'under',
  doubts: Doubts,
): Pattern[] {
  const found = patternOf(value, text);
  if (found !== 'malformed') return found ? [found] : [];
  // What IAM makes of it is not documented; it can hardly be more than the wildcards say.
  doubts.add(`"${textOf(value)}" is no ARN of six fields, and what it matches is not documented`);
  const glob = side === 'under' ? undefined : patternOf(value, { ...text, arn: false });
  return typeof glob === 'object' ? [glob] : [];
}

export const textOf = (value: Value): string => (value.known ? value.text : value.expression);
