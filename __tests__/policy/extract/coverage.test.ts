import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/policy/extract/index.ts';
import { limits } from '../../../src/policy/extract/limits.ts';
import { SourceText } from '../../../src/policy/source.ts';
import { extractFiles, lineOf, treeOf } from './helpers.ts';

const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

async function coverageOf(file: string, text: string): Promise<string> {
  const { coverage } = await extractFiles({ [file]: text });
  const [line] = coverage;
  return `${line?.status ?? ''}, ${line?.documents ?? 0}: ${line?.reason ?? '-'}`;
}

describe('every file has its line', () => {
  test.each<[string, string, RegExp]>([
    ['policy.json', policy, /^validated, 1: -$/],
    ['package.json', '{"name":"x"}', /^skipped, 0: package\.json is not a policy file$/],
    ['empty.yaml', '', /^skipped, 0/],
    ['README.md', '# Read me', /^skipped, 0: not a policy file$/],
    ['post.md', '---\ntitle: x\n---\nEffect: Allow', /^skipped, 0: not a policy file, though its text has/],
    ['lib/stack.ts', "import { Stack } from 'aws-cdk-lib';", /^skipped, 0: CDK code.*npx cdk synth/],
    ['stack.py', 'from aws_cdk import Stack', /^skipped, 0: CDK code/],
    ['broken.yaml', 'a: [1', /^skipped, 0/],
    [
      'broken.json',
      policy.slice(0, -1),
      /^unreadable, \d: This is no valid JSON: an object that is not closed/,
    ],
    [
      'broken-role.yaml',
      'Statement:\n  - Effect: Allow\n    Action: [s3:*\n',
      /^unreadable, \d: This is no valid YAML/,
    ],
    [
      'cdk.out/manifest.json',
      '{"version":"1","artifacts":{"S":{"properties":{"templateFile":"S.template.json"}}}}',
      /^skipped, 0: the CDK's manifest.*S\.template\.json/,
    ],
    ['cdk.out/S.assets.json', '{"version":"1","files":{}}', /^skipped, 0: the CDK's manifest of assets/],
    [
      'cdk.out/tree.json',
      `{"version":"tree-0.1","tree":{"id":"App","children":{"x":{"p":${policy}}}}}`,
      /^skipped, 0: the CDK's construct tree/,
    ],
  ])('%s', async (file, text, expected) => {
    expect(await coverageOf(file, text)).toMatch(expected);
  });

  test('what looks like a policy and gave none is never silent', async () => {
    const text = 'permissions:\n  - effect: Allow\n    actions: [s3:GetObject]\n';
    const { unread, coverage } = await extractFiles({ 'access.yaml': text });
    expect(coverage[0]).toMatchObject({ status: 'unreadable', documents: 0 });
    expect(unread[0]?.reason).toMatch(/looks like a statement of a policy/);
    expect(unread[0]?.at && lineOf(unread[0].at)).toBe(2);
  });

  describe('each part of a file answers for itself', () => {
    const suspicious = 'permissions:\n  - effect: Allow\n    actions: [s3:GetObject]\n';

    test.each<[string, string, number]>([
      ['a document of the stream', `${policy}\n---\n${suspicious}`, 4],
      ['a member beside a policy', `policy: ${policy}\n${suspicious}`, 3],
      ['a text beside a policy', `policy: ${policy}\nnote: |\n  x\n  effect = "Allow"\n`, 2],
    ])('%s', async (_, text, line) => {
      const { unread, coverage } = await extractFiles({ 'access.yaml': text });
      expect(coverage[0]).toMatchObject({ status: 'unreadable', documents: 1 });
      expect(unread.map(({ reason }) => reason)).toEqual([expect.stringContaining('looks like a statement')]);
      expect(unread[0]?.at && lineOf(unread[0].at)).toBe(line);
    });

    test.each<[string, string]>([
      ['a comment', `policy: ${policy}\n# Effect: Allow\n`],
      [
        'a statement that an alias brings into a policy',
        'x: &a {Effect: Allow, Action: "s3:*", Resource: "*"}\np: {Version: 2012-10-17, Statement: [*a]}\n',
      ],
      [
        'a stack policy',
        `policy: ${policy}\nStackPolicy: {Rules: [{Effect: Allow, Action: "Update:*", Resource: "*"}]}\n`,
      ],
    ])('not %s', async (_, text) => {
      expect(await coverageOf('access.yaml', text)).toBe('validated, 1: -');
    });

    const template = (extra: string) =>
      `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: ${policy}\n${extra}`;

    test('an access policy of OpenSearch Serverless is none of IAM', async () => {
      const extra =
        '  A:\n    Type: AWS::OpenSearchServerless::AccessPolicy\n    Properties: {Policy: {Rules: [{Effect: Allow}]}}\n';
      expect(await coverageOf('template.yaml', template(extra))).toBe('validated, 1: -');
    });

    test('the program of a function in a template is named', async () => {
      const extra =
        "  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Code:\n        ZipFile: |\n          p = {'Effect': 'Allow'}\n";
      expect(await coverageOf('template.yaml', template(extra))).toBe(
        'validated, 1: the text on line 10 has a policy statement in it, which is not validated',
      );
    });

    test('what a condition that is known rules out', async () => {
      const extra = 'Parameters: {Stage: {Type: String}}\nConditions: {Prod: !Equals [!Ref Stage, prod]}\n';
      const text = `${template(`  Q:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: !If [Prod, ${policy}, !Ref AWS::NoValue]\n`)}${extra}`;
      const { coverage } = await extractFiles({ 't.yaml': text }, { parameters: { Stage: 'test' } });
      expect(coverage[0]).toMatchObject({ status: 'validated', documents: 1 });
    });
  });

  describe('a file of which it is said that it holds a policy', () => {
    const said = { holdsPolicies: () => true };
    const typed = { ...said, typeOf: () => ({ type: 'IDENTITY_POLICY' as const }) };

    test.each(['', ' \n', '\uFEFF'])('an emptied one: %j', async (text) => {
      for (const options of [said, typed]) {
        const { coverage } = await extract([new SourceText('policies/task.json', text)], treeOf({}), options);
        expect(coverage[0]).toMatchObject({
          status: 'unreadable',
          reason: expect.stringContaining('it is empty'),
        });
      }
    });

    test.each(['{"a": 1}', '[]', '[{"a": 1}]', '"x"', 'a: 1'])('one without a policy: %s', async (text) => {
      const files = { 'policies/task.json': text };
      const { coverage } = await extractFiles(files, said);
      expect(coverage[0]).toMatchObject({
        status: 'unreadable',
        reason: expect.stringContaining('none was found in it'),
      });
      const { documents } = await extractFiles(files, typed);
      expect(documents).toMatchObject([{ type: 'IDENTITY_POLICY', name: null }]);
    });

    test('one that is no data', async () => {
      const { coverage } = await extractFiles({ 'policies/task.txt': 'to do' }, said);
      expect(coverage[0]).toMatchObject({ status: 'unreadable' });
    });

    test('one in a format of its own, where none is needed', async () => {
      const text = 'Resources: {B: {Type: AWS::S3::Bucket}}';
      expect((await extractFiles({ 'policies/t.yaml': text }, typed)).coverage[0]?.status).toBe('skipped');
    });
  });

  test('what could be read of a broken file is read', async () => {
    const text = `a: &x\n  policy: ${policy}\nb: *nowhere\n---\n${policy}\n`;
    const { documents, unread } = await extractFiles({ 'mixed.yaml': text });
    expect(documents.length).toBeGreaterThan(0);
    expect(unread[0]?.reason).toMatch(/alias/);
  });

  test('the configuration can say what a file is', async () => {
    const options = { typeOf: () => ({ type: 'SERVICE_CONTROL_POLICY' as const }) };
    const { documents } = await extractFiles({ 'a.json': policy }, options);
    expect(documents[0]).toMatchObject({ type: 'SERVICE_CONTROL_POLICY', resourceType: null });
    expect(documents[0]).not.toHaveProperty('typeGuess');
  });
});

describe('limits', () => {
  const timed = async (file: string, text: string) => {
    const started = performance.now();
    const extraction = await extract([new SourceText(file, text)], treeOf({}));
    expect(performance.now() - started).toBeLessThan(15_000);
    return extraction;
  };

  test('a file of 50 MB is refused', async () => {
    const text = `{"Statement": [${' '.repeat(50_000_000)}{"Effect":"Allow"}]}`;
    const { unread } = await timed('huge.json', text);
    expect(unread[0]?.reason).toMatch(new RegExp(`more than the ${limits.jsonLength} that are read`));
  });

  test('10,000 resources are read', async () => {
    const resources = Array.from({ length: 10_000 }, (_, index) => [
      `P${index}`,
      {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          PolicyDocument: {
            Statement: { ...statement, Resource: { 'Fn::Sub': `arn:aws:s3:::\${P${(index + 1) % 10_000}}` } },
          },
        },
      },
    ]);
    const text = JSON.stringify({ Resources: Object.fromEntries(resources) as unknown });
    expect((await timed('many.json', text)).documents).toHaveLength(10_000);
  });

  test.each([
    ['lists', `{"Statement": ${'['.repeat(100_000)}`],
    ['objects', `{"Effect": "Allow", "Statement": ${'{"a":'.repeat(100_000)}`],
  ])('%s nested 100,000 deep are refused', async (_, text) => {
    const { documents, coverage } = await timed('deep.json', text);
    expect(documents).toEqual([]);
    expect(coverage[0]?.documents).toBe(0);
  });

  test('conditions and functions that multiply stay bounded', async () => {
    const wide = Array.from({ length: 14 }, (_, index) => ({
      'Fn::If': [`C${index}`, { a: index }, { b: index }],
    }));
    const nested = wide.reduce(
      (inner, { 'Fn::If': [name] }) => ({ 'Fn::If': [name, inner, inner] }) as never,
      'x' as never,
    );
    const text = JSON.stringify({
      Resources: {
        P: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            PolicyDocument: {
              Statement: {
                ...statement,
                Condition: Object.fromEntries(wide.map((way, index) => [`Operator${index}`, way])) as unknown,
                Resource: {
                  'Fn::Join': ['', wide.map(({ 'Fn::If': [name] }) => ({ 'Fn::If': [name, 'a', 'b'] }))],
                },
              },
            },
          },
        },
        Q: {
          Type: 'AWS::SQS::QueuePolicy',
          Properties: { PolicyDocument: { Statement: { ...statement, Resource: nested } } },
        },
      },
    });
    expect(text.length).toBeLessThan(2 ** 31);
    expect((await timed('ways.json', text)).documents).toHaveLength(2);
  });

  test('names and texts that double at every step stay bounded', async () => {
    const queues = Array.from({ length: 90 }, (_, index) => [
      `Q${index}`,
      {
        Type: 'AWS::SQS::Queue',
        Properties: { QueueName: { 'Fn::Sub': `\${Q${index + 1}.QueueName}\${Q${index + 1}.QueueName}` } },
      },
    ]);
    const nested = Array.from({ length: 90 }).reduce<unknown>(
      (inner) => ({ 'Fn::Sub': ['${a}${a}', { a: inner }] }),
      'x',
    );
    const loop = (depth: number): unknown =>
      depth === 0
        ? { P: { Type: 'AWS::SNS::Topic' } }
        : { [`Fn::ForEach::L${depth}`]: [`V${depth}`, Array(500).fill('v'), loop(depth - 1)] };
    const policyOf = (resource: unknown) => ({
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: { PolicyDocument: { Statement: { ...statement, Resource: resource } } },
    });
    const text = JSON.stringify({
      Resources: {
        A: policyOf({ 'Fn::GetAtt': 'Q0.Arn' }),
        B: policyOf(nested),
        ...(Object.fromEntries(queues) as object),
        ...(loop(4) as object),
      },
    });
    expect((await timed('doubling.json', text)).documents).toHaveLength(2);
  });
});

