/**
 * A pattern over characters: the one form that IAM's wildcards, an ARN's six fields, a literal, and the shape of a
 * key's values all have. A pattern of n tokens is an automaton of n + 1 states.
 *
 * A policy variable whose value is not known is one *symbol*, a private character that stands for a text: `*`
 * covers it, the same variable equals it, a literal never does. A *lenient* pattern reads a symbol as any text:
 * it covers whatever the value could make it cover.
 */
export interface Pattern {
  /** Two patterns of equal keys are equal. */
  readonly key: string;
  readonly tokens: readonly number[];
  /** The only word, when there is only one. */
  readonly literal: string | undefined;
  /** The characters that every word begins with. */
  readonly prefix: string;
  readonly lenient: boolean;
}

/** Sets of characters that a token can stand for. */
const classTests = {
  any: () => true,
  inField: (code: number) => code !== 58,
  digit: (code: number) => code >= 48 && code <= 57,
  /** Partition, service, region: lower-case letters, digits, hyphens. */
  label: (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45,
  lowerLetter: (code: number) => code >= 97 && code <= 122,
  /** An action's name in lower case. */
  lowerAlphanumeric: (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57),
  /** What a resource of a request can hold: no wildcards. */
  plain: (code: number) => code !== 42 && code !== 63,
  plainInField: (code: number) => code !== 42 && code !== 63 && code !== 58,
  /** IAM's names and paths. */
  name: (code: number) => /[\w+=,.@/-]/.test(String.fromCharCode(code)),
} as const satisfies Record<string, (code: number) => boolean>;
export type CharacterClass = keyof typeof classTests;
const classNames = Object.keys(classTests) as CharacterClass[];
const tests: readonly ((code: number) => boolean)[] = Object.values(classTests);

const folded = 1 << 16;
const classFlag = 1 << 20;
const starFlag = 1 << 24;
const firstSymbol = 0xe000;
const lastSymbol = 0xefff;

export const isSymbol = (code: number): boolean => code >= firstSymbol && code <= lastSymbol;
export const hasSymbol = (text: string): boolean => /[\uE000-\uEFFF]/.test(text);
/** The private character of the n-th variable. */
export const symbolOf = (index: number): string => String.fromCharCode(firstSymbol + index);

export const oneOf = (name: CharacterClass): number => classFlag | classNames.indexOf(name);
export const manyOf = (name: CharacterClass): number => oneOf(name) | starFlag;
export function letters(text: string, ignoreCase = false): number[] {
  const tokens: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    tokens.push(ignoreCase ? foldedLetter(code) : code);
  }
  return tokens;
}

function foldedLetter(code: number): number {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  return lower.length === 1 && lower !== character.toUpperCase() ? lower.charCodeAt(0) | folded : code;
}

const isStar = (token: number): boolean => (token & starFlag) !== 0;
const isClass = (token: number): boolean => (token & classFlag) !== 0;

export function pattern(tokens: readonly number[], lenient = false): Pattern {
  const normal = tokens.filter((token, index) => !isStar(token) || token !== tokens[index - 1]);
  let length = 0;
  while (length < normal.length && (normal[length] ?? 0) < folded) length++;
  const prefix = String.fromCharCode(...normal.slice(0, length));
  const literal = length === normal.length ? prefix : undefined;
  const key = `${lenient ? '~' : '='}${literal ?? normal.map((token) => (token < folded ? String.fromCharCode(token) : `\u0001${token}\u0002`)).join('')}`;
  return { key, tokens: normal, literal, prefix, lenient };
}

export const literalPattern = (text: string): Pattern => ({
  key: `=${text}`,
  tokens: letters(text),
  literal: text,
  prefix: text,
  lenient: false,
});
export const everything = pattern([manyOf('any')]);

function accepts(token: number, code: number): boolean {
  if (isClass(token)) return isSymbol(code) ? isStar(token) : (tests[token & 0xff]?.(code) ?? false);
  if (token & folded) return (token & 0xffff) === code || (token & 0xffff) === lowerCode(code);
  return token === code;
}
const lowerCode = (code: number): number => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
};

/** The states in which nothing has been read. Sorted, without duplicates, as all lists of states. */
export function start(of: Pattern): number[] {
  const states: number[] = [];
  reach(of, 0, states);
  return states;
}

function reach(of: Pattern, state: number, states: number[]): void {
  for (let next = state; states.at(-1) === undefined || next > (states.at(-1) ?? -1); next++) {
    states.push(next);
    if (!isStar(of.tokens[next] ?? 0)) return;
  }
}

/** The states after one more character. */
export function step(of: Pattern, states: readonly number[], code: number): number[] {
  const next: number[] = [];
  const first = states[0];
  if (first === undefined) return next;
  if (of.lenient && isSymbol(code)) {
    for (let state = first; state <= of.tokens.length; state++) next.push(state);
    return next;
  }
  for (const state of states) {
    const token = of.tokens[state];
    if (token === undefined || !accepts(token, code)) continue;
    if (isStar(token)) reach(of, state, next);
    else reach(of, state + 1, next);
  }
  return next;
}

export const accepted = (of: Pattern, states: readonly number[]): boolean =>
  states.at(-1) === of.tokens.length;

