import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../src/policy/extract/json.ts';
import { wholeFile } from '../../../src/policy/extract/located-text.ts';
import { inferType } from '../../../src/policy/extract/policy-type.ts';
import type { Path } from '../../../src/policy/node.ts';
import { SourceText } from '../../../src/policy/source.ts';

function typeOf(statement: unknown, file = 'policy.json', path: Path = []) {
  const { root } = parseJson(
    wholeFile(new SourceText(file, JSON.stringify({ Version: '2012-10-17', Statement: statement }))),
  );
  if (!root) throw new Error('nothing read');
  const { type, resourceType, use, typeGuess } = inferType(root, { file, path });
  expect(typeGuess).toMatch(/^(Read as|The member)/);
  return [type, resourceType, use];
}

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' };
const deny = { Effect: 'Deny', Action: 'ec2:*', Resource: '*' };
const everybody = { ...deny, Action: 's3:*', Principal: '*' };
const identity = ['IDENTITY_POLICY', null, 'permissions'];
const control = ['SERVICE_CONTROL_POLICY', null, 'permissions'];
const resourceControl = ['RESOURCE_CONTROL_POLICY', null, 'permissions'];
const trust = ['RESOURCE_POLICY', 'AWS::IAM::AssumeRolePolicyDocument', 'permissions'];

describe('what a bare document is', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['no principal', allow, identity],
    ['only denials', [deny], control],
    [
      'denials beside the allowance of everything',
      [{ Effect: 'Allow', Action: '*', Resource: '*' }, deny],
      control,
    ],
    [
      'the demand for a second factor',
      { ...deny, Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } },
      identity,
    ],
    [
      'a principal and sts',
      { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: ['sts:AssumeRole', 'sts:TagSession'] },
      trust,
    ],
    [
      'a principal and s3',
      { ...allow, Principal: '*' },
      ['RESOURCE_POLICY', 'AWS::S3::Bucket', 'permissions'],
    ],
    [
      'an access point',
      { ...allow, Principal: '*', Resource: 'arn:aws:s3:eu-west-1:123456789012:accesspoint/a/object/*' },
      ['RESOURCE_POLICY', 'AWS::S3::AccessPoint', 'permissions'],
    ],
    [
      'a principal and kms',
      { Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' },
      ['RESOURCE_POLICY', 'AWS::KMS::Key', 'permissions'],
    ],
    [
      'a principal and several services',
      { ...allow, Principal: '*', Action: ['s3:*', 'sqs:*'] },
      ['RESOURCE_POLICY', null, 'permissions'],
    ],
    ['everybody denied, on everything', everybody, resourceControl],
    [
      'everybody denied, on one bucket',
      { ...everybody, Resource: 'arn:aws:s3:::logs/*' },
      ['RESOURCE_POLICY', 'AWS::S3::Bucket', 'permissions'],
    ],
  ])('%s', (_, statement, expected) => {
    expect(typeOf(statement)).toEqual(expected);
  });

  test.each<[string, string, unknown, readonly unknown[]]>([
    ['a folder of SCPs', 'org/scp/regions.json', allow, control],
    ['a name in words', 'service-control-policies/x.json', allow, control],
    ['a folder of RCPs', 'rcps/x.json', { ...allow, Principal: '*' }, resourceControl],
    ['a boundary', 'iam/PermissionsBoundary.json', [allow], ['IDENTITY_POLICY', null, 'boundary']],
    [
      'an endpoint',
      'vpce/s3.json',
      { ...allow, Principal: '*' },
      ['RESOURCE_POLICY', 'AWS::EC2::VPCEndpoint', 'endpoint'],
    ],
    ['a word that only contains the letters', 'scripts/describe.json', allow, identity],
    [
      'a principal beats the folder',
      'scp/bucket.json',
      { ...allow, Principal: '*' },
      ['RESOURCE_POLICY', 'AWS::S3::Bucket', 'permissions'],
    ],
  ])('%s', (_, file, statement, expected) => {
    expect(typeOf(statement, file)).toEqual(expected);
  });

  test('the member that holds it', () => {
    expect(
      typeOf({ Effect: 'Allow', Principal: '*', Action: '*' }, 'x.json', [
        'Role',
        'AssumeRolePolicyDocument',
      ]),
    ).toEqual(trust);
    expect(typeOf(deny, 'x.json', ['UserPolicyList', 0, 'PolicyDocument'])).toEqual(identity);
  });
});
