import {
  Composer,
  Lexer,
  Parser,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import type { ArrayNode, Member, Node, ObjectNode } from '../node.ts';
import type { Token } from '../source.ts';
import { tooDeep, tooLong, type ReadProblem } from './json.ts';
import { limits } from './limits.ts';
import type { LocatedText } from './located-text.ts';

export interface YamlReading {
  /** One root for each document of the stream; empty documents are left out. */
  readonly roots: readonly Node[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads a YAML stream. Duplicate keys are kept, aliases and merge keys followed, and a local tag becomes the
 * function that CloudFormation reads it as: `!Sub x` is `{ "Fn::Sub": "x" }`. Never throws.
 */
export function parseYaml(written: LocatedText): YamlReading {
  // A lone CR ends a line for YAML, and not for the library.
  const text = { ...written, text: written.text.replace(/\r(?!\n)/g, '\n') };
  if (text.text.length > limits.yamlLength)
    return {
      roots: [],
      problems: [{ reason: tooLong(text.text.length, limits.yamlLength), at: text.token(0, 0) }],
    };
  const roots: Node[] = [];
  const problems: ReadProblem[] = [];
  const tooDeepAt = (offset: number): void => {
    problems.push({ reason: tooDeep(limits.depth), at: text.token(offset, offset + 1), limit: true });
  };
  for (const document of documentsOf(text.text, tooDeepAt)) {
    for (const error of document.errors)
      if (
        !isHarmless(error.code, error.message) &&
        !(error.code === 'TAB_AS_INDENT' && isInFlow(document, error.pos[0]))
      )
        problems.push({
          reason: `This is no valid YAML: ${sentence(error.message)}`,
          at: text.token(error.pos[0], error.pos[1]),
        });
    if (document.contents === null) continue;
    try {
      const root = new Converter(text).convert(document.contents, 0);
      if (root.kind !== 'null') roots.push(root);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push({ reason: error.message, at: error.at, limit: true });
    }
  }
  return { roots, problems };
}

/** Ends where values are nested too deeply: the library's time grows with the square of the depth. */
function* documentsOf(text: string, tooDeepAt: (offset: number) => void): Iterable<Document> {
  const lexer = looseLexer();
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false, strict: false, version: '1.2', logLevel: 'silent' });
  let offset = 0;
  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) yield* composer.next(token) as Iterable<Document>;
    if (parser.stack.length > limits.depth) {
      tooDeepAt(offset);
      return;
    }
    offset = parser.offset;
  }
  for (const token of parser.end()) yield* composer.next(token) as Iterable<Document>;
  yield* composer.end(false, text.length) as Iterable<Document>;
}

interface LexerInside {
  indentNext: number;
  parseFlowCollection(): Generator<string>;
  parseQuotedScalar(): Generator<string>;
}

/**
 * CloudFormation and PyYAML take lines of a flow collection or of a quoted text that are indented less than
 * their parent key; YAML 1.2, and so the library, does not. Inside both, indentation means nothing.
 */
function looseLexer(): Lexer {
  const lexer = new Lexer();
  const inside = lexer as unknown as LexerInside;
  for (const name of ['parseFlowCollection', 'parseQuotedScalar'] as const) {
    const parse = inside[name].bind(lexer);
    inside[name] = () => {
      inside.indentNext = 0;
      return parse();
    };
  }
  return lexer;
}

/** Looser than YAML 1.2, but with one meaning only, which is what CloudFormation's reader takes. */
function isHarmless(code: string, message: string): boolean {
  if (code === 'BAD_INDENT') return /end indicator|quoted/i.test(message);
  return code === 'KEY_OVER_1024_CHARS';
}

/** Whether a place is inside braces or brackets, where a tab is a blank like any other. */
function isInFlow(document: Document, at: number): boolean {
  let inside = false;
  const check = (_: unknown, { flow, range }: { flow?: boolean; range?: readonly number[] | null }): void => {
    const [start = 0, end = 0] = range ?? [];
    inside ||= flow === true && start <= at && at < end;
  };
  visit(document, { Map: check, Seq: check });
  return inside;
}

