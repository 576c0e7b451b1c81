import type { Value } from '../policy/statement.ts';
import { hasSymbol, letters, manyOf, oneOf, pattern, type CharacterClass, type Pattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A piece of a value: text with wildcards, characters that are themselves, or what is not known yet. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'unknown';
      readonly name: string;
      readonly written: string;
      readonly key: string | undefined;
      /** The key as the author wrote it. */
      readonly spelling: string | undefined;
      readonly fallback: string | undefined;
    };

/** @param variables Whether `${…}` are policy variables: only in policies of version 2012-10-17. */
export function partsOf(value: Value, variables: boolean): Part[] {
  const text = value.known ? value.text : value.expression;
  if (value.known && !variables) return [{ kind: 'text', text }];
  if (!value.known && (value.node.kind !== 'unresolved' || value.node.text === undefined))
    return [unresolved(text)];
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(/\$\{([^}]*)\}/g)) {
    if (found.index > from) parts.push({ kind: 'text', text: text.slice(from, found.index) });
    const inside = found[1] ?? '';
    if (!value.known) parts.push(unresolved(found[0]));
    else if (/^[*?$]$/.test(inside)) parts.push({ kind: 'literal', text: inside });
    else parts.push(variable(found[0], inside));
    from = found.index + found[0].length;
  }
  if (from < text.length || text === '') parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** What is not known otherwise and known in some case: the values of keys, by key, and of expressions, by name. */
export type Values = ReadonlyMap<string, string | null>;

/** A part that the file does not resolve, where this case says what stands there: a text with its wildcards. */
function resolved(part: Part, values: Values): Part {
  const text = part.kind === 'unknown' && part.key === undefined ? values.get(part.name) : undefined;
  return typeof text === 'string' ? { kind: 'text', text } : part;
}

/** A text that is no pattern, with the symbol of each part that the file does not resolve. */
export const symbolic = (
  value: Value,
  { unknowns }: Pick<Vocabulary, 'unknowns'>,
  values: Values = new Map(),
): string =>
  partsOf(value, false)
    .map((part) => resolved(part, values))
    .map((part) => (part.kind === 'unknown' ? (unknowns.get(part.name)?.symbol ?? '') : part.text))
    .join('');

const unresolved = (written: string): Part => ({
  kind: 'unknown',
  name: `unresolved ${written}`,
  written,
  key: undefined,
  spelling: undefined,
  fallback: undefined,
});

function variable(written: string, inside: string): Part {
  const comma = inside.indexOf(',');
  const spelling = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const key = spelling.toLowerCase();
  const fallback =
    comma < 0
      ? undefined
      : inside
          .slice(comma + 1)
          .trim()
          .replace(/^'(.*)'$/s, '$1');
  return {
    kind: 'unknown',
    name: `variable ${key}${fallback === undefined ? '' : `,${fallback}`}`,
    written,
    key,
    spelling,
    fallback,
  };
}

/** How a text becomes a pattern. */
export interface TextReading {
  readonly variables: boolean;
  readonly wildcards: boolean;
  /** Whether the wildcards of the first five fields stay in their field. */
  readonly arn: boolean;
  readonly ignoreCase: boolean;
  /** Whether what is not known may be anything. */
  readonly lenient: boolean;
  readonly vocabulary: Vocabulary;
  /** What is known in this case: values of keys, `null` when the request does not have the key, and expressions. */
  readonly values: Values;
}

/**
 * The words that a value covers; `undefined` when it covers none, because a variable of it has no value.
 * `malformed` when it should be an ARN and has fewer than six fields.
 */
export function patternOf(value: Value, reading: TextReading): Pattern | 'malformed' | undefined {
  if (!value.known || (reading.variables && value.text.includes('$'))) return patternAnew(value, reading);
  // A plain text is the same pattern in every case, and policies repeat themselves.
  const key =
    [reading.wildcards, reading.arn, reading.ignoreCase, reading.lenient].map(Number).join('') + value.text;
  let known = plainTexts.get(key);
  if (known === undefined) {
    if (plainTexts.size > mostPlainTexts) plainTexts.clear();
    known = patternAnew(value, reading) ?? 'malformed';
    plainTexts.set(key, known);
  }
  return known;
}

const plainTexts = new Map<string, Pattern | 'malformed'>();
const mostPlainTexts = 20_000;

function patternAnew(value: Value, reading: TextReading): Pattern | 'malformed' | undefined {
  const parts = partsOf(value, reading.variables).map((part) => resolved(part, reading.values));
  if (reading.arn) {
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'text' && /^\*+$/.test(only.text))
      return pattern([manyOf('any')]);
    const colons = parts.reduce(
      (sum, part) => sum + (part.kind === 'text' ? part.text.split(':').length - 1 : 0),
      0,
    );
    if (colons < 5)
      return parts.some((part) => part.kind === 'unknown' || hasSymbol(part.text))
        ? loosely(parts, reading)
        : 'malformed';
  }
  return strictly(parts, reading);
}

function strictly(parts: readonly Part[], reading: TextReading): Pattern | undefined {
  const tokens: number[] = [];
  let field = 0;
  for (const part of parts) {
    const inside = (): CharacterClass => (reading.arn && field < 5 ? 'inField' : 'any');
    if (part.kind === 'unknown') {
      const known = knownText(part, reading);
      if (known === null) return undefined;
      if (known !== undefined) tokens.push(...letters(known, reading.ignoreCase));
      else if (reading.lenient) tokens.push(manyOf(inside()));
      else tokens.push(...letters(reading.vocabulary.unknowns.get(part.name)?.symbol ?? ''));
    } else if (part.kind === 'literal' || !reading.wildcards) {
      if (reading.arn) field += part.text.split(':').length - 1;
      tokens.push(...letters(part.text, reading.ignoreCase));
    } else
      for (const character of part.text.split('')) {
        if (character === '*') tokens.push(manyOf(inside()));
        else if (character === '?') tokens.push(oneOf(inside()));
        else {
          if (character === ':') field++;
          tokens.push(...letters(character, reading.ignoreCase));
        }
      }
  }
  return pattern(tokens, reading.lenient);
}

/** What is not known holds some of the ARN's fields: it may only be compared as a whole. */
const loosely = (parts: readonly Part[], reading: TextReading): Pattern | undefined =>
  strictly(parts, { ...reading, arn: false });

/** The text of a variable in this case; `null` when it has none, `undefined` when that is open. */
function knownText(
  part: Extract<Part, { kind: 'unknown' }>,
  { values }: TextReading,
): string | null | undefined {
  if (part.key === undefined || !values.has(part.key)) return undefined;
  return values.get(part.key) ?? part.fallback ?? null;
}
