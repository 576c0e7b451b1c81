import { describe, expect, test } from '@jest/globals';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { lint } from '../../../src/policy/lint.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { documentOf } from '../policy-document.ts';

/** The findings of one of our rules, as `severity: message`. */
const found = (id: string, overrides: Partial<PolicyDocument>, ...Statement: object[]): string[] =>
  lint(documentOf(JSON.stringify({ Version: '2012-10-17', Statement }), overrides), policyRules)
    .filter(({ rule }) => rule.id === id)
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('resource-open-to-anyone', () => {
  const open = (resourceType: string, Action: unknown, Condition?: object): string[] =>
    found(
      'resource-open-to-anyone',
      { type: 'RESOURCE_POLICY', resourceType },
      { Effect: 'Allow', Principal: '*', Action, Resource: '*', Condition },
    );

  test('reading is high, all else critical, and the message names what', () => {
    expect(open('AWS::S3::Bucket', ['s3:Get*', 's3:ListBucket'])).toEqual(['high: Everybody can read this.']);
    expect(open('AWS::S3::Bucket', ['s3:GetObject', 's3:PutObject', 's3:Delete*'])).toEqual([
      'critical: Everybody can call s3:PutObject, s3:Delete*.',
    ]);
    expect(open('AWS::S3::Bucket', 's3:NoSuchAction')).toEqual([
      'critical: Everybody can call s3:NoSuchAction.',
    ]);
  });

  test('what is made to be public is medium', () => {
    expect(open('AWS::ECR::PublicRepository', 'ecr-public:DescribeImages')[0]).toMatch(/^medium/);
    expect(open('AWS::Lambda::LayerVersion', 'lambda:GetLayerVersion')[0]).toMatch(/^medium/);
    expect(open('AWS::Lambda::LayerVersion', 'lambda:DeleteLayerVersion')[0]).toMatch(/^critical/);
    const url = (value: string): string[] =>
      open('AWS::Lambda::Function', 'lambda:InvokeFunctionUrl', {
        StringEquals: { 'lambda:FunctionUrlAuthType': value },
      });
    expect(url('NONE')[0]).toMatch(/^medium/);
    expect(url('AWS_IAM')[0]).toMatch(/^critical/);
    expect(
      open('AWS::Lambda::Function', 'lambda:InvokeFunction', {
        Bool: { 'lambda:InvokedViaFunctionUrl': 'true' },
      })[0],
    ).toMatch(/^medium/);
  });
});

describe('a trust that names somebody, but not enough', () => {
  const trust = (id: string, statement: object): string[] =>
    found(
      id,
      { type: 'RESOURCE_POLICY', resourceType: 'AWS::IAM::Role' },
      { Effect: 'Allow', Action: 'sts:AssumeRole', ...statement },
    );

  test('an external id is less than nothing only by a step', () => {
    const anyone = { Principal: { AWS: '*' } };
    const id = 'trust-any-principal';
    const withId = (value: string): string[] =>
      trust(id, { ...anyone, Condition: { StringLike: { 'sts:ExternalId': value } } });
    expect(trust(id, anyone)).toEqual(['critical: Every AWS account may assume the role.']);
    expect(withId('9f2c6f5e')).toEqual([
      'high: Every AWS account that knows the external id may assume the role.',
    ]);
    expect(withId('*')).toEqual(['critical: Every AWS account may assume the role.']);
  });

  test('a reusable workflow pins the code, not who calls it', () => {
    const host = 'token.actions.githubusercontent.com';
    const github = (Condition: object): string =>
      trust('trust-github-oidc-any-repository', {
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition,
      })[0] ?? 'silent';
    const workflow = (ref: string): string => github({ StringLike: { [`${host}:job_workflow_ref`]: ref } });
    expect(workflow('octo-org/deploy/.github/workflows/aws.yml@*')).toMatch(/^high/);
    expect(workflow('octo-org/*/.github/workflows/aws.yml@*')).toMatch(/^critical/);
    expect(workflow('*')).toMatch(/^critical/);
  });

  test('a name in a certificate without its anchor is low', () => {
    const anywhere = (Condition?: object): string =>
      trust('trust-roles-anywhere-any-certificate', {
        Principal: { Service: 'rolesanywhere.amazonaws.com' },
        Condition,
      })[0] ?? 'silent';
    expect(anywhere()).toMatch(/^medium/);
    expect(anywhere({ StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'build' } })).toMatch(/^low/);
    expect(anywhere({ StringNotEquals: { 'aws:PrincipalTag/x509Subject/CN': 'x' } })).toMatch(/^medium/);
  });

  test('a condition that no token fails only misleads, one that a token can leave out lets it in', () => {
    const host = 'token.actions.githubusercontent.com';
    const optional = (claim: string): string =>
      trust('trust-oidc-condition-optional', {
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEqualsIfExists: { [`${host}:${claim}`]: 'repo:octo-org/app:ref:refs/heads/main' },
        },
      })[0] ?? 'silent';
    expect(optional('sub')).toMatch(/^low/);
    expect(optional('environment')).toMatch(/^medium/);
  });
});

test('principal-arn-never-matches locks out as the exemption of a Deny', () => {
  const when = (Effect: string, operator: string): string[] =>
    found(
      'principal-arn-never-matches',
      {},
      {
        Effect,
        Action: 's3:*',
        Resource: '*',
        Condition: { [operator]: { 'aws:PrincipalArn': 'arn:aws:sts::111122223333:assumed-role/admin/*' } },
      },
    ).map((text) => text.slice(0, text.indexOf(':')));
  expect(when('Deny', 'ArnNotLike')).toEqual(['high']);
  expect(when('Deny', 'ArnLike')).toEqual(['medium']);
  expect(when('Allow', 'ArnNotLike')).toEqual(['medium']);
});
