import { describe, expect, test } from '@jest/globals';
import { nodeOf } from '../../src/access/json-node.ts';
import { readPolicy } from '../../src/access/policy.ts';
import { forbiddenAccess } from '../../src/access/questions.ts';
import { actionNamed } from '../../src/policy/service-reference/service-reference.ts';
import { compare, objection } from './support/check.ts';
import type { Json } from './support/evaluate.ts';

const version = '2012-10-17';
const allow = (more: Json = {}): Json => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
  ...more,
});
const deny = (more: Json = {}): Json => ({ ...allow(more), Effect: 'Deny' });
const policy = (...Statement: Json[]): Json => ({ Version: version, Statement });
const when = (operator: string, key: string, value: unknown): Json => ({
  Condition: { [operator]: { [key]: value } },
});

interface Case {
  readonly before: Json;
  readonly after: Json;
  readonly result: 'PASS' | 'FAIL';
  /** What the witness must show. */
  readonly shows?: Json;
  readonly resourcePolicy?: boolean;
}

const team = 'aws:PrincipalTag/team';
const account = '111122223333';
const role = `arn:aws:iam::${account}:role/App`;
const session = `arn:aws:sts::${account}:assumed-role/App/one`;

const cases: Record<string, Case> = {
  'the same policy': { before: policy(allow()), after: policy(allow()), result: 'PASS' },
  'no Allow statement': { before: policy(), after: policy(deny()), result: 'PASS' },
  'a condition removed': {
    before: policy(allow(when('StringEquals', team, 'blue'))),
    after: policy(allow()),
    result: 'FAIL',
    shows: { context: {} },
  },
  'a condition added': {
    before: policy(allow()),
    after: policy(allow(when('StringEquals', team, 'blue'))),
    result: 'PASS',
  },
  'IfExists added': {
    before: policy(allow(when('StringEquals', team, 'blue'))),
    after: policy(allow(when('StringEqualsIfExists', team, 'blue'))),
    result: 'FAIL',
    shows: { context: {} },
  },
  'StringEquals becomes StringLike': {
    before: policy(allow(when('StringEquals', team, 'b*'))),
    after: policy(allow(when('StringLike', team, 'b*'))),
    result: 'FAIL',
  },
  'StringEquals becomes StringLike without a wildcard': {
    before: policy(allow(when('StringEquals', team, 'blue'))),
    after: policy(allow(when('StringLike', team, 'blue'))),
    result: 'PASS',
  },
  'NotAction shrunk': {
    before: policy({ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }),
    after: policy({ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }),
    result: 'FAIL',
    shows: { action: 's3:GetObject' },
  },
  'NotAction grown': {
    before: policy({ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }),
    after: policy({ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }),
    result: 'PASS',
  },
  'NotResource in place of Resource': {
    before: policy(allow({ Resource: '*' })),
    after: policy({ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::secret/*' }),
    result: 'PASS',
  },
  'a Deny removed': {
    before: policy(allow(), deny({ Resource: 'arn:aws:s3:::logs/secret/*' })),
    after: policy(allow()),
    result: 'FAIL',
  },
  'a Deny narrowed by a condition': {
    before: policy(allow(), deny()),
    after: policy(allow(), deny(when('Bool', 'aws:SecureTransport', 'false'))),
    result: 'FAIL',
  },
  'a Deny that takes back what an Allow adds': {
    before: policy(allow()),
    after: policy(allow({ Action: 's3:*' }), { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*' }),
    result: 'PASS',
  },
  'ForAllValues holds for an absent key': {
    before: policy(
      allow({
        Condition: {
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] },
          Null: { 'aws:TagKeys': 'false' },
        },
      }),
    ),
    after: policy(allow(when('ForAllValues:StringEquals', 'aws:TagKeys', ['a']))),
    result: 'FAIL',
    shows: { context: {} },
  },
  'ForAnyValue lets other values ride along': {
    before: policy(allow(when('ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b']))),
    after: policy(allow(when('ForAnyValue:StringEquals', 'aws:TagKeys', ['a', 'b']))),
    result: 'FAIL',
  },
  'Principal * with a condition': {
    before: policy(allow({ Principal: { AWS: account } })),
    after: policy(allow({ Principal: '*', ...when('StringEquals', 'aws:PrincipalAccount', account) })),
    result: 'PASS',
    resourcePolicy: true,
  },
  'Principal * with a condition that is wider': {
    before: policy(allow({ Principal: { AWS: account } })),
    after: policy(allow({ Principal: '*', ...when('StringLike', 'aws:PrincipalAccount', '1111*') })),
    result: 'FAIL',
    resourcePolicy: true,
  },
  'a role against its account': {
    before: policy(allow({ Principal: { AWS: `arn:aws:iam::${account}:root` } })),
    after: policy(allow({ Principal: { AWS: role } })),
    result: 'PASS',
    resourcePolicy: true,
  },
  'an account against its role': {
    before: policy(allow({ Principal: { AWS: role } })),
    after: policy(allow({ Principal: { AWS: account } })),
    result: 'FAIL',
    resourcePolicy: true,
  },
  'a session of the role': {
    before: policy(allow({ Principal: { AWS: role } })),
    after: policy(allow({ Principal: { AWS: session } })),
    result: 'PASS',
    resourcePolicy: true,
  },
  'the role of a session': {
    before: policy(allow({ Principal: { AWS: session } })),
    after: policy(allow({ Principal: { AWS: role } })),
    result: 'FAIL',
    resourcePolicy: true,
  },
  'a role under AWS * with aws:PrincipalArn': {
    before: policy(
      allow({
        Principal: { AWS: '*' },
        ...when('ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${account}:role/*`),
      }),
    ),
    after: policy(allow({ Principal: { AWS: role } })),
    result: 'PASS',
    resourcePolicy: true,
  },
  'a service is no account': {
    before: policy(allow({ Principal: { AWS: account } })),
    after: policy(allow({ Principal: { Service: 'ec2.amazonaws.com' } })),
    result: 'FAIL',
    shows: { principal: { Service: 'ec2.amazonaws.com' } },
    resourcePolicy: true,
  },
  'a Deny of every AWS principal removed beside a service': {
    before: policy(
      allow({ Principal: { Service: 'ec2.amazonaws.com' } }),
      deny({ Principal: { AWS: '*' }, ...when('Bool', 'aws:SecureTransport', 'false') }),
    ),
    after: policy(allow({ Principal: { Service: 'ec2.amazonaws.com' } })),
    result: 'PASS',
    resourcePolicy: true,
  },
  'a Deny of everyone removed beside a service': {
    before: policy(
      allow({ Principal: { Service: 'ec2.amazonaws.com' } }),
      deny({ Principal: '*', ...when('Bool', 'aws:SecureTransport', 'false') }),
    ),
    after: policy(allow({ Principal: { Service: 'ec2.amazonaws.com' } })),
    result: 'FAIL',
    shows: { principal: { Service: 'ec2.amazonaws.com' }, context: { 'aws:SecureTransport': ['false'] } },
    resourcePolicy: true,
  },
  'a service beside every AWS principal': {
    before: policy(allow({ Principal: { AWS: '*' } })),
    after: policy(allow({ Principal: { Service: 'ec2.amazonaws.com' } })),
    result: 'FAIL',
    shows: { principal: { Service: 'ec2.amazonaws.com' } },
    resourcePolicy: true,
  },
  'an account, a canonical user and nobody, under every AWS principal': {
    before: policy(allow({ Principal: { AWS: '*' } })),
    after: policy(allow({ Principal: { AWS: account, CanonicalUser: '79a59df900b949e55d96a1e698fbaced' } })),
    result: 'PASS',
    resourcePolicy: true,
  },
  'everyone instead of every AWS principal': {
    before: policy(allow({ Principal: { AWS: '*' } })),
    after: policy(allow({ Principal: '*' })),
    result: 'FAIL',
    resourcePolicy: true,
  },
  'all providers but one': {
    before: policy(
      allow({ Principal: { Federated: '*' } }),
      deny({ Principal: { Federated: 'accounts.google.com' } }),
    ),
    after: policy(allow({ Principal: { Federated: 'accounts.google.com' } })),
    result: 'FAIL',
    resourcePolicy: true,
  },
  'a variable for a literal': {
    before: policy(allow({ Resource: 'arn:aws:s3:::logs/alice/*' })),
    after: policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:username}/*' })),
    result: 'FAIL',
  },
  'a literal for a variable': {
    before: policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:username}/*' })),
    after: policy(allow({ Resource: 'arn:aws:s3:::logs/alice/*' })),
    result: 'FAIL',
  },
  'a variable that a condition pins to the literal': {
    before: policy(allow({ Resource: 'arn:aws:s3:::logs/alice/*' })),
    after: policy(
      allow({
        Resource: 'arn:aws:s3:::logs/${aws:username}/*',
        ...when('StringEquals', 'aws:username', 'alice'),
      }),
    ),
    result: 'PASS',
  },
  'a variable below a wildcard': {
    before: policy(allow()),
    after: policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:username}/*' })),
    result: 'PASS',
  },
  'one exception more beside a variable': {
    before: policy({ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::a/${aws:username}' }),
    after: policy({
      Effect: 'Allow',
      Action: 's3:*',
      NotResource: ['arn:aws:s3:::a/${aws:username}', 'arn:aws:s3:::b'],
    }),
    result: 'PASS',
  },
  'one value less beside a variable': {
    before: policy(allow(when('StringEquals', team, ['${aws:username}', 'blue']))),
    after: policy(allow(when('StringEquals', team, '${aws:username}'))),
    result: 'PASS',
  },
  'a value that only escapes can name': {
    before: policy(allow(when('StringEquals', team, ['${aws:username}']))),
    after: policy(
      allow(when('StringEquals', team, ['${aws:username}'])),
      allow({
        Action: 's3:PutObject',
        Condition: {
          StringEquals: { [team]: '${aws:username}' },
          StringEqualsIgnoreCase: { [team]: 'a${*}' },
        },
      }),
    ),
    result: 'FAIL',
    shows: { context: { [team]: ['a*'], 'aws:username': ['a*'] } },
  },
  'the account of the resource': {
    before: policy(),
    after: policy(
      allow({
        Principal: { AWS: '444455556666' },
        ...when('StringEquals', 'aws:PrincipalAccount', '${aws:ResourceAccount}'),
      }),
    ),
    result: 'FAIL',
    shows: { context: { 'aws:ResourceAccount': ['444455556666'] } },
    resourcePolicy: true,
  },
  'the same variable in another case': {
    before: policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:username}' })),
    after: policy(allow({ Resource: 'arn:aws:s3:::logs/${AWS:UserName}' })),
    result: 'PASS',
  },
  'a variable is a text in the old version': {
    before: { Version: '2008-10-17', Statement: [allow({ Resource: 'arn:aws:s3:::logs/${aws:username}' })] },
    after: policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:username}' })),
    result: 'FAIL',
  },
  'an escaped asterisk is itself': {
    before: policy(allow(when('StringLike', team, 'a${*}'))),
    after: policy(allow(when('StringLike', team, 'a*'))),
    result: 'FAIL',
  },
  'a fallback value': {
    before: policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:username}' })),
    after: policy(allow({ Resource: "arn:aws:s3:::logs/${aws:username, 'anyone'}" })),
    result: 'FAIL',
    shows: { context: {}, resource: 'arn:aws:s3:::logs/anyone' },
  },
  'actions ignore case': {
    before: policy(allow({ Action: 'S3:GETOBJECT' })),
    after: policy(allow()),
    result: 'PASS',
  },
  'resources do not': {
    before: policy(allow({ Resource: 'arn:aws:s3:::Logs/*' })),
    after: policy(allow()),
    result: 'FAIL',
  },
  'values may': {
    before: policy(allow(when('StringEqualsIgnoreCase', team, 'BLUE'))),
    after: policy(allow(when('StringEquals', team, 'blue'))),
    result: 'PASS',
  },
  'names of keys ignore case': {
    before: policy(allow(when('StringEquals', 'AWS:principaltag/Team', 'blue'))),
    after: policy(allow(when('StringEquals', team, 'blue'))),
    result: 'PASS',
  },
  '? is one character': {
    before: policy(allow({ Resource: 'arn:aws:s3:::logs/??' })),
    after: policy(allow({ Resource: 'arn:aws:s3:::logs/?*' })),
    result: 'FAIL',
  },
  'wildcards stay in their field': {
    before: policy(allow({ Resource: 'arn:*:*:*:*:secret' })),
    after: policy(allow({ Resource: 'arn:aws:s3:::logs:secret' })),
    result: 'FAIL',
  },
  'the last field holds colons': {
    before: policy(allow({ Action: 'logs:PutLogEvents', Resource: 'arn:aws:logs:*:*:log-group:*' })),
    after: policy(
      allow({
        Action: 'logs:PutLogEvents',
        Resource: 'arn:aws:logs:us-east-1:111122223333:log-group:/app:log-stream:*',
      }),
    ),
    result: 'PASS',
  },
  'overlapping ARNs with colons': {
    before: policy(allow({ Resource: 'arn:aws:logs:*:*:log-group:a*:b' })),
    after: policy(allow({ Resource: 'arn:aws:logs:*:*:log-group:*:b' })),
    result: 'FAIL',
  },
  'two statements that together cover one': {
    before: policy(allow({ Action: 's3:Get*' }), allow({ Action: 's3:Put*' })),
    after: policy(allow({ Action: ['s3:GetObject', 's3:PutObject'] })),
    result: 'PASS',
  },
  'two conditions that together cover none': {
    before: policy(allow(when('StringEquals', team, 'blue')), allow(when('StringNotEquals', team, 'blue'))),
    after: policy(allow()),
    result: 'PASS',
  },
  'two address ranges that together cover one': {
    before: policy(allow(when('IpAddress', 'aws:SourceIp', ['10.0.0.0/9', '10.128.0.0/9']))),
    after: policy(allow(when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'))),
    result: 'PASS',
  },
  'IPv6 is not covered by all of IPv4': {
    before: policy(allow(when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'))),
    after: policy(allow(when('IpAddress', 'aws:SourceIp', ['0.0.0.0/0', '::/0']))),
    result: 'FAIL',
  },
  'a moment later': {
    before: policy(allow(when('DateLessThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z'))),
    after: policy(allow(when('DateLessThanEquals', 'aws:CurrentTime', '1767225600'))),
    result: 'FAIL',
    shows: { context: { 'aws:CurrentTime': ['2026-01-01T00:00:00Z'] } },
  },
  'a moment in seconds, which numeric operators read too': {
    before: policy(allow(when('DateLessThan', 'aws:EpochTime', '2026-01-01T00:00:00Z'))),
    after: policy(allow(when('NumericLessThanEquals', 'aws:EpochTime', '1767225600'))),
    result: 'FAIL',
    shows: { context: { 'aws:EpochTime': ['1767225600'] } },
  },
  'the second after a moment': {
    before: policy(allow(when('NumericLessThanEquals', 'aws:EpochTime', '1767225600'))),
    after: policy(allow(when('Null', 'aws:EpochTime', 'false'))),
    result: 'FAIL',
    shows: { context: { 'aws:EpochTime': ['1893456000'] } },
  },
  'no second between two that follow each other': {
    before: policy(
      allow(when('NumericLessThanEquals', 'aws:EpochTime', '1767225600')),
      allow(when('DateGreaterThanEquals', 'aws:EpochTime', '1767225601')),
    ),
    after: policy(allow(when('Null', 'aws:EpochTime', 'false'))),
    result: 'PASS',
  },
  'a number between two': {
    before: policy(allow(when('NumericLessThan', 's3:max-keys', '10'))),
    after: policy(allow(when('NumericLessThan', 's3:max-keys', '11'))),
    result: 'FAIL',
    shows: { context: { 's3:max-keys': ['10'] } },
  },
  'a boolean is true, false or absent': {
    before: policy(
      allow(when('Bool', 'aws:SecureTransport', 'true')),
      allow(when('Bool', 'aws:SecureTransport', 'false')),
      allow(when('Null', 'aws:SecureTransport', 'true')),
    ),
    after: policy(allow()),
    result: 'PASS',
  },
  'an unchanged statement of undocumented meaning': {
    before: policy(allow({ Resource: 'arn:aws:s3*' })),
    after: policy(allow({ Resource: 'arn:aws:s3*', ...when('Bool', 'aws:SecureTransport', 'true') })),
    result: 'PASS',
  },
};

describe('what a change newly allows', () => {
  test.each(Object.entries(cases))('%s', (_, { before, after, result, shows, resourcePolicy = false }) => {
    const answer = compare(after, before, resourcePolicy);
    expect(answer).toMatchObject({ result, ...(shows ? { witness: shows } : {}) });
    if (result === 'FAIL') expect(objection(answer, after, before, resourcePolicy)).toBeUndefined();
    else expect(answer).toMatchObject({ statement: null, witness: null, reason: null });
  });
});

describe('an example is a request that could be made', () => {
  test('with an action that exists, wherever in the policy that takes one', () => {
    const before = policy(allow({ Action: '*', Resource: '*', ...when('Null', team, 'true') }));
    const after = policy(
      allow({ Action: '*', Resource: '*', ...when('Null', team, 'true') }),
      { Effect: 'Allow', NotAction: 's3:?etObject', Resource: '*' },
      deny({
        Action: ['*:Get*', '*:Run*', '*:Pass*', '*:Assume*', '*:Invoke*', '*:Decrypt', '*:Send*', '*:Pub*'],
      }),
    );
    const action = compare(after, before, false).witness?.action ?? '';
    expect(actionNamed(action)).toBeDefined();
  });

  test('in an identity policy too the account is that of the caller', () => {
    const { witness } = compare(
      policy(
        allow({
          Condition: {
            ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App' },
            StringEquals: { 'aws:PrincipalAccount': '444455556666' },
          },
        }),
      ),
      policy(),
      false,
    );
    expect(witness?.context).toEqual({
      'aws:PrincipalArn': ['arn:aws:iam::444455556666:role/App'],
      'aws:PrincipalAccount': ['444455556666'],
    });
  });

  test('with a resource without wildcards, though the service reference writes them in its templates', () => {
    const { witness } = compare(
      policy(allow({ Action: 'artifact:GetAgreement', Resource: '*' })),
      policy(),
      false,
    );
    expect(witness?.resource).toBe('arn:aws:artifact:::agreement/example');
  });

  test('a forbidden resource is found below a variable', () => {
    const answer = forbiddenAccess(
      readPolicy(nodeOf(policy(allow({ Resource: 'arn:aws:s3:::${aws:PrincipalTag/team}/*' }))), false),
      { actions: [], resources: ['arn:aws:s3:::logs/*'] },
      false,
    );
    expect(answer).toMatchObject({
      result: 'FAIL',
      witness: { context: { [team]: ['logs'] } },
    });
  });
});

describe('what cannot be decided is said', () => {
  test('an ARN of too few fields', () => {
    const answer = compare(policy(allow({ Resource: 'arn:aws:s3*' })), policy(), false);
    expect(answer).toMatchObject({
      result: 'UNKNOWN',
      reason: expect.stringContaining('six fields'),
    });
  });

  test('an operator without qualifier on a key with several values', () => {
    const answer = compare(
      policy(allow(when('StringEquals', 'aws:TagKeys', ['a', 'b']))),
      policy(allow(when('ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b']))),
      false,
    );
    expect(answer).toMatchObject({
      result: 'UNKNOWN',
      reason: expect.stringContaining('ForAnyValue'),
    });
  });

  test('but not where one value is enough to tell', () => {
    const answer = compare(
      policy(allow(when('StringEquals', 'aws:TagKeys', ['a', 'b']))),
      policy(allow(when('StringEquals', 'aws:TagKeys', 'a'))),
      false,
    );
    expect(answer).toMatchObject({ result: 'FAIL', witness: { context: { 'aws:TagKeys': ['b'] } } });
  });
});

test('a key that only a variable names is shown as the author wrote it', () => {
  const answer = compare(
    policy(allow({ Resource: 'arn:aws:s3:::logs/${aws:PrincipalTag/CostCentre}/*' })),
    policy(),
    false,
  );
  expect(Object.keys(answer.witness?.context ?? {})).toEqual(['aws:PrincipalTag/CostCentre']);
});

describe('large policies', () => {
  const statements = (count: number): Json[] =>
    Array.from({ length: count }, (_, index) => ({
      Effect: index % 5 === 4 ? 'Deny' : 'Allow',
      Action: Array.from({ length: 50 }, (__, each) => `service${index % 20}:Action${index}x${each}`),
      Resource: [`arn:aws:s3:::bucket-${index}/*`, `arn:aws:dynamodb:*:*:table/${index}-*`],
      ...(index % 3 === 0 ? when('StringEquals', team, `team-${index}`) : {}),
    }));

  test('200 statements of 50 actions, in another order, allow nothing new', () => {
    const all = statements(200);
    expect(compare(policy(...all.toReversed()), policy(...all), false).result).toBe('PASS');
  });

  test('and one action more is found', () => {
    const all = statements(200);
    const more = all.with(100, {
      ...all[100],
      Action: [...(all[100]?.['Action'] as string[]), 'iam:PassRole'],
    });
    const answer = compare(policy(...more), policy(...all), false);
    expect(answer).toMatchObject({ result: 'FAIL', statement: 100, witness: { action: 'iam:PassRole' } });
  });
});
