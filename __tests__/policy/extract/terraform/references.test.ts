import { describe, expect, it } from '@jest/globals';
import type { PolicyDocument } from '../../../../src/policy/document.ts';
import { nodeAt } from '../../../../src/policy/node.ts';
import { names, placeOf, policyOf, read, readOne, textAt, unresolved, valueOf } from './reading.ts';

const statement = (resource: string): string =>
  `jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = ${resource} }] })`;
const policy = (resource: string, name = 'p'): string =>
  `resource "aws_iam_policy" "${name}" {\n  policy = ${statement(resource)}\n}\n`;
const resourceOf = (document: Awaited<ReturnType<typeof readOne>>) =>
  nodeAt(document.root, ['Statement', 0, 'Resource']);

const statements = (document: PolicyDocument): unknown =>
  (policyOf(document) as { Statement: unknown }).Statement;

describe('values from elsewhere', () => {
  it('stand where a reader would change them: in the local, the default, the tfvars file', async () => {
    const more = {
      'variables.tf': 'variable "a" { default = "one" }\nvariable "b" { default = "two" }',
      'terraform.tfvars': 'b = "arn:b"',
      'z.auto.tfvars.json': '{ "c": "arn:c" }',
    };
    const document = await readOne(
      `locals {\n  x = "arn:x"\n}\nvariable "c" {}\n${policy('[var.a, var.b, var.c, local.x]')}`,
      more,
    );
    const at = [0, 1, 2, 3].map((index) => nodeAt(document.root, ['Statement', 0, 'Resource', index]));
    expect(at.map((node) => [textAt(node), placeOf(node)])).toEqual([
      ['"one"', 'variables.tf:1:25'],
      ['"arn:b"', 'terraform.tfvars:1:4'],
      ['"arn:c"', 'z.auto.tfvars.json:1:7'],
      ['"arn:x"', 'main.tf:2:6'],
    ]);
  });

  it('takes variables from the configuration, and the account and region too', async () => {
    const text = `variable "name" {}\ndata "aws_caller_identity" "me" {}\n${policy('"arn:aws:sqs:us-east-1:${data.aws_caller_identity.me.account_id}:${var.name}"')}`;
    const options = { parameters: { name: 'jobs' }, accountId: '111122223333' };
    const { documents } = await read({ 'main.tf': text }, ['main.tf'], options);
    expect(documents.map(policyOf)).toMatchObject([
      { Statement: [{ Resource: 'arn:aws:sqs:us-east-1:111122223333:jobs' }] },
    ]);
  });

  it.each([
    ['aws_s3_bucket.b.arn', 'resource "aws_s3_bucket" "b" {\n bucket = "logs"\n}', 'arn:aws:s3:::logs'],
    ['aws_s3_bucket.my_bucket.arn', 'resource "aws_s3_bucket" "my_bucket" {}', 'arn:aws:s3:::my-bucket'],
    ['aws_s3_bucket.b.id', 'resource "aws_s3_bucket" "b" {\n bucket = "logs"\n}', 'logs'],
    [
      'aws_sqs_queue.q[0].arn',
      'resource "aws_sqs_queue" "q" {\n count = 0\n name = "jobs"\n}',
      'arn:aws:sqs:us-east-1:123456789012:jobs',
    ],
    [
      'aws_sns_topic.t["a"].id',
      'resource "aws_sns_topic" "t" {\n for_each = toset(["a"])\n name = each.key\n}',
      'arn:aws:sns:us-east-1:123456789012:a',
    ],
    [
      'values(aws_sns_topic.t)[*].arn',
      'resource "aws_sns_topic" "t" {\n for_each = toset(["a"])\n name = each.key\n}',
      ['arn:aws:sns:us-east-1:123456789012:a'],
    ],
    [
      'data.aws_iam_role.r.arn',
      'data "aws_iam_role" "r" {\n name = "Admin"\n}',
      'arn:aws:iam::123456789012:role/Admin',
    ],
    ['"arn:${data.aws_partition.p.partition}:x"', 'data "aws_partition" "p" {}', 'arn:aws:x'],
    [
      'aws_lambda_function.f.function_name',
      'resource "aws_lambda_function" "f" {\n function_name = "fn"\n}',
      'fn',
    ],
    ['terraform_data.t.output.a', 'resource "terraform_data" "t" {\n input = { a = "x" }\n}', 'x'],
    [
      'aws_glue_trigger.t.arn',
      'resource "aws_glue_trigger" "t" {\n name = "nightly"\n}',
      'arn:aws:glue:us-east-1:123456789012:trigger/nightly',
    ],
    [
      'aws_s3vectors_vector_bucket.b.vector_bucket_arn',
      'resource "aws_s3vectors_vector_bucket" "b" {\n vector_bucket_name = "embeddings"\n}',
      'arn:aws:s3vectors:us-east-1:123456789012:bucket/embeddings',
    ],
  ])('%s is plausible, and says what it stands for', async (expression, more, value) => {
    const document = await readOne(policy(expression) + more);
    expect(policyOf(document)).toMatchObject({ Statement: [{ Resource: value }] });
  });

  it('marks what is assumed', async () => {
    const document = await readOne(`${policy('"${aws_s3_bucket.b.arn}/*"')}resource "aws_s3_bucket" "b" {}`);
    expect(resourceOf(document)).toMatchObject({
      kind: 'string',
      value: 'arn:aws:s3:::b/*',
      assumedFrom: '${aws_s3_bucket.b.arn}/*',
    });
    expect(textAt(resourceOf(document))).toBe('"${aws_s3_bucket.b.arn}/*"');
  });

  it('adds what optional members of a type say', async () => {
    const more =
      'variable "o" {\n type = list(object({ a = string, b = optional(string, "bee"), c = optional(string) }))\n default = [{ a = "x" }]\n}';
    expect(await valueOf('[for o in var.o : "${o.a}-${o.b}"]', more)).toEqual(['x-bee']);
  });
});

