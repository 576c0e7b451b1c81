import { describe, expect, test } from '@jest/globals';
import { extractFiles, lineOf, summary } from '../helpers.ts';

const read = (resources: string) => extractFiles({ 't.yaml': `Resources:\n${resources}` });

describe('what stands elsewhere is named', () => {
  test.each([
    [
      'a nested stack',
      '  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://b/t.yaml } }',
      'https://b/t.yaml',
    ],
    [
      'a set of stacks',
      '  N: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: https://b/t.yaml } }',
      'https://b/t.yaml',
    ],
    ...[
      'Type: AWS::Serverless::Api, Properties: { DefinitionBody: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: api.yaml } } } }',
      'Type: AWS::Serverless::Api, Properties: { DefinitionUri: api.yaml }',
      'Type: AWS::ApiGateway::RestApi, Properties: { BodyS3Location: { Bucket: b, Key: k } }',
    ].map((api): [string, string, string] => [
      `the definition of an API (${api})`,
      `  N: { ${api} }`,
      'the definition of the API N is in another file',
    ]),
    ['a module', '  N: { Type: My::S3::Bucket::MODULE }', 'My::S3::Bucket::MODULE'],
  ])('%s, in the coverage', async (_, resource, named) => {
    const { coverage, unread } = await read(`${resource}\n`);
    expect(unread).toEqual([]);
    expect(coverage[0]?.reason).toContain(named);
  });

  const include = 'Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/part.yaml } }';
  test.each([
    ['among the resources', `  ${include}\n`, 2],
    ['as a resource', `  R:\n    ${include}\n`, 3],
    [
      'among the properties',
      `  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ${include}\n`,
      5,
    ],
    [
      'as a policy',
      `  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        ${include}\n`,
      6,
    ],
    ['in the template', `  R: { Type: AWS::SNS::Topic }\n${include}\n`, 3],
  ])('an AWS::Include %s, as not read, at its line', async (_, resources, line) => {
    const { unread } = await read(resources);
    expect(unread.map(({ at }) => at && lineOf(at))).toEqual([line]);
    expect(unread[0]?.reason).toContain('s3://b/part.yaml');
  });
});

test('a logical id that is written twice: both policies are read', async () => {
  const policy = (action: string): string =>
    `  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: { PolicyDocument: { Statement: { Effect: Allow, Action: '${action}', Resource: '*' } } }\n`;
  const documents = summary(await read(policy('s3:*') + policy('sqs:*')));
  expect(documents.map(({ name, line }) => [name, line])).toEqual([
    ['P.Properties.PolicyDocument', 4],
    ['P.Properties.PolicyDocument', 7],
  ]);
});
