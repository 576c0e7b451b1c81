import type { Condition, Principal, Statement, Value } from '../policy/statement.ts';
import type { Operator } from '../policy/operator.ts';
import {
  above,
  addressesIn,
  anyNumber,
  below,
  exactly,
  noNumber,
  printAddress,
  union,
  type IntervalSet,
} from './intervals.ts';
import { isMoment, type KeyType } from './keys.ts';
import { everything, type Pattern } from './pattern.ts';
import {
  possiblePrincipals,
  principalKeys,
  principalPatterns,
  principalsWith,
  withoutIdentity,
} from './principals.ts';
import type { Region } from './search.ts';
import { clause, complement, type Clause, type ValueSet } from './space.ts';
import { complementOfStrings, strings, type StringSet } from './strings.ts';
import { patternOf, symbolic, type TextReading, type Values } from './text.ts';
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

export const action = 'action';
export const resource = 'resource';
export const principal = 'principal';
export const keyDimension = (lowerKey: string): string => `key ${lowerKey}`;

const nothing = strings([]);

/** The requests that a statement speaks of: one clause for each element and each condition key. */
export function regionOf(statement: Statement, options: RegionOptions): Region {
  const { doubts, vocabulary } = options;
  const region: Clause[] = [];
  /** What is not known still means the same wherever it is written the same: that is what an id is for. */
  const add = (name: string, values: readonly Value[], read: (own: RegionOptions) => Clause): void => {
    const { result, doubtful } = doubts.watch(() => read(options));
    const meaning = [result.dimension, name, options.variables, values.map(textOf).sort()];
    if (doubtful) region.push({ ...result, id: JSON.stringify(meaning) });
    else if (vocabulary.unknowns.size === 0) region.push(result);
    else region.push({ ...result, meaning: read({ ...options, side: 'under', exact: true }) });
  };
  const texts = (name: string, dimension: string, values: readonly Value[], arn: boolean): void => {
    if (statement.element(name) === undefined) return;
    const positive = !name.startsWith('Not');
    add(name, values, (own) => {
      const ownSide = positive ? own.side : flip(own.side);
      const text = reading(own, ownSide, own.speaks(dimension) && positive);
      const full = { ...text, wildcards: true, arn, ignoreCase: false };
      const set = strings(values.flatMap((value) => patternsOf(value, full, ownSide, doubts)));
      return clause(dimension, positive ? set : complementOfStrings(set));
    });
  };
  texts('Action', action, statement.actions.map(lowered), false);
  texts('NotAction', action, statement.notActions.map(lowered), false);
  texts('Resource', resource, statement.resources, true);
  texts('NotResource', resource, statement.notResources, true);
  if (vocabulary.hasPrincipals) {
    const { principals, notPrincipals } = statement;
    const named = (list: readonly Principal[]): Value[] => list.map(({ value }) => value);
    if (statement.element('Principal'))
      add('Principal', named(principals), (own) =>
        clause(principal, principalSet(principals, own, own.side)),
      );
    if (statement.element('NotPrincipal'))
      add('NotPrincipal', named(notPrincipals), (own) =>
        clause(
          principal,
          complementOfStrings(principalSet(notPrincipals, { ...own, speaks: () => false }, flip(own.side))),
        ),
      );
  }
  const asked = new Map<string, number>();
  for (const { lowerKey } of statement.conditions) asked.set(lowerKey, (asked.get(lowerKey) ?? 0) + 1);
  for (const condition of statement.conditions) {
    const only = asked.get(condition.lowerKey) === 1 && !followsFromPrincipal(condition.lowerKey, vocabulary);
    add(`${condition.operator} ${condition.lowerKey}`, condition.values, (own) =>
      conditionClause(condition, only ? own : { ...own, speaks: () => false }),
    );
  }
  return region;
}

/** Whether something is still a symbol, so that what meets it has to be read for all that it could be. */
const isOpen = ({ unknowns }: Vocabulary, values: Values): boolean =>
  [...unknowns.values()].some(({ key, name }) => !values.has(key ?? name));

const flip = (side: 'over' | 'under'): 'over' | 'under' => (side === 'over' ? 'under' : 'over');

/** Actions are compared in lower case. */
const lowered = (value: Value): Value => (value.known ? { ...value, text: value.text.toLowerCase() } : value);

