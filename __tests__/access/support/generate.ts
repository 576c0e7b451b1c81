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
  's3:*e*t*',
  's3:GetObject?*',
  'iam:PassRole',
  'madeup:DoIt',
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
const canonical = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be';

/** Pieces of an ARN's last field, in any order: what meets where is nobody's idea. */
const pieces = [
  'a',
  'b',
  'ab',
  'a/b',
  'a:b',
  'A',
  'é',
  '*',
  '*',
  '?',
  '?',
  'a*',
  '*b',
  '*/*',
  '?/?',
  '/',
  ':',
  '-',
  '${aws:username}',
  "${aws:username, 'b'}",
  '${*}',
  '${?}',
  '${$}',
  '${aws:PrincipalTag/team}',
  '${aws:PrincipalTag/Team}',
];
const builtArn: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('aws', 'aws', 'aws', '*', 'aws*'),
    fc.constantFrom('s3', 's3', 's3', '*', 's?', 'sqs'),
    fc.constantFrom('', '', '', '*', 'us-east-1', 'us-*'),
    fc.constantFrom('', '', '', '111122223333', '*', '1111*', '????22223333'),
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([partition, service, region, account, last]) =>
      `arn:${partition}:${service}:${region}:${account}:${last.join('')}`,
  );
const resource: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...resources) },
  { weight: 2, arbitrary: builtArn },
);

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
  { AWS: ['arn:aws:iam::111122223333:role/path/App', 'arn:aws:sts::111122223333:assumed-role/App/two'] },
  { AWS: ['arn:aws:iam::444455556666:root', '111122223333'] },
  { AWS: 'arn:aws:iam::111122223333:role/App', Service: 'ec2.amazonaws.com' },
  { AWS: '*', Federated: 'arn:aws:iam::111122223333:oidc-provider/example.com' },
  { Service: '*', CanonicalUser: canonical },
  { AWS: 'arn:aws-cn:iam::111122223333:root' },
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
    values: ['x', 'y', 'X', 'x*', '*', '?', 'é', 'É', '${aws:username}', '${*}', 'x/${aws:username}'],
    states: [[], ['x'], ['y'], ['X'], ['xy'], [''], ['é'], ['*'], ['x/b']],
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
    key: 'aws:PrincipalOrgPaths',
    operators: [
      'ForAnyValue:StringLike',
      'ForAllValues:StringLike',
      'ForAnyValue:StringNotLike',
      'ForAllValues:StringNotEquals',
    ],
    values: ['o-a1/*', 'o-a1/r-ab/*', 'o-a1/r-ab/', '*'],
    states: [[], ['o-a1/r-ab/'], ['o-a1/r-cd/'], ['o-zz/r-ab/'], ['o-a1/r-ab/', 'o-zz/r-ab/']],
  },
  {
    key: 'aws:EpochTime',
    operators: numeric.flatMap((name) => [`Date${name}`, `Numeric${name}`]),
    values: ['1767225600', '1767225601', '1800000000'],
    states: [[], ['1767225599'], ['1767225600'], ['1767225601'], ['1780000000'], ['1900000000']],
  },
  {
    key: 'aws:SourceAccount',
    operators: ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIfExists'],
    values: ['111122223333', '444455556666', '1111*', '????22223333', '${aws:ResourceAccount}'],
    states: [[], ['111122223333'], ['444455556666'], ['999922223333']],
  },
  {
    key: 'aws:ResourceAccount',
    operators: ['StringEquals'],
    values: ['111122223333'],
    states: [[], ['111122223333'], ['999922223333']],
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

const listOf = <T>(each: fc.Arbitrary<T>, max = 2): fc.Arbitrary<T | T[]> =>
  fc
    .tuple(fc.array(each, { minLength: 1, maxLength: max }), fc.boolean())
    .map(([list, alone]) => (alone && list.length === 1 ? (list[0] as T) : list));
const some = <T>(values: readonly T[], max = 2): fc.Arbitrary<T | T[]> =>
  listOf(fc.constantFrom(...values), max);

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
      resources: listOf(resource),
      withResource: fc.nat(9),
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
        withResource,
        principalName,
        principal,
        condition,
      }) => ({
        Effect: effect,
        ...(withPrincipal ? { [principal === '*' ? 'Principal' : principalName]: principal } : {}),
        [actionName]: actionList,
        // In a resource policy the resource may go without saying.
        ...(withPrincipal && withResource === 0 ? {} : { [resourceName]: resourceList }),
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

/** Two policies that are alike more often than chance would have it: the one is the other, changed once or twice. */
export const policyPair = (withPrincipal: boolean): fc.Arbitrary<readonly [Json, Json]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.tuple(policy(withPrincipal), policy(withPrincipal)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          policy(withPrincipal, 4),
          fc.array(
            fc.record({ extra: statement(withPrincipal), at: fc.nat(), how: fc.nat(), where: fc.nat() }),
            {
              minLength: 1,
              maxLength: 2,
            },
          ),
          fc.boolean(),
        )
        .map(([base, changes, back]) => {
          const changed = changes.reduce(
            (one, change) => ({ ...one, Statement: changedIn(one, change) }),
            base,
          );
          return back ? ([changed, base] as const) : ([base, changed] as const);
        }),
    },
  );

