import { describe, expect, test } from '@jest/globals';
import type { ExtractOptions } from '../../../../src/policy/extract/extraction.ts';
import { toJson } from '../../../../src/policy/node.ts';
import { extractFiles, summary } from '../helpers.ts';

const sections = `
Parameters:
  Known: { Type: String, Default: logs }
  Empty: { Type: String, Default: '' }
  Unknown: { Type: String }
  Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /path }
  Accounts: { Type: CommaDelimitedList, Default: '111111111111, 222222222222' }
Mappings:
  Sizes:
    us-east-1: { name: big }
    all: { name: common }
Conditions:
  Open: !Equals [!Ref Known, logs]
  Other: !Not [!Condition Open]
Resources:
  Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: !Sub '\${Known}-queue' } }
  Bucket: { Type: 'AWS::S3::Bucket' }
  Topic: { Type: 'AWS::SNS::Topic' }
  Table: { Type: 'AWS::DynamoDB::Table' }
  Role: { Type: 'AWS::IAM::Role', Properties: { Path: /app/, RoleName: runner } }
  Special: { Type: 'Custom::Thing' }
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: audit } }
  Rule: { Type: 'AWS::Events::Rule', Properties: { Name: nightly, EventBusName: default } }
  RuleOnBus: { Type: 'AWS::Events::Rule', Properties: { EventBusName: !Ref Bus } }
  RuleOnBusByArn: { Type: 'AWS::Events::Rule', Properties: { EventBusName: !GetAtt Bus.Arn } }
  Loop: { Type: 'AWS::SQS::Queue', Properties: { QueueName: !GetAtt Loop.QueueName } }
  It:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:*
            Resource: `;

async function resourceOf(expression: string, options: ExtractOptions = {}) {
  const [document] = (await extractFiles({ 't.yaml': `${sections}${expression}\n` }, options)).documents;
  const statement =
    document && (toJson(document.root) as { Statement: { Resource?: unknown }[] }).Statement[0];
  return {
    value: statement?.Resource,
    unresolved:
      (document && summary({ documents: [document], unread: [], coverage: [] })[0]?.unresolved) ?? [],
  };
}

