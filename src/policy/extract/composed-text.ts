import type { Member, Node } from '../node.ts';
import type { Token } from '../source.ts';
import { parseJson, type JsonReading } from './json.ts';
import { limits } from './limits.ts';
import { mapped, type LocatedText } from './located-text.ts';

/**
 * A part of a text that an expression puts together: text as it stands in the source, or a value in its place
 * (`${Bucket}`), known or not. `written` is how the unknown is shown inside the whole.
 */
export type Piece =
  | { readonly kind: 'text'; readonly located: LocatedText }
  | { readonly kind: 'value'; readonly value: Node; readonly written: string; readonly at: Token };

/** The whole as one value at `at`: text, a plausible text, or unresolved as soon as one part is. */
export function joinPieces(pieces: readonly Piece[], at: Token, expression: string): Node {
  const token = { source: at.source, start: at.start, end: at.end };
  let text = '';
  let unresolved = false;
  let assumed = false;
  for (const piece of pieces) {
    const known = piece.kind === 'text' ? piece.located.text : textOfScalar(piece.value);
    if (known === undefined) {
      unresolved = true;
      text += piece.kind === 'value' ? piece.written : '';
    } else text += known;
    if (text.length > limits.textLength) return { kind: 'unresolved', expression, ...token };
    assumed ||=
      piece.kind === 'value' && piece.value.kind === 'string' && piece.value.assumedFrom !== undefined;
  }
  const [only] = pieces;
  if (unresolved && pieces.length === 1 && only?.kind === 'value')
    return { kind: 'unresolved', expression, ...token };
  if (unresolved) return { kind: 'unresolved', expression, text, ...token };
  return { kind: 'string', value: text, ...(assumed ? { assumedFrom: expression } : {}), ...token };
}

export function textOfScalar(node: Node): string | undefined {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'number':
      return node.text;
    case 'boolean':
      return String(node.value);
    default:
      return undefined;
  }
}

/** Values stand as one character of a private plane in the text that is parsed, and are put back afterwards. */
const firstMark = 0xe000;
const lastMark = 0xf8ff;
const marks = /[\uE000-\uF8FF]/;

/**
 * Reads JSON that an expression puts together, with each value's place in the source. What is known becomes
 * part of the text, as when the template is deployed; what is not may stand inside a string or in place of a
 * whole value.
 */
export function parsePieces(pieces: readonly Piece[], at: Token): JsonReading {
  const values: (Piece & { kind: 'value' })[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let quoted = false;
  const put = (character: string, token: Token): void => {
    text += character;
    starts.push(token.start);
    ends.push(token.end);
  };
  for (const piece of pieces) {
    if (piece.kind === 'text' || isPlainText(piece.value)) {
      const own = piece.kind === 'text' ? piece.located : undefined;
      const characters = piece.kind === 'text' ? piece.located.text : (textOfScalar(piece.value) ?? '');
      for (let index = 0; index < characters.length; index++) {
        const character = characters.charAt(index);
        if (character === '\\' && quoted) {
          put(character, own?.token(index, index + 1) ?? tokenOf(piece, at));
          index++;
        } else if (character === '"') quoted = !quoted;
        if (index < characters.length)
          put(characters.charAt(index), own?.token(index, index + 1) ?? tokenOf(piece, at));
      }
    } else if (values.length <= lastMark - firstMark) {
      const mark = String.fromCharCode(firstMark + values.length);
      values.push(piece);
      for (const character of quoted ? [mark] : ['"', mark, '"']) put(character, piece.at);
    }
  }
  const reading = parseJson(mapped(text, at.source, starts, ends));
  return {
    root: reading.root && values.length > 0 ? restore(reading.root, values) : reading.root,
    problems: reading.problems,
  };
}

const isPlainText = (node: Node): boolean =>
  (node.kind === 'string' && node.assumedFrom === undefined) ||
  node.kind === 'number' ||
  node.kind === 'boolean';

const tokenOf = (piece: Piece, otherwise: Token): Token => (piece.kind === 'value' ? piece.at : otherwise);

type Values = readonly (Piece & { kind: 'value' })[];

function restore(node: Node, values: Values): Node {
  switch (node.kind) {
    case 'object':
      return { ...node, members: node.members.map((member) => restoreMember(member, values)) };
    case 'array':
      return { ...node, items: node.items.map((item) => restore(item, values)) };
    case 'string':
      return marks.test(node.value) ? restoreText(node.value, node, values) : node;
    default:
      return node;
  }
}

function restoreMember(member: Member, values: Values): Member {
  const value = restore(member.value, values);
  if (!marks.test(member.key)) return { ...member, value };
  const key = restoreText(member.key, member, values);
  const text =
    key.kind === 'string' ? key.value : key.kind === 'unresolved' ? (key.text ?? key.expression) : member.key;
  return { ...member, key: text, value };
}

function restoreText(text: string, at: Token, values: Values): Node {
  const parts = text.split(/([\uE000-\uF8FF])/).filter((part) => part !== '');
  const pieces = parts.map((part): Piece => {
    const value = marks.test(part) ? values[part.charCodeAt(0) - firstMark] : undefined;
    return value ?? { kind: 'text', located: { text: part, source: at.source, token: () => at } };
  });
  const [only] = pieces;
  // A value in place of the whole, which may be a list or an object.
  if (pieces.length === 1 && only?.kind === 'value') return { ...only.value, ...plainToken(at) };
  const expression = pieces
    .map((piece) => (piece.kind === 'text' ? piece.located.text : piece.written))
    .join('');
  return joinPieces(pieces, at, expression);
}

const plainToken = ({ source, start, end }: Token): Token => ({ source, start, end });
