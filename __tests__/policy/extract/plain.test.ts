import { describe, expect, test } from '@jest/globals';
import { extractFiles, lineOf, summary, textAt } from './helpers.ts';
import { nodeAt } from '../../../src/policy/node.ts';

const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' };
const policy = { Version: '2012-10-17', Statement: [statement] };
const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

/** The documents of one file: name, type and first line. */
async function found(file: string, text: string): Promise<string[]> {
  const extraction = await extractFiles({ [file]: text });
  return extraction.documents.map(
    ({ name, type, resourceType, anchor }) =>
      `${name ?? '-'} ${type} ${resourceType ?? '-'} line ${lineOf(anchor)}`,
  );
}

describe('bare documents', () => {
  test('JSON', async () => {
    const text = JSON.stringify(policy, null, 2);
    expect(summary(await extractFiles({ 'policies/read.json': text }))).toEqual([
      { name: null, type: 'IDENTITY_POLICY', resourceType: null, line: 1, policy, unresolved: [] },
    ]);
  });

  test('JSON with comments and trailing commas', async () => {
    const text = `// what the reader may do
{
  "Version": "2012-10-17", /* never older */
  "Statement": [
    { "Effect": "Allow", "Action": ["s3:GetObject",], "Resource": "*" },
  ],
}`;
    expect(await found('read.jsonc', text)).toEqual(['- IDENTITY_POLICY - line 2']);
    expect(await found('read.json', text)).toEqual(['- IDENTITY_POLICY - line 2']);
  });

  test('YAML, several in one stream', async () => {
    const text = `Version: 2012-10-17
Statement:
  Effect: Allow
  Action: s3:GetObject
  Resource: '*'
---
# whose Principal makes it a trust policy
Version: '2012-10-17'
Statement:
  - Effect: Allow
    Principal: { Service: ecs-tasks.amazonaws.com }
    Action: sts:AssumeRole
`;
    expect(await found('policies.yaml', text)).toEqual([
      '[0] IDENTITY_POLICY - line 1',
      '[1] RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument line 8',
    ]);
  });

  test('a list of policies', async () => {
    expect(await found('all.json', JSON.stringify([policy, trust], null, 2))).toEqual([
      '[0] IDENTITY_POLICY - line 2',
      '[1] RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument line 12',
    ]);
  });

  test('a byte order mark and CRLF', async () => {
    const text = `\uFEFF${JSON.stringify(policy, null, 2).replaceAll('\n', '\r\n')}`;
    const [document] = (await extractFiles({ 'a.json': text })).documents;
    const action = document && nodeAt(document.root, ['Statement', 0, 'Action']);
    expect(action && [lineOf(action), textAt(action)]).toEqual([6, '"s3:GetObject"']);
  });

  test('one statement instead of a list, no version, an element that is missing', async () => {
    expect(await found('a.json', JSON.stringify({ Statement: statement }))).toEqual([
      '- IDENTITY_POLICY - line 1',
    ]);
    expect(await found('b.json', '{"Statement":[{"Action":"s3:*","Resource":"*"}]}')).toHaveLength(1);
    expect(await found('c.json', '{"Version":"2012-10-17","Statement":[]}')).toHaveLength(1);
  });
});

