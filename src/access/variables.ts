import { parseArn } from '../policy/arn.ts';
import { addressesIn, exactly, wholeExactly } from './intervals.ts';
import { examplesOf, isMoment } from './keys.ts';
import { hasSymbol, literalPattern } from './pattern.ts';
import type { Region } from './search.ts';
import { negation, type Clause, type State } from './space.ts';
import { keyClause, momentOf } from './condition-clause.ts';
import { keyDimension } from './dimensions.ts';
import { strings } from './strings.ts';
import type { Values } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { printState } from './witness.ts';

/** A part of all requests: values for some keys, and the limits that say so. */
export interface Case {
  readonly values: Values;
  readonly region: Region;
}

const mostCases = 150;
const mostTexts = 16;
const mostTextCases = 20_000;

/** The limits that say that a request has these values. */
export const limitsOf = (values: Values, vocabulary: Vocabulary): Region =>
  [...values].flatMap(([key, value]) => (vocabulary.keys.has(key) ? [limitOf(key, value, vocabulary)] : []));

function limitOf(key: string, value: string | null, vocabulary: Vocabulary): Clause {
  if (value === null) return keyClause(key, { absent: true, some: false, set: undefined }, vocabulary);
  const type = vocabulary.keys.get(key)?.type;
  const set =
    type === 'address'
      ? addressesIn(value)
      : type !== undefined && isMoment(type)
        ? (type === 'epoch' ? wholeExactly : exactly)(momentOf(value, type) ?? NaN)
        : type === 'numeric'
          ? exactly(Number(value))
          : strings([literalPattern(value)]);
  return keyClause(key, { absent: false, some: true, set }, vocabulary);
}

/** The keys that variables name and that nothing fixes yet. */
const openKeys = ({ unknowns }: Vocabulary, fixed: Values): string[] => [
  ...new Set([...unknowns.values()].flatMap(({ key }) => (key === undefined || fixed.has(key) ? [] : [key]))),
];

/**
 * Values worth trying, to turn a request with symbols into a real one: what the search liked, values that stand
 * nowhere in the policies, none at all, and the texts that stand in them.
 */
export function* possibleValues(
  vocabulary: Vocabulary,
  fixed: Values,
  point: ReadonlyMap<string, State>,
): Generator<Case> {
  const keys = openKeys(vocabulary, fixed);
  const choices = keys.map((key) => {
    const type = vocabulary.keys.get(key)?.type ?? 'string';
    const state = point.get(keyDimension(key)) ?? [];
    const liked = state.map((value) => printState(value, type)).filter((text) => !hasSymbol(text));
    const fresh = examplesOf(key, type).filter((text) => !vocabulary.literals.has(text));
    const own = vocabulary.valuesOf.get(key) ?? [];
    const texts =
      type === 'account'
        ? [...vocabulary.principals].map((text) => parseArn(text)?.account ?? text)
        : type === 'string'
          ? [...examplesOf(key, 'arn').slice(0, 1), ...vocabulary.literals]
          : [];
    return [...new Set<string | null>([...liked, ...fresh, null, ...own, ...texts.slice(0, mostTexts)])];
  });
  let count = 0;
  for (const combination of nearestFirst(choices)) {
    if (++count > mostCases) return;
    const values = new Map(fixed);
    for (const [index, key] of keys.entries()) values.set(key, combination[index] ?? null);
    yield { values, region: limitsOf(values, vocabulary) };
  }
}

/**
 * All requests, parted by the keys that variables name: without the key, with each value that a condition names,
 * and with any other, for which the variable stays a symbol. `undefined` when these would be too many.
 */
export function possibleSplits(vocabulary: Vocabulary, fixed: Values): Case[] | undefined {
  const keys = openKeys(vocabulary, fixed);
  if (keys.length === 0) return undefined;
  const other = Symbol('any other value');
  const choices = keys.map((key) => [other, null, ...(vocabulary.valuesOf.get(key) ?? [])]);
  if (choices.reduce((product, { length }) => product * length, 1) > mostCases) return undefined;
  return [...combinations<string | null | symbol>(choices)].map((combination) => {
    const values = new Map(fixed);
    const region: Clause[] = [];
    for (const [index, key] of keys.entries()) {
      const choice = combination[index] ?? null;
      if (typeof choice !== 'symbol') values.set(key, choice);
      else
        region.push(
          keyClause(key, { absent: false, some: true, set: undefined }, vocabulary),
          ...[...(vocabulary.valuesOf.get(key) ?? [])].map((value) =>
            negation(limitOf(key, value, vocabulary)),
          ),
        );
    }
    return { values, region: [...region, ...limitsOf(values, vocabulary)] };
  });
}

/** What expressions that the file does not resolve may well stand for. */
export interface PossibleTexts {
  /** Each for a text of its own, which only its symbol is. */
  readonly own: Values;
  /** By expression, the texts that it may stand for instead: those of the policies, and that of another one. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

/** Never everything: nobody hides `"*"` behind an expression. `undefined` when there are none, or too many. */
export function possibleTexts(vocabulary: Vocabulary, fixed: Values): PossibleTexts | undefined {
  const unknowns = [...vocabulary.unknowns.values()].filter(
    ({ key, name }) => key === undefined && !fixed.has(name),
  );
  const { literals, entries } = vocabulary;
  const symbols = unknowns.map(({ symbol }) => symbol);
  const elsewhere = new Set([...symbols, ...literals, ...entries.others]);
  const asPrincipals = new Set([...symbols, ...entries.principals]);
  if (unknowns.length === 0 || unknowns.length * elsewhere.size > mostTextCases) return undefined;
  return {
    own: new Map([...fixed, ...unknowns.map(({ name, symbol }) => [name, symbol] as const)]),
    instead: new Map(
      unknowns.map(({ name, symbol, inPrincipal }) => [
        name,
        [...(inPrincipal ? asPrincipals : elsewhere)].filter((text) => text !== symbol),
      ]),
    ),
  };
}

/** Every combination, those first that differ from the first choices in one place. */
function* nearestFirst<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const first = choices.flatMap((list) => list.slice(0, 1));
  yield first;
  if (choices.length > 1)
    for (const [index, list] of choices.entries())
      for (const choice of list.slice(1)) yield first.with(index, choice);
  yield* combinations(choices);
}

function* combinations<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = choices;
  if (!first) yield [];
  else for (const others of combinations(rest)) for (const choice of first) yield [choice, ...others];
}
