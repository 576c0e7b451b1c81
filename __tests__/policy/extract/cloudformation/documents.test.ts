import { describe, expect, test } from '@jest/globals';
import { nodeAt } from '../../../../src/policy/node.ts';
import { extractFiles, lineOf, summary, textAt } from '../helpers.ts';

const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
};

/** A template with one resource. */
const templateOf = (type: string, properties: unknown): string =>
  JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { It: { Type: type, Properties: properties } },
  });

async function documentsOf(type: string, properties: unknown): Promise<string[]> {
  const extraction = await extractFiles({ 'template.json': templateOf(type, properties) });
  return extraction.documents.map(
    (document) => `${document.name ?? ''} ${document.type} ${document.resourceType ?? '-'} ${document.use}`,
  );
}

describe('a policy that is a resource of its own says whose it is', () => {
  test.each<[string, unknown, string | undefined]>([
    ['AWS::IAM::Policy', { Roles: [{ Ref: 'Task' }] }, 'Task'],
    ['AWS::IAM::Policy', { Roles: [{ Ref: 'Task' }], Groups: [{ Ref: 'Staff' }] }, undefined],
    ['AWS::IAM::Policy', { Roles: ['task'] }, undefined],
    ['AWS::IAM::RolePolicy', { RoleName: { Ref: 'Task' } }, 'Task'],
    ['AWS::IAM::UserPolicy', { UserName: { Ref: 'Jane' } }, 'Jane'],
    // Others may have a managed policy too.
    ['AWS::IAM::ManagedPolicy', { Roles: [{ Ref: 'Task' }] }, undefined],
  ])('%s %j', async (type, properties, owner) => {
    const text = templateOf(type, { ...(properties as object), PolicyDocument: policy });
    const { documents } = await extractFiles({ 'template.json': text });
    expect(documents.map(({ attachedTo }) => attachedTo)).toEqual([owner]);
  });
});