describe('policies inside something else', () => {
  test.each([
    [
      'aws iam get-policy-version',
      { PolicyVersion: { Document: policy, VersionId: 'v1', IsDefaultVersion: true } },
      'PolicyVersion.Document IDENTITY_POLICY -',
    ],
    [
      'aws iam get-role-policy, percent-encoded',
      { RoleName: 'r', PolicyDocument: encodeURIComponent(JSON.stringify(policy)) },
      'PolicyDocument IDENTITY_POLICY -',
    ],
    [
      'aws s3api get-bucket-policy',
      { Policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ ...statement, Principal: '*' }] }) },
      'Policy RESOURCE_POLICY AWS::S3::Bucket',
    ],
    [
      'aws organizations describe-policy',
      { Policy: { PolicySummary: { Type: 'SERVICE_CONTROL_POLICY' }, Content: JSON.stringify(policy) } },
      'Policy.Content SERVICE_CONTROL_POLICY -',
    ],
    [
      'aws iam get-role',
      { Role: { RoleName: 'r', AssumeRolePolicyDocument: trust } },
      'Role.AssumeRolePolicyDocument RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument',
    ],
  ])('%s', async (_, value, expected) => {
    expect(await found('output.json', JSON.stringify(value))).toEqual([`${expected} line 1`]);
  });

  test('account authorization details', async () => {
    const details = {
      UserDetailList: [{ UserName: 'u', UserPolicyList: [{ PolicyName: 'p', PolicyDocument: policy }] }],
      RoleDetailList: [{ RoleName: 'r', AssumeRolePolicyDocument: trust, RolePolicyList: [] }],
      Policies: [{ PolicyName: 'm', PolicyVersionList: [{ Document: policy, VersionId: 'v1' }] }],
    };
    expect(await found('account.json', JSON.stringify(details))).toEqual([
      'UserDetailList[0].UserPolicyList[0].PolicyDocument IDENTITY_POLICY - line 1',
      'RoleDetailList[0].AssumeRolePolicyDocument RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument line 1',
      'Policies[0].PolicyVersionList[0].Document IDENTITY_POLICY - line 1',
    ]);
  });

  test('Kubernetes manifests: ACK with JSON in a block, Crossplane', async () => {
    const text = `apiVersion: iam.services.k8s.aws/v1alpha1
kind: Role
metadata: { name: reader }
spec:
  assumeRolePolicyDocument: >
    {"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
  inlinePolicies:
    read: |
      {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]
      }
---
apiVersion: iam.aws.upbound.io/v1beta1
kind: Policy
metadata: { name: writer }
spec:
  forProvider:
    policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}'
`;
    expect(await found('roles.yaml', text)).toEqual([
      'Role/reader.spec.assumeRolePolicyDocument RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument line 6',
      'Role/reader.spec.inlinePolicies.read IDENTITY_POLICY - line 10',
      'Policy/writer.spec.forProvider.policy IDENTITY_POLICY - line 20',
    ]);
  });

  test('places inside an escaped string and inside a block are exact', async () => {
    const json = JSON.stringify(policy);
    const [escaped] = (await extractFiles({ 'a.json': JSON.stringify({ Policy: json }, null, 2) })).documents;
    const action = escaped && nodeAt(escaped.root, ['Statement', 0, 'Action']);
    expect(action && textAt(action)).toBe('\\"s3:GetObject\\"');
    const block = `Policy: |\n${JSON.stringify(policy, null, 2).replace(/^/gm, '    ')}\n`;
    const [literal] = (await extractFiles({ 'a.yaml': block })).documents;
    const inner = literal && nodeAt(literal.root, ['Statement', 0, 'Action']);
    expect(inner && [lineOf(inner), textAt(inner)]).toEqual([7, '"s3:GetObject"']);
  });
});

describe('what is no IAM policy', () => {
  test.each([
    [
      'a WAF rule',
      {
        Name: 'r',
        Priority: 1,
        Action: { Block: {} },
        Statement: { GeoMatchStatement: { CountryCodes: ['XX'] } },
      },
    ],
    [
      'an OpenSearch Serverless policy',
      [
        {
          Rules: [{ ResourceType: 'index', Permission: ['aoss:*'] }],
          Principal: ['arn:aws:iam::123456789012:role/x'],
        },
      ],
    ],
    [
      'a CloudFormation stack policy',
      {
        Statement: [{ Effect: 'Deny', Action: 'Update:*', Principal: '*', Resource: 'LogicalResourceId/Db' }],
      },
    ],
    ['a schema of policies', { properties: { Statement: { type: 'array' }, Version: { type: 'string' } } }],
    ['an SNS filter', { Version: 1, Statement: 'none' }],
  ])('%s', async (_, value) => {
    const extraction = await extractFiles({ 'some.json': JSON.stringify(value) });
    expect(extraction.documents).toEqual([]);
    expect(extraction.unread).toEqual([]);
  });
});

describe('files that a program fills in', () => {
  test('placeholders are unresolved values, quoted or not', async () => {
    const text = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "s3:*",
    "Resource": \${jsonencode(arns)}
%{ if kms != "" ~}
  }, {
    "Effect": "Allow",
    "Action": "kms:Decrypt",
    "Resource": "arn:aws:kms:\${region}:key/\${kms}",
    "Condition": { "StringEquals": { "aws:username": "$\${aws:username}" } }
%{ endif ~}
  }]
}`;
    const expected = [
      'Statement.0.Resource: ${jsonencode(arns)}',
      'Statement.1.Resource: arn:aws:kms:${region}:key/${kms}',
    ];
    for (const file of ['policy.json.tftpl', 'policy.tpl', 'policy.json']) {
      const [document] = summary(await extractFiles({ [file]: text }));
      expect(document?.unresolved).toEqual(expected);
      expect(document?.policy).toMatchObject({
        Statement: [{}, { Condition: { StringEquals: { 'aws:username': '${aws:username}' } } }],
      });
    }
  });

  test('valid JSON is taken at its word', async () => {
    const text = JSON.stringify({
      Statement: { ...statement, Resource: 'arn:aws:s3:::${Bucket}/${aws:username}' },
    });
    expect(summary(await extractFiles({ 'policy.json': text }))[0]?.unresolved).toEqual([]);
  });
});