const reading = (
  { vocabulary, variables, values, exact = false }: RegionOptions,
  side: 'over' | 'under',
  speaks: boolean,
): Omit<TextReading, 'wildcards' | 'arn' | 'ignoreCase'> => ({
  vocabulary,
  variables,
  values,
  lenient: side === 'over' && !speaks && !exact && isOpen(vocabulary, values),
});

function patternsOf(value: Value, text: TextReading, side: 'over' | 'under', doubts: Doubts): Pattern[] {
  const found = patternOf(value, text);
  if (found !== 'malformed') return found ? [found] : [];
  // What IAM makes of it is not documented; it can hardly be more than the wildcards say.
  doubts.add(`"${textOf(value)}" is no ARN of six fields, and what it matches is not documented`);
  const glob = side === 'under' ? undefined : patternOf(value, { ...text, arn: false });
  return typeof glob === 'object' ? [glob] : [];
}

const textOf = (value: Value): string => (value.known ? value.text : value.expression);

function principalSet(
  principals: readonly Principal[],
  { vocabulary, values, doubts, speaks, exact = false }: RegionOptions,
  side: 'over' | 'under',
): StringSet {
  const possible = side === 'over' && !exact && !speaks(principal) && isOpen(vocabulary, values);
  return strings(
    principals.flatMap(({ type, value }) => {
      const text = symbolic(value, vocabulary, values);
      const patterns = possible ? possiblePrincipals(type, text) : principalPatterns(type, text);
      if (patterns) return patterns;
      doubts.add(`whom the principal "${textOf(value)}" covers is not documented`);
      return side === 'over' ? [everything] : [];
    }),
  );
}

function conditionClause(condition: Condition, options: RegionOptions): Clause {
  const { comparison, lowerKey, values } = condition;
  if (!comparison) throw new Error(`unknown operator ${condition.operator}`);
  const limit =
    comparison.family === 'Null' ? nullLimit(values, comparison) : valueLimit(condition, comparison, options);
  if (limit) return keyClause(lowerKey, limit, options.vocabulary);
  options.doubts.add(`what ${condition.operator} asks of ${condition.key} here is not documented`);
  return clause(action, options.side === 'over' ? strings([everything]) : nothing);
}

const followsFromPrincipal = (lowerKey: string, { hasPrincipals }: Vocabulary): boolean =>
  hasPrincipals && principalKeys.has(lowerKey);

/** A limit on a key, which for keys that follow from the principal is one on the principal. */
export function keyClause(lowerKey: string, limit: Limit, vocabulary: Vocabulary): Clause {
  if (followsFromPrincipal(lowerKey, vocabulary)) return principalClause(lowerKey, limit, vocabulary);
  const { absent, some, set } = limit;
  const everyValue = isNumeric(vocabulary.keys.get(lowerKey)?.type ?? 'string')
    ? anyNumber
    : strings([everything]);
  return clause(keyDimension(lowerKey), set ?? (some ? everyValue : complement(everyValue)), absent, some);
}

/** What a condition asks of a key's values; without a set it only asks whether there is one. */
export interface Limit {
  readonly absent: boolean;
  readonly some: boolean;
  readonly set: ValueSet | undefined;
}

function nullLimit(values: readonly Value[], { qualifier, ifExists }: Operator): Limit | undefined {
  const texts = values.map((value) => (value.known ? value.text.toLowerCase() : ''));
  if (qualifier || ifExists || !texts.every((text) => text === 'true' || text === 'false')) return undefined;
  const [first, ...rest] = new Set(texts);
  if (first === undefined || rest.length > 0) return undefined;
  // Absent only: every value is in the empty set. Present only: some value is in the set of all.
  return first === 'true'
    ? { absent: true, some: false, set: undefined }
    : { absent: false, some: true, set: undefined };
}

function valueLimit(condition: Condition, comparison: Operator, options: RegionOptions): Limit | undefined {
  const { qualifier, negated, ifExists } = comparison;
  const spec = options.vocabulary.keys.get(condition.lowerKey);
  if (!spec) return undefined;
  const side = negated ? flip(options.side) : options.side;
  const listed = isNumeric(spec.type)
    ? numbersOf(condition, comparison, spec.type, side, options.doubts)
    : wordsOf(condition, comparison, spec.type, {
        ...options,
        side,
        speaks: negated ? () => false : options.speaks,
      });
  const set = negated ? complement(listed) : listed;
  if (qualifier === 'ForAllValues') return { absent: true, some: false, set };
  if (qualifier === 'ForAnyValue') return { absent: ifExists, some: true, set };
  return { absent: ifExists || negated, some: negated === options.readings.plainAsksEvery, set };
}