interface Change {
  readonly extra: Json;
  readonly at: number;
  readonly how: number;
  readonly where: number;
}

function changedIn(policy: Json, { extra, at, how, where }: Change): Json[] {
  const statements = policy['Statement'] as Json[];
  const index = at % statements.length;
  const chosen = statements[index];
  if (!chosen) return [extra];
  const replaced = edits.at(how % (edits.length + 2))?.(chosen, extra, where);
  if (replaced) return statements.with(index, replaced);
  return how % (edits.length + 2) === edits.length ? statements.toSpliced(index, 1) : [...statements, extra];
}

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const renamed = (statement: Json, from: string, to: string): Json =>
  Object.fromEntries(Object.entries(statement).map(([name, value]) => [name === from ? to : name, value]));

/** What people do to a statement, and what they do by mistake. */
const edits: readonly ((statement: Json, extra: Json, where: number) => Json)[] = [
  (one, extra) => ({ ...one, Condition: extra['Condition'] ?? {} }),
  (one, extra) => ({ ...one, Effect: extra['Effect'] }),
  (one, extra) =>
    'Principal' in one && 'Principal' in extra ? { ...one, Principal: extra['Principal'] } : one,
  (one) => ('Action' in one ? renamed(one, 'Action', 'NotAction') : renamed(one, 'NotAction', 'Action')),
  (one, extra) => {
    const [name, other] = [
      'Action' in one ? 'Action' : 'NotAction',
      'Action' in extra ? 'Action' : 'NotAction',
    ];
    return { ...one, [name]: [...asList(one[name]), ...asList(extra[other])] };
  },
  // One character of the last field of an ARN becomes a wildcard.
  (one, _, where) => {
    const name = 'Resource' in one ? 'Resource' : 'NotResource';
    if (!(name in one)) return one;
    const [first, ...rest] = asList(one[name]) as string[];
    const start = first?.split(':', 5).join(':').length ?? 0;
    if (first === undefined || !first.startsWith('arn:') || /[${}]/.test(first)) return one;
    const place = start + 1 + (where % Math.max(1, first.length - start - 1));
    return {
      ...one,
      [name]: [`${first.slice(0, place)}${where % 2 ? '*' : '?'}${first.slice(place + 1)}`, ...rest],
    };
  },
  // IfExists comes or goes.
  (one, _, where) => {
    const operators = Object.entries((one['Condition'] ?? {}) as Record<string, Json>);
    const chosen = operators[where % Math.max(1, operators.length)]?.[0];
    if (chosen === undefined || chosen === 'Null') return one;
    const other = chosen.endsWith('IfExists') ? chosen.replace('IfExists', '') : `${chosen}IfExists`;
    const all = (one['Condition'] ?? {}) as Record<string, Json>;
    const Condition: Record<string, Json> = {};
    for (const [name, block] of operators)
      Condition[name === chosen ? other : name] = { ...all[name === chosen ? other : name], ...block };
    return { ...one, Condition };
  },
];

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
        { CanonicalUser: canonical },
      ] as const)
    : [undefined];
  for (const context of contexts(used))
    for (const principal of callers)
      for (const action of ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 'ec2:RunInstances'])
        for (const resource of resourcesOf(policies))
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

/** The world's places, and those that the policies' own texts lead to. */
function resourcesOf(policies: readonly Json[]): string[] {
  const texts = policies.flatMap(({ Statement }) =>
    (Statement as Json[]).flatMap((one) => [...asList(one['Resource']), ...asList(one['NotResource'])]),
  ) as string[];
  const filled = texts.flatMap((text) => {
    const fields = text.split(':');
    if (fields.length < 6 || text.includes('${')) return [];
    const [, , , region = '', account = '', ...last] = fields;
    const head = [
      'arn',
      'aws',
      's3',
      region.replaceAll('*', 'east-1'),
      /^\d*$/.test(account) ? account : '111122223333',
    ];
    return ['b', 'a/b', ''].map((fill) => [...head, last.join(':').replaceAll(/[*?]/g, fill)].join(':'));
  });
  return [...new Set([...filled.filter((text) => !text.endsWith(':')).slice(0, 6), ...places])];
}

function* contexts(used: readonly Key[]): Generator<Record<string, readonly string[]>> {
  const [first, ...rest] = used;
  if (!first) yield {};
  else
    for (const others of contexts(rest))
      for (const state of first.states) yield state.length === 0 ? others : { ...others, [first.key]: state };
}
