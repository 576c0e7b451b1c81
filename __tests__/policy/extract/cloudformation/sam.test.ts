import { describe, expect, test } from '@jest/globals';
import { samPolicyTemplates } from '../../../../src/policy/extract/cloudformation/sam/policy-templates.data.ts';
import { nodeAt } from '../../../../src/policy/node.ts';
import { extractFiles, lineOf, summary, textAt } from '../helpers.ts';

const template = (resources: string): string =>
  `Transform: AWS::Serverless-2016-10-31\nResources:\n${resources}`;
const found = async (resources: string) => summary(await extractFiles({ 't.yaml': template(resources) }));

describe('policies of a function', () => {
  test('statements, documents and templates in one list; names of managed policies are none', async () => {
    const documents = await found(`  Worker:
    Type: AWS::Serverless::Function
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
      Policies:
        - AWSLambdaBasicExecutionRole
        - !Sub arn:\${AWS::Partition}:iam::aws:policy/ReadOnlyAccess
        - Statement:
            - { Effect: Allow, Action: s3:GetObject, Resource: '*' }
        - SQSPollerPolicy:
            QueueName: !GetAtt Jobs.QueueName
        - VPCAccessPolicy: {}
  Jobs: { Type: AWS::SQS::Queue }
`);
    expect(documents.map(({ name, type, line }) => [name, type, line])).toEqual([
      ['Worker.Properties.Policies[2]', 'IDENTITY_POLICY', 11],
      ['Worker.Properties.Policies[3].SQSPollerPolicy', 'IDENTITY_POLICY', 13],
      ['Worker.Properties.Policies[4].VPCAccessPolicy', 'IDENTITY_POLICY', 15],
      ['Worker.Properties.AssumeRolePolicyDocument', 'RESOURCE_POLICY', 7],
    ]);
    expect(documents[1]?.policy).toMatchObject({
      Statement: [{ Resource: 'arn:aws:sqs:us-east-1:123456789012:Jobs' }],
    });
  });

  test("a template's own text stands at its name, a parameter's value where it is given", async () => {
    const text = template(`  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - DynamoDBReadPolicy:
            TableName: orders
`);
    const [document] = (await extractFiles({ 't.yaml': text })).documents;
    const action = document && nodeAt(document.root, ['Statement', 0, 'Action', 0]);
    expect(action && [lineOf(action), textAt(action)]).toEqual([7, 'DynamoDBReadPolicy']);
  });

  test('every published template can be expanded', async () => {
    const entries = Object.entries(samPolicyTemplates);
    expect(entries.length).toBeGreaterThan(75);
    const policies = entries.map(([name, { parameters }]) => ({
      [name]: Object.fromEntries(parameters.map((parameter) => [parameter, 'given'])),
    }));
    const text = JSON.stringify({
      Resources: { F: { Type: 'AWS::Serverless::Function', Properties: { Policies: policies } } },
    });
    const documents = summary(await extractFiles({ 't.json': text }));
    expect(documents).toHaveLength(entries.length);
    expect(documents.flatMap(({ unresolved }) => unresolved)).toEqual([]);
    expect(JSON.stringify(documents)).not.toMatch(/"(Ref|Fn::\w+)"/);
  });

  test('an unknown template, or one without its parameter, is said', async () => {
    const { unread } = await extractFiles({
      't.yaml': template(`  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - S3ReadPolicies: { BucketName: x }
        - LambdaInvokePolicy: {}
`),
    });
    expect(unread.map(({ reason, at }) => [at && lineOf(at), reason.slice(0, 60)])).toEqual([
      [7, 'S3ReadPolicies is no policy template that iam-gate knows, so'],
      [8, 'The policy template LambdaInvokePolicy needs FunctionName, w'],
    ]);
  });

  test('Fn::If between two templates: both', async () => {
    const documents = await found(`  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - !If [Wide, { S3CrudPolicy: { BucketName: x } }, { S3ReadPolicy: { BucketName: x } }]
`);
    expect(documents.map(({ name }) => name)).toEqual([
      'F.Properties.Policies[0].Fn::If[1].S3CrudPolicy',
      'F.Properties.Policies[0].Fn::If[2].S3ReadPolicy',
    ]);
  });
});

