import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/policy/lint.ts';
import type { RuleExample } from '../../../src/policy/rule.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { exampleDocument, spotsOf } from '../policy-document.ts';

type Elements = Record<string, unknown>;

const statement = (elements: Elements): Elements => ({ Effect: 'Allow', ...elements });
const identity = (...statements: Elements[]): RuleExample => ({
  policy: { Version: '2012-10-17', Statement: statements.map(statement) },
});
const resource = (elements: Elements, resourceType?: string): RuleExample => ({
  policy: { Version: '2012-10-17', Statement: [statement(elements)] },
  type: 'RESOURCE_POLICY',
  ...(resourceType ? { resourceType } : {}),
});
const on = (Action: unknown, Condition: unknown): RuleExample =>
  identity({ Action, Resource: '*', Condition });

/** Codes and places, in order, as the service gives them. */
function answer(example: RuleExample): string[][] {
  const document = exampleDocument(example);
  return lint(document, policyRules)
    .filter(({ findingType }) => findingType)
    .map((finding) => [finding.rule.id, ...spotsOf(document, [finding])]);
}

describe('what the service says nothing about', () => {
  const vpc = 'arn:aws:iam::aws:policy/x';
  test.each<[string, RuleExample]>([
    [
      'StringEquals on a key that holds an ARN',
      on('s3:GetObject', { StringEquals: { 'aws:SourceArn': vpc } }),
    ],
    [
      'Arn operators on a key that holds a text',
      on('s3:GetObject', { ArnLike: { 'aws:PrincipalTag/x': vpc } }),
    ],
    [
      'ForAnyValue on a key of one value',
      on('s3:GetObject', { 'ForAnyValue:StringEquals': { 'aws:PrincipalTag/team': ['a', 'b'] } }),
    ],
    ...['aws:PrincipalAccount', 'aws:ResourceAccount'].map((key): [string, RuleExample] => [
      `\${${key}} as the value of an account key`,
      on('s3:GetObject', { StringEquals: { 'aws:ResourceAccount': `\${${key}}` } }),
    ]),
    [
      '${aws:PrincipalOrgID} as the value of an organisation key',
      on('s3:GetObject', { StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } }),
    ],
    ['an account of * on S3', identity({ Action: 's3:GetBucketLocation', Resource: 'arn:aws:s3::*:app' })],
    ['a partition of *', identity({ Action: 's3:GetBucketLocation', Resource: 'arn:*:s3:::app' })],
    [
      'JSON booleans under Bool and Null',
      on('s3:GetObject', { Bool: { 'aws:SecureTransport': true }, Null: { 'aws:TokenIssueTime': false } }),
    ],
    [
      'Sids that differ only in case',
      identity(
        { Sid: 'Read', Action: 's3:GetObject', Resource: '*' },
        { Sid: 'read', Action: 's3:GetBucketAcl', Resource: '*' },
      ),
    ],
    ['* in ArnEquals', on('s3:GetObject', { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::app-*' } })],
    [
      'Null on anything',
      on('s3:GetObject', { Null: { 'aws:ViaAWSService': 'true', 'aws:TagKeys': 'true' } }),
    ],
    [
      'roles with a prefix of the name',
      identity({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/AWSDeepRacer*' }),
    ],
    [
      'a service-linked role by its path',
      identity({ Action: 'iam:CreateServiceLinkedRole', Resource: 'arn:aws:iam::*:role/aws-service-role/*' }),
    ],
    [
      'everybody in a queue policy',
      resource({
        Principal: { AWS: '*' },
        Action: 'sqs:SendMessage',
        Resource: 'arn:aws:sqs:us-east-1:111122223333:q',
      }),
    ],
    [
      'everybody in a key policy',
      resource({ Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*' }),
    ],
    [
      'everybody in a trust policy',
      resource({ Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }, 'AWS::IAM::AssumeRolePolicyDocument'),
    ],
    [
      'actions that take tags of the request, under a tag of the resource',
      on('ec2:CreateVolume', { StringEquals: { 'aws:ResourceTag/team': 'a' } }),
    ],
    [
      'ForAllValues on keys that the service takes for lists',
      on('organizations:ListDelegatedAdministrators', {
        'ForAllValues:StringEquals': { 'organizations:ServicePrincipal': ['x.amazonaws.com'] },
      }),
    ],
    [
      'no qualifier on such a key',
      on('organizations:ListDelegatedAdministrators', {
        StringEquals: { 'organizations:ServicePrincipal': ['x.amazonaws.com'] },
      }),
    ],
    [
      'the tag of a secret, whose key is published with its placeholder as a plain word',
      on('secretsmanager:GetSecretValue', { StringEquals: { 'secretsmanager:ResourceTag/team': 'a' } }),
    ],
    ...[
      'arn:aws:logs:*:*:/aws-glue/*',
      'arn:aws:secretsmanager:*:*:sqlworkbench!*',
      'arn:aws:apigateway:*::/tags',
      'arn:aws:waf::*:changetoken/*',
      'arn:*:kms:*:::*',
    ].map((arn): [string, RuleExample] => [
      `a resource of no published form behind a field that may be anything: ${arn}`,
      identity({ Action: 'logs:GetLogEvents', Resource: arn }),
    ]),
    [
      'services that call in the name of others and have no actions of their own',
      on('ec2:CreateLaunchTemplate', {
        'ForAnyValue:StringEquals': {
          'aws:CalledVia': ['ec2fastlaunch.amazonaws.com', 'servicecatalog-appregistry.amazonaws.com'],
        },
      }),
    ],
    [
      'an action that the service knows and AWS does not publish',
      identity({ Action: 'route53-recovery-control-config:DescribeRoutingControlByName', Resource: '*' }),
    ],
    [
      'a pattern of actions that all look at tags, under a tag of the resource',
      on('lambda:UpdateFunction*', { StringEquals: { 'aws:ResourceTag/team': 'a' } }),
    ],
  ])('%s', (_, example) => {
    expect(answer(example)).toEqual([]);
  });
});

describe('grouping and order', () => {
  test('service-linked roles come before passed roles at the same place, one finding a statement each', () => {
    expect(answer(identity({ Action: ['iam:*'], Resource: ['*'] }))).toEqual([
      ['CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE', 'Statement.0.Action.0', 'Statement.0.Resource.0'],
      ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE', 'Statement.0.Action.0', 'Statement.0.Resource.0'],
    ]);
  });

  test('an action stands before what it meets, also where it comes behind it in the text', () => {
    expect(
      answer(
        resource({
          Sid: '',
          Principal: { Federated: 'cognito-identity.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-west-2_EXAMPLE' } },
        }),
      ),
    ).toEqual([
      ['EMPTY_SID_VALUE', 'Statement.0.Sid'],
      ['MISMATCHED_ACTION_FOR_PRINCIPAL', 'Statement.0.Action.0', 'Statement.0.Principal.Federated'],
      [
        'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
        'Statement.0.Action.1',
        'Statement.0.Condition.StringEquals.cognito-identity.amazonaws.com:aud',
      ],
    ]);
    expect(answer(identity({ Resource: '*', Action: 'iam:PassRole' }))).toEqual([
      ['PASS_ROLE_WITH_STAR_IN_RESOURCE', 'Statement.0.Action', 'Statement.0.Resource'],
    ]);
  });

  test('redundant entries: one finding for each group that hangs together', () => {
    const Action = ['s3:GetObject', 'sqs:Get*', 's3:Get*', 'sqs:GetQueueUrl', 's3:G*'];
    expect(answer(identity({ Action, Resource: '*' }))).toEqual([
      ['REDUNDANT_ACTION', 'Statement.0.Action.0', 'Statement.0.Action.2', 'Statement.0.Action.4'],
      ['REDUNDANT_ACTION', 'Statement.0.Action.1', 'Statement.0.Action.3'],
    ]);
  });

  test('tags that actions do not look at: one finding a service', () => {
    const Condition = { StringEquals: { 'aws:ResourceTag/team': 'a' } };
    const Action = ['ec2:DescribeVpcs', 's3:ListAllMyBuckets', 'ec2:DescribeSubnets'];
    const key = 'Statement.0.Condition.StringEquals.aws:ResourceTag/team#key';
    expect(answer(on(Action, Condition))).toEqual([
      [
        'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'Statement.0.Action.0',
        'Statement.0.Action.2',
        key,
      ],
      ['ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Statement.0.Action.1', key],
    ]);
  });

  test('several tags that an action does not look at: one finding a tag', () => {
    const Condition = { StringEquals: { 'aws:ResourceTag/team': 'a', 'aws:ResourceTag/stage': 'b' } };
    const key = (tag: string): string => `Statement.0.Condition.StringEquals.aws:ResourceTag/${tag}#key`;
    expect(answer(on(['ec2:DescribeVpcs', 'ec2:StartInstances', 'ec2:DescribeSubnets'], Condition))).toEqual(
      ['team', 'stage'].map((tag) => [
        'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'Statement.0.Action.0',
        'Statement.0.Action.2',
        key(tag),
      ]),
    );
  });

  test('tags that one action among those of a pattern does not look at', () => {
    const Condition = { StringEquals: { 'aws:ResourceTag/team': 'a' } };
    const key = 'Statement.0.Condition.StringEquals.aws:ResourceTag/team#key';
    expect(answer(on(['sagemaker:*Feature*', 'sagemaker:*Record'], Condition))).toEqual([
      ['ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Statement.0.Action.0', key],
    ]);
    expect(answer(on('sagemaker-mlflow:*', Condition))).toEqual([
      ['ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Statement.0.Action', key],
    ]);
  });

  test('a policy variable is no Region', () => {
    const Condition = { StringEquals: { 'aws:RequestedRegion': '${aws:PrincipalTag/region}' } };
    expect(answer(on('ec2:RunInstances', Condition))).toEqual([
      ['INVALID_REGION', 'Statement.0.Condition.StringEquals.aws:RequestedRegion'],
    ]);
  });

  test('Arn operators do not compare with keys that hold texts', () => {
    const Condition = { ArnLike: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::logs/*' } };
    expect(answer(on('kms:Decrypt', Condition))).toEqual([
      ['TYPE_MISMATCH', 'Statement.0.Condition.ArnLike.kms:EncryptionContext:aws:s3:arn#key'],
    ]);
  });

  test('a single statement has no index', () => {
    expect(
      answer({
        policy: {
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
        },
      }),
    ).toEqual([['PASS_ROLE_WITH_STAR_IN_RESOURCE', 'Statement.Action', 'Statement.Resource']]);
  });

  test('a resource of the wrong type stops the deeper checks', () => {
    expect(answer(identity({ Action: 'iam:PassRole', Resource: {} })).map(([code]) => code)).toEqual([
      'DATA_TYPE_MISMATCH',
    ]);
  });

  test('PassedToService restricts by equality, by pattern, and with IfExists for the services recorded', () => {
    const codes = (Condition: unknown): string[] =>
      answer(on('iam:PassRole', Condition)).flatMap(([code]) => code ?? []);
    const said = ['PASS_ROLE_WITH_STAR_IN_RESOURCE'];
    expect(codes({ StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } })).toEqual([]);
    expect(codes({ StringLikeIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com' } })).toEqual([]);
    expect(codes({ StringEqualsIfExists: { 'iam:PassedToService': 'lambda.amazonaws.com' } })).toEqual([]);
    expect(codes({ StringEqualsIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com' } })).toEqual(said);
    expect(codes({ StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } })).toEqual(said);
  });

  test('sizes count what is not white space, and begin to matter above the quota', () => {
    const policy = (length: number): string => {
      const rest =
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":""}]}';
      return rest.replace('""', `"${'a'.repeat(length - rest.length)}"`);
    };
    const says = (length: number): boolean =>
      answer({ policy: JSON.parse(policy(length)) as unknown }).some(
        ([code]) => code === 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
      );
    expect([says(10_240), says(10_241)]).toEqual([false, true]);
  });
});
