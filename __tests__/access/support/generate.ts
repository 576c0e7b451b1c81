import fc from 'fast-check';
import type { Json, Request } from './evaluate.ts';

/** Small worlds: few enough words that policies meet, and few enough requests to try them all. */
const actions = [
  's3:GetObject',
  's3:PutObject',
  's3:Get*',
  's3:*',
  '*',
  'S3:getobject',
  's3:?etObject',
  'ec2:*',
  's3:*Object',
  's3:*e*',
];
const resources = [
  '*',
  'arn:aws:s3:::a',
  'arn:aws:s3:::a/*',
  'arn:aws:s3:::a*',
  'arn:aws:s3:::*',
  'arn:aws:s3:::a/b',
  'arn:aws:s3:::?/b',
  'arn:aws:s3:::a/b:c',
  'arn:aws:s3:::*:c',
  'arn:aws:s3:*:*:a/*',
  'arn:aws:*:::a/b',
  'arn:aws:s3:::A',
  'arn:aws:s3:::a/${aws:username}',
  'arn:aws:s3:::a/${aws:username}/*',
  "arn:aws:s3:::a/${aws:username, 'b'}",
];
const principals = [
  '*',
  { AWS: '111122223333' },
  { AWS: 'arn:aws:iam::111122223333:root' },
  { AWS: 'arn:aws:iam::111122223333:role/App' },
  { AWS: 'arn:aws:sts::111122223333:assumed-role/App/one' },
  { AWS: ['arn:aws:iam::111122223333:user/jane', '444455556666'] },
  { AWS: '*' },
  { Service: 'ec2.amazonaws.com' },
  { Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] },
  { Federated: 'arn:aws:iam::111122223333:oidc-provider/example.com' },
  { Federated: '*' },
];

interface Key {
  readonly key: string;
  readonly operators: readonly string[];
  readonly values: readonly string[];
  readonly states: readonly (readonly string[])[];
}
const text = [
  'StringEquals',
  'StringLike',
  'StringNotEquals',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringEqualsIfExists',
  'StringNotEqualsIfExists',
  'StringLikeIfExists',
];
const numeric = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const withSets = (operators: readonly string[]): string[] =>
  operators.flatMap((name) => [`ForAllValues:${name}`, `ForAnyValue:${name}`]);
const keys: readonly Key[] = [
  {
    key: 'aws:SecureTransport',
    operators: ['Bool', 'BoolIfExists'],
    values: ['true', 'false'],
    states: [[], ['true'], ['false']],
  },
  {
    key: 'aws:PrincipalTag/team',
    operators: text,
    values: ['x', 'y', 'X', 'x*', '*', '?', '${aws:username}'],
    states: [[], ['x'], ['y'], ['X'], ['xy'], ['']],
  },
  { key: 'aws:username', operators: text, values: ['b', 'x', 'b*'], states: [[], ['b'], ['x'], ['bb']] },
  {
    key: 'aws:SourceIp',
    operators: ['IpAddress', 'NotIpAddress', 'IpAddressIfExists', 'NotIpAddressIfExists'],
    values: [
      '10.0.0.0/8',
      '10.1.0.0/16',
      '10.0.0.0/9',
      '10.128.0.0/9',
      '0.0.0.0/0',
      '2001:db8::/32',
      '203.0.113.7',
    ],
    states: [[], ['10.0.0.1'], ['10.1.0.1'], ['10.200.0.1'], ['203.0.113.7'], ['2001:db8::1']],
  },
  {
    key: 'aws:CurrentTime',
    operators: numeric.map((name) => `Date${name}`),
    values: ['2026-01-01T00:00:00Z', '1767225601', '2027-01-01'],
    states: [
      [],
      ['2025-01-01T00:00:00Z'],
      ['2026-01-01T00:00:00Z'],
      ['2026-01-01T00:00:01Z'],
      ['2026-06-01T00:00:00Z'],
      ['2028-01-01T00:00:00Z'],
    ],
  },
  {
    key: 's3:max-keys',
    operators: numeric.flatMap((name) => [`Numeric${name}`, `Numeric${name}IfExists`]),
    values: ['1', '10', '10.5'],
    states: [[], ['0'], ['1'], ['5'], ['10'], ['10.5'], ['11']],
  },
  {
    key: 'aws:TagKeys',
    operators: withSets(['StringEquals', 'StringLike', 'StringNotEquals', 'StringEqualsIfExists']),
    values: ['a', 'b', 'a*'],
    states: [[], ['a'], ['b'], ['ab'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']],
  },
  {
    key: 'aws:SourceArn',
    operators: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnLikeIfExists', 'StringLike'],
    values: ['arn:aws:s3:::a', 'arn:aws:s3:::*', 'arn:aws:*:*:111122223333:*', 'arn:aws:sns:*:*:t'],
    states: [
      [],
      ['arn:aws:s3:::a'],
      ['arn:aws:s3:::b:c'],
      ['arn:aws:sns:us-east-1:111122223333:t'],
      ['arn:aws:sqs:us-east-1:444455556666:t'],
    ],
  },
  {
    key: 'aws:PrincipalArn',
    operators: ['ArnEquals', 'ArnLike', 'ArnNotLike', 'StringEquals', 'StringNotLike', 'ArnLikeIfExists'],
    values: ['arn:aws:iam::111122223333:role/App', 'arn:aws:iam::*:role/*', 'arn:aws:iam::111122223333:*'],
    states: [[], ['arn:aws:iam::111122223333:role/App'], ['arn:aws:iam::444455556666:user/x']],
  },
  {
    key: 'aws:PrincipalAccount',
    operators: ['StringEquals', 'StringNotEquals', 'StringLike', 'StringEqualsIfExists'],
    values: ['111122223333', '444455556666', '1111*'],
    states: [[], ['111122223333'], ['444455556666'], ['999988887777']],
  },
];

const some = <T>(values: readonly T[], max = 2): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: max });

