import { describe, expect, test } from '@jest/globals';
import { extractFiles, summary } from '../helpers.ts';

interface Statement {
  readonly Action: string;
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

async function found(resources: string, globals = '') {
  const text = `Transform: AWS::Serverless-2016-10-31\n${globals}Resources:\n${resources}`;
  return summary(await extractFiles({ 't.yaml': text }));
}
const statements = ({ policy }: { policy: unknown }): readonly Statement[] =>
  (policy as { Statement: readonly Statement[] }).Statement;
const sourceArn = (document: { policy: unknown }): unknown =>
  statements(document)[0]?.Condition?.['ArnLike']?.['AWS:SourceArn'];

const withEvent = (event: string): string => `  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        E: ${event}
`;
const api = 'arn:aws:execute-api:us-east-1:123456789012';

describe('the permission of an API event is bound to its method and path', () => {
  test.each([
    ['{ Type: Api, Properties: { Path: /orders, Method: get } }', `${api}:ServerlessRestApi/*/GET/orders`],
    ['{ Type: Api, Properties: { Path: /, Method: ANY } }', `${api}:ServerlessRestApi/*/*/`],
    [
      '{ Type: Api, Properties: { Path: "/a/{id}/{rest+}", Method: put } }',
      `${api}:ServerlessRestApi/*/PUT/a/*/*`,
    ],
    ['{ Type: Api, Properties: { Path: /a/, Method: get, RestApiId: !Ref Shop } }', `${api}:Shop/*/GET/a`],
    ['{ Type: HttpApi, Properties: { Path: /a, Method: post } }', `${api}:ServerlessHttpApi/*/POST/a`],
    ['{ Type: HttpApi }', `${api}:ServerlessHttpApi/*/*`],
  ])('%s', async (event, expected) => {
    const [document] = await found(
      `${withEvent(event)}  Shop: { Type: AWS::Serverless::Api, Properties: { StageName: v1 } }\n`,
    );
    expect(document && sourceArn(document)).toBe(expected);
  });
});

test('a function that publishes an alias is invoked by it, also where Globals say so', async () => {
  const event = withEvent('{ Type: S3, Properties: { Bucket: !Ref B } }');
  const [own] = await found(`${event}      AutoPublishAlias: live\n`);
  const [shared] = await found(event, 'Globals: { Function: { AutoPublishAlias: live } }\n');
  for (const document of [own, shared])
    expect(document && statements(document)[0]?.Resource).toBe(
      'arn:aws:lambda:us-east-1:123456789012:function:F:live',
    );
});

test("a rule's own name, and the policy of the queue for what it cannot deliver", async () => {
  const [queue, permission] = await found(
    withEvent(
      '{ Type: EventBridgeRule, Properties: { RuleName: nightly, DeadLetterConfig: { Type: SQS } } }',
    ),
  );
  const rule = 'arn:aws:events:us-east-1:123456789012:rule/nightly';
  expect(permission && sourceArn(permission)).toBe(rule);
  expect(queue).toMatchObject({
    name: 'F.Properties.Events.E.DeadLetterConfig',
    resourceType: 'AWS::SQS::Queue',
    policy: {
      Statement: [
        {
          Principal: { Service: 'events.amazonaws.com' },
          Resource: 'arn:aws:sqs:us-east-1:123456789012:FEQueue',
          Condition: { ArnEquals: { 'aws:SourceArn': rule } },
        },
      ],
    },
  });
});

describe('roles that SAM makes for what starts something', () => {
  test.each(['Schedule', 'CloudWatchEvent', 'EventBridgeRule', 'Api', 'ScheduleV2'])(
    'an event of type %s may start its state machine',
    async (type) => {
      const documents = await found(`  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Events: { E: { Type: ${type}, Properties: { Path: /, Method: post } } }
`);
      expect(documents.map(({ name, type: of }) => [name, of])).toEqual([
        ['Machine.Properties.Events.E', 'IDENTITY_POLICY'],
      ]);
      expect(documents.flatMap(statements)).toEqual([
        {
          Effect: 'Allow',
          Action: 'states:StartExecution',
          Resource: 'arn:aws:states:us-east-1:123456789012:stateMachine:Machine',
        },
      ]);
    },
  );

  test('a schedule of a function invokes it, and sends what fails to its queue; with a role of its own, none', async () => {
    const schedule = (more: string): string =>
      withEvent(`{ Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day)${more} } }`);
    const [document] = await found(schedule(', DeadLetterConfig: { Type: SQS, QueueLogicalId: Lost }'));
    expect(document && statements(document).map(({ Action, Resource }) => [Action, Resource])).toEqual([
      ['lambda:InvokeFunction', 'arn:aws:lambda:us-east-1:123456789012:function:F'],
      ['sqs:SendMessage', 'arn:aws:sqs:us-east-1:123456789012:Lost'],
    ]);
    expect(await found(schedule(', RoleArn: arn:aws:iam::123456789012:role/Scheduler'))).toEqual([]);
  });
});

describe("what a function's role is given for where it sends its results", () => {
  const properties = `      DeadLetterQueue: { Type: SNS, TargetArn: arn:aws:sns:us-east-1:123456789012:lost }
      EventInvokeConfig:
        DestinationConfig:
          OnSuccess: { Type: SQS }
          OnFailure: { Type: S3Bucket, Destination: arn:aws:s3:::failures }
      Events:
        Stream:
          Type: Kinesis
          Properties:
            DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Q.Arn } }
  Q: { Type: AWS::SQS::Queue }
`;

  test('each place, with the queue or topic that SAM adds where none is named', async () => {
    const documents = await found(
      `  F:\n    Type: AWS::Serverless::Function\n    Properties:\n${properties}`,
    );
    expect(
      documents.flatMap((document) =>
        statements(document).map(({ Action, Resource }) => [document.name, Action, Resource]),
      ),
    ).toEqual([
      ['F.Properties.DeadLetterQueue', 'sns:Publish', 'arn:aws:sns:us-east-1:123456789012:lost'],
      [
        'F.Properties.EventInvokeConfig.OnSuccess',
        'sqs:SendMessage',
        'arn:aws:sqs:us-east-1:123456789012:FEventInvokeConfigOnSuccessQueue',
      ],
      ['F.Properties.EventInvokeConfig.OnFailure', 's3:PutObject', 'arn:aws:s3:::failures/*'],
      ['F.Properties.EventInvokeConfig.OnFailure', 's3:ListBucket', 'arn:aws:s3:::failures'],
      ['F.Properties.Events.Stream.OnFailure', 'sqs:SendMessage', 'arn:aws:sqs:us-east-1:123456789012:Q'],
    ]);
  });

  test('a role from elsewhere is given nothing', async () => {
    const role = '      Role: arn:aws:iam::123456789012:role/Worker\n';
    expect(
      await found(`  F:\n    Type: AWS::Serverless::Function\n    Properties:\n${role}${properties}`),
    ).toEqual([]);
  });
});

describe('what an API may invoke', () => {
  test('authorizers: REST APIs unless told not to, HTTP APIs if told to', async () => {
    const documents = await found(`  Rest:
    Type: AWS::Serverless::Api
    Properties:
      Auth:
        Authorizers:
          Open: { FunctionArn: !GetAtt F.Arn }
          Closed: { FunctionArn: !GetAtt F.Arn, DisableFunctionDefaultPermissions: true }
  Http:
    Type: AWS::Serverless::HttpApi
    Properties:
      Auth:
        Authorizers:
          Open: { FunctionArn: !GetAtt F.Arn, EnableFunctionDefaultPermissions: true }
          Closed: { FunctionArn: !GetAtt F.Arn }
  F: { Type: AWS::Lambda::Function }
`);
    expect(documents.map((document) => [document.name, sourceArn(document)])).toEqual([
      ['Rest.Properties.Auth.Authorizers.Open', `${api}:Rest/authorizers/*`],
      ['Http.Properties.Auth.Authorizers.Open', `${api}:Http/authorizers/*`],
    ]);
  });

  test('the functions of the routes of a WebSocket API', async () => {
    const [document] = await found(`  Chat:
    Type: AWS::Serverless::WebSocketApi
    Properties: { Routes: { $connect: { FunctionArn: !GetAtt F.Arn } } }
  F: { Type: AWS::Lambda::Function }
`);
    expect(document && [document.name, sourceArn(document)]).toEqual([
      'Chat.Properties.Routes.$connect',
      `${api}:Chat/default/$connect`,
    ]);
  });
});

describe("an API's resource policy is about its routes", () => {
  const policy = 'ResourcePolicy: { AwsAccountBlacklist: ["111122223333"] }';
  const resources = (documents: readonly { policy: unknown }[]): unknown[] =>
    documents
      .flatMap(statements)
      .flatMap(({ Action, Resource }) => (Action === 'execute-api:Invoke' ? Resource : []));

  test('those of the events that name it, with its stage', async () => {
    const documents =
      await found(`${withEvent('{ Type: Api, Properties: { Path: "/a/{id}", Method: get, RestApiId: !Ref A } }')}  A:
    Type: AWS::Serverless::Api
    Properties: { StageName: v1, Auth: { ${policy} } }
`);
    expect(resources(documents)).toEqual(['execute-api:/v1/GET/a/*']);
  });

  test('those of a definition that stands in the template', async () => {
    const documents = await found(`  A:
    Type: AWS::Serverless::Api
    Properties:
      StageName: v1
      Auth: { ${policy} }
      DefinitionBody: { paths: { /b: { x-amazon-apigateway-any-method: {}, parameters: [] } } }
`);
    expect(resources(documents)).toEqual(['execute-api:/v1/*/b']);
  });

  test('that of the event itself', async () => {
    const documents = await found(
      withEvent(`{ Type: Api, Properties: { Path: /c, Method: post, Auth: { ${policy} } } }`),
    );
    expect(resources(documents)).toEqual(['execute-api:/Prod/POST/c']);
  });

  test('VPCs and endpoints of one list stand in one statement', async () => {
    const [document] = await found(`  A:
    Type: AWS::Serverless::Api
    Properties:
      Auth: { ResourcePolicy: { SourceVpcWhitelist: [vpc-1, vpce-2], IntrinsicVpcWhitelist: [!Ref V] } }
Parameters: { V: { Type: String, Default: vpc-3 } }
`);
    expect(document && statements(document)[1]?.Condition).toEqual({
      StringNotEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-3'], 'aws:SourceVpce': ['vpce-2'] },
    });
  });
});

test('policies refer to what SAM adds by the names that SAM gives', async () => {
  const documents = await found(`${withEvent('{ Type: Schedule, Properties: { Schedule: rate(1 day) } }')}  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: '*'
            Resource:
              - !Sub arn:aws:execute-api:us-east-1:123456789012:\${ServerlessRestApi}/*
              - !GetAtt FRole.Arn
              - !GetAtt FE.Arn
`);
  expect(documents.at(-1)).toMatchObject({
    unresolved: [],
    policy: {
      Statement: [
        {
          Resource: [
            `${api}:ServerlessRestApi/*`,
            'arn:aws:iam::123456789012:role/FRole',
            'arn:aws:events:us-east-1:123456789012:rule/FE',
          ],
        },
      ],
    },
  });
});

describe('sources that Lambda polls in the name of the role', () => {
  const secret = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:s';
  const access = (...types: string[]) =>
    `SourceAccessConfigurations: [${types.map((type) => `{ Type: ${type}, URI: "${secret}" }`).join(', ')}]`;
  const schemas =
    'SchemaRegistryConfig: { SchemaRegistryURI: !Sub "arn:aws:glue:${AWS::Region}:${AWS::AccountId}:registry/r" }';
  test.each<[string, readonly string[]]>([
    [
      `{ Type: MQ, Properties: { Broker: b, SecretsManagerKmsKeyId: k, ${access('BASIC_AUTH', 'VIRTUAL_HOST')} } }`,
      [
        `secretsmanager:GetSecretValue ${secret}`,
        'mq:DescribeBroker b',
        'kms:Decrypt arn:aws:kms:us-east-1:123456789012:key/k',
      ],
    ],
    [
      `{ Type: DocumentDB, Properties: { Cluster: c, ${access('BASIC_AUTH')} } }`,
      [
        `secretsmanager:GetSecretValue ${secret}`,
        'rds:DescribeDBClusterParameters arn:aws:rds:us-east-1:123456789012:cluster-pg:*',
        'rds:DescribeDBSubnetGroups arn:aws:rds:us-east-1:123456789012:subgrp:*',
        'rds:DescribeDBClusters c',
        'ec2:CreateNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DeleteNetworkInterface,ec2:DescribeVpcs,ec2:DescribeSubnets,ec2:DescribeSecurityGroups *',
      ],
    ],
    [
      `{ Type: SelfManagedKafka, Properties: { ${access('SASL_SCRAM_512_AUTH', 'OAUTHBEARER_SCOPE')} } }`,
      [`secretsmanager:GetSecretValue ${secret}`],
    ],
    ['{ Type: MSK, Properties: { Stream: s } }', []],
    [
      `{ Type: MSK, Properties: { Stream: s, ${access('CLIENT_CERTIFICATE_TLS_AUTH')}, ${schemas} } }`,
      [
        'glue:GetRegistry arn:aws:glue:us-east-1:123456789012:registry/r',
        'glue:GetSchemaVersion arn:aws:glue:us-east-1:123456789012:schema/r/*',
        `secretsmanager:GetSecretValue ${secret}`,
      ],
    ],
  ])('%s', async (event, expected) => {
    const documents = await found(withEvent(event));
    const granted = documents.flatMap((document) =>
      statements(document).map(({ Action, Resource }) => `${Action} ${String(Resource)}`),
    );
    expect(granted).toEqual(expected);
    expect(await found(`${withEvent(event)}      Role: arn:aws:iam::123456789012:role/own\n`)).toEqual([]);
  });
});

test('the permission for every request of an HTTP API covers those for its routes', async () => {
  const events = (...own: string[]) => `  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
${own.map((event, index) => `        E${index}: ${event}`).join('\n')}
`;
  const route = '{ Type: HttpApi, Properties: { Path: /a, Method: get } }';
  const other = '{ Type: HttpApi, Properties: { Path: /a, Method: get, ApiId: !Ref Other } }';
  const documents = await found(events(route, '{ Type: HttpApi }', other));
  expect(documents.map(sourceArn)).toEqual([
    `${api}:ServerlessHttpApi/*/*`,
    expect.stringContaining('/*/GET/a'),
  ]);
});
