import type { Token } from '../../source.ts';

/** A file made to keep the gate busy ends here; the rest of the run goes on. */
export class TooMuchWork extends Error {}

/** More than this is no policy (AWS takes some ten thousand characters). */
export const mostValues = 200_000;

/**
 * What an expression is worth, with the token of each value: where a reader would change it. A string keeps the
 * parts it came together from, so that JSON inside it can be placed, and unknown parts stay visible.
 */
export type Value =
  | StringValue
  | JsonValue
  | (Token & { readonly kind: 'number'; readonly value: number; readonly text: string })
  | (Token & { readonly kind: 'boolean'; readonly value: boolean })
  | (Token & { readonly kind: 'null' })
  | ListValue
  | ObjectValue
  | ResourceValue
  | UnknownValue;

export interface StringValue extends Token {
  readonly kind: 'string';
  readonly parts: readonly Part[];
}
/** Text that is the JSON of a value: what `jsonencode` and a policy document's `json` give. */
export interface JsonValue extends Token {
  readonly kind: 'json';
  readonly content: Value;
  /** The policy document blocks that it was rendered from. */
  readonly documents?: readonly Token[];
}
export interface ListValue extends Token {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** An element of a set is its own key. */
  readonly isSet?: boolean;
  /** The instance for an index that is not there: of a resource whose `count` is 0 or unknown. */
  readonly beyond?: (key: Value) => Value;
}
export interface ObjectValue extends Token {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, ObjectMember>;
  /** Only where a name stands twice: all members as written, which a policy must not hide. */
  readonly written?: readonly (readonly [string, ObjectMember])[];
  /** The instance for a key that is not there: of a resource whose `for_each` is empty or unknown. */
  readonly beyond?: (key: Value) => Value;
}
export interface ObjectMember {
  readonly key: Token;
  readonly value: Value;
  /** The expression of a name that nobody knows; the member then goes by it. */
  readonly unknownName?: string;
}
/** A resource, data source or module: a name whose attributes are worked out when they are asked for. */
export interface ResourceValue extends Token {
  readonly kind: 'resource';
  attribute(name: string, at: Token): Value;
}
/** What the files do not tell. */
export interface UnknownValue extends Token {
  readonly kind: 'unknown';
  /** As the author wrote it, without quotes. */
  readonly expression: string;
  /** What it is one of, when only the condition between them is unknown. */
  readonly options?: readonly Value[];
  /** An error in Terraform's own terms, which `try` and `can` catch. */
  readonly failed?: boolean;
  /** Why it is not known, where that helps: a file that does not exist. */
  readonly reason?: string;
}

/** A stretch of a string. */
export interface Part extends Token {
  readonly text: string;
  /** Each character is the source's character at the same distance. */
  readonly exact: boolean;
  /** The expression whose text is not known; `text` is empty then. */
  readonly unknown?: string;
  /** The expression that this plausible text stands in for. */
  readonly assumed?: string;
}

export const tokenOf = ({ source, start, end }: Token): Token => ({ source, start, end });

export const nullAt = (at: Token): Value => ({ kind: 'null', ...tokenOf(at) });
export const booleanAt = (value: boolean, at: Token): Value => ({ kind: 'boolean', value, ...tokenOf(at) });
export const listAt = (items: readonly Value[], at: Token): ListValue => ({
  kind: 'list',
  items,
  ...tokenOf(at),
});
export const numberAt = (value: number, at: Token): Value => ({
  kind: 'number',
  value,
  text: plainDecimal(String(value)),
  ...tokenOf(at),
});

/** A number as Terraform writes it: `012` is 12, `1.50` is 1.5, `1e3` is 1000. */
export function plainDecimal(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(written) ?? [];
  const point = whole.length + Number(exponent);
  if (whole + fraction === '' || Math.abs(point) > 400) return written;
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, -point), '0');
  const before =
    digits
      .slice(0, Math.max(0, point))
      .padEnd(point, '0')
      .replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(Math.max(0, point)).replace(/0+$/, '');
  return (sign === '-' ? sign : '') + before + (after && `.${after}`);
}

/** Text that is at its token as a whole, not character by character. */
export function stringAt(text: string, at: Token, assumed?: string): StringValue {
  const part: Part = { text, exact: false, ...(assumed === undefined ? {} : { assumed }), ...tokenOf(at) };
  return { kind: 'string', parts: [part], ...tokenOf(at) };
}