/** Whether every continuation is covered: nothing can leave the pattern any more. */
export function staysCovered(of: Pattern, states: readonly number[]): boolean {
  const last = of.tokens.length - 1;
  return of.tokens[last] === manyOf('any') && states.includes(last);
}

export function covers(of: Pattern, word: string): boolean {
  if (of.literal !== undefined && !of.lenient) return of.literal === word;
  if (!of.lenient && !word.startsWith(of.prefix)) return false;
  let states = start(of);
  for (let index = 0; index < word.length && states.length > 0; index++)
    states = step(of, states, word.charCodeAt(index));
  return accepted(of, states);
}

const codes = Array.from({ length: 256 }, (_, code) => code).filter((code) => code >= 32);
const within: readonly (readonly boolean[])[] = tests.map((inner) =>
  tests.map((outer) => codes.every((code) => !inner(code) || outer(code))),
);

/** Whether every word of `inner` is surely one of `outer`. `false` may also mean that it is not easy to see. */
export function includes(outer: Pattern, inner: Pattern): boolean {
  if (outer.key === inner.key || outer.key === everything.key) return true;
  if (inner.lenient && !outer.lenient) return false;
  if (inner.literal !== undefined) return covers(outer, inner.literal);
  if (outer.literal !== undefined) return false;
  let states = start(outer);
  for (const token of inner.tokens) {
    states = isClass(token) ? stepOverClass(outer, states, token) : stepOverLetter(outer, states, token);
    if (states.length === 0) return false;
  }
  return accepted(outer, states);
}

function stepOverLetter(outer: Pattern, states: readonly number[], token: number): number[] {
  if (!(token & folded)) return step(outer, states, token);
  const lower = token & 0xffff;
  const upper = String.fromCharCode(lower).toUpperCase().charCodeAt(0);
  const next: number[] = [];
  for (const state of states) {
    const own = outer.tokens[state];
    if (own !== undefined && accepts(own, lower) && accepts(own, upper))
      reach(outer, isStar(own) ? state : state + 1, next);
  }
  return next;
}

function stepOverClass(outer: Pattern, states: readonly number[], token: number): number[] {
  const next: number[] = [];
  for (const state of states) {
    const own = outer.tokens[state];
    if (own === undefined || !isClass(own) || !within[token & 0xff]?.[own & 0xff]) continue;
    if (isStar(token) && !isStar(own)) continue;
    reach(outer, isStar(own) ? state : state + 1, next);
  }
  return next;
}

/** Whether what every word begins with already tells the two apart. */
export function startApart(left: Pattern, right: Pattern): boolean {
  if (left.lenient || right.lenient) return false;
  const length = Math.min(left.prefix.length, right.prefix.length);
  if (left.prefix.slice(0, length) !== right.prefix.slice(0, length)) return true;
  if (left.literal !== undefined) return !covers(right, left.literal);
  return right.literal !== undefined && !covers(left, right.literal);
}

/** Characters worth reading in these states: those that a token names, and classes. */
export function mentioned(of: Pattern, states: readonly number[], into: Set<number>): void {
  for (const state of states) {
    const token = of.tokens[state];
    if (token === undefined || isClass(token)) continue;
    const code = token & 0xffff;
    into.add(code);
    if (token & folded) into.add(String.fromCharCode(code).toUpperCase().charCodeAt(0));
  }
}

/** In the order in which a reader likes to see them; without wildcards. */
const likeable =
  'xabcdefghijklmnopqrstuvwyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_/.:@=+,;!#$%&()[]{}|~^<>"\' é\\`';
const kinds = new Map<string, number[]>();
for (let index = 0; index < likeable.length; index++) {
  const code = likeable.charCodeAt(index);
  const kind = tests.map((test) => Number(test(code))).join('');
  const members = kinds.get(kind) ?? [];
  members.push(code);
  kinds.set(kind, members);
}
const kindLists = [...kinds.values()];

/** One character of each kind that no token names, so that no other character could behave otherwise. */
export function others(named: ReadonlySet<number>): number[] {
  return kindLists.flatMap((list) => {
    const code = list.find((candidate) => !named.has(candidate));
    return code === undefined ? [] : [code];
  });
}

/** What a wildcard is written as in an example, by the ARN field that it stands in. */
const exampleFields = ['arn', 'aws', 's3', 'us-east-1', '111122223333', 'example'];

/** A few words of the pattern that read well. They need not be all that there are. */
export function examples(of: Pattern): string[] {
  if (of.literal !== undefined) return [of.literal];
  const written = (fill: (field: number) => string): string => {
    let word = '';
    let field = 0;
    for (const token of of.tokens) {
      if (isClass(token)) word += isStar(token) ? fill(field) : exampleOf(token);
      else {
        word += String.fromCharCode(token & 0xffff);
        if ((token & 0xffff) === 58) field++;
      }
    }
    return word;
  };
  const words = [written(() => 'example'), written(() => ''), written(() => 'x')];
  const isArn = /^(.\|)?arn:/.test(of.prefix);
  return isArn ? [written((field) => exampleFields[Math.min(field, 5)] ?? ''), ...words] : words;
}

const exampleOf = (token: number): string =>
  String.fromCharCode(
    likeable
      .split('')
      .map((character) => character.charCodeAt(0))
      .find((code) => tests[token & 0xff]?.(code)) ?? 120,
  );
