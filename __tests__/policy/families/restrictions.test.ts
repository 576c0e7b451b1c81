import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/policy/lint.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { exampleDocument } from '../policy-document.ts';

const isOpenUnder = (Condition: object): boolean =>
  lint(
    exampleDocument({
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', Condition }],
      },
      type: 'RESOURCE_POLICY',
      resourceType: 'AWS::SQS::Queue',
    }),
    policyRules,
  ).some(({ rule }) => rule.id === 'resource-open-to-anyone');
const like = (key: string, ...values: string[]): object => ({ StringLike: { [key]: values } });
const from = (...ranges: string[]): object => ({ IpAddress: { 'aws:SourceIp': ranges } });

describe('a condition ties callers to somebody known', () => {
  test.each<[string, object]>([
    ['an organisation', like('aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    ['part of an organisation', like('aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/*')],
    ['an account', like('aws:PrincipalAccount', '111122223333')],
    ['a role of an account', like('aws:PrincipalArn', 'arn:aws:iam::111122223333:role/*')],
    ['a topic of an account', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } }],
    ['a bucket, whose name has one owner', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::app' } }],
    ['a bucket, its empty fields left open', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:app' } }],
    ['a network', like('aws:SourceVpc', 'vpc-1a2b3c4d')],
    ['an address range', from('203.0.113.0/24', '2001:db8::/32')],
    ['private addresses', from('10.0.0.0/8')],
    ['a range of the width that S3 takes for known', from('11.0.0.0/8')],
    ['the sessions of a role', like('aws:userid', 'AROAEXAMPLE123456:*')],
    ['a user', like('aws:userid', 'AIDAEXAMPLE123456')],
    ['the root user of an account', like('aws:userid', '111122223333')],
    ['a mount target', { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } }],
    [
      'one such condition beside others',
      { ...like('aws:SourceVpc', 'vpc-1a2b3c4d'), Bool: { 'aws:SecureTransport': 'true' } },
    ],
  ])('%s', (_, condition) => expect(isOpenUnder(condition)).toBe(false));
});

describe('a condition ties callers to nobody', () => {
  test.each<[string, object]>([
    ['any organisation', like('aws:PrincipalOrgID', 'o-*')],
    ['units of any organisation', like('aws:PrincipalOrgPaths', '*/o-a1b2c3d4e5/ou-1')],
    ['an organisation without its end', like('aws:PrincipalOrgPaths', 'o-a*')],
    ['a part of an account id', like('aws:PrincipalAccount', '1111*')],
    ['a text around an account id', like('aws:PrincipalAccount', '*111122223333*')],
    ['a role of any account', like('aws:PrincipalArn', 'arn:aws:iam::*:role/app')],
    ['topics of any account', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:*:app' } }],
    ['buckets whose names begin so', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::app-*' } }],
    ['one open value among others', like('aws:PrincipalAccount', '111122223333', '*')],
    ['no value', like('aws:PrincipalAccount')],
    ['half of the internet', from('128.0.0.0/7')],
    ['a wide range of version 6', from('2000::/16')],
    ['any role', like('aws:userid', 'AROA*')],
    ['an id in the middle', like('aws:userid', '*AROAEXAMPLE123456')],
    ['anything but a mount target', { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'false' } }],
    ['only where the key is there', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }],
    ['everybody but one', { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }],
    ['that the key is there', { Null: { 'aws:PrincipalOrgID': 'false' } }],
    ['encryption on the way', { Bool: { 'aws:SecureTransport': 'true' } }],
    ['a tag that anybody can set', like('aws:PrincipalTag/team', 'app')],
  ])('%s', (_, condition) => expect(isOpenUnder(condition)).toBe(true));
});