export function unknownAt(at: Token, expression = at.source.text.slice(at.start, at.end)): UnknownValue {
  return { kind: 'unknown', expression, ...tokenOf(at) };
}
export function failedAt(at: Token, reason?: string): UnknownValue {
  return { ...unknownAt(at), failed: true, ...(reason === undefined ? {} : { reason }) };
}

/** More alternatives than this are no choice between policies. */
const mostOptions = 30;

/** One of these, nobody knows which; `at` is the expression that chooses. */
export function oneOf(values: readonly Value[], at: Token): UnknownValue {
  const options = values.flatMap((value) => optionsOf(value));
  return { ...unknownAt(at), ...(options.length > mostOptions ? {} : { options }) };
}

/** What a value may be: itself, or what it is one of. */
export const optionsOf = (value: Value): readonly Value[] =>
  value.kind === 'unknown' ? (value.options ?? [value]) : [value];

export function objectAt(entries: Iterable<readonly [string, ObjectMember]>, at: Token): ObjectValue {
  const written = [...entries];
  const members = new Map(written);
  const twice = written.length > members.size;
  return { kind: 'object', members, ...(twice ? { written } : {}), ...tokenOf(at) };
}

/** The same value, said to stand elsewhere: for a single value that came from a place nobody would look at. */
export function placedAt(value: Value, at: Token): Value {
  if (value.kind === 'resource' || value.kind === 'json' || value.kind === 'list' || value.kind === 'object')
    return value;
  if (value.kind !== 'string') return { ...value, ...tokenOf(at) };
  const parts = value.parts.map((part) => ({ ...part, exact: false, ...tokenOf(at) }));
  return { ...value, parts, ...tokenOf(at) };
}

/** What a file's author makes longer than this is not worked with. */
const longestText = 20_000_000;

/** The known text of a string, number or boolean; `undefined` when a part of it is unknown or it is none of these. */
export function knownText(value: Value): string | undefined {
  switch (value.kind) {
    case 'string': {
      let length = 0;
      for (const { text, unknown } of value.parts)
        if (unknown !== undefined || (length += text.length) > longestText) return undefined;
      return value.parts.map(({ text }) => text).join('');
    }
    case 'number':
      return value.text;
    case 'boolean':
      return String(value.value);
    case 'json':
      return knownText({ kind: 'string', parts: partsOf(value), ...tokenOf(value) });
    default:
      return undefined;
  }
}

/** The text with its unknown parts written as the author wrote them. */
export function writtenText(parts: readonly Part[]): string {
  return parts.map(({ text, unknown }) => (unknown === undefined ? text : `\${${unknown}}`)).join('');
}

/** The text with its unknown and assumed parts written as the author wrote them; `undefined` if none is assumed. */
export function assumedText(parts: readonly Part[]): string | undefined {
  if (parts.every(({ assumed }) => assumed === undefined)) return undefined;
  const [only] = parts;
  if (parts.length === 1 && only?.assumed !== undefined) return only.assumed;
  return parts
    .map(({ text, unknown, assumed }) =>
      (unknown ?? assumed) === undefined ? text : `\${${unknown ?? assumed ?? ''}}`,
    )
    .join('');
}

/** What a value contributes to a string that it is put into. */
export function partsOf(value: Value): readonly Part[] {
  switch (value.kind) {
    case 'string':
      return value.parts;
    case 'number':
    case 'boolean':
      return [{ text: knownText(value) ?? '', exact: false, ...tokenOf(value) }];
    case 'null':
      return [];
    case 'unknown':
      return [{ text: '', exact: false, unknown: value.expression, ...tokenOf(value) }];
    case 'json':
      return jsonParts(value.content);
    default:
      return [
        {
          text: '',
          exact: false,
          unknown: value.source.text.slice(value.start, value.end),
          ...tokenOf(value),
        },
      ];
  }
}

