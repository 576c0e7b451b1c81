/** Small worlds: few enough words that policies meet, and few enough requests to try them all. */
export const actions = [
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
export const resources = [
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
export const canonical = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be';

/** Pieces of an ARN's last field, in any order: what meets where is nobody's idea. */
export const pieces = [
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
export const principals = [
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

export interface Key {
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
export const keys: readonly Key[] = [
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

/** An element's entries, whether it is a list or one of them. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
