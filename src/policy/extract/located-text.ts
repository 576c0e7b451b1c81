import type { StringNode } from '../node.ts';
import type { SourceText, Token } from '../source.ts';

/**
 * Text to parse, and where each of its characters stands in the source: a whole file, or a policy that stands
 * as text inside a string of the file, escaped, folded or indented.
 */
export interface LocatedText {
  readonly text: string;
  readonly source: SourceText;
  /** Where the characters from `start` to `end` (exclusive) were read from. */
  token(start: number, end: number): Token;
}

export function wholeFile(source: SourceText): LocatedText {
  const skipped = source.text.startsWith('\uFEFF') ? 1 : 0;
  return {
    text: skipped ? source.text.slice(skipped) : source.text,
    source,
    token: (start, end) => ({ source, start: start + skipped, end: end + skipped }),
  };
}

/** The value of a string, located. Where the way back is unknown, every character stands at the whole token. */
export function textOf(node: StringNode): LocatedText {
  const whole = pinned(node.value, node);
  let located: LocatedText | undefined;
  const locate = (): LocatedText => {
    const offsets = align(node.value, node.source.text.slice(node.start, node.end));
    return offsets ? mapped(node.value, node.source, offsets.starts, offsets.ends, node.start) : whole;
  };
  return { ...whole, token: (start, end) => (located ??= locate()).token(start, end) };
}

/** A part of a text. */
export function sliceOf(text: LocatedText, from: number, to: number): LocatedText {
  return {
    text: text.text.slice(from, to),
    source: text.source,
    token: (start, end) => text.token(from + start, from + end),
  };
}

/** Text of which nothing is known but the token that it came from. */
export function pinned(text: string, at: Token): LocatedText {
  const token = { source: at.source, start: at.start, end: at.end };
  return { text, source: at.source, token: () => token };
}

/** Text whose characters have the offsets given, each relative to `base`. */
export function mapped(
  text: string,
  source: SourceText,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  base = 0,
): LocatedText {
  const token = (start: number, end: number): Token => {
    const first = start < text.length ? (starts[start] ?? 0) : (ends[text.length - 1] ?? 0);
    const last = end > start ? (ends[end - 1] ?? first) : first;
    return { source, start: base + first, end: base + Math.max(first, last) };
  };
  return { text, source, token };
}

/** Percent-decoded text, as the IAM API and the AWS CLI's raw output carry policies; `undefined` if it is not that. */
export function percentDecoded(text: LocatedText): LocatedText | undefined {
  let decoded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const { text: encoded } = text;
  for (let at = 0; at < encoded.length;) {
    const run = /^(?:%[0-9a-f]{2})+/i.exec(encoded.slice(at, at + 12))?.[0];
    const plain = encoded.charAt(at);
    const [characters, length] = run ? firstCharacterOf(run) : [plain === '+' ? ' ' : plain, 1];
    if (characters === undefined) return undefined;
    const token = text.token(at, at + length);
    for (const unit of characters.split('')) {
      decoded += unit;
      starts.push(token.start);
      ends.push(token.end);
    }
    at += length;
  }
  return mapped(decoded, text.source, starts, ends);
}

function firstCharacterOf(run: string): [string | undefined, number] {
  const lead = Number.parseInt(run.slice(1, 3), 16);
  const bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  try {
    return [decodeURIComponent(run.slice(0, bytes * 3)), bytes * 3];
  } catch {
    return [undefined, 0];
  }
}

interface Offsets {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Finds each character of a string's value in its written form: JSON's and YAML's quotes and escapes, YAML's
 * plain, literal and folded scalars. Folding and indentation only change blanks, so blanks are matched loosely
 * and everything else exactly. `undefined` when the written form is of another kind.
 */
export function align(value: string, written: string): Offsets | undefined {
  const starts = new Uint32Array(value.length);
  const ends = new Uint32Array(value.length);
  const quote = written.charAt(0);
  const style = quote === '"' || quote === "'" ? quote : 'raw';
  let at =
    style === 'raw' ? (/^[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/.exec(written)?.[0].length ?? 0) : 1;
  const stop = style === 'raw' ? written.length : written.length - 1;
  const put = (index: number, start: number, end: number): void => {
    starts[index] = start;
    ends[index] = end;
  };
  for (let index = 0; index < value.length;) {
    const character = value.charAt(index);
    if (style === '"' && written.charAt(at) === '\\') {
      const escape = escapeAt(written, at);
      if (escape === undefined) return undefined;
      for (const unit of escape.text.split('')) {
        if (value.charAt(index) !== unit) return undefined;
        put(index++, at, at + escape.length);
      }
      at += escape.length;
    } else if (written.charAt(at) === character && at < stop) {
      const length = style === "'" && character === "'" ? 2 : 1;
      put(index++, at, at + length);
      at += length;
    } else if (isBlank(written.charAt(at)) && at < stop) {
      // A line break that folds to a space, or indentation that is not part of the value.
      if (isBlank(character)) put(index++, at, at + 1);
      at++;
    } else if (isBlank(character)) {
      put(index++, at, at);
    } else return undefined;
  }
  return { starts, ends };
}

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r';

const namedEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** One escape of a double-quoted string: JSON's are a subset of YAML's. */
function escapeAt(written: string, at: number): { text: string; length: number } | undefined {
  const name = written.charAt(at + 1);
  const digits = { x: 2, u: 4, U: 8 }[name];
  if (digits) {
    const code = Number.parseInt(written.slice(at + 2, at + 2 + digits), 16);
    return code <= 0x10ffff ? { text: String.fromCodePoint(code), length: 2 + digits } : undefined;
  }
  if (name === '\n' || name === '\r') {
    const blanks = /^\\\r?\n[ \t]*/.exec(written.slice(at));
    return { text: '', length: blanks?.[0].length ?? 2 };
  }
  return { text: namedEscapes[name] ?? name, length: 2 };
}
