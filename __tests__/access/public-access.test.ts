import { describe, expect, test } from '@jest/globals';
import { ask, type Question } from '../../src/access/ask.ts';
import { nodeOf } from '../../src/access/json-node.ts';
import { publicAccessTypes } from '../../src/access/public.ts';
import type { AccessAnswer } from '../../src/gate/result.ts';
import { allows, type Json } from './support/evaluate.ts';

const bucket = (...Statement: Json[]): Json => ({ Version: '2012-10-17', Statement });
const to = (Principal: unknown, more: Json = {}): Json => ({
  Effect: 'Allow',
  Principal,
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
  ...more,
});
const anyone = to('*');
const when = (operator: string, key: string, value: unknown): Json => ({
  Condition: { [operator]: { [key]: value } },
});
const anyoneWhen = (operator: string, key: string, value: unknown): Json =>
  to('*', when(operator, key, value));
const denied = (more: Json): Json => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: '*',
  ...more,
});

const asked = (policy: Json, resourceType = 'AWS::S3::Bucket'): AccessAnswer =>
  ask({ kind: 'public-access', policy: nodeOf(policy), resourceType } satisfies Question);

const account = '111122223333';

/** By the sentence of S3's «meaning of public» or of IAM's key that it rests on. */
const cases: Record<string, Record<string, readonly ['PASS' | 'FAIL', ...Json[]]>> = {
  'whom the Principal names': {
    everyone: ['FAIL', anyone],
    'every AWS principal': ['FAIL', to({ AWS: '*' })],
    'everyone but one account': [
      'FAIL',
      { Effect: 'Allow', NotPrincipal: { AWS: account }, Action: 's3:*', Resource: '*' },
    ],
    'an account': ['PASS', to({ AWS: account })],
    'a role': ['PASS', to({ AWS: `arn:aws:iam::${account}:role/App` })],
    'a service': ['PASS', to({ Service: 'cloudtrail.amazonaws.com' })],
    'an owner of objects': [
      'PASS',
      to({ CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }),
    ],
    'a provider of identities': [
      'PASS',
      to({ Federated: `arn:aws:iam::${account}:saml-provider/Directory` }),
    ],
    'every provider of identities': ['FAIL', to({ Federated: '*' })],
    'every service': ['FAIL', to({ Service: '*' })],
    'every service on behalf of one account': [
      'PASS',
      to({ Service: '*' }, when('StringEquals', 'aws:SourceAccount', account)),
    ],
  },
  'a fixed value of who asks': {
    'an organisation': ['PASS', anyoneWhen('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    'an organisation, whatever the case': [
      'PASS',
      anyoneWhen('StringEqualsIgnoreCase', 'aws:PrincipalOrgID', 'O-A1B2C3D4E5'),
    ],
    'a unit of an organisation': [
      'PASS',
      anyoneWhen('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/r-ab12/*'),
    ],
    'an account': ['PASS', anyoneWhen('StringEquals', 'aws:PrincipalAccount', account)],
    'the account of the resource': [
      'PASS',
      anyoneWhen('StringEquals', 'aws:PrincipalAccount', '${aws:ResourceAccount}'),
    ],
    'the organisation of the resource': [
      'PASS',
      anyoneWhen('StringEquals', 'aws:PrincipalOrgID', '${aws:ResourceOrgID}'),
    ],
    'the roles of an account': [
      'PASS',
      anyoneWhen('ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${account}:role/*`),
    ],
    'the sessions of a role': ['PASS', anyoneWhen('StringLike', 'aws:userid', 'AROAEXAMPLEID:*')],
    'a service on its own behalf': ['PASS', anyoneWhen('Bool', 'aws:PrincipalIsAWSService', 'true')],
  },
  'a fixed value of where it comes from': {
    'a network': ['PASS', anyoneWhen('IpAddress', 'aws:SourceIp', '203.0.113.0/24')],
    'a network of the largest size': [
      'PASS',
      anyoneWhen('IpAddress', 'aws:SourceIp', ['54.0.0.0/8', '2001:db8::/32']),
    ],
    'a private network': ['PASS', anyoneWhen('IpAddress', 'aws:SourceIp', '172.16.0.0/12')],
    'a VPC': ['PASS', anyoneWhen('StringEquals', 'aws:SourceVpc', 'vpc-0a1b2c3d')],
    'an endpoint': ['PASS', anyoneWhen('StringEquals', 'aws:SourceVpce', 'vpce-0a1b2c3d')],
    'an account': ['PASS', anyoneWhen('StringEquals', 'aws:SourceAccount', account)],
    'the resources of an account': [
      'PASS',
      anyoneWhen('ArnLike', 'aws:SourceArn', `arn:aws:cloudfront::${account}:distribution/*`),
    ],
    'a bucket, which no ARN gives an account': [
      'PASS',
      anyoneWhen('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::source'),
    ],
    'the access points of an account': [
      'PASS',
      anyoneWhen('ArnLike', 's3:DataAccessPointArn', `arn:aws:s3:us-west-2:${account}:accesspoint/*`),
    ],
    'the mount targets of a file system': [
      'PASS',
      anyoneWhen('Bool', 'elasticfilesystem:AccessedViaMountTarget', 'true'),
    ],
  },
  'a value that strangers can have': {
    'a wildcard in an organisation': ['FAIL', anyoneWhen('StringLike', 'aws:PrincipalOrgID', 'o-*')],
    'a wildcard in an account': ['FAIL', anyoneWhen('StringLike', 'aws:PrincipalAccount', '1111*')],
    'a role of any account': ['FAIL', anyoneWhen('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/App')],
    'any bucket': ['FAIL', anyoneWhen('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*')],
    'a distribution of anyone': [
      'FAIL',
      anyoneWhen('ArnLike', 'aws:SourceArn', 'arn:aws:cloudfront::*:distribution/*'),
    ],
    'all of IPv4': ['FAIL', anyoneWhen('IpAddress', 'aws:SourceIp', '0.0.0.0/0')],
    'all of IPv4 in two halves': [
      'FAIL',
      anyoneWhen('IpAddress', 'aws:SourceIp', ['0.0.0.0/1', '128.0.0.0/1']),
    ],
    'more than a network': ['FAIL', anyoneWhen('IpAddress', 'aws:SourceIp', '54.0.0.0/7')],
    'a network, or anything': [
      'FAIL',
      anyoneWhen('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '0.0.0.0/0']),
    ],
    'a variable of the caller': [
      'FAIL',
      anyoneWhen('StringEquals', 'aws:SourceVpce', '${aws:PrincipalTag/endpoint}'),
    ],
    'a key that ties nobody': ['FAIL', anyoneWhen('StringLike', 'aws:Referer', 'https://example.com/*')],
    'a tag of the caller': ['FAIL', anyoneWhen('StringEquals', 'aws:PrincipalTag/team', 'blue')],
    'encryption on the way': ['FAIL', anyoneWhen('Bool', 'aws:SecureTransport', 'true')],
    'the account of the resource itself': [
      'FAIL',
      anyoneWhen('StringEquals', 'aws:ResourceAccount', account),
    ],
  },
  'an operator that lets strangers in': {
    'anyone but': ['FAIL', anyoneWhen('StringNotEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    'any network but': ['FAIL', anyoneWhen('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24')],
    IfExists: ['FAIL', anyoneWhen('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    'ForAllValues of a key that may be absent': [
      'FAIL',
      anyoneWhen('ForAllValues:StringEquals', 'aws:SourceVpc', 'vpc-0a1b2c3d'),
    ],
    'ForAnyValue does not': ['PASS', anyoneWhen('ForAnyValue:StringEquals', 'aws:SourceVpc', 'vpc-0a1b2c3d')],
    'any value at all': ['FAIL', anyoneWhen('Null', 'aws:PrincipalOrgID', 'false')],
  },
  'a Deny that closes it': {
    'to other organisations': [
      'PASS',
      anyone,
      denied(when('StringNotEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')),
    ],
    'written for AWS principals': [
      'PASS',
      anyone,
      denied({ Principal: { AWS: '*' }, ...when('StringNotEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5') }),
    ],
    'to other networks': ['PASS', anyone, denied(when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24'))],
    'to all but an account': [
      'PASS',
      anyone,
      { ...denied({ NotPrincipal: { AWS: account } }), Principal: undefined },
    ],
    'only without encryption does not': [
      'FAIL',
      anyone,
      denied(when('Bool', 'aws:SecureTransport', 'false')),
    ],
    'of another action does not': ['FAIL', anyone, denied({ Action: 's3:PutObject' })],
  },
};

describe.each(Object.entries(cases))('%s', (_, named) => {
  test.each(Object.entries(named))('%s', (__, [expected, ...statements]) => {
    const policy = JSON.parse(JSON.stringify(bucket(...statements))) as Json;
    const answer = asked(policy);
    expect(answer).toMatchObject({ result: expected, reason: null });
    if (answer.witness) expect(allows(policy, answer.witness)).toBe(true);
  });
});

test('the meaning of public is the same for all types of resources', () => {
  expect(publicAccessTypes).toHaveLength(26);
  for (const type of publicAccessTypes) expect(asked(bucket(anyone), type).result).toBe('FAIL');
});

test('the example is an anonymous caller, where one is let in', () => {
  expect(asked(bucket(anyone)).witness?.principal).toBe('*');
});
