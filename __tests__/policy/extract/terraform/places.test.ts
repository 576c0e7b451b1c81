import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeAt, type Node } from '../../../../src/policy/node.ts';
import { placeOf, read, readOne, textAt } from './reading.ts';

/** Text as HCL and, inside a heredoc, as JSON writes it. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, '$&$&');
const inJson = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, '$&$&');

// `$${` and `%%{` as such cannot be written in HCL.
const text = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ09:*/-_. "\\\n\t$%{}é😀')), maxLength: 12 })
  .filter((value) => !/[$]{2}\{|%%\{/.test(value));
const blank = fc.constantFrom('', ' ', '\n', '\n  ', ' # note\n', '/* x */ ');
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text as fc.Arbitrary<Json>,
    fc.integer({ min: 0, max: 1_000_000 }) as fc.Arbitrary<Json>,
    fc.constantFrom<Json>(true, false, null),
    fc.array(tie('value'), { maxLength: 3 }) as fc.Arbitrary<Json>,
    fc.dictionary(fc.constantFrom('a', 'b', 'Key', 'aws:x'), tie('value'), {
      maxKeys: 3,
    }) as fc.Arbitrary<Json>,
  ),
})).value;

const hclOf = (value: Json, gap: string): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${gap}${value.map((item) => hclOf(item, '')).join(`,${gap}`)}${gap}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const members = Object.entries(value).map(([key, member]) => `${quoted(key)} = ${hclOf(member, '')}`);
  return `{${gap}${members.join(`,${gap}`)}${gap}}`;
};
const jsonOf = (value: Json): string =>
  typeof value === 'string'
    ? inJson(value)
    : Array.isArray(value)
      ? `[${value.map(jsonOf).join(',\n ')}]`
      : value === null || typeof value !== 'object'
        ? String(value)
        : `{${Object.entries(value)
            .map(([key, member]) => `${inJson(key)}: ${jsonOf(member)}`)
            .join(',')}}`;

/** Every value of a policy, with the text at its token. */
function* tokensIn(node: Node): Generator<{ node: Node; text: string }> {
  yield { node, text: node.source.text.slice(node.start, node.end) };
  if (node.kind === 'array') for (const item of node.items) yield* tokensIn(item);
  if (node.kind === 'object') for (const { value } of node.members) yield* tokensIn(value);
}

function claimed(node: Node): string | undefined {
  if (node.kind === 'string') return quoted(node.value);
  if (node.kind === 'number') return node.text;
  if (node.kind === 'boolean') return String(node.value);
  return node.kind === 'null' ? 'null' : undefined;
}

async function check(source: string, value: Json): Promise<void> {
  const { documents, unread } = await read({ 'main.tf': source });
  expect(unread).toEqual([]);
  const [root] = documents.map((document) => document.root);
  const extra = root?.kind === 'object' ? root.members.find(({ key }) => key === 'Extra')?.value : undefined;
  if (!extra) throw new Error(source);
  expect(toPlain(extra)).toEqual(value);
  for (const token of tokensIn(extra)) {
    const expected = claimed(token.node);
    if (expected !== undefined) expect(token.text).toBe(expected);
    else expect(token.text).toMatch(token.node.kind === 'array' ? /^\[[\s\S]*\]$/ : /^\{[\s\S]*\}$/);
  }
}

function toPlain(node: Node): unknown {
  if (node.kind === 'array') return node.items.map(toPlain);
  if (node.kind === 'object')
    return Object.fromEntries(node.members.map(({ key, value }) => [key, toPlain(value)]));
  return node.kind === 'null' || node.kind === 'unresolved' ? null : node.value;
}

describe('the text at every token is the token that it claims to be', () => {
  it('in jsonencode', async () => {
    await fc.assert(
      fc.asyncProperty(json, blank, async (value, gap) => {
        await check(
          `resource "aws_iam_policy" "p" {\n policy = jsonencode({ Statement = [], Extra = ${hclOf(value, gap)} })\n}`,
          value,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('in a heredoc', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.constantFrom('<<END', '<<-END'), async (value, marker) => {
        await check(
          `resource "aws_iam_policy" "p" {\n policy = ${marker}\n  { "Statement": [],\n "Extra": ${jsonOf(value)} }\nEND\n}`,
          value,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('in a YAML file that yamldecode reads', async () => {
    const yaml = 'Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n    Action: [s3:Get*, sqs:*]\n';
    const document = await readOne(
      'resource "aws_iam_policy" "p" {\n  policy = jsonencode(yamldecode(file("p.yaml")))\n}',
      { 'p.yaml': yaml },
    );
    expect(placeOf(nodeAt(document.root, ['Statement', 0, 'Action', 1]))).toBe('p.yaml:4:22');
    expect(textAt(nodeAt(document.root, ['Statement', 0, 'Action', 1]))).toBe('sqs:*');
  });

  it('through a local, and CR LF', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const source = `locals {\n  x = ${hclOf(value, '\n')}\n}\nresource "aws_iam_policy" "p" {\n policy = jsonencode({ Statement = [], Extra = local.x })\n}\n`;
        await check(source.replaceAll('\n', '\r\n'), value);
      }),
      { numRuns: 100 },
    );
  });
});