describe('count and for_each', () => {
  it('say each policy that differs, with its key', async () => {
    const found = await read({
      'main.tf': `resource "aws_iam_policy" "p" {\n  for_each = { a = "arn:a", b = "arn:b" }\n  policy = ${statement('each.value')}\n}`,
    });
    expect(names(found)).toEqual(['aws_iam_policy.p["a"].policy', 'aws_iam_policy.p["b"].policy']);
  });

  it.each([
    'count = 3',
    'count = 0',
    'count = var.on ? 1 : 0',
    'for_each = toset(["a", "b"])',
    'for_each = {}',
  ])(
    '%s: a policy that is the same for all is said once, also when it is switched off',
    async (repetition) => {
      const found = await read({
        'main.tf': `variable "on" {}\nresource "aws_iam_policy" "p" {\n  ${repetition}\n  policy = ${statement('"*"')}\n}`,
      });
      expect(names(found)).toEqual(['aws_iam_policy.p.policy']);
    },
  );

  it('does not ask for the policy of a resource that is switched off', async () => {
    const found = await read({
      'main.tf': 'variable "p" {}\nresource "aws_iam_policy" "p" {\n  count = 0\n  policy = var.p\n}',
    });
    expect([found.documents, found.unread]).toEqual([[], []]);
  });
});

