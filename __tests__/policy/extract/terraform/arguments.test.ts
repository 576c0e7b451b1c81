import { describe, expect, it } from '@jest/globals';
import { policyTypes } from '../../../../src/policy/document.ts';
import { typesWithArn } from '../../../../src/policy/extract/cloudformation/arns.ts';
import { policyProperties } from '../../../../src/policy/extract/cloudformation/policy-properties.data.ts';
import {
  moduleArguments,
  policyArguments,
} from '../../../../src/policy/extract/terraform/policy-arguments.ts';
import { names, placeOf, policyOf, read, readOne, textAt } from './reading.ts';
import { nodeAt } from '../../../../src/policy/node.ts';

const policy = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*" }] })';

describe('arguments that hold a policy', () => {
  const rows = Object.entries(policyArguments).flatMap(([type, known]) =>
    Object.entries(known).map(([path, as]) => ({ type, path, as })),
  );
  it.each(rows)('$type.$path', async ({ type, path, as }) => {
    const [first = '', second] = path.split('.');
    const body = second === undefined ? `${first} = ${policy}` : `${first} {\n${second} = ${policy}\n}`;
    const document = await readOne(`resource "${type}" "x" {\n${body}\n}`);
    const name = second === undefined ? first : `${first}[0].${second}`;
    expect(document).toMatchObject({
      name: `${type}.x.${name}`,
      type: as.type,
      resourceType: as.resourceType,
      use: as.use,
    });
    expect(policyTypes).toContain(as.type);
  });

  // Types that CloudFormation has no resource for, or whose policy it cannot set and whose ARN it does not tell.
  const unknownToCloudFormation = [
    'AWS::CloudSearch::Domain',
    'AWS::ObservabilityAdmin::ResourcePolicy',
    'AWS::S3::AccessGrantsInstance',
  ];
  const ofCloudFormation = Object.values(policyProperties).flatMap((properties) =>
    properties.map(({ resourceType }) => resourceType),
  );
  const ofTerraform = [
    ...rows.map(({ as }) => as.resourceType),
    ...moduleArguments.map(({ as }) => as.resourceType),
  ];
  it.each([...new Set(ofTerraform)].filter((type) => type !== null))(
    '%s is what CloudFormation’s reader calls it',
    (resourceType) => {
      // A type that holds policies of its own hangs them on what they are about: a workspace, not its policy.
      const own = policyProperties[resourceType];
      if (own) expect(own.map((property) => property.resourceType)).toContain(resourceType);
      expect([...ofCloudFormation, ...typesWithArn(), ...unknownToCloudFormation]).toContain(resourceType);
    },
  );

  it.each([
    ['', 'SERVICE_CONTROL_POLICY'],
    ['type = "SERVICE_CONTROL_POLICY"', 'SERVICE_CONTROL_POLICY'],
    ['type = "RESOURCE_CONTROL_POLICY"', 'RESOURCE_CONTROL_POLICY'],
    ['type = "TAG_POLICY"', undefined],
  ])('aws_organizations_policy with %s', async (type, expected) => {
    const { documents } = await read({
      'main.tf': `resource "aws_organizations_policy" "x" {\n  ${type}\n  content = ${policy}\n}`,
    });
    expect(documents.map((document) => document.type)).toEqual(expected ? [expected] : []);
  });

  it.each([
    ['aws_iam_role_policy', 'role = aws_iam_role.task.id', 'aws_iam_role.task'],
    ['aws_iam_role_policy', 'role = aws_iam_role.task[0].name', 'aws_iam_role.task[0]'],
    ['aws_iam_role_policy', 'role = "${aws_iam_role.task.id}"', 'aws_iam_role.task'],
    ['aws_iam_user_policy', 'user = aws_iam_user.jane.name', 'aws_iam_user.jane'],
    ['aws_iam_group_policy', 'group = aws_iam_group.staff.name', 'aws_iam_group.staff'],
    ['aws_iam_role_policy', 'role = "task"', undefined],
    ['aws_iam_role_policy', 'role = var.role', undefined],
    ['aws_iam_policy', 'name = aws_iam_role.task.name', undefined],
  ])('a policy of its own, %s with %s, says whose it is', async (type, argument, owner) => {
    const document = await readOne(`resource "${type}" "x" {\n${argument}\npolicy = ${policy}\n}`);
    expect(document.attachedTo).toBe(owner);
  });

  it('inline policies, also of a dynamic block', async () => {
    const found = await read({
      'main.tf': `resource "aws_iam_role" "r" {
        assume_role_policy = ${policy}
        dynamic "inline_policy" {
          for_each = { a = "s3:GetObject", b = "s3:PutObject" }
          content {
            name = inline_policy.key
            policy = jsonencode({ Statement = [{ Effect = "Allow", Action = inline_policy.value }] })
          }
        }
      }`,
    });
    expect(names(found)).toEqual([
      'aws_iam_role.r.assume_role_policy',
      'aws_iam_role.r.inline_policy[0].policy',
      'aws_iam_role.r.inline_policy[1].policy',
    ]);
  });

  it('a policy that is a permissions boundary says so', async () => {
    const { documents } = await read({
      'main.tf': `resource "aws_iam_policy" "b" {\n policy = ${policy}\n}\nresource "aws_iam_role" "r" {\n permissions_boundary = aws_iam_policy.b.arn\n}`,
    });
    expect(documents.map(({ use }) => use)).toEqual(['boundary']);
  });

  it('an argument that the table does not know is found by its content', async () => {
    const { documents } = await read({
      'main.tf': `resource "aws_new_thing" "x" {\n  settings {\n    access = ${policy}\n  }\n}\nlocals {\n  spare = { json = ${policy} }\n}`,
    });
    expect(documents.map(({ name, typeGuess }) => [name, typeGuess !== undefined])).toEqual([
      ['aws_new_thing.x.settings[0].access', true],
      ['local.spare.json', true],
    ]);
  });

  it.each([
    ['awscc_s3_bucket_policy', 'policy_document', 'RESOURCE_POLICY', 'AWS::S3::Bucket'],
    ['awscc_iam_managed_policy', 'policy_document', 'IDENTITY_POLICY', null],
    [
      'awscc_iam_role',
      'assume_role_policy_document',
      'RESOURCE_POLICY',
      'AWS::IAM::AssumeRolePolicyDocument',
    ],
    ['awscc_kms_key', 'key_policy', 'RESOURCE_POLICY', 'AWS::KMS::Key'],
  ])('%s.%s of the Cloud Control provider is what CloudFormation has', async (type, argument, as, on) => {
    const document = await readOne(`resource "${type}" "x" {\n${argument} = ${policy}\n}`);
    expect(document).toMatchObject({ name: `${type}.x.${argument}`, type: as, resourceType: on });
  });

  it('a policy inside of another document is found there', async () => {
    const document = await readOne(`resource "aws_api_gateway_rest_api" "x" {
      body = jsonencode({ openapi = "3.0.1", x-amazon-apigateway-policy = { Statement = [{
        Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "*" }] } })
    }`);
    expect(document).toMatchObject({
      name: 'aws_api_gateway_rest_api.x.body.x-amazon-apigateway-policy',
      resourceType: 'AWS::ApiGateway::RestApi',
    });
  });

  it('what for_each walks is said for the argument that takes it, and no second time', async () => {
    const found = await read({
      'main.tf': `resource "aws_iam_policy" "p" {
        for_each = { a = ${policy}, b = ${policy.replace('s3', 'sqs')} }
        policy = each.value
      }`,
    });
    expect(names(found)).toEqual(['aws_iam_policy.p["a"].policy', 'aws_iam_policy.p["b"].policy']);
  });

  it('the session policy of the role that a provider assumes', async () => {
    const document = await readOne(
      `provider "aws" {\n  assume_role {\n    role_arn = var.role\n    policy = ${policy}\n  }\n}`,
    );
    expect(document).toMatchObject({
      name: 'provider.aws.assume_role[0].policy',
      type: 'IDENTITY_POLICY',
      use: 'session',
    });
  });

  it.each(['aws_wafv2_web_acl', 'aws_opensearchserverless_access_policy', 'aws_ecr_lifecycle_policy'])(
    '%s holds none',
    async (type) => {
      const waf = 'jsonencode({ Statement = [{ ByteMatchStatement = {} }], Action = { Block = {} } })';
      expect(names(await read({ 'main.tf': `resource "${type}" "x" {\n  policy = ${waf}\n}` }))).toEqual([]);
    },
  );

  it('aws_lambda_permission is the statement that Lambda makes of it', async () => {
    const document = await readOne(`resource "aws_lambda_permission" "p" {
      statement_id = "AllowS3"
      action = "lambda:InvokeFunction"
      function_name = "resize"
      principal = "s3.amazonaws.com"
      source_arn = "arn:aws:s3:::photos"
      source_account = "111122223333"
    }`);
    expect(document).toMatchObject({
      name: 'aws_lambda_permission.p',
      resourceType: 'AWS::Lambda::Function',
    });
    expect(policyOf(document)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'AllowS3',
          Effect: 'Allow',
          Principal: { Service: 's3.amazonaws.com' },
          Action: 'lambda:InvokeFunction',
          Resource: 'arn:aws:lambda:us-east-1:123456789012:function:resize',
          Condition: {
            StringEquals: { 'AWS:SourceAccount': '111122223333' },
            ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::photos' },
          },
        },
      ],
    });
    const principal = nodeAt(document.root, ['Statement', 0, 'Principal', 'Service']);
    expect([textAt(principal), placeOf(principal)]).toEqual(['"s3.amazonaws.com"', 'main.tf:5:18']);
  });

  it('aws_lambda_permission for calls of a function URL only', async () => {
    const document = await readOne(`resource "aws_lambda_permission" "p" {
      action = "lambda:InvokeFunction"
      function_name = "resize"
      principal = "*"
      invoked_via_function_url = true
    }`);
    expect(policyOf(document)).toMatchObject({
      Statement: [{ Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': true } } }],
    });
  });
});

