import type { Node, ObjectNode, StringNode } from '../../node.ts';
import type { SourceText, Token } from '../../source.ts';
import { parseJson } from '../json.ts';
import { textOf as locatedText, wholeFile } from '../located-text.ts';
import { parseTemplate } from './hcl.ts';
import type { Parser } from './parser.ts';
import { placedPieces } from './template.ts';
import type { Attribute, Block, Body, Expression, ParsedFile } from './syntax.ts';
import { tokenOf } from './value.ts';

/** How many labels a block of the top level has: `resource "aws_iam_role" "task"` has two. */
const labelCounts: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
};

/** Reads Terraform's JSON syntax (`.tf.json`), whose strings are templates, into the shapes of HCL. */
export function parseTerraformJson(parser: Parser, source: SourceText): ParsedFile {
  const { root, problems } = parseJson(wholeFile(source));
  const blocks: Block[] = [];
  if (root?.kind === 'object')
    for (const { key, value } of root.members)
      for (const body of objectsIn(value))
        blocks.push(...labelled(parser, key, body, [], labelCounts[key] ?? 0, body));
  return {
    body: { attributes: new Map(), blocks },
    problems: problems.map(({ at, reason }) => ({ at, message: reason.replace(/\.$/, ''), isWhole: !root })),
  };
}

/** The members of a values file (`terraform.tfvars.json`). */
export function jsonVariables(parser: Parser, source: SourceText): ParsedFile {
  const { root, problems } = parseJson(wholeFile(source));
  return {
    body: root?.kind === 'object' ? bodyOf(parser, root) : { attributes: new Map(), blocks: [] },
    problems: problems.map(({ at, reason }) => ({ at, message: reason.replace(/\.$/, ''), isWhole: !root })),
  };
}

/** One object, or the objects of a list: both mean blocks. */
function objectsIn(node: Node): ObjectNode[] {
  if (node.kind === 'object') return [node];
  return node.kind === 'array' ? node.items.flatMap(objectsIn) : [];
}

function* labelled(
  parser: Parser,
  type: string,
  node: ObjectNode,
  labels: readonly string[],
  missing: number,
  header: Token,
): Generator<Block> {
  if (missing === 0) {
    yield { type, labels, header: tokenOf(header), body: bodyOf(parser, node), ...tokenOf(node) };
    return;
  }
  for (const member of node.members) {
    if (member.key === '//') continue;
    for (const inner of objectsIn(member.value))
      yield* labelled(parser, type, inner, [...labels, member.key], missing - 1, member);
  }
}

function bodyOf(parser: Parser, node: ObjectNode): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const member of node.members) {
    const { key, value } = member;
    if (key === '//') continue;
    const at = { source: member.source, start: member.start, end: value.end };
    attributes.set(key, { name: key, nameToken: tokenOf(member), value: expressionOf(parser, value), ...at });
    // Only the provider's schema says whether this is a block; whoever asks for one, finds it.
    for (const inner of objectsIn(value))
      blocks.push(...labelled(parser, key, inner, [], key === 'dynamic' ? 1 : 0, member));
  }
  return { attributes, blocks };
}

function expressionOf(parser: Parser, node: Node): Expression {
  const at = tokenOf(node);
  switch (node.kind) {
    case 'object':
      return {
        kind: 'object',
        members: node.members.map((member) => ({
          key: {
            kind: 'template',
            parts: [{ kind: 'text', text: member.key, exact: false, ...tokenOf(member) }],
            ...tokenOf(member),
          },
          value: expressionOf(parser, member.value),
        })),
        ...at,
      };
    case 'array':
      return { kind: 'tuple', items: node.items.map((item) => expressionOf(parser, item)), ...at };
    case 'string':
      return stringOf(parser, node);
    case 'number':
      return { kind: 'number', text: node.text, ...at };
    case 'boolean':
      return { kind: 'boolean', value: node.value, ...at };
    default:
      return { kind: 'null', ...at };
  }
}

function stringOf(parser: Parser, node: StringNode): Expression {
  const at = tokenOf(node);
  const text = locatedText(node);
  if (/[$%]\{/.test(node.value)) {
    const template = parseTemplate(parser, node.value, (start, end) => text.token(start, end));
    if (template) return { ...template, ...at };
  }
  const pieces = placedPieces(node.value, (start, end) => text.token(start, end));
  return { kind: 'template', parts: pieces, ...at };
}