describe('functions inside a policy', () => {
  test.each<[string, unknown]>([
    ['!Ref Known', 'logs'],
    ['!Ref Accounts', ['111111111111', '222222222222']],
    ['!Sub arn:${AWS::Partition}:s3:::${Known}/${!aws:username}', 'arn:aws:s3:::logs/${aws:username}'],
    ["!Sub ['${a}-${Known}', {a: !Ref Known}]", 'logs-logs'],
    ["!Join [':', [arn, !Ref AWS::Partition, s3, '', '', !Ref Known]]", 'arn:aws:s3:::logs'],
    ["!Join ['-', !Ref Accounts]", '111111111111-222222222222'],
    ['!Select [1, !Ref Accounts]', '222222222222'],
    ["!Select [0, !Split ['-', a-b]]", 'a'],
    ["!Split [',', 'a,b']", ['a', 'b']],
    ['!FindInMap [Sizes, !Ref AWS::Region, name]', 'big'],
    ['!FindInMap [Sizes, none, name, {DefaultValue: less}]', 'less'],
    ['!Base64 abc', 'YWJj'],
    ['!Cidr [10.0.0.0/16, 2, 8]', ['10.0.0.0/24', '10.0.1.0/24']],
    ['!ToJsonString {a: [1]}', '{"a":[1]}'],
    ["!Sub 'n${n}' ", undefined],
    ['!GetAtt Queue.Arn', 'arn:aws:sqs:us-east-1:123456789012:logs-queue'],
    ['!GetAtt [Topic, TopicArn]', 'arn:aws:sns:us-east-1:123456789012:Topic'],
    ['!Ref Topic', 'arn:aws:sns:us-east-1:123456789012:Topic'],
    ['!GetAtt Role.Arn', 'arn:aws:iam::123456789012:role/app/runner'],
    ['!Sub ${Bucket.Arn}/*', 'arn:aws:s3:::Bucket/*'],
    ['!GetAtt Rule.Arn', 'arn:aws:events:us-east-1:123456789012:rule/nightly'],
    ['!GetAtt RuleOnBus.Arn', 'arn:aws:events:us-east-1:123456789012:rule/audit/RuleOnBus'],
    ['!GetAtt RuleOnBusByArn.Arn', 'arn:aws:events:us-east-1:123456789012:rule/audit/RuleOnBusByArn'],
    [
      '!GetAtt Table.StreamArn',
      'arn:aws:dynamodb:us-east-1:123456789012:table/Table/stream/2024-01-01T00:00:00.000',
    ],
    ['[!Ref Known, !Ref AWS::NoValue]', ['logs']],
    ['{ "Fn::Sub": "${Known}" }', 'logs'],
  ])('%s', async (expression, expected) => {
    const { value, unresolved } = await resourceOf(expression);
    if (expected === undefined) expect(unresolved).not.toEqual([]);
    else expect([value, unresolved]).toEqual([expected, []]);
  });

  test.each<[string, string, string]>([
    ['!Ref Unknown', '!Ref Unknown', '!Ref Unknown'],
    ['!Ref Empty', '!Ref Empty', '!Ref Empty'],
    ['!Ref Stored', '!Ref Stored', '!Ref Stored'],
    ['!Ref Nothing', '!Ref Nothing', '!Ref Nothing'],
    ['!Sub arn:aws:s3:::${Unknown}/*', 'arn:aws:s3:::${Unknown}/*', '!Sub arn:aws:s3:::${Unknown}/*'],
    ["!Join ['', [arn, !Ref Unknown]]", 'arn${!Ref Unknown}', "!Join ['', [arn, !Ref Unknown]]"],
    ['!ImportValue shared', '!ImportValue shared', '!ImportValue shared'],
    ['!GetAtt Special.Arn', '!GetAtt Special.Arn', '!GetAtt Special.Arn'],
    ['!GetAtt Bucket.DomainName', '!GetAtt Bucket.DomainName', '!GetAtt Bucket.DomainName'],
    ['!Transform {Name: AWS::Include}', '!Transform {Name: AWS::Include}', '!Transform {Name: AWS::Include}'],
    ["'{{resolve:ssm:/path:1}}'", '{{resolve:ssm:/path:1}}', '{{resolve:ssm:/path:1}}'],
    ['!Select [5, !Ref Accounts]', '!Select [5, !Ref Accounts]', '!Select [5, !Ref Accounts]'],
  ])('%s stays unresolved', async (expression, shown, written) => {
    const { value, unresolved } = await resourceOf(expression);
    expect([value, unresolved]).toEqual([shown, [`Statement.0.Resource: ${written}`]]);
  });

  test('a name that needs itself has an end', async () => {
    expect((await resourceOf('!GetAtt Loop.Arn')).unresolved.length).toBeLessThanOrEqual(1);
  });

  test('values that the configuration gives beat defaults, and fill in what has none', async () => {
    const parameters = { Known: 'audit', Unknown: 'x', Accounts: ['3', '4'] };
    expect((await resourceOf('!Sub ${Known}-${Unknown}', { parameters })).value).toBe('audit-x');
    expect((await resourceOf('!Ref Accounts', { parameters })).value).toEqual(['3', '4']);
  });

  test('pseudo parameters follow the configuration', async () => {
    const options = { region: 'cn-north-1', accountId: '999999999999' };
    const { value } = await resourceOf(
      '!Sub arn:${AWS::Partition}:x:${AWS::Region}:${AWS::AccountId}:${AWS::URLSuffix}',
      options,
    );
    expect(value).toBe('arn:aws-cn:x:cn-north-1:999999999999:amazonaws.com.cn');
  });

  test('a plausible value says what it stands for', async () => {
    const { documents } = await extractFiles({ 't.yaml': `${sections}!GetAtt Queue.Arn\n` });
    expect(
      JSON.stringify(documents[0]?.root, ['kind', 'members', 'items', 'key', 'value', 'assumedFrom']),
    ).toContain('"assumedFrom":"!GetAtt Queue.Arn"');
  });
});

