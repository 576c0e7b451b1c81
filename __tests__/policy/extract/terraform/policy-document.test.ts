import { describe, expect, it } from '@jest/globals';
import { nodeAt } from '../../../../src/policy/node.ts';
import { placeOf, policyOf, read, readOne, textAt, unresolved } from './reading.ts';

const role = (document: string): string => `
data "aws_iam_policy_document" "d" {
${document}
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}`;
const rendered = async (document: string, more = '') => policyOf(await readOne(role(document) + more));

describe('data "aws_iam_policy_document"', () => {
  it('is rendered with the defaults of the provider', async () => {
    expect(
      await rendered(`statement {
      actions = ["s3:GetObject"]
      resources = ["*"]
    }`),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
    });
  });

  it('has the statement, its elements and its values where they are written', async () => {
    const document = await readOne(
      role('statement {\n  sid = "One"\n  actions = [\n    "s3:GetObject",\n  ]\n  resources = ["*"]\n}'),
    );
    expect(document.name).toBe('aws_iam_policy.p.policy');
    expect(placeOf(document.root)).toBe('main.tf:2:0');
    expect(placeOf(nodeAt(document.root, ['Statement', 0]))).toBe('main.tf:3:0');
    const action = nodeAt(document.root, ['Statement', 0, 'Action']);
    expect([textAt(action), placeOf(action)]).toEqual(['"s3:GetObject"', 'main.tf:6:4']);
    expect(textAt(nodeAt(document.root, ['Statement', 0, 'Effect']))).toBe('statement');
  });

  it('has an unknown operator or key as an unknown object, never as a name', async () => {
    const conditions = async (content: string): Promise<unknown> => {
      const document = await readOne(
        role(`statement {
      actions = ["s3:GetObject"]
      resources = ["*"]
      dynamic "condition" {
        for_each = var.conditions
        content {
          ${content}
          values = ["x"]
        }
      }
    }`),
      );
      return unresolved(document);
    };
    expect(await conditions('test = condition.value.test\nvariable = "aws:username"')).toEqual([
      'Statement.0.Condition = condition.value.test',
    ]);
    expect(await conditions('test = "StringLike"\nvariable = "${var.host}:sub"')).toEqual([
      'Statement.0.Condition.StringLike = "${var.host}:sub"',
    ]);
  });

  it('sorts lists of several values descending and drops doubles', async () => {
    expect(
      await rendered('statement {\n actions = ["s3:A", "s3:C", "s3:B", "s3:A"]\n resources = ["b", "a"]\n }'),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:C', 's3:B', 's3:A'], Resource: ['b', 'a'] }],
    });
  });

  it('writes policy variables with & where the provider does', async () => {
    expect(
      await rendered(`
      policy_id = "id"
      version = "2008-10-17"
      statement {
        sid = ""
        effect = "Deny"
        not_actions = ["iam:*"]
        not_resources = ["arn:aws:s3:::b/&{aws:username}/*"]
        condition {
          test = "StringLike"
          variable = "s3:prefix"
          values = ["&{aws:username}/*", "x"]
        }
      }`),
    ).toEqual({
      Version: '2008-10-17',
      Id: 'id',
      Statement: [
        {
          Effect: 'Deny',
          NotAction: 'iam:*',
          NotResource: 'arn:aws:s3:::b/${aws:username}/*',
          Condition: { StringLike: { 's3:prefix': ['${aws:username}/*', 'x'] } },
        },
      ],
    });
  });

  it.each([
    ['"*" with "*" is everyone', 'type = "*"\n identifiers = ["*"]', '*'],
    ['AWS with "*" stays so', 'type = "AWS"\n identifiers = ["*"]', { AWS: '*' }],
    [
      'several',
      'type = "Service"\n identifiers = ["a.amazonaws.com", "b.amazonaws.com"]',
      { Service: ['b.amazonaws.com', 'a.amazonaws.com'] },
    ],
  ])('principals: %s', async (_name, block, Principal) => {
    expect(await rendered(`statement {\n actions = ["a:b"]\n principals {\n ${block}\n }\n }`)).toMatchObject(
      { Statement: [{ Principal }] },
    );
  });

  it('merges principals of one type and conditions of one test and variable', async () => {
    expect(
      await rendered(`statement {
      actions = ["a:b"]
      not_principals {
        type = "AWS"
        identifiers = ["1"]
      }
      not_principals {
        type = "AWS"
        identifiers = ["2"]
      }
      condition {
        test = "StringEquals"
        variable = "k"
        values = ["v"]
      }
      condition {
        test = "StringEquals"
        variable = "k"
        values = [true, "u"]
      }
    }`),
    ).toMatchObject({
      Statement: [
        { NotPrincipal: { AWS: ['2', '1'] }, Condition: { StringEquals: { k: ['v', 'true', 'u'] } } },
      ],
    });
  });

  it('merges sources, own statements and overrides; the same sid replaces in place', async () => {
    const more = `
      data "aws_iam_policy_document" "source" {
        statement {
          sid = "A"
          actions = ["a:source"]
        }
        statement {
          sid = "B"
          actions = ["b:source"]
        }
        statement { actions = ["no:sid"] }
      }
      data "aws_iam_policy_document" "over" {
        statement {
          sid = "B"
          actions = ["b:over"]
        }
      }`;
    expect(
      await rendered(
        `
      source_policy_documents = [data.aws_iam_policy_document.source.json]
      override_policy_documents = [data.aws_iam_policy_document.over.json, "", null]
      statement {
        sid = "A"
        actions = ["a:own"]
      }`,
        more,
      ),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'A', Effect: 'Allow', Action: 'a:own' },
        { Sid: 'B', Effect: 'Allow', Action: 'b:over' },
        { Effect: 'Allow', Action: 'no:sid' },
      ],
    });
  });

  it('writes the principals and conditions of a source as it writes its own', async () => {
    const document = await readOne(`
      data "aws_iam_policy_document" "d" {
        source_policy_documents = [jsonencode({ Statement = [{
          Effect = "Allow", Action = ["s3:a", "s3:b"], Principal = { AWS = ["1", "2"] },
          Condition = { Bool = { "aws:SecureTransport" = true }, StringLike = { "aws:userid" = ["x"] } }
        }] })]
      }
      resource "aws_s3_bucket_policy" "p" {
        policy = data.aws_iam_policy_document.d.json
      }`);
    expect(policyOf(document)).toMatchObject({
      Statement: [
        {
          Action: ['s3:a', 's3:b'],
          Principal: { AWS: ['2', '1'] },
          Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringLike: { 'aws:userid': 'x' } },
        },
      ],
    });
  });

  it('has the name of an element of a set in its key', async () => {
    const document = await readOne(`
      data "aws_iam_policy_document" "d" {
        statement {
          dynamic "principals" {
            for_each = toset(["Service", "AWS"])
            content {
              type = principals.key
              identifiers = ["*"]
            }
          }
        }
      }`);
    expect(policyOf(document)).toMatchObject({ Statement: [{ Principal: { AWS: '*', Service: '*' } }] });
  });

  it('names a source that is not known as an unresolved statement', async () => {
    const document = await readOne(
      `variable "extra" {}\n${role('source_policy_documents = [var.extra]\nstatement {\n actions = ["a:b"]\n}')}`,
    );
    expect(unresolved(document)).toEqual(['Statement.0 = var.extra']);
  });

  it('makes a statement for each element of a dynamic block', async () => {
    expect(
      await rendered(`dynamic "statement" {
      for_each = { logs = ["arn:b", "arn:a"], web = ["arn:c"] }
      iterator = bucket
      content {
        sid = title(bucket.key)
        actions = ["s3:GetObject"]
        resources = bucket.value
      }
    }`),
    ).toMatchObject({
      Statement: [
        { Sid: 'Logs', Resource: ['arn:b', 'arn:a'] },
        { Sid: 'Web', Resource: 'arn:c' },
      ],
    });
  });

  it('has a statement once where the list of a dynamic block is not known', async () => {
    const document = await readOne(
      `variable "buckets" {}\n${role(`dynamic "statement" {
      for_each = var.buckets
      content {
        actions = ["s3:*"]
        resources = ["arn:aws:s3:::\${statement.value}"]
      }
    }`)}`,
    );
    expect(policyOf(document)).toMatchObject({ Statement: [{ Action: 's3:*' }] });
    expect(unresolved(document)).toEqual(['Statement.0.Resource = arn:aws:s3:::${var.buckets[*]}']);
  });

  it('is not an empty policy where its statements are all up to the caller', async () => {
    const document = await readOne(
      `variable "all" { default = [] }\n${role(`dynamic "statement" {
      for_each = var.all
      content { actions = statement.value }
    }`)}`,
    );
    expect(unresolved(document)).toEqual(['Statement = var.all']);
  });

  it('of Terraform 0.11 has its blocks written as arguments', async () => {
    const more = 'variable "who" { default = ["1", "2"] }';
    expect(
      await rendered(
        'statement {\n actions = ["a:b"]\n principals = {\n type = "AWS"\n identifiers = ["${var.who}"]\n }\n }',
        more,
      ),
    ).toMatchObject({ Statement: [{ Principal: { AWS: ['2', '1'] } }] });
  });

  it('without a statement is no policy', async () => {
    expect((await read({ 'main.tf': 'data "aws_iam_policy_document" "empty" {}' })).documents).toEqual([]);
  });

  it('is said once for each resource, with the type of the argument, and alone with a guess', async () => {
    const { documents } = await read({
      'main.tf': `
        data "aws_iam_policy_document" "trust" {
          statement {
            actions = ["sts:AssumeRole"]
            principals {
              type = "Service"
              identifiers = ["ec2.amazonaws.com"]
            }
          }
        }
        data "aws_iam_policy_document" "alone" {
          statement {
            actions = ["s3:*"]
            resources = ["*"]
          }
        }
        resource "aws_iam_role" "one" { assume_role_policy = data.aws_iam_policy_document.trust.json }
        resource "aws_iam_role" "two" { assume_role_policy = data.aws_iam_policy_document.trust.json }`,
    });
    expect(
      documents.map(({ name, type, resourceType, typeGuess }) => [
        name,
        type,
        resourceType,
        typeGuess !== undefined,
      ]),
    ).toEqual([
      ['aws_iam_role.one.assume_role_policy', 'RESOURCE_POLICY', 'AWS::IAM::AssumeRolePolicyDocument', false],
      ['aws_iam_role.two.assume_role_policy', 'RESOURCE_POLICY', 'AWS::IAM::AssumeRolePolicyDocument', false],
      ['data.aws_iam_policy_document.alone', 'IDENTITY_POLICY', null, true],
    ]);
  });

  it('has the type of the argument that would take it, when a condition takes another', async () => {
    const { documents } = await read({
      'main.tf': `
        variable "own" { default = "{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"sqs:*\\"}]}" }
        data "aws_iam_policy_document" "d" { statement { actions = ["sqs:*"] } }
        resource "aws_sqs_queue_policy" "q" { policy = var.own != null ? var.own : data.aws_iam_policy_document.d.json }`,
    });
    expect(documents.map(({ name, resourceType }) => [name, resourceType])).toEqual([
      ['aws_sqs_queue_policy.q.policy', 'AWS::SQS::Queue'],
      ['data.aws_iam_policy_document.d', 'AWS::SQS::Queue'],
    ]);
  });
});

describe('blocks that the schema makes a set of', () => {
  it('say once what they say twice', async () => {
    const condition =
      'condition {\n test = "StringEquals"\n variable = "aws:PrincipalOrgID"\n values = ["o-1"]\n}';
    const principals = (identifiers: string): string =>
      `principals {\n type = "AWS"\n identifiers = ${identifiers}\n}`;
    const document = await readOne(`data "aws_iam_policy_document" "d" {
      statement {
        actions = ["s3:GetObject"]
        resources = ["*"]
        ${principals('["111122223333", "222233334444"]')}
        ${principals('["222233334444", "111122223333"]')}
        ${condition}
        ${condition}
      }
    }`);
    expect(policyOf(document)).toMatchObject({
      Statement: [
        {
          Principal: { AWS: ['222233334444', '111122223333'] },
          Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
        },
      ],
    });
  });
});