describe('modules', () => {
  const files = {
    'main.tf':
      'module "a" {\n  source = "./modules/p"\n  arn = "arn:a"\n}\nmodule "b" {\n  source = "./modules/p"\n  arn = "arn:b"\n}\n',
    'modules/p/main.tf': `variable "arn" {}\n${policy('var.arn')}output "json" {\n  value = aws_iam_policy.p.policy\n}`,
  };

  it('are judged as they are called: arguments flow in', async () => {
    const { documents } = await read(files);
    expect(
      documents.map(({ file, name, root }) => [
        file,
        name,
        textAt(nodeAt(root, ['Statement', 0, 'Resource'])),
      ]),
    ).toEqual([
      ['modules/p/main.tf', 'module.a.aws_iam_policy.p.policy', '"arn:a"'],
      ['modules/p/main.tf', 'module.b.aws_iam_policy.p.policy', '"arn:b"'],
    ]);
  });

  it('are judged with their defaults when they alone change', async () => {
    const { documents } = await read(files, ['modules/p/main.tf']);
    expect(documents.map(({ name }) => name)).toEqual(['aws_iam_policy.p.policy']);
    expect(documents.map(unresolved)).toEqual([['Statement.0.Resource = var.arn']]);
  });

  it('are said once where a call changes nothing', async () => {
    const found = await read({
      'main.tf': 'module "a" {\n  source = "./p"\n}\n',
      'p/main.tf': policy('"*"'),
    });
    expect(names(found)).toEqual(['aws_iam_policy.p.policy']);
  });

  it.each(['../..', '../../'])(
    'in the root of the repository are found from an example: %s',
    async (source) => {
      const { documents } = await read({
        'main.tf': `variable "arn" {}\n${policy('var.arn')}`,
        'examples/one/main.tf': `module "root" {\n  source = "${source}"\n  arn = "arn:one"\n}`,
      });
      expect(documents.map(({ name }) => name)).toEqual(['module.root.aws_iam_policy.p.policy']);
    },
  );

  it('give outputs', async () => {
    const document = await readOne(`module "m" {\n  source = "./m"\n}\n${policy('module.m.arn')}`, {
      'm/main.tf': 'output "arn" {\n  value = "arn:m"\n}',
    });
    expect([textAt(resourceOf(document)), placeOf(resourceOf(document))]).toEqual([
      '"arn:m"',
      'm/main.tf:2:10',
    ]);
  });

  it('from a registry: arguments that hold a policy are read, and its outputs are not known', async () => {
    const found = await read({
      'main.tf': `
        module "role" {
          source = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
          custom_role_trust_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }] })
        }
        module "bucket" {
          source = "terraform-aws-modules/s3-bucket/aws"
          policy = ${statement('module.role.arn')}
        }`,
    });
    expect(found.documents.map(({ name, resourceType }) => [name, resourceType])).toEqual([
      ['module.role.custom_role_trust_policy', 'AWS::IAM::AssumeRolePolicyDocument'],
      ['module.bucket.policy', 'AWS::S3::Bucket'],
    ]);
    expect(found.documents.flatMap(unresolved)).toEqual(['Statement.0.Resource = module.role.arn']);
  });

  it('from a registry: statements that they make a policy of', async () => {
    const document = await readOne(`module "f" {
      source = "terraform-aws-modules/lambda/aws"
      attach_policy_statements = true
      policy_statements = {
        start = {
          effect = "Allow"
          actions = ["states:StartExecution"]
          resources = ["*"]
          condition = { one = { test = "Bool", variable = "aws:SecureTransport", values = ["true"] } }
        }
      }
    }`);
    expect([document.name, document.type]).toEqual(['module.f.policy_statements', 'IDENTITY_POLICY']);
    expect(policyOf(document)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'states:StartExecution',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'true' } },
        },
      ],
    });
    expect(placeOf(nodeAt(document.root, ['Statement', 0, 'Action']))).toBe('main.tf:7:21');
  });

  it('that call each other, or stand outside of the repository, are refused', async () => {
    const { unread } = await read({
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\nmodule "x" {\n  source = "../../x"\n}',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}',
    });
    expect(unread.map(({ reason }) => reason)).toEqual([
      'Not followed: module source "../../x" leads out of the repository.',
      'Not followed: module source "../b" leads back to a module that calls it.',
      'Not followed: module source "../a" leads back to a module that calls it.',
    ]);
  });
});