describe('conditions that the deployment decides', () => {
  test('a list holds what either way gives', async () => {
    expect((await resourceOf('!If [Open, a, b]')).value).toEqual(['a', 'b']);
    expect((await resourceOf('[x, !If [Open, a, !Ref AWS::NoValue]]')).value).toEqual(['x', 'a']);
    expect((await resourceOf('!If [Open, [a, b], c]')).value).toEqual(['a', 'b', 'c']);
    expect((await resourceOf("!Sub ['${x}!', {x: !If [Open, a, b]}]")).value).toEqual(['a!', 'b!']);
  });

  test('nested ways go together', async () => {
    expect((await resourceOf('!If [Open, !If [Open, a, never], b]')).value).toEqual(['a', 'b']);
  });

  test('what the configuration decides has one way', async () => {
    expect((await resourceOf('!If [Open, a, b]', { parameters: { Known: 'logs' } })).value).toBe('a');
    expect((await resourceOf('!If [Other, a, b]', { parameters: { Known: 'logs' } })).value).toBe('b');
  });

  const template = (statements: string): string => `Resources:
  It:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
${statements}`;

  test('Fn::If around one statement of a list: both are there', async () => {
    const text = template(`          - { Sid: Always, Effect: Allow, Action: a:b, Resource: '*' }
          - Fn::If:
              - Wide
              - { Sid: Some, Effect: Allow, Action: a:*, Resource: '*' }
              - { Sid: Some, Effect: Allow, Action: a:c, Resource: '*' }
          - !If [Wide, { Effect: Deny, Action: a:d, Resource: '*' }, !Ref 'AWS::NoValue']
`);
    const [document] = summary(await extractFiles({ 't.yaml': text }));
    expect(document?.policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'Always', Effect: 'Allow', Action: 'a:b', Resource: '*' },
        { Sid: 'Some', Effect: 'Allow', Action: 'a:*', Resource: '*' },
        // Of the two, one is deployed: its id is unique.
        { Effect: 'Allow', Action: 'a:c', Resource: '*' },
        { Effect: 'Deny', Action: 'a:d', Resource: '*' },
      ],
    });
  });

  test('ids that the author repeats stay repeated', async () => {
    const text = template(`          - { Sid: Twice, Effect: Allow, Action: a:b, Resource: '*' }
          - { Sid: Twice, Effect: Allow, Action: a:c, Resource: '*' }
`);
    const [document] = summary(await extractFiles({ 't.yaml': text }));
    expect(document?.policy).toMatchObject({ Statement: [{ Sid: 'Twice' }, { Sid: 'Twice' }] });
  });

  test('a condition block that may be left out gives two statements', async () => {
    const text = template(`          - Effect: Allow
            Action: a:b
            Resource: '*'
            Condition: !If [Wide, !Ref 'AWS::NoValue', { Bool: { 'aws:SecureTransport': true } }]
`);
    const [document] = summary(await extractFiles({ 't.yaml': text }));
    expect(document?.policy).toMatchObject({ Statement: [{}, { Condition: { Bool: {} } }] });
  });

  test('Fn::If around a whole policy gives two documents', async () => {
    const text = JSON.stringify({
      Resources: {
        It: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            PolicyDocument: {
              'Fn::If': [
                'Wide',
                { Statement: { Effect: 'Allow', Action: 'a:*' } },
                { Statement: { Effect: 'Deny', Action: 'a:*' } },
              ],
            },
          },
        },
      },
    });
    expect(summary(await extractFiles({ 't.json': text })).map(({ name }) => name)).toEqual([
      'It.Properties.PolicyDocument.Fn::If[1]',
      'It.Properties.PolicyDocument.Fn::If[2]',
    ]);
  });
});

describe('loops', () => {
  const template = (collection: string): string => `Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::Policies:
    - Name
    - ${collection}
    - Read\${Name}:
        Type: AWS::IAM::ManagedPolicy
        Properties:
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: 's3:GetObject', Resource: !Sub 'arn:aws:s3:::\${Name}/*' }
`;

  test('over a list that the template tells', async () => {
    expect(summary(await extractFiles({ 't.yaml': template('[Logs, Data]') }))).toMatchObject([
      {
        name: 'ReadLogs.Properties.PolicyDocument',
        policy: { Statement: { Resource: 'arn:aws:s3:::Logs/*' } },
      },
      {
        name: 'ReadData.Properties.PolicyDocument',
        policy: { Statement: { Resource: 'arn:aws:s3:::Data/*' } },
      },
    ]);
  });

  test('over a list that it does not: once, with the variable unresolved', async () => {
    expect(summary(await extractFiles({ 't.yaml': template('!Ref Names') }))).toMatchObject([
      {
        name: 'Read${Name}.Properties.PolicyDocument',
        unresolved: ["Statement.Resource: !Sub 'arn:aws:s3:::${Name}/*'"],
      },
    ]);
  });
});