describe('where a template holds policies', () => {
  test.each<[string, unknown, string[]]>([
    [
      'AWS::IAM::Role',
      {
        AssumeRolePolicyDocument: policy,
        Policies: [
          { PolicyName: 'a', PolicyDocument: policy },
          { PolicyName: 'b', PolicyDocument: policy },
        ],
      },
      [
        'It.Properties.AssumeRolePolicyDocument RESOURCE_POLICY AWS::IAM::AssumeRolePolicyDocument permissions',
        'It.Properties.Policies[0].PolicyDocument IDENTITY_POLICY - permissions',
        'It.Properties.Policies[1].PolicyDocument IDENTITY_POLICY - permissions',
      ],
    ],
    [
      'AWS::IAM::ManagedPolicy',
      { PolicyDocument: policy },
      ['It.Properties.PolicyDocument IDENTITY_POLICY - permissions'],
    ],
    [
      'AWS::S3::BucketPolicy',
      { PolicyDocument: policy },
      ['It.Properties.PolicyDocument RESOURCE_POLICY AWS::S3::Bucket permissions'],
    ],
    [
      'AWS::SQS::QueuePolicy',
      { PolicyDocument: policy },
      ['It.Properties.PolicyDocument RESOURCE_POLICY AWS::SQS::Queue permissions'],
    ],
    [
      'AWS::KMS::Key',
      { KeyPolicy: policy },
      ['It.Properties.KeyPolicy RESOURCE_POLICY AWS::KMS::Key permissions'],
    ],
    [
      'AWS::EC2::VPCEndpoint',
      { PolicyDocument: policy },
      ['It.Properties.PolicyDocument RESOURCE_POLICY AWS::EC2::VPCEndpoint endpoint'],
    ],
    [
      'AWS::DynamoDB::Table',
      {
        ResourcePolicy: { PolicyDocument: policy },
        StreamSpecification: { ResourcePolicy: { PolicyDocument: policy } },
      },
      [
        'It.Properties.ResourcePolicy.PolicyDocument RESOURCE_POLICY AWS::DynamoDB::Table permissions',
        'It.Properties.StreamSpecification.ResourcePolicy.PolicyDocument RESOURCE_POLICY AWS::DynamoDB::Stream permissions',
      ],
    ],
    [
      'AWS::Organizations::Policy',
      { Type: 'SERVICE_CONTROL_POLICY', Content: policy },
      ['It.Properties.Content SERVICE_CONTROL_POLICY - permissions'],
    ],
    [
      'AWS::Organizations::Policy',
      { Type: 'RESOURCE_CONTROL_POLICY', Content: JSON.stringify(policy) },
      ['It.Properties.Content RESOURCE_CONTROL_POLICY - permissions'],
    ],
    ['AWS::Organizations::Policy', { Type: 'TAG_POLICY', Content: { tags: {} } }, []],
    [
      'AWS::SSO::PermissionSet',
      { InlinePolicy: JSON.stringify(policy) },
      ['It.Properties.InlinePolicy IDENTITY_POLICY - permissions'],
    ],
    [
      'AWS::Transfer::User',
      { Policy: JSON.stringify(policy) },
      ['It.Properties.Policy IDENTITY_POLICY - session'],
    ],
    [
      'Custom::Anything',
      { Settings: { Access: policy } },
      ['It.Properties.Settings.Access IDENTITY_POLICY - permissions'],
    ],
    ['AWS::WAFv2::WebACL', { Rules: [{ Action: { Allow: {} }, Statement: { GeoMatchStatement: {} } }] }, []],
    [
      'AWS::OpenSearchServerless::AccessPolicy',
      { Policy: JSON.stringify([{ Rules: [], Principal: [] }]) },
      [],
    ],
    [
      'AWS::IoT::Policy',
      { PolicyDocument: policy },
      ['It.Properties.PolicyDocument IDENTITY_POLICY - permissions'],
    ],
    [
      'AWS::FSx::S3AccessPointAttachment',
      { S3AccessPoint: { Policy: policy } },
      ['It.Properties.S3AccessPoint.Policy RESOURCE_POLICY AWS::S3::AccessPoint permissions'],
    ],
    [
      'AWS::ODB::OdbNetwork',
      { S3PolicyDocument: JSON.stringify(policy) },
      ['It.Properties.S3PolicyDocument RESOURCE_POLICY AWS::EC2::VPCEndpoint endpoint'],
    ],
    ['AWS::SNS::Subscription', { FilterPolicy: { Statement: ['x'] } }, []],
  ])('%s %j', async (type, properties, expected) => {
    expect(await documentsOf(type, properties)).toEqual(expected);
  });

  test('one statement of an event bus becomes a document', async () => {
    const statement = { Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Resource: '*' };
    const text = templateOf('AWS::Events::EventBusPolicy', { StatementId: 's', Statement: statement });
    expect(summary(await extractFiles({ 't.json': text }))).toMatchObject([
      {
        name: 'It.Properties.Statement',
        resourceType: 'AWS::Events::EventBus',
        policy: { Statement: [statement] },
      },
    ]);
  });

  test('a Lambda permission is the statement that Lambda stores, on the tokens of its properties', async () => {
    const text = `Resources:
  Invoke:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: worker
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::uploads
      SourceAccount: '123456789012'
`;
    const extraction = await extractFiles({ 't.yaml': text });
    expect(summary(extraction)).toMatchObject([
      {
        name: 'Invoke.Properties',
        type: 'RESOURCE_POLICY',
        resourceType: 'AWS::Lambda::Function',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 's3.amazonaws.com' },
              Action: 'lambda:InvokeFunction',
              Resource: 'arn:aws:lambda:us-east-1:123456789012:function:worker',
              Condition: {
                StringEquals: { 'AWS:SourceAccount': '123456789012' },
                ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::uploads' },
              },
            },
          ],
        },
      },
    ]);
    const root = extraction.documents[0]?.root;
    const principal = root && nodeAt(root, ['Statement', 0, 'Principal', 'Service']);
    expect(principal && [lineOf(principal), textAt(principal)]).toEqual([7, 's3.amazonaws.com']);
  });

  test('a Lambda permission for calls of a function URL only', async () => {
    const text = `Resources:
  Invoke:
    Type: AWS::Lambda::Permission
    Properties: { Action: lambda:InvokeFunction, FunctionName: worker, Principal: '*', InvokedViaFunctionUrl: true }
`;
    expect(summary(await extractFiles({ 't.yaml': text }))).toMatchObject([
      { policy: { Statement: [{ Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': true } } }] } },
    ]);
  });

  test('resources with a condition are found all the same', async () => {
    const text = JSON.stringify({
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {
        P: { Type: 'AWS::IAM::ManagedPolicy', Condition: 'Never', Properties: { PolicyDocument: policy } },
      },
    });
    expect((await extractFiles({ 't.json': text })).documents).toHaveLength(1);
  });

  test('a template that stands as text in a stack set', async () => {
    const inner = `Resources:\n  Reader:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: ${JSON.stringify(policy)}\n`;
    const text = `Resources:\n  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: |\n${inner.replace(/^(?=.)/gm, '        ')}`;
    expect(summary(await extractFiles({ 't.yaml': text }))).toMatchObject([
      { name: 'Set.Properties.TemplateBody.Reader.Properties.PolicyDocument', line: 10, policy },
    ]);
  });
});

describe('policies as text', () => {
  const json = JSON.stringify(policy, null, 2);
  test.each<[string, string, number]>([
    ['a block scalar', `|\n${json.replace(/^/gm, '          ')}`, 6],
    ['under !Sub', `!Sub |\n${json.replace(/^/gm, '          ')}`, 6],
    ['in single quotes', `'${JSON.stringify(policy)}'`, 5],
    ['under !Sub in single quotes', `!Sub '${JSON.stringify(policy)}'`, 5],
    ['under Fn::ToJsonString', `{ "Fn::ToJsonString": ${JSON.stringify(policy)} }`, 5],
    ['in flow style indented less than its key', json.replace(/^ +/gm, ''), 5],
  ])('%s', async (_, value, line) => {
    const text = `Resources:\n  It:\n    Type: AWS::SSO::PermissionSet\n    Properties:\n      InlinePolicy: ${value}\n`;
    const extraction = await extractFiles({ 't.yaml': text });
    expect(extraction.unread).toEqual([]);
    expect(summary(extraction)).toMatchObject([{ policy, line }]);
    const root = extraction.documents[0]?.root;
    const action = root && nodeAt(root, ['Statement', 0, 'Action']);
    expect(action && textAt(action)).toBe('"s3:GetObject"');
  });

  test('what !Sub puts in stays a value of its own', async () => {
    const text = `Parameters: { Bucket: { Type: String } }
Resources:
  It:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: !Sub |
        {"Version": "2012-10-17", "Statement": [{
          "Effect": "Allow",
          "Action": "s3:GetObject",
          "Resource": "arn:\${AWS::Partition}:s3:::\${Bucket}/\${!aws:username}",
          "Condition": {"StringEquals": {"aws:PrincipalAccount": "\${AWS::AccountId}"}}}]}
`;
    const extraction = await extractFiles({ 't.yaml': text });
    const root = extraction.documents[0]?.root;
    const resource = root && nodeAt(root, ['Statement', 0, 'Resource']);
    expect(resource).toMatchObject({ kind: 'unresolved', text: 'arn:aws:s3:::${Bucket}/${aws:username}' });
    expect(resource && [lineOf(resource), textAt(resource)]).toEqual([
      10,
      '"arn:${AWS::Partition}:s3:::${Bucket}/${!aws:username}"',
    ]);
    const account =
      root && nodeAt(root, ['Statement', 0, 'Condition', 'StringEquals', 'aws:PrincipalAccount']);
    expect(account).toMatchObject({
      kind: 'string',
      value: '123456789012',
      assumedFrom: '${AWS::AccountId}',
    });
  });

  test('text that is no JSON is reported at its line, and not lost', async () => {
    const text = `Resources:
  It:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyDocument: |
        {
          "Version": "2012-10-17"
          "Statement": []
        }
`;
    const { unread, coverage } = await extractFiles({ 't.yaml': text });
    expect(unread[0]?.reason).toMatch(
      /It\.Properties\.PolicyDocument is text\. This is no valid JSON: no comma/,
    );
    expect(unread[0]?.at && lineOf(unread[0].at)).toBe(8);
    expect(coverage[0]?.status).toBe('unreadable');
  });

  test('a document that the template does not tell is named', async () => {
    const text = templateOf('AWS::IAM::ManagedPolicy', {
      PolicyDocument: { 'Fn::ImportValue': 'shared-policy' },
    });
    const { documents, unread } = await extractFiles({ 't.json': text });
    expect(documents).toEqual([]);
    expect(unread[0]?.reason).toMatch(/It\.Properties\.PolicyDocument is .*shared-policy.*parameters/);
  });
});

describe('JSON style with YAML liberties', () => {
  test.each(['template.json', 'stack.template', 'stack.yaml'])(
    'trailing commas and comments in %s',
    async (file) => {
      const text = `{
  "AWSTemplateFormatVersion": "2010-09-09", # the only one
  "Resources": {
    "It": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": ${JSON.stringify(policy)}, }, },
  },
}`;
      expect(summary(await extractFiles({ [file]: text }))).toMatchObject([{ policy, line: 4 }]);
    },
  );
});