describe('resource policies that SAM makes', () => {
  test.each<[string, string, unknown]>([
    [
      'S3',
      '{ Bucket: !Ref B }',
      {
        Principal: { Service: 's3.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceAccount': '123456789012' } },
      },
    ],
    [
      'SNS',
      '{ Topic: arn:aws:sns:us-east-1:123456789012:t }',
      {
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:sns:us-east-1:123456789012:t' } },
      },
    ],
    ['Schedule', '{ Schedule: rate(1 hour) }', { Principal: { Service: 'events.amazonaws.com' } }],
    ['Api', '{ Path: /, Method: get }', { Principal: { Service: 'apigateway.amazonaws.com' } }],
    [
      'AlexaSkill',
      '{ SkillId: s }',
      {
        Principal: { Service: 'alexa-appkit.amazon.com' },
        Condition: { StringEquals: { 'lambda:EventSourceToken': 's' } },
      },
    ],
  ])('an event of type %s lets its service call the function', async (type, properties, expected) => {
    const [document] = await found(`  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Source: { Type: ${type}, Properties: ${properties} }
`);
    expect(document).toMatchObject({
      name: 'F.Properties.Events.Source',
      resourceType: 'AWS::Lambda::Function',
      policy: { Statement: [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', ...(expected as object) }] },
    });
  });

  test('events that are polled make none', async () => {
    expect(
      await found(`  F:
    Type: AWS::Serverless::Function
    Properties: { Events: { Q: { Type: SQS, Properties: { Queue: q } } } }
`),
    ).toEqual([]);
  });

  test("SNS through a queue: the queue's policy, open to everybody but for its condition", async () => {
    const [document] = await found(`  F:
    Type: AWS::Serverless::Function
    Properties: { Events: { N: { Type: SNS, Properties: { Topic: !Ref T, SqsSubscription: true } } } }
  T: { Type: AWS::SNS::Topic }
`);
    expect(document).toMatchObject({
      resourceType: 'AWS::SQS::Queue',
      policy: { Statement: [{ Principal: '*', Action: 'sqs:SendMessage', Condition: { ArnEquals: {} } }] },
    });
  });

  test('a function URL without authentication is public', async () => {
    const [document] = await found(`  F:
    Type: AWS::Serverless::Function
    Properties: { FunctionUrlConfig: { AuthType: NONE } }
`);
    expect(document?.policy).toMatchObject({
      Statement: [
        {
          Principal: '*',
          Action: 'lambda:InvokeFunctionUrl',
          Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
        },
        {
          Principal: '*',
          Action: 'lambda:InvokeFunction',
          Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': true } },
        },
      ],
    });
  });

  test("an API's resource policy: own statements and lists", async () => {
    const [document] = await found(`  A:
    Type: AWS::Serverless::Api
    Properties:
      Auth:
        ResourcePolicy:
          CustomStatements:
            - { Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: execute-api:/* }
          IpRangeBlacklist: [10.0.0.0/8]
`);
    expect(document).toMatchObject({
      name: 'A.Properties.Auth.ResourcePolicy',
      resourceType: 'AWS::ApiGateway::RestApi',
      policy: {
        Statement: [
          { Effect: 'Allow', Resource: 'execute-api:/*' },
          { Effect: 'Deny', Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } },
          { Effect: 'Allow', Resource: 'execute-api:/*' },
        ],
      },
    });
  });
});

test('connectors, of their own and embedded', async () => {
  const documents = await found(`  F:
    Type: AWS::Serverless::Function
    Properties: { Runtime: nodejs24.x }
    Connectors:
      Save:
        Properties: { Destination: { Id: T }, Permissions: [Write] }
  T: { Type: AWS::DynamoDB::Table }
  Topic: { Type: AWS::SNS::Topic }
  C:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: Topic }, Destination: { Id: F }, Permissions: [Write] }
`);
  expect(documents).toMatchObject([
    {
      name: 'F.Connectors.Save',
      type: 'IDENTITY_POLICY',
      policy: {
        Statement: [
          {
            Resource: [
              'arn:aws:dynamodb:us-east-1:123456789012:table/T',
              'arn:aws:dynamodb:us-east-1:123456789012:table/T/index/*',
            ],
          },
        ],
      },
    },
    {
      name: 'C.Properties',
      type: 'RESOURCE_POLICY',
      policy: { Statement: [{ Principal: { Service: 'sns.amazonaws.com' } }] },
    },
  ]);
});

test('Globals are read once', async () => {
  const text = `Globals:
  Function:
    AssumeRolePolicyDocument:
      Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
Resources:
  A: { Type: AWS::Serverless::Function, Properties: { Runtime: x } }
  B: { Type: AWS::Serverless::Function, Properties: { Runtime: x } }
`;
  expect(summary(await extractFiles({ 't.yaml': text })).map(({ name, line }) => [name, line])).toEqual([
    ['Globals.Function.AssumeRolePolicyDocument', 4],
  ]);
});

test('a nested application is named in the coverage', async () => {
  const { coverage } = await extractFiles({
    't.yaml': template(
      `  App: { Type: AWS::Serverless::Application, Properties: { Location: ./app/template.yaml } }\n`,
    ),
  });
  expect(coverage[0]?.reason).toMatch(/App is a nested application: \.\/app\/template\.yaml/);
});