const sentence = (message: string): string => {
  const line = message.split('\n')[0] ?? message;
  return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/[.:]$/, '')}.`;
};

class Refused extends Error {
  readonly at: Token;
  constructor(reason: string, at: Token) {
    super(reason);
    this.at = at;
  }
}

/** What an anchor names: its value, and how many values that is; `null` while the value is still being read. */
type Anchored = { readonly node: Node; readonly size: number } | null;

class Converter {
  readonly #text: LocatedText;
  readonly #anchors = new Map<string, Anchored>();
  #count = 0;
  #aliased = 0;

  constructor(text: LocatedText) {
    this.#text = text;
  }

  convert(node: unknown, depth: number): Node {
    const at = this.#tokenOf(node);
    if (depth > limits.depth) throw new Refused(tooDeep(limits.depth), at);
    this.#count++;
    if (isAlias(node)) return this.#alias(node.source, at);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { kind: 'null', ...at };
    const before = this.#count;
    if (node.anchor) this.#anchors.set(node.anchor, null);
    const plain = isScalar(node)
      ? this.#scalar(node, at)
      : isSeq(node)
        ? this.#list(node.items, at, depth)
        : this.#map(node.items, at, depth);
    const value =
      node.tag?.startsWith('!') && !node.tag.startsWith('!!')
        ? this.#tagged(node.tag, plain, node.range?.[0] ?? 0)
        : plain;
    if (node.anchor) this.#anchors.set(node.anchor, { node: value, size: this.#count - before + 1 });
    return value;
  }

  #alias(name: string, at: Token): Node {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) throw new Refused(`The alias *${name} has no anchor &${name} before it.`, at);
    if (anchored === null)
      throw new Refused(
        `The alias *${name} stands inside the value that it names, which would have no end.`,
        at,
      );
    this.#count += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased > limits.aliasedNodes)
      throw new Refused(
        `The aliases of this file stand for more than ${limits.aliasedNodes} values, which is more than is read.`,
        at,
      );
    return anchored.node;
  }

  #scalar(node: Scalar, at: Token): Node {
    const { value } = node;
    const written = node.source ?? '';
    if (typeof value === 'string') return { kind: 'string', value, ...at };
    if (typeof value === 'number') return { kind: 'number', value, text: written, ...at };
    if (typeof value === 'boolean') return { kind: 'boolean', value, ...at };
    return value === null ? { kind: 'null', ...at } : { kind: 'string', value: written, ...at };
  }

  #list(items: readonly unknown[], at: Token, depth: number): ArrayNode {
    return { kind: 'array', items: items.map((item) => this.convert(item, depth + 1)), ...at };
  }

  #map(pairs: readonly { key: unknown; value: unknown }[], at: Token, depth: number): ObjectNode {
    const members: Member[] = [];
    const merged: Node[] = [];
    for (const pair of pairs) {
      const key = this.convert(pair.key, depth + 1);
      const value =
        pair.value === null || pair.value === undefined
          ? ({ kind: 'null', source: key.source, start: key.end, end: key.end } as const)
          : this.convert(pair.value, depth + 1);
      if (isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<') merged.push(value);
      else members.push({ key: keyText(key), value, source: key.source, start: key.start, end: key.end });
    }
    return { kind: 'object', members: merged.length > 0 ? mergeInto(members, merged) : members, ...at };
  }

  #tagged(tag: string, value: Node, before: number): ObjectNode {
    const name = tag.slice(1);
    const start = Math.max(0, this.#text.text.lastIndexOf(tag, before));
    const own = this.#text.token(start, start + tag.length);
    const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
    const end = Math.max(own.end, value.end);
    return { kind: 'object', members: [{ key, value, ...own }], ...own, end };
  }

  #tokenOf(node: unknown): Token {
    const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
    if (!range) return this.#text.token(0, 0);
    const [start, valueEnd] = range;
    // Block collections and block scalars run to the start of the next line; a token ends with its last character.
    let end = valueEnd;
    while (end > start && isBlank(this.#text.text.charCodeAt(end - 1))) end--;
    return this.#text.token(start, end);
  }
}

const isBlank = (code: number): boolean => code === 10 || code === 13 || code === 32 || code === 9;

function keyText(key: Node): string {
  switch (key.kind) {
    case 'string':
      return key.value;
    case 'number':
      return key.text;
    case 'boolean':
      return String(key.value);
    case 'null':
      return '';
    default:
      return key.source.text.slice(key.start, key.end);
  }
}

/** YAML 1.1's merge key: members of the merged maps, unless a map before has one of that name. */
function mergeInto(own: readonly Member[], merged: readonly Node[]): Member[] {
  const members = [...own];
  const names = new Set(own.map(({ key }) => key));
  for (const node of merged.flatMap((value) => (value.kind === 'array' ? value.items : [value]))) {
    if (node.kind !== 'object') continue;
    for (const member of node.members) if (!names.has(member.key)) members.push(member);
    for (const { key } of node.members) names.add(key);
  }
  return members;
}
