import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../../../src/policy/extract/json.ts';
import { wholeFile } from '../../../../src/policy/extract/located-text.ts';
import { readTerraformPlan } from '../../../../src/policy/extract/terraform/index.ts';
import { nodeAt, type Node } from '../../../../src/policy/node.ts';
import { tokensAt } from '../../../../src/policy/document.ts';
import { SourceText, spanOf } from '../../../../src/policy/source.ts';
import { placeOf, policyOf, textAt, treeOf } from './reading.ts';

async function readPlan(
  plan: unknown,
  indent?: number,
  files: Readonly<Record<string, string>> = {},
  path = 'plan.json',
) {
  const file = new SourceText(path, JSON.stringify(plan, undefined, indent));
  const root: Node | undefined = parseJson(wholeFile(file)).root;
  if (!root) throw new Error('no JSON');
  const reading = await readTerraformPlan(file, root, treeOf(files), {});
  if (!reading) throw new Error('no plan');
  return reading;
}

const policy = (action: string): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action }] });
const resource = (address: string, values: object) => {
  const [type = '', name = ''] = address.replace(/^(module\.[^.]+\.)+/, '').split('.');
  return { address, mode: 'managed', type, name: name.replace(/\[.*/, ''), values };
};
const change = (address: string, after: object, after_unknown: object) => ({
  ...resource(address, {}),
  change: { actions: ['create'], before: null, after, after_unknown },
});

describe('a Terraform plan', () => {
  it('has every policy of every module, typed by its resource and argument', async () => {
    const { documents } = await readPlan({
      format_version: '1.2',
      planned_values: {
        root_module: {
          resources: [
            resource('aws_iam_policy.p', { policy: policy('a:1') }),
            resource('aws_organizations_policy.s', {
              type: 'RESOURCE_CONTROL_POLICY',
              content: policy('a:2'),
            }),
            resource('aws_organizations_policy.t', { type: 'TAG_POLICY', content: '{"tags":{}}' }),
            resource('aws_s3_bucket.b', { policy: null, bucket: 'b' }),
          ],
          child_modules: [
            {
              address: 'module.m["x.y"]',
              resources: [
                resource('module.m.aws_iam_role.r[0]', {
                  assume_role_policy: policy('a:3'),
                  inline_policy: [
                    { name: 'i', policy: policy('a:4') },
                    { name: 'j', policy: '' },
                  ],
                }),
              ],
              child_modules: [
                {
                  resources: [
                    resource('module.m.module.n.aws_sqs_queue_policy.q', { policy: policy('a:5') }),
                  ],
                },
              ],
            },
          ],
        },
      },
    });
    expect(documents.map(({ name, type, resourceType }) => [name, type, resourceType])).toEqual([
      ['aws_iam_policy.p.policy', 'IDENTITY_POLICY', null],
      ['aws_organizations_policy.s.content', 'RESOURCE_CONTROL_POLICY', null],
      [
        'module.m.aws_iam_role.r[0].assume_role_policy',
        'RESOURCE_POLICY',
        'AWS::IAM::AssumeRolePolicyDocument',
      ],
      ['module.m.aws_iam_role.r[0].inline_policy[0].policy', 'IDENTITY_POLICY', null],
      ['module.m.module.n.aws_sqs_queue_policy.q.policy', 'RESOURCE_POLICY', 'AWS::SQS::Queue'],
    ]);
  });

  it.each([undefined, 2])('has the exact place inside the escaped text (indented by %s)', async (indent) => {
    const { documents } = await readPlan(
      {
        planned_values: {
          root_module: { resources: [resource('aws_iam_policy.p', { policy: policy('s3:é"\n') })] },
        },
      },
      indent,
    );
    const action = nodeAt(documents[0]?.root ?? ({} as never), ['Statement', 0, 'Action']);
    expect(action).toMatchObject({ value: 's3:é"\n' });
    expect(textAt(action)).toBe('\\"s3:é\\\\\\"\\\\n\\"');
    if (indent === undefined) expect(placeOf(action)).toMatch(/^plan\.json:1:\d{3}$/);
  });

  it('names what is known only after the apply, where the configuration sets it', async () => {
    const { documents, unread } = await readPlan({
      planned_values: {
        root_module: { resources: [resource('aws_sqs_queue_policy.q', {}), resource('aws_s3_bucket.b', {})] },
      },
      resource_changes: [
        change('aws_sqs_queue_policy.q', {}, { policy: true, id: true }),
        change('aws_s3_bucket.b', {}, { policy: true }),
      ],
      configuration: {
        root_module: {
          resources: [
            {
              address: 'aws_sqs_queue_policy.q',
              expressions: {
                policy: {
                  references: ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'],
                },
              },
            },
            { address: 'aws_s3_bucket.b', expressions: {} },
          ],
        },
      },
    });
    expect(documents).toEqual([]);
    expect(unread.map(({ reason, at }) => [reason, at && textAt(at as Node)])).toEqual([
      [
        'aws_sqs_queue_policy.q.policy is known only after the apply, so its policy was not validated. It is made of `data.aws_iam_policy_document.d.json`. Check the Terraform source as well, or build the policy from names rather than from attributes that AWS gives out.',
        '"aws_sqs_queue_policy.q"',
      ],
    ]);
  });

  it('is read from its changes where planned values are cut off', async () => {
    const { documents } = await readPlan({
      resource_changes: [change('aws_iam_policy.p', { policy: policy('a:1') }, {})],
    });
    expect(documents.map(({ name }) => name)).toEqual(['aws_iam_policy.p.policy']);
  });

  it('says where the text of a policy is no JSON', async () => {
    const { unread } = await readPlan({
      planned_values: {
        root_module: { resources: [resource('aws_iam_policy.p', { policy: '{"Statement": [}' })] },
      },
    });
    expect(unread[0]?.reason).toMatch(
      /^The text of aws_iam_policy.p.policy cannot be read as a policy. This is no valid JSON/,
    );
  });

  it('has the types of the Cloud Control provider from CloudFormation', async () => {
    const { documents } = await readPlan({
      format_version: '1.2',
      planned_values: {
        root_module: { resources: [resource('awscc_s3_bucket_policy.b', { policy_document: policy('*') })] },
      },
    });
    expect(documents).toMatchObject([
      { name: 'awscc_s3_bucket_policy.b.policy_document', resourceType: 'AWS::S3::Bucket' },
    ]);
  });

  it('makes a policy of a Lambda permission, and finds policies in arguments that the table does not know', async () => {
    const { documents } = await readPlan({
      planned_values: {
        root_module: {
          resources: [
            resource('aws_lambda_permission.p', {
              action: 'lambda:InvokeFunction',
              function_name: 'f',
              principal: '111122223333',
              source_arn: null,
            }),
            resource('aws_new_thing.x', {
              settings: [{ access: policy('a:1'), rules: '{"Statement":{"ByteMatch":1}}' }],
            }),
          ],
        },
      },
    });
    expect(documents.map(({ name }) => name)).toEqual([
      'aws_lambda_permission.p',
      'aws_new_thing.x.settings[0].access',
    ]);
    expect(policyOf(documents[0] ?? ({} as never))).toMatchObject({
      Statement: [{ Principal: { AWS: '111122223333' }, Action: 'lambda:InvokeFunction' }],
    });
  });
});

describe('where the configuration says what a plan shows', () => {
  const plan = (source: string, address: string, values: object) => ({
    format_version: '1.2',
    planned_values: { root_module: { resources: [resource(address, values)] } },
    configuration: { root_module: { module_calls: { m: { source, module: {} } } } },
  });
  const files = {
    'infra/main.tf': `resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
module "m" {
  source = "./m"
}`,
    'infra/m/roles.tf': `resource "aws_iam_role" "r" {
  inline_policy {
    policy = "{}"
  }
  inline_policy {
    policy = "{}"
  }
}
resource "aws_iam_role" "dynamic" {
  dynamic "inline_policy" {
    for_each = var.policies
    content {}
  }
}`,
  };
  const inline = { inline_policy: [{ policy: policy('a:1') }, { policy: policy('a:2') }] };

  it.each<[string, object, string[]]>([
    ['aws_iam_policy.p', { policy: policy('a:1') }, ['infra/main.tf:2:2']],
    ['module.m["a.b"].aws_iam_role.r[0]', inline, ['infra/m/roles.tf:3:4', 'infra/m/roles.tf:6:4']],
    ['module.m.aws_iam_role.dynamic', inline, ['infra/m/roles.tf:10:2', 'infra/m/roles.tf:10:2']],
    ['aws_iam_policy.elsewhere', { policy: policy('a:1') }, ['nowhere']],
  ])('%s', async (address, values, places) => {
    const { documents } = await readPlan(plan('./m', address, values), 2, files, 'infra/out/plan.json');
    expect(
      documents.map(({ writtenAt }) => {
        const start = writtenAt && spanOf(writtenAt).start;
        return start ? `${writtenAt.source.file}:${start.line}:${start.column}` : 'nowhere';
      }),
    ).toEqual(places);
  });

  it('of a module from a registry, or from out of the repository, it is not known', async () => {
    const address = 'module.m.aws_iam_role.r';
    for (const source of ['terraform-aws-modules/iam/aws', '../../m'])
      for (const { writtenAt } of (await readPlan(plan(source, address, inline), 2, files, 'infra/plan.json'))
        .documents)
        expect(writtenAt).toBeUndefined();
  });

  it('is where a finding goes first, and the plan second', async () => {
    const { documents } = await readPlan(
      plan('./m', 'aws_iam_policy.p', { policy: policy('iam:PassRole') }),
      0,
      files,
      'infra/plan.json',
    );
    const [document] = documents;
    const tokens = document ? tokensAt(document, [{ path: ['Statement', 0], token: 'value' }]) : [];
    expect(tokens.map(({ source }) => source.file)).toEqual(['infra/main.tf', 'infra/plan.json']);
  });
});