describe('a choice that nobody knows', () => {
  const either = (actions: readonly string[]) =>
    actions.map((action) => ({ Statement: [{ Effect: 'Allow', Action: action }] }));
  const json = (action: string): string =>
    `jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}" }] })`;

  it.each([
    ['of an object', `(var.x ? { p = ${json('s3:*')} } : { p = ${json('sqs:*')} }).p`],
    ['of a member', `{ a = ${json('s3:*')}, b = ${json('sqs:*')} }[var.x]`],
    ['of an item', `[${json('s3:*')}, ${json('sqs:*')}][var.x]`],
    ['that lookup makes', `lookup({ a = ${json('s3:*')} }, var.x, ${json('sqs:*')})`],
    ['of a file', 'file(var.x ? "s3.json" : "sqs.json")'],
  ])('%s: each of the policies is there', async (_what, expression) => {
    const { documents } = await read(
      {
        'main.tf': `variable "x" {}\nresource "aws_iam_policy" "p" {\n  policy = ${expression}\n}`,
        's3.json': '{"Statement":[{"Effect":"Allow","Action":"s3:*"}]}',
        'sqs.json': '{"Statement":[{"Effect":"Allow","Action":"sqs:*"}]}',
      },
      ['main.tf'],
    );
    expect(documents.map(policyOf)).toEqual(either(['s3:*', 'sqs:*']));
  });

  it.each([
    ['[{ Effect = "Allow", Action = "s3:*" }]', '[{ Effect = "Allow", Action = "sqs:*" }]'],
    ['{ Effect = "Allow", Action = "s3:*" }', '{ Effect = "Allow", Action = "sqs:*" }'],
  ])('of statements: all are judged', async (one, other) => {
    const document = await readOne(
      `resource "aws_iam_policy" "p" {\n policy = jsonencode({ Statement = var.x ? ${one} : ${other} })\n}`,
    );
    expect(statements(document)).toEqual([
      { Effect: 'Allow', Action: 's3:*' },
      { Effect: 'Allow', Action: 'sqs:*' },
    ]);
  });
});

describe('a file of values', () => {
  it('that Terraform takes by itself has the policies that are made of it', async () => {
    const files = {
      'main.tf': `variable "actions" {}\nresource "aws_iam_policy" "p" {\n  policy = ${statement('var.actions')}\n}`,
      'terraform.tfvars': 'actions = "arn:aws:s3:::b"',
    };
    expect(names(await read(files, ['terraform.tfvars']))).toEqual(['aws_iam_policy.p.policy']);
  });

  it.each([
    ['prod.tfvars', 'policy = <<EOF\n{"Statement":[{"Effect":"Allow","Action":"s3:*"}]}\nEOF\n', 'policy'],
    ['live/terragrunt.hcl', `inputs = {\n  policy = ${statement('"*"')}\n}`, 'inputs.policy'],
  ])('that somebody passes, %s, has the policies that stand in it', async (file, text, name) => {
    expect(names(await read({ [file]: text }, [file]))).toEqual([name]);
  });
});

describe('a folder of examples, where each file stands for itself', () => {
  const example = (action: string): string => `
    variable "prefix" {\n  default = "${action}"\n}
    locals {\n  action = "\${var.prefix}:*"\n}
    data "aws_iam_policy_document" "d" {\n  statement {\n    actions = [local.action]\n  }\n}
    resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}`;

  it('has a name mean what its own file declares', async () => {
    const { documents } = await read({ 'a.tf': example('s3'), 'b.tf': example('sqs') });
    expect(documents.map((document) => [document.file, statements(document)])).toEqual([
      ['a.tf', [{ Effect: 'Allow', Action: 's3:*' }]],
      ['b.tf', [{ Effect: 'Allow', Action: 'sqs:*' }]],
    ]);
  });
});

describe('a policy whose parts stand in several files', () => {
  const files = {
    'iam.tf': 'resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}',
    'documents.tf':
      'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = local.actions\n  }\n}',
    'locals.tf': 'locals {\n  actions = ["s3:*"]\n}',
    'other.tf': 'variable "x" {}',
  };
  it.each(['iam.tf', 'documents.tf', 'locals.tf'])('is judged when %s changes', async (file) => {
    expect(names(await read(files, [file]))).toEqual(['aws_iam_policy.p.policy']);
  });
  it('is not judged when a file beside it changes', async () => {
    const found = await read(files, ['other.tf']);
    expect([names(found), found.skipped]).toEqual([[], { 'other.tf': 'Terraform without an IAM policy' }]);
  });
});