describe('a policy in a file of its own that Terraform reads', () => {
  const trust = policy.replace('"s3:GetObject"', '"sts:AssumeRole"');
  const role = (call: string): string => `resource "aws_iam_role" "r" {\n  assume_role_policy = ${call}\n}\n`;

  test.each([
    ['file("trust.json")', 'trust.json', trust],
    ['templatefile("trust.json.tpl", { who = "*" })', 'trust.json.tpl', trust.replace('"*"', '"${who}"')],
    ['templatefile("trust.json.tpl", {})', 'trust.json.tpl', `%{ if true }${trust}%{ endif }`],
  ])('%s is one document, of the type that Terraform knows', async (call, file, text) => {
    const { documents, unread, coverage } = await extractFiles({ 'main.tf': role(call), [file]: text });
    expect(documents).toMatchObject([
      { file, name: 'aws_iam_role.r.assume_role_policy', resourceType: 'AWS::IAM::AssumeRolePolicyDocument' },
    ]);
    expect(unread).toEqual([]);
    expect(coverage).toEqual([
      {
        file: 'main.tf',
        status: 'skipped',
        reason: 'Terraform whose policies stand in other files of the change',
        documents: 0,
      },
      { file, status: 'validated', reason: null, documents: 1 },
    ]);
  });

  test('what of it is no JSON is said once', async () => {
    const { unread } = await extractFiles({
      'main.tf': role('file("trust.json")'),
      'trust.json': trust.slice(0, -1),
    });
    expect(unread.map(({ file }) => file)).toEqual(['trust.json']);
  });

  test('a policy beside it stays', async () => {
    const { documents } = await extractFiles({
      'main.tf': role('jsonencode(jsondecode(file("both.json")).trust)'),
      'both.json': `{"trust": ${trust}, "other": ${policy}}`,
    });
    expect(documents.map(({ name }) => name)).toEqual(['other', 'aws_iam_role.r.assume_role_policy']);
  });
});
