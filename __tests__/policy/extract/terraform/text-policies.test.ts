import { describe, expect, it } from '@jest/globals';
import { nodeAt, type Path } from '../../../../src/policy/node.ts';
import { spanOf } from '../../../../src/policy/source.ts';
import { placeOf, policyOf, read, readOne, textAt, unresolved } from './reading.ts';

const heredoc = (json: string, marker = '<<EOF'): string =>
  `resource "aws_iam_policy" "p" {\n  policy = ${marker}\n${json}\nEOF\n}\n`;
const places = (document: Awaited<ReturnType<typeof readOne>>, ...paths: Path[]) =>
  paths.map((path) => [textAt(nodeAt(document.root, path)), placeOf(nodeAt(document.root, path))]);

describe('JSON in a heredoc', () => {
  it('has its places in the heredoc, around interpolations too', async () => {
    const document = await readOne(
      heredoc(
        '{\n  "Statement": {\n    "Effect": "Allow",\n    "Action": ["s3:GetObject"],\n    "Resource": "${aws_s3_bucket.b.arn}/*"\n  }\n}',
      ) + 'resource "aws_s3_bucket" "b" {}',
    );
    expect(policyOf(document)).toMatchObject({ Statement: { Resource: 'arn:aws:s3:::b/*' } });
    expect(
      places(document, [], ['Statement', 'Action', 0], ['Statement', 'Resource']).map(([, place]) => place),
    ).toEqual(['main.tf:3:0', 'main.tf:6:15', 'main.tf:7:16']);
    expect(textAt(nodeAt(document.root, ['Statement', 'Resource']))).toBe('"${aws_s3_bucket.b.arn}/*"');
  });

  it('keeps what is unknown, inside a string or in place of a value', async () => {
    const document = await readOne(
      `variable "x" {}\n${heredoc('{ "Statement": [{ "Effect": "Allow", "Action": ${var.x}, "Resource": "arn:${var.x}:s3:::b" }] }', '<<-EOF')}`,
    );
    expect(unresolved(document)).toEqual([
      'Statement.0.Action = var.x',
      'Statement.0.Resource = arn:${var.x}:s3:::b',
    ]);
    expect(textAt(nodeAt(document.root, ['Statement', 0, 'Action']))).toBe('var.x');
  });

  it('takes lists that are written into it, unquoted', async () => {
    const document = await readOne(
      `locals {\n  arns = ["arn:a", "arn:b"]\n}\n${heredoc('{ "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": ${jsonencode(local.arns)} }] }')}`,
    );
    expect(places(document, ['Statement', 0, 'Resource', 1])).toEqual([['"arn:b"', 'main.tf:2:19']]);
  });

  it('that is not valid is reported at its line', async () => {
    const { documents, unread } = await read({
      'main.tf': heredoc('{\n  "Statement": [\n    { "Effect": "Allow" "Action": "*" }\n  ]\n}'),
    });
    expect(documents).toEqual([]);
    expect(unread.map(({ reason, at }) => [reason, at && spanOf(at).start.line])).toEqual([
      [
        'The text of aws_iam_policy.p.policy cannot be read as a policy. This is no valid JSON: no comma between two members or values.',
        5,
      ],
    ]);
  });

  it('keeps members that stand twice', async () => {
    const document = await readOne(heredoc('{ "Statement": [], "Statement": [] }'));
    expect(document.root.kind === 'object' && document.root.members.map(({ key }) => key)).toEqual([
      'Statement',
      'Statement',
    ]);
  });

  it('reads CR LF', async () => {
    const document = await readOne(
      heredoc('{\n"Statement": {\n"Effect": "Allow",\n"Action": "s3:*"\n}\n}').replaceAll('\n', '\r\n'),
    );
    expect(places(document, ['Statement', 'Action'])).toEqual([['"s3:*"', 'main.tf:6:10']]);
  });
});