const conditionBlock: fc.Arbitrary<readonly [string, string, unknown]> = fc
  .constantFrom(...keys)
  .chain(({ key, operators, values }) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...operators), fc.constant(key), some(values)) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constant('Null'), fc.constant(key), fc.constantFrom('true', 'false')),
      },
    ),
  );

const conditions = (max: number): fc.Arbitrary<Json | undefined> =>
  fc.array(conditionBlock, { maxLength: max }).map((blocks) => {
    if (blocks.length === 0) return undefined;
    const result: Record<string, Record<string, unknown>> = {};
    for (const [operator, key, values] of blocks) (result[operator] ??= {})[key] = values;
    return result;
  });

const statement = (withPrincipal: boolean): fc.Arbitrary<Json> =>
  fc
    .record({
      effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      actionName: fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
      actions: some(actions, 3),
      resourceName: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
      resources: some(resources),
      principalName: fc.constantFrom('Principal', 'Principal', 'Principal', 'NotPrincipal'),
      principal: fc.constantFrom(...principals),
      condition: conditions(2),
    })
    .map(
      ({
        effect,
        actionName,
        actions: actionList,
        resourceName,
        resources: resourceList,
        principalName,
        principal,
        condition,
      }) => ({
        Effect: effect,
        ...(withPrincipal ? { [principal === '*' ? 'Principal' : principalName]: principal } : {}),
        [actionName]: actionList,
        [resourceName]: resourceList,
        ...(condition ? { Condition: condition } : {}),
      }),
    );

export const policy = (withPrincipal: boolean, max = 3): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17'),
      fc.array(statement(withPrincipal), { minLength: 1, maxLength: max }),
    )
    .map(([Version, Statement]) => ({ Version, Statement }));

/** Two policies that are alike more often than chance would have it: the second is the first, changed. */
export const policyPair = (withPrincipal: boolean): fc.Arbitrary<readonly [Json, Json]> =>
  fc.oneof(
    fc.tuple(policy(withPrincipal), policy(withPrincipal)),
    fc
      .tuple(policy(withPrincipal, 4), statement(withPrincipal), fc.nat(), fc.nat(3))
      .map(([base, extra, at, how]) => {
        const statements = base['Statement'] as Json[];
        const index = at % statements.length;
        const chosen = statements[index] ?? extra;
        const changed =
          how === 0
            ? statements.toSpliced(index, 1)
            : how === 1
              ? [...statements, extra]
              : how === 2
                ? statements.with(index, { ...chosen, Condition: extra['Condition'] ?? {} })
                : statements.with(index, { ...chosen, Effect: extra['Effect'] });
        return [base, { ...base, Statement: changed }] as const;
      }),
  );

/** Every request of the small world that these policies can tell apart, as far as the world goes. */
export function* requests(policies: readonly Json[], withPrincipal: boolean): Generator<Request> {
  const written = JSON.stringify(policies).toLowerCase();
  const used = keys.filter(
    ({ key }) =>
      written.includes(key.toLowerCase()) &&
      !(withPrincipal && key.startsWith('aws:Principal') && !key.includes('Tag')),
  );
  const callers = withPrincipal
    ? ([
        '*',
        ...callerNames.map((AWS) => ({ AWS })),
        { Service: 'ec2.amazonaws.com' },
        { Service: 'lambda.amazonaws.com' },
        { Service: 's3.amazonaws.com' },
        { Federated: 'arn:aws:iam::111122223333:oidc-provider/example.com' },
        { Federated: 'other.example.com' },
      ] as const)
    : [undefined];
  for (const context of contexts(used))
    for (const principal of callers)
      for (const action of ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 'ec2:RunInstances'])
        for (const resource of places)
          yield { ...(principal === undefined ? {} : { principal }), action, resource, context };
}

const callerNames = [
  'arn:aws:iam::111122223333:role/App',
  'arn:aws:sts::111122223333:assumed-role/App/one',
  'arn:aws:iam::111122223333:user/jane',
  'arn:aws:iam::444455556666:user/other',
  'arn:aws:iam::999988887777:role/Stranger',
];
const places = [
  '*',
  'arn:aws:s3:::a',
  'arn:aws:s3:::a/b',
  'arn:aws:s3:::a/b/c',
  'arn:aws:s3:::a/b:c',
  'arn:aws:s3:::z',
  'arn:aws:s3:us-east-1:111122223333:a/b',
  'arn:aws:s3:::A',
  'arn:aws:sqs:::a/b',
  'arn:aws:s3:::a/x',
];

function* contexts(used: readonly Key[]): Generator<Record<string, readonly string[]>> {
  const [first, ...rest] = used;
  if (!first) yield {};
  else
    for (const others of contexts(rest))
      for (const state of first.states) yield state.length === 0 ? others : { ...others, [first.key]: state };
}