describe('the JSON syntax', () => {
  it('has the same policies, with places behind its escapes', async () => {
    const { documents } = await read({
      'main.tf.json': JSON.stringify({
        variable: { b: { default: 'logs' } },
        data: {
          aws_iam_policy_document: {
            d: { statement: [{ actions: ['s3:*'], resources: ['arn:aws:s3:::${var.b}'] }] },
          },
        },
        resource: {
          aws_iam_policy: { p: { policy: '${data.aws_iam_policy_document.d.json}' } },
          aws_iam_user_policy: { u: [{ policy: '{"Statement":[{"Effect":"Allow","Action":"sqs:*"}]}' }] },
        },
      }),
    });
    expect(documents.map(({ name }) => name)).toEqual([
      'aws_iam_policy.p.policy',
      'aws_iam_user_policy.u.policy',
    ]);
    expect(documents.map(policyOf)).toMatchObject([
      { Statement: [{ Action: 's3:*', Resource: 'arn:aws:s3:::logs' }] },
      { Statement: [{ Action: 'sqs:*' }] },
    ]);
    const [first, second] = documents;
    expect(textAt(nodeAt(first?.root ?? ({} as never), ['Statement', 0, 'Action']))).toBe('"s3:*"');
    expect(textAt(nodeAt(second?.root ?? ({} as never), ['Statement', 0, 'Action']))).toBe('\\"sqs:*\\"');
  });

  it('of OpenTofu, .tofu takes the place of .tf', async () => {
    const found = await read({
      'main.tf': `resource "aws_iam_policy" "old" {\n policy = ${policy}\n}`,
      'main.tofu': `resource "aws_iam_policy" "new" {\n policy = ${policy}\n}`,
    });
    expect(names(found)).toEqual(['aws_iam_policy.new.policy']);
  });
});

describe('a file that gave no policy', () => {
  const statement = 'statement {\n  effect = "Allow"\n}\n';
  it('but looks as if it held one is named', async () => {
    const { unread } = await read({ 'main.tf': `resource "other_policy" "x" {\n${statement}}` });
    expect(unread.map(({ at }) => at && placeOf(at as never))).toEqual(['main.tf:3:2']);
  });
  it('has what is commented out passed over', async () => {
    const { unread } = await read({
      'main.tf': `# ${statement.replaceAll('\n', '\n# ')}\n/* ${statement} */`,
    });
    expect(unread).toEqual([]);
  });
});

describe('a file with an error', () => {
  it('says where, and the rest of it is read', async () => {
    const { documents, unread } = await read({
      'main.tf': `resource "aws_iam_policy" "a" {\n policy = ${policy}\n}\nresource "aws_iam_policy" "b" {\n policy = = 3\n}\n`,
    });
    expect(documents.map(({ name }) => name)).toEqual(['aws_iam_policy.a.policy']);
    expect(unread.map(({ at }) => at?.source.text.slice(0, at.start).split('\n').length)).toEqual([5]);
    expect(unread[0]?.reason).toMatch(/^This Terraform file cannot be read here: /);
  });
});