describe('JSON elsewhere', () => {
  it('in a quoted string has its places behind the escapes', async () => {
    const document = await readOne(
      'resource "aws_iam_policy" "p" {\n  policy = "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"s3:*\\"}]}"\n}',
    );
    expect(places(document, ['Statement', 0, 'Action'])).toEqual([['\\"s3:*\\"', 'main.tf:2:65']]);
  });

  it('in a file has its places in that file', async () => {
    const document = await readOne(
      'resource "aws_iam_policy" "p" {\n  policy = file("${path.module}/policies/p.json")\n}',
      {
        'policies/p.json': '{\n  "Statement": { "Effect": "Allow", "Action": "s3:*" }\n}',
      },
    );
    expect(document.file).toBe('policies/p.json');
    expect(places(document, ['Statement', 'Action'])).toEqual([['"s3:*"', 'policies/p.json:2:46']]);
  });

  it('in a template file has its places there, and takes the variables', async () => {
    const document = await readOne(
      'resource "aws_iam_policy" "p" {\n  policy = templatefile("p.tftpl", { arns = ["arn:a", "arn:b"], who = "x" })\n}',
      {
        'p.tftpl':
          '{ "Statement": [\n%{ for i, arn in arns ~}\n  %{ if i > 0 },%{ endif }{ "Effect": "Allow", "Action": "s3:*", "Resource": "${arn}/${who}/$${aws:username}" }\n%{ endfor ~}\n] }',
      },
    );
    expect(policyOf(document)).toMatchObject({
      Statement: [{ Resource: 'arn:a/x/${aws:username}' }, { Resource: 'arn:b/x/${aws:username}' }],
    });
    expect(placeOf(nodeAt(document.root, ['Statement', 1, 'Action']))).toBe('p.tftpl:3:57');
  });

  it('of the old template provider', async () => {
    const document = await readOne(
      'data "template_file" "t" {\n  template = file("p.json")\n  vars = { b = "logs" }\n}\nresource "aws_iam_policy" "p" {\n  policy = data.template_file.t.rendered\n}',
      {
        'p.json':
          '{ "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${b}" }] }',
      },
    );
    expect(policyOf(document)).toMatchObject({ Statement: [{ Resource: 'arn:aws:s3:::logs' }] });
  });

  it.each(['../outside.json', '/etc/passwd', 'a/../../x'])(
    'is not read from outside of the repository: %s',
    async (path) => {
      const { unread } = await read({
        'main.tf': `resource "aws_iam_policy" "p" {\n  policy = file("${path}")\n}`,
      });
      expect(unread[0]?.reason).toContain('(the path leads out of the repository)');
    },
  );

  it('says which file is not there', async () => {
    const { unread } = await read({
      'main.tf': 'resource "aws_iam_policy" "p" {\n  policy = file("no.json")\n}',
    });
    expect(unread[0]?.reason).toBe(
      'aws_iam_policy.p.policy is `file("no.json")`, which the files do not tell (there is no file no.json), so its policy was not validated. Check the plan (`terraform show -json`) instead.',
    );
  });

  it('keeps its places through replace and trimspace', async () => {
    const document = await readOne(
      'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:*"]\n    resources = ["BUCKET/*", "x"]\n  }\n}\nresource "aws_s3_bucket_policy" "p" {\n  policy = trimspace(replace(data.aws_iam_policy_document.d.json, "BUCKET", "arn:b"))\n}',
    );
    expect(policyOf(document)).toMatchObject({ Statement: [{ Resource: ['x', 'arn:b/*'] }] });
    expect(places(document, ['Statement', 0, 'Resource', 1])).toEqual([['"BUCKET/*"', 'main.tf:4:17']]);
  });
});

describe('a condition that nobody knows', () => {
  const text = (policy: string): string =>
    `variable "x" {}\nresource "aws_iam_policy" "p" {\n  policy = ${policy}\n}`;
  const statement = (action: string): string => `{ Effect = "Allow", Action = "${action}" }`;

  it('between two policies: both are judged', async () => {
    const found = await read({
      'main.tf': text(
        `var.x ? jsonencode({ Statement = ${statement('a:b')} }) : jsonencode({ Statement = ${statement('c:d')} })`,
      ),
    });
    expect(found.documents.map(policyOf)).toMatchObject([
      { Statement: { Action: 'a:b' } },
      { Statement: { Action: 'c:d' } },
    ]);
  });
  it('between two statements: both are judged', async () => {
    const document = await readOne(
      text(`jsonencode({ Statement = [var.x ? ${statement('a:b')} : ${statement('c:d')}] })`),
    );
    expect(policyOf(document)).toMatchObject({ Statement: [{ Action: 'a:b' }, { Action: 'c:d' }] });
  });
  it('around a statement: it is judged', async () => {
    const document = await readOne(
      text(`jsonencode({ Statement = concat([${statement('a:b')}], var.x ? [${statement('c:d')}] : []) })`),
    );
    expect(policyOf(document)).toMatchObject({ Statement: [{ Action: 'a:b' }, { Action: 'c:d' }] });
  });
});
