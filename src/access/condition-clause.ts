import type { Condition, Value } from '../policy/statement.ts';
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
  wholeAbove,
  wholeBelow,
  wholeExactly,
  type IntervalSet,
} from './intervals.ts';
import { isMoment, type KeyType } from './keys.ts';
import { everything } from './pattern.ts';
import { principalKeys, principalsWith, withoutIdentity } from './principals.ts';
import { flip, patternsOf, reading, textOf, type Doubts, type RegionOptions } from './reading.ts';
import { clause, complement, type Clause, type ValueSet } from './space.ts';
import { complementOfStrings, strings } from './strings.ts';
import type { TextReading } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { action, keyDimension, principal } from './dimensions.ts';

const nothing = strings([]);

/** What a condition asks of its key, as a clause. */
export function conditionClause(condition: Condition, options: RegionOptions): Clause {
  const { comparison, lowerKey, values } = condition;
  if (!comparison) throw new Error(`unknown operator ${condition.operator}`);
  const limit =
    comparison.family === 'Null' ? nullLimit(values, comparison) : valueLimit(condition, comparison, options);
  if (limit) return keyClause(lowerKey, limit, options.vocabulary);
  options.doubts.add(`what ${condition.operator} asks of ${condition.key} here is not documented`);
  return clause(action, options.side === 'over' ? strings([everything]) : nothing);
}

export const followsFromPrincipal = (lowerKey: string, { hasPrincipals }: Vocabulary): boolean =>
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
  const inclusive = comparison.endsWith('Equals');
  const whole = type === 'epoch';
  switch (comparison) {
    case 'LessThan':
    case 'LessThanEquals':
      return (whole ? wholeBelow : below)(number, inclusive);
    case 'GreaterThan':
    case 'GreaterThanEquals':
      return (whole ? wholeAbove : above)(number, inclusive);
    default:
      return (whole ? wholeExactly : exactly)(number);
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

/** ISO 8601, or seconds since 1970; in milliseconds, but in seconds for a key whose values are. */
export function momentOf(text: string, type: KeyType): number | undefined {
  // Four digits are a year, but for a key whose values are seconds.
  const seconds = type === 'epoch' || /^-?\d{5,}(\.\d+)?$/.test(text) ? numberOf(text) : undefined;
  if (seconds !== undefined) return type === 'epoch' ? seconds : seconds * 1000;
  const iso = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!iso) return undefined;
  const moment = Date.parse(iso[2] && !iso[3] ? `${text}Z` : text);
  if (Number.isNaN(moment)) return undefined;
  return type === 'epoch' ? moment / 1000 : moment;
}
