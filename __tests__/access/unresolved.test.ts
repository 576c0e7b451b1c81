import { describe, expect, test } from '@jest/globals';
import { nodeOf } from '../../src/access/json-node.ts';
import { readPolicy } from '../../src/access/policy.ts';
import { newAccess, publicAccess } from '../../src/access/questions.ts';
import type { AccessAnswer } from '../../src/gate/result.ts';
import type { Node } from '../../src/policy/node.ts';

/** Principals as templates write them: an expression alone, or one inside of a text. */
const account = '!Ref AccountId';
const root = 'arn:${Partition}:iam::${AccountId}:root';
const role = 'arn:aws:iam::${AccountId}:role/App';
const known = '111122223333';

type Statement = Readonly<Record<string, unknown>>;
const allow = (principal: unknown, rest: Statement = {}): Statement => ({
  Effect: 'Allow',
  Principal: principal,
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
  ...rest,
});
const deny = (principal: unknown, rest: Statement = {}): Statement =>
  allow(principal, { Effect: 'Deny', ...rest });
const more: Statement = { Action: ['s3:GetObject', 's3:PutObject'] };
const of = (name: string): Statement => ({ AWS: name });

const unresolved = (node: Node): Node => {
  if (node.kind === 'object')
    return {
      ...node,
      members: node.members.map((member) => ({ ...member, value: unresolved(member.value) })),
    };
  if (node.kind === 'array') return { ...node, items: node.items.map(unresolved) };
  if (node.kind !== 'string' || !/^!Ref|\$\{/.test(node.value)) return node;
  const text = node.value.startsWith('!') ? {} : { text: node.value };
  return { ...node, kind: 'unresolved', expression: node.value, ...text };
};
const policy = (...statements: Statement[]) =>
  readPolicy(unresolved(nodeOf({ Version: '2012-10-17', Statement: statements })), true);

const compared = (before: Statement[], after: Statement[]): AccessAnswer =>
  newAccess(policy(...after), policy(...before), true);

describe.each([
  ['an expression alone', of(account), { AWS: account }],
  ['an expression for the account', of(root), { AWS: root }],
  ['a role of such an account', of(role), { AWS: role }],
  ['a service', { Service: '!Ref ServiceName' }, { Service: '!Ref ServiceName' }],
  ['a provider', { Federated: '!Ref Provider' }, { Federated: '!Ref Provider' }],
])('%s', (_, principal, shown) => {
  test('is the same principal wherever it is written the same', () => {
    expect(compared([allow(principal, more)], [allow(principal)]).result).toBe('PASS');
    expect(
      compared([allow(principal), deny(principal)], [allow(principal), deny(principal, more)]).result,
    ).toBe('PASS');
  });

  test('is somebody who can do more once an action is added', () => {
    expect(compared([allow(principal)], [allow(principal, more)])).toMatchObject({
      result: 'FAIL',
      witness: { principal: shown, action: 's3:PutObject' },
    });
  });

  test('is among everyone, and denied with everyone', () => {
    expect(compared([allow('*', more)], [allow(principal, more)]).result).toBe('PASS');
    expect(compared([], [allow(principal), deny('*')]).result).toBe('PASS');
    expect(compared([deny('*')], [allow(principal)]).result).toBe('FAIL');
  });

  test('may or may not be another one', () => {
    const [type = ''] = Object.keys(principal);
    const other = { [type]: type === 'AWS' ? known : 'ec2.amazonaws.com' };
    expect(compared([allow(other)], [allow(principal)]).result).toBe('UNKNOWN');
    expect(compared([], [allow(principal), deny(other)]).result).toBe('UNKNOWN');
    expect(compared([allow(principal)], [allow('*')]).result).toBe('FAIL');
  });
});

test('a role of an account is one of everyone in it', () => {
  expect(compared([allow(of('arn:aws:iam::${AccountId}:root'))], [allow(of(role))]).result).toBe('PASS');
  expect(compared([allow(of(role))], [allow(of('arn:aws:iam::${AccountId}:root'))]).result).toBe('FAIL');
});

test('the reason names the expression', () => {
  expect(compared([allow(of(known))], [allow(of(account))]).reason).toContain('!Ref AccountId');
});

describe('a resource that the file does not resolve', () => {
  const on = (resource: string, rest: Statement = {}): Statement =>
    allow('*', { Resource: resource, ...rest });
  const bucket = 'arn:aws:s3:::${Bucket}/*';

  test.each([
    ['every resource', bucket, '*'],
    ['every resource, instead of an expression alone', '!Ref Objects', '*'],
    ['every bucket', bucket, 'arn:aws:s3:::*/*'],
    ['the bucket itself', bucket, 'arn:aws:s3:::${Bucket}'],
    ['a part less', 'arn:aws:s3:::${Bucket}/public/*', bucket],
  ])('%s is more', (_, before, after) => {
    expect(compared([on(before)], [on(after)]).result).toBe('FAIL');
  });

  test.each([
    ['a text that it may stand for', bucket, 'arn:aws:s3:::logs/*'],
    ['a whole text that it may stand for', '!Ref Objects', 'arn:aws:s3:::logs/*'],
    ['an expression of another name', bucket, 'arn:aws:s3:::${Other}/*'],
  ])('%s is more or not', (_, before, after) => {
    expect(compared([on(before)], [on(after)]).result).toBe('UNKNOWN');
    expect(compared([on(after)], [on(before)]).result).toBe('UNKNOWN');
  });

  test('everybody, instead of somebody whom an expression names, is more', () => {
    expect(compared([allow(of(account))], [allow(of('*'))])).toMatchObject({ result: 'FAIL' });
    expect(compared([allow(of('*'))], [allow(of(account))]).result).toBe('PASS');
  });
});

describe('public access', () => {
  test('an account or a role that stands in an ARN is somebody, whoever it is', () => {
    expect(publicAccess(policy(allow(of(root)))).result).toBe('PASS');
    expect(publicAccess(policy(allow(of(role)))).result).toBe('PASS');
  });

  test('an expression alone could be everyone', () => {
    expect(publicAccess(policy(allow(of(account))))).toMatchObject({
      result: 'UNKNOWN',
      reason: expect.stringContaining('!Ref AccountId'),
    });
  });

  test.each(['aws:SourceAccount', 'aws:PrincipalOrgID', 'aws:SourceVpce'])(
    '%s may tie by an expression',
    (key) => {
      const tied = { Condition: { StringEquals: { [key]: '!Ref Known' } } };
      expect(publicAccess(policy(allow('*', tied))).result).toBe('UNKNOWN');
    },
  );

  test('everyone is still everyone beside it', () => {
    expect(publicAccess(policy(allow(of(account)), allow('*')))).toMatchObject({
      result: 'FAIL',
      witness: { principal: '*' },
    });
  });
});
