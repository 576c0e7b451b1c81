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

  test("Crossplane's policies as objects are read in IAM's grammar, each value at its place", async () => {
    const text = `apiVersion: s3.aws.crossplane.io/v1alpha3
kind: BucketPolicy
metadata: { name: shared }
spec:
  forProvider:
    policy:
      statements:
        - sid: Read
          effect: Allow
          principal:
            awsPrincipals:
              - awsAccountId: "111122223333"
              - iamRoleArn: arn:aws:iam::111122223333:role/App
              - iamUserArnRef: { name: someone }
            service: [ec2.amazonaws.com]
          action: [s3:GetObject]
          resource: ["arn:aws:s3:::logs/*"]
          condition:
            - operatorKey: StringEquals
              conditions:
                - { key: "aws:PrincipalTag/team", stringValue: blue }
                - { key: "aws:SourceVpce", listValue: [vpce-1] }
            - operatorKey: Bool
              conditions: [{ key: "aws:SecureTransport", booleanValue: true }]
        - effect: Deny
          principal: { allowAnon: true }
          actions: [s3:*]
          resources: ["*"]
`;
    const extraction = await extractFiles({ 'bucket.yaml': text });
    const [document] = extraction.documents;
    expect(summary(extraction)).toEqual([
      {
        name: 'BucketPolicy/shared.spec.forProvider.policy',
        type: 'RESOURCE_POLICY',
        resourceType: 'AWS::S3::Bucket',
        line: 7,
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'Read',
              Effect: 'Allow',
              Principal: {
                AWS: [
                  'arn:aws:iam::111122223333:root',
                  'arn:aws:iam::111122223333:role/App',
                  'iamUserArnRef: { name: someone }',
                ],
                Service: ['ec2.amazonaws.com'],
              },
              Action: ['s3:GetObject'],
              Resource: ['arn:aws:s3:::logs/*'],
              Condition: {
                StringEquals: { 'aws:PrincipalTag/team': 'blue', 'aws:SourceVpce': ['vpce-1'] },
                Bool: { 'aws:SecureTransport': true },
              },
            },
            { Effect: 'Deny', Principal: '*', Action: ['s3:*'], Resource: ['*'] },
          ],
        },
        unresolved: ['Statement.0.Principal.AWS.2: iamUserArnRef: { name: someone }'],
      },
    ]);
    const placeOf = (...path: (string | number)[]): string => {
      const node = document && nodeAt(document.root, path);
      return node ? `${lineOf(node)} ${textAt(node)}` : '';
    };
    expect(placeOf('Statement', 0, 'Principal', 'AWS', 0)).toBe('12 "111122223333"');
    expect(placeOf('Statement', 0, 'Condition', 'StringEquals', 'aws:PrincipalTag/team')).toBe('21 blue');
    expect(placeOf('Statement', 1, 'Principal')).toBe('26 true');
  });

  test("Crossplane's IAM resources, also inside a composition", async () => {
    const text = `apiVersion: apiextensions.crossplane.io/v1
kind: Composition
metadata: { name: app }
spec:
  resources:
    - base:
        apiVersion: iam.aws.crossplane.io/v1beta1
        kind: Role
        spec:
          forProvider:
            assumeRolePolicyDocument: |
              {"Statement": {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}}
    - base:
        apiVersion: iam.aws.crossplane.io/v1beta1
        kind: Policy
        spec: { forProvider: { document: '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}' } }
    - base:
        apiVersion: sns.aws.crossplane.io/v1beta1
        kind: Topic
        spec: { forProvider: { policy: { statements: [{ effect: Allow, principal: { allowAnon: true }, action: ["sns:Publish"] }] } } }
`;
    expect(await found('composition.yaml', text)).toEqual([
      'Composition/app.spec.resources[0].base.spec.forProvider.assumeRolePolicyDocument RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument line 12',
      'Composition/app.spec.resources[1].base.spec.forProvider.document IDENTITY_POLICY - line 16',
      'Composition/app.spec.resources[2].base.spec.forProvider.policy RESOURCE_POLICY AWS::SNS::Topic line 20',
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