const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** Go escapes what a web page would take for its own. */
const jsonText = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The JSON of a value as text whose parts remember where they came from. */
export function jsonParts(value: Value): Part[] {
  const parts: Part[] = [];
  const mark = (text: string, at: Token): void => {
    // Values are shared: what is small in memory can be without end when it is written out.
    if (parts.length > mostValues) throw new TooMuchWork(`holds more than ${mostValues} values`);
    parts.push({ text, exact: false, ...tokenOf(at) });
  };
  const write = (current: Value): void => {
    if (current.kind === 'list') {
      mark('[', current);
      current.items.forEach((item, index) => {
        if (index > 0) mark(',', current);
        write(item);
      });
      mark(']', current);
    } else if (current.kind === 'object') {
      mark('{', current);
      let index = 0;
      for (const [name, { key, value: member }] of [...current.members].sort(byName)) {
        if (index++ > 0) mark(',', current);
        mark(jsonText(name), key);
        mark(':', key);
        write(member);
      }
      mark('}', current);
    } else if (current.kind === 'string' || current.kind === 'json') {
      mark('"', current);
      for (const part of partsOf(current))
        parts.push({
          ...part,
          exact: false,
          text: jsonText(part.text).slice(1, -1),
          ...tokenOf(current),
        });
      mark('"', current);
    } else if (current.kind === 'null') mark('null', current);
    else parts.push(...partsOf(current));
  };
  write(value);
  return parts;
}

/** Whether a value is known to be nothing: what the branch of a condition that adds nothing gives. */
export function isEmpty(value: Value): boolean {
  if (value.kind === 'null') return true;
  if (value.kind === 'list') return value.items.length === 0;
  if (value.kind === 'object') return value.members.size === 0;
  return value.kind === 'string' && knownText(value) === '';
}

export function sameValue(left: Value, right: Value, fuel = { left: mostValues }): boolean | undefined {
  if (--fuel.left < 0) return undefined;
  if (
    left.kind === 'unknown' ||
    right.kind === 'unknown' ||
    left.kind === 'resource' ||
    right.kind === 'resource'
  )
    return undefined;
  if (left.kind === 'list' && right.kind === 'list') {
    if (left.items.length !== right.items.length) return false;
    return allSame(
      left.items.map((item, index) => sameValue(item, right.items[index] ?? nullAt(right), fuel)),
    );
  }
  if (left.kind === 'object' && right.kind === 'object') {
    if (left.members.size !== right.members.size) return false;
    return allSame(
      [...left.members].map(([name, { value }]) => {
        const other = right.members.get(name);
        return other ? sameValue(value, other.value, fuel) : false;
      }),
    );
  }
  if (left.kind === 'null' || right.kind === 'null') return left.kind === right.kind;
  if (left.kind === 'list' || right.kind === 'list' || left.kind === 'object' || right.kind === 'object')
    return false;
  // To Terraform, 1 is not "1".
  if (primitiveOf(left) !== primitiveOf(right)) return false;
  const [one, other] = [knownText(left), knownText(right)];
  return one === undefined || other === undefined ? undefined : one === other;
}

const primitiveOf = ({ kind }: Value): string => (kind === 'json' ? 'string' : kind);

function allSame(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** What the user of a text sees as one character each. */
export const graphemesOf = (text: string): string[] =>
  /^[\x20-\x7e]*$/.test(text)
    ? Array.from(text)
    : Array.from((segmenter ??= new Intl.Segmenter()).segment(text), ({ segment }) => segment);
let segmenter: Intl.Segmenter | undefined;

/** A number or boolean as the text that Terraform makes of it where it needs text. */
export function asText(value: Value): Value {
  return value.kind === 'number' || value.kind === 'boolean'
    ? stringAt(knownText(value) ?? '', value)
    : value;
}

/** Elements of one type, as a list or map has them: beside a text, numbers and booleans are texts. */
export const ofOneType = (items: readonly Value[]): readonly Value[] =>
  items.some(({ kind }) => kind === 'string' || kind === 'json') ? items.map(asText) : items;

/** `undefined`: not known. */
export function truth(value: Value): boolean | undefined {
  const text = knownText(value);
  // Before Terraform 0.12, `count` and the conditions around it were numbers.
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

/** The elements of a list or the values of an object, as `for_each` and `for` see them. */
export function elementsOf(value: Value): { key: Value; value: Value }[] | undefined {
  if (value.kind === 'list')
    return value.items.map((item, index) => ({
      key: value.isSet ? item : numberAt(index, item),
      value: item,
    }));
  if (value.kind === 'object')
    // Terraform walks a map by its sorted keys.
    return [...value.members]
      .sort(byName)
      .map(([name, { key, value: member }]) => ({ key: stringAt(name, key), value: member }));
  return undefined;
}
