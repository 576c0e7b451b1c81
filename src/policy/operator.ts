/** The comparison that an operator belongs to. */
export type OperatorFamily = 'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Arn' | 'Null';

export type Qualifier = 'ForAllValues' | 'ForAnyValue';

/** A condition operator taken apart: `ForAnyValue:StringNotLikeIfExists`. */
export interface Operator {
  readonly qualifier: Qualifier | undefined;
  /** Without qualifier and suffix: `StringNotLike`. */
  readonly base: string;
  readonly ifExists: boolean;
  readonly family: OperatorFamily;
  /** True when the values are those that must *not* match: `StringNotLike`, `NotIpAddress`. */
  readonly negated: boolean;
  /** Whether `*` and `?` in its values are wildcards. */
  readonly wildcards: boolean;
}

const comparisons = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const bases: readonly (readonly [OperatorFamily, readonly string[]])[] = [
  [
    'String',
    ['Equals', 'NotEquals', 'EqualsIgnoreCase', 'NotEqualsIgnoreCase', 'Like', 'NotLike'].map(
      after('String'),
    ),
  ],
  ['Numeric', comparisons.map(after('Numeric'))],
  ['Date', comparisons.map(after('Date'))],
  ['Bool', ['Bool']],
  ['Binary', ['BinaryEquals']],
  ['IpAddress', ['IpAddress', 'NotIpAddress']],
  ['Arn', ['Equals', 'Like', 'NotEquals', 'NotLike'].map(after('Arn'))],
  ['Null', ['Null']],
];

function after(prefix: string): (name: string) => string {
  return (name) => prefix + name;
}

/** Every operator that there is, by its full name: 27 comparisons with three qualifiers, with and without suffix. */
const operators: ReadonlyMap<string, Operator> = new Map(
  bases.flatMap(([family, names]) =>
    names.flatMap((base) =>
      [undefined, 'ForAllValues' as const, 'ForAnyValue' as const].flatMap((qualifier) =>
        [false, true].map((ifExists): [string, Operator] => [
          `${qualifier ? `${qualifier}:` : ''}${base}${ifExists ? 'IfExists' : ''}`,
          {
            qualifier,
            base,
            ifExists,
            family,
            negated: base.includes('Not'),
            wildcards: base.endsWith('Like') || family === 'Arn',
          },
        ]),
      ),
    ),
  ),
);

/** `undefined` for a name that IAM does not have. Names are compared exactly. */
export const parseOperator = (name: string): Operator | undefined => operators.get(name);
