import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import type { Member, Node } from '../node.ts';
import type { Token } from '../source.ts';
import { limits } from './limits.ts';
import type { LocatedText } from './located-text.ts';

/** Why a text could not be read, or not wholly. */
export interface ReadProblem {
  readonly reason: string;
  readonly at: Token;
  /** The reader gave up at a limit of its own: others may read on, and find a policy. */
  readonly limit?: true;
}

export interface JsonReading {
  readonly root: Node | undefined;
  readonly problems: readonly ReadProblem[];
}

/** Ends the parse where a limit is passed: jsonc-parser has no other way out. */
class LimitReached extends Error {
  readonly at: Token;
  constructor(message: string, at: Token) {
    super(message);
    this.at = at;
  }
}

/**
 * Reads JSON with comments and trailing commas. Duplicate members are kept. Never throws; at a syntax error it
 * reads on where it can.
 */
export function parseJson(text: LocatedText): JsonReading {
  if (text.text.length > limits.jsonLength)
    return {
      root: undefined,
      problems: [{ reason: tooLong(text.text.length, limits.jsonLength), at: text.token(0, 0) }],
    };
  const builder = new TreeBuilder(text);
  const problems: ReadProblem[] = [];
  try {
    visit(
      text.text,
      {
        onObjectBegin: (offset) => builder.open('object', offset),
        onArrayBegin: (offset) => builder.open('array', offset),
        onObjectProperty: (name, offset, length) => builder.name(name, offset, length),
        onLiteralValue: (value: unknown, offset, length) => builder.literal(value, offset, length),
        onObjectEnd: (offset, length) => builder.close(offset + length),
        onArrayEnd: (offset, length) => builder.close(offset + length),
        onError: (code, offset, length) =>
          problems.push({ reason: reasonOf(code), at: text.token(offset, offset + length) }),
      },
      { allowTrailingComma: true },
    );
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    return { root: undefined, problems: [{ reason: error.message, at: error.at, limit: true }] };
  }
  return { root: builder.root, problems };
}

type Open = { start: number; member?: { name: string; at: Token } } & (
  { kind: 'object'; members: Member[] } | { kind: 'array'; items: Node[] }
);

class TreeBuilder {
  root: Node | undefined;
  readonly #text: LocatedText;
  readonly #open: Open[] = [];
  #count = 0;

  constructor(text: LocatedText) {
    this.#text = text;
  }

  open(kind: Open['kind'], start: number): void {
    if (this.#open.length >= limits.depth)
      throw new LimitReached(tooDeep(limits.depth), this.#text.token(start, start + 1));
    this.#open.push(kind === 'object' ? { kind, start, members: [] } : { kind, start, items: [] });
  }

  name(name: string, offset: number, length: number): void {
    const parent = this.#open.at(-1);
    if (parent) parent.member = { name, at: this.#text.token(offset, offset + length) };
  }

  literal(value: unknown, offset: number, length: number): void {
    const at = this.#text.token(offset, offset + length);
    if (typeof value === 'string') this.#add({ kind: 'string', value, ...at });
    else if (typeof value === 'boolean') this.#add({ kind: 'boolean', value, ...at });
    else if (typeof value === 'number')
      this.#add({ kind: 'number', value, text: this.#text.text.slice(offset, offset + length), ...at });
    else this.#add({ kind: 'null', ...at });
  }

  close(end: number): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const at = this.#text.token(closed.start, end);
    this.#add(
      closed.kind === 'object'
        ? { kind: 'object', members: closed.members, ...at }
        : { kind: 'array', items: closed.items, ...at },
    );
  }

  #add(node: Node): void {
    if (++this.#count > limits.nodes) throw new LimitReached(tooMany(limits.nodes), node);
    const parent = this.#open.at(-1);
    if (!parent) this.root ??= node;
    else if (parent.kind === 'array') parent.items.push(node);
    else if (parent.member) {
      parent.members.push({ key: parent.member.name, value: node, ...parent.member.at });
      delete parent.member;
    }
  }
}

export const tooLong = (length: number, limit: number): string =>
  `The file has ${length} characters, more than the ${limit} that are read. Split it, or exclude it from the policies.`;
export const tooDeep = (limit: number): string =>
  `Lists and objects are nested more than ${limit} deep here, which is more than is read.`;
export const tooMany = (limit: number): string =>
  `The file holds more than ${limit} values, which is more than is read. Split it, or exclude it from the policies.`;

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is no JSON value; text must stand in double quotes',
  InvalidNumberFormat: 'a number that JSON does not allow',
  PropertyNameExpected: 'something else where a member name in double quotes is expected',
  ValueExpected: 'nothing where a value is expected',
  ColonExpected: 'no colon after a member name',
  CommaExpected: 'no comma between two members or values',
  CloseBraceExpected: 'an object that is not closed with }',
  CloseBracketExpected: 'a list that is not closed with ]',
  EndOfFileExpected: 'more text after the end of the JSON value',
  UnexpectedEndOfComment: 'a comment that is not closed',
  UnexpectedEndOfString: 'a string that is not closed on its line',
  UnexpectedEndOfNumber: 'a number that ends too early',
  InvalidUnicode: 'an escape \\u without four hexadecimal digits',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidCharacter: 'a control character inside a string; write it as an escape',
};

function reasonOf(code: ParseErrorCode): string {
  const name = printParseErrorCode(code);
  return `This is no valid JSON: ${reasons[name] ?? name}.`;
}
