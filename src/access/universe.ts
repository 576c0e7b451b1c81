import { actionNamed, actionsMatching } from '../policy/service-reference/service-reference.ts';
import { addressesIn, anyAddress, anyNumber } from './intervals.ts';
import { examplesOf, isMoment, shapeOf } from './keys.ts';
import { letters, literalPattern, manyOf, oneOf, pattern } from './pattern.ts';
import type { Policy } from './policy.ts';
import { everyone, principalExamples } from './principals.ts';
import type { Clause, Dimension } from './space.ts';
import { momentOf } from './condition-clause.ts';
import { action, keyDimension, principal, resource } from './dimensions.ts';
import { strings, type StringSet } from './strings.ts';
import type { KeySpec, Vocabulary } from './vocabulary.ts';

/** A service and a name, both without wildcards. */
const actionShape = strings([
  pattern(
    [
      oneOf('label'),
      manyOf('label'),
      ...letters(':'),
      oneOf('lowerAlphanumeric'),
      manyOf('lowerAlphanumeric'),
    ],
    true,
  ),
]);

/** A full ARN without wildcards, or `*` for actions that are about no resource. */
const resourceShape = strings([
  ...[
    Array<number>(12).fill(oneOf('digit')),
    [],
    // `arn:aws:iam::aws:policy/…`, `arn:aws:iam::cloudfront:user/…`
    [oneOf('lowerLetter'), manyOf('lowerLetter')],
  ].map((account) =>
    pattern(
      [
        ...letters('arn:aws'),
        manyOf('label'),
        ...letters(':'),
        oneOf('label'),
        manyOf('label'),
        ...letters(':'),
        manyOf('label'),
        ...letters(':'),
        ...account,
        ...letters(':'),
        oneOf('plain'),
        manyOf('plain'),
      ],
      true,
    ),
  ),
  literalPattern('*'),
]);

/** The dimensions of all requests that the policies of a question can tell apart. */
export function dimensionsOf(
  vocabulary: Vocabulary,
  actions: StringSet = actionShape,
): ReadonlyMap<string, Dimension> {
  const required = { optional: false, multivalued: false };
  const dimensions = new Map<string, Dimension>([
    [action, { ...required, universe: actions, examples: realActions }],
    [resource, { ...required, universe: resourceShape, examples: () => resourceExamples }],
  ]);
  if (vocabulary.hasPrincipals)
    dimensions.set(principal, {
      ...required,
      universe: everyone(vocabulary),
      examples: () => principalExamples(vocabulary),
    });
  for (const [lowerKey, spec] of vocabulary.keys)
    dimensions.set(keyDimension(lowerKey), keyDimensionOf(lowerKey, spec));
  return dimensions;
}

/** The actions of the service reference that the policy's allowing statements could be about. */
export function realActionsOf(policy: Policy | undefined): StringSet {
  const allowing = (policy?.statements ?? []).filter(({ effect }) => effect === 'Allow');
  const entries = allowing.flatMap(({ actions, notActions }) => [
    ...actions.flatMap((each) => (each.known ? [each.text.toLowerCase()] : [])),
    ...(notActions.length > 0 ? ['*'] : []),
  ]);
  return entries.includes('*') ? (everyAction ??= actionsOf(['*'])) : actionsOf(entries);
}

/** Kept, since there are more than twenty thousand. */
let everyAction: StringSet | undefined;
const actionsOf = (entries: readonly string[]): StringSet =>
  strings(
    entries.flatMap((entry) => [...actionsMatching(entry)].map(({ id }) => literalPattern(id.toLowerCase()))),
  );

const resourceExamples = ['arn:aws:s3:::example', 'arn:aws:s3:::example/object'];

/** Actions that every service's data need not be read for. */
const wellKnown = [
  's3:GetObject',
  'ec2:RunInstances',
  'iam:PassRole',
  'dynamodb:GetItem',
  'lambda:InvokeFunction',
  'sts:AssumeRole',
  'kms:Decrypt',
  'sqs:SendMessage',
  'sns:Publish',
  'logs:PutLogEvents',
  'cloudwatch:PutMetricData',
  'ssm:GetParameter',
  'secretsmanager:GetSecretValue',
  'ecr:BatchGetImage',
  'rds:CreateDBInstance',
  'cloudformation:CreateStack',
  'organizations:DescribeOrganization',
].map((id) => id.toLowerCase());

function* realActions(clauses: readonly Clause[]): Generator<string> {
  const texts = clauses.flatMap(({ set }) => (set.kind === 'strings' && !set.negated ? [set] : []));
  const [first] = texts.sort((left, right) => left.patterns.length - right.patterns.length);
  for (const { literal } of first?.patterns ?? [])
    if (literal !== undefined && actionNamed(literal)) yield literal;
  yield* wellKnown;
  for (const text of first ? globs(first) : [])
    for (const { id } of actionsMatching(text)) yield id.toLowerCase();
}

/** The patterns of a set as IAM writes them, where they name the service. */
const globs = (set: StringSet): string[] =>
  set.patterns.flatMap(({ prefix, literal }) =>
    literal === undefined && prefix.includes(':') ? [`${prefix}*`] : [],
  );

function keyDimensionOf(lowerKey: string, { type, multivalued }: KeySpec): Dimension {
  const texts = examplesOf(lowerKey, type);
  const base = { optional: true, multivalued };
  if (type === 'numeric') return { ...base, universe: anyNumber, examples: () => texts.map(Number) };
  if (isMoment(type))
    return {
      ...base,
      universe: anyNumber,
      examples: () => texts.flatMap((text) => momentOf(text, type) ?? []),
    };
  if (type === 'address')
    return {
      ...base,
      universe: anyAddress,
      examples: () => texts.flatMap((text) => addressesIn(text)?.stretches[0]?.low ?? []),
    };
  return { ...base, universe: strings(shapeOf(lowerKey, type)), examples: () => texts };
}