function principalClause(lowerKey: string, { absent, set }: Limit, vocabulary: Vocabulary): Clause {
  const without = strings([...withoutIdentity]);
  if (set?.kind !== 'strings') return clause(principal, absent ? without : complementOfStrings(without));
  const matching = principalsWith(lowerKey, set.patterns, vocabulary);
  if (!set.negated) return clause(principal, strings(absent ? [...matching, ...withoutIdentity] : matching));
  return clause(principal, strings(absent ? matching : [...matching, ...withoutIdentity], true));
}

const isNumeric = (type: KeyType): boolean => type === 'numeric' || isMoment(type) || type === 'address';

function wordsOf(
  { values, lowerKey }: Condition,
  { base, family, wildcards }: Operator,
  type: KeyType,
  options: RegionOptions,
): ValueSet {
  if (family === 'Numeric' || family === 'Date' || family === 'IpAddress') {
    options.doubts.add(`what ${base} makes of a key whose values are texts is not documented`);
    return options.side === 'over' ? strings([everything]) : nothing;
  }
  const text: TextReading = {
    ...reading(options, options.side, options.speaks(keyDimension(lowerKey))),
    wildcards,
    arn: family === 'Arn',
    ignoreCase: base.includes('IgnoreCase') || family === 'Bool' || type === 'bool',
    // Variables are for string and ARN operators.
    variables: options.variables && (family === 'String' || family === 'Arn'),
  };
  return strings(values.flatMap((value) => patternsOf(value, text, options.side, options.doubts)));
}

function numbersOf(
  { values, operator, key }: Condition,
  comparison: Operator,
  type: KeyType,
  side: 'over' | 'under',
  doubts: Doubts,
): IntervalSet {
  return union(
    values.map((value) => {
      const numbers = numbersOfValue(value, comparison, type);
      if (numbers) return numbers;
      doubts.add(`what ${operator} "${textOf(value)}" asks of ${key} is not documented`);
      return side === 'over' ? anyNumber : noNumber;
    }),
  );
}

function numbersOfValue(value: Value, { base, family }: Operator, type: KeyType): IntervalSet | undefined {
  if (!value.known) return undefined;
  const { text } = value;
  if (family === 'String') {
    if (base.endsWith('Like') && /^\*+$/.test(text)) return anyNumber;
    return printedAs(text, type);
  }
  if (type === 'address') return family === 'IpAddress' ? addressesIn(text) : undefined;
  if (family !== 'Numeric' && family !== 'Date') return undefined;
  const number = isMoment(type) ? momentOf(text, type) : numberOf(text);
  if (number === undefined) return undefined;
  const comparison = base.replace(/^Numeric|^Date/, '');
  switch (comparison) {
    case 'LessThan':
    case 'LessThanEquals':
      return below(number, comparison.endsWith('Equals'));
    case 'GreaterThan':
    case 'GreaterThanEquals':
      return above(number, comparison.endsWith('Equals'));
    default:
      return exactly(number);
  }
}

/** The value that a request shows with exactly this text, where that is certain. */
function printedAs(text: string, type: KeyType): IntervalSet | undefined {
  if (type === 'numeric') return String(numberOf(text)) === text ? exactly(Number(text)) : undefined;
  if (type !== 'address') return undefined;
  const range = addressesIn(text);
  const low = range?.stretches[0]?.low;
  return typeof low === 'bigint' && printAddress(low) === text ? range : undefined;
}

const numberOf = (text: string): number | undefined =>
  /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;

/** ISO 8601, or seconds since 1970; in milliseconds. */
export function momentOf(text: string, type: KeyType): number | undefined {
  // Four digits are a year, but for a key whose values are seconds.
  const seconds = type === 'epoch' || /^-?\d{5,}(\.\d+)?$/.test(text) ? numberOf(text) : undefined;
  if (seconds !== undefined) return seconds * 1000;
  const iso = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!iso) return undefined;
  const moment = Date.parse(iso[2] && !iso[3] ? `${text}Z` : text);
  return Number.isNaN(moment) ? undefined : moment;
}
