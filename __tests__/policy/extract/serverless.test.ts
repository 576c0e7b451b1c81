import { expect, test } from '@jest/globals';
import { extractFiles, summary } from './helpers.ts';

test('a Serverless Framework service: lists of statements, resources, variables', async () => {
  const text = `service: orders
provider:
  name: aws
  region: eu-west-1
  iam:
    role:
      statements:
        - Effect: Allow
          Action: [dynamodb:GetItem]
          Resource: arn:aws:dynamodb:\${self:provider.region}:*:table/\${self:custom.table}
        - Effect: Allow
          Action: s3:GetObject
          Resource: \${opt:bucket}
  apiGateway:
    resourcePolicy:
      - { Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: execute-api:/* }
custom:
  table: orders
functions:
  create:
    handler: create.handler
    iamRoleStatements:
      - Effect: Allow
        Action: sns:Publish
        Resource: !Ref Topic
resources:
  Resources:
    Topic: { Type: AWS::SNS::Topic }
    Access:
      Type: AWS::SNS::TopicPolicy
      Properties:
        PolicyDocument:
          Statement: { Effect: Allow, Principal: '*', Action: sns:Publish, Resource: !Ref Topic }
`;
  expect(summary(await extractFiles({ 'serverless.yml': text }))).toMatchObject([
    {
      name: 'provider.iam.role.statements',
      type: 'IDENTITY_POLICY',
      line: 8,
      policy: { Statement: [{ Resource: 'arn:aws:dynamodb:eu-west-1:*:table/orders' }, {}] },
      unresolved: ['Statement.1.Resource: ${opt:bucket}'],
    },
    {
      name: 'provider.apiGateway.resourcePolicy',
      type: 'RESOURCE_POLICY',
      resourceType: 'AWS::ApiGateway::RestApi',
    },
    {
      name: 'functions.create.iamRoleStatements',
      type: 'IDENTITY_POLICY',
      policy: { Statement: [{ Resource: 'arn:aws:sns:us-east-1:123456789012:Topic' }] },
    },
    { name: 'resources.Resources.Access.Properties.PolicyDocument', resourceType: 'AWS::SNS::Topic' },
  ]);
});

test('values that name each other in a circle have an end', async () => {
  const text = `service: x
provider:
  name: aws
  iamRoleStatements: [{ Effect: Allow, Action: 's3:*', Resource: '\${self:custom.a}' }]
custom: { a: '\${self:custom.b}', b: '\${self:custom.a}' }
`;
  const [document] = summary(await extractFiles({ 'serverless.yml': text }));
  expect(document?.unresolved).toHaveLength(1);
});

test('account and region are assumed, and a text to fall back on is taken', async () => {
  const text = `service: shop
provider:
  name: aws
  stage: \${opt:stage, 'dev'}
  iamRoleStatements:
    - Effect: Allow
      Action: sqs:SendMessage
      Resource: arn:aws:sqs:\${aws:region}:\${aws:accountId}:jobs-\${self:provider.stage}
    - Effect: Allow
      Action: s3:GetObject
      Resource: arn:aws:s3:::\${env:BUCKET}/*
`;
  const [document] = summary(await extractFiles({ 'serverless.yml': text }));
  expect(document).toMatchObject({
    policy: {
      Statement: [
        { Resource: 'arn:aws:sqs:us-east-1:123456789012:jobs-dev' },
        { Resource: 'arn:aws:s3:::${env:BUCKET}/*' },
      ],
    },
    unresolved: ['Statement.1.Resource: arn:aws:s3:::${env:BUCKET}/*'],
  });
});
