import { memberOf, type Node, type StringNode } from '../../node.ts';
import type { Token } from '../../source.ts';
import { surroundingsOf } from '../assumed.ts';
import { assumed } from '../cloudformation/values.ts';
import { joinPieces, textOfScalar, type Piece } from '../composed-text.ts';
import type { ExtractOptions } from '../extraction.ts';
import { limits } from '../limits.ts';
import { sliceOf, textOf } from '../located-text.ts';

/** `${self:custom.bucket}`, `${opt:stage, 'dev'}`: a source with a colon; `${AWS::Region}` and `${Bucket}` are Fn::Sub's. */
const variable = /\$\{\s*((?:self|opt|env|file|ssm|cf|s3|sls|param|aws|git|strToBool)(?:[:(][^{}]*)?)\}/g;

/**
 * Follows the variables that the file itself answers, or gives a text to fall back on; account and region are
 * assumed. Others are unresolved: the command line, the environment and other files decide.
 */
export function withVariables(root: Node, options: ExtractOptions = {}): Node {
  const { accountId, region } = surroundingsOf(options);
  const around: Readonly<Record<string, string>> = { 'aws:accountId': accountId, 'aws:region': region };
  let steps = 0;
  const replace = (node: Node, depth: number): Node => {
    if (++steps > limits.aliasedNodes)
      return { kind: 'unresolved', expression: '…', source: node.source, start: node.start, end: node.end };
    switch (node.kind) {
      case 'array':
        return { ...node, items: node.items.map((item) => replace(item, depth)) };
      case 'object':
        return {
          ...node,
          members: node.members.map((member) => ({ ...member, value: replace(member.value, depth) })),
        };
      case 'string':
        return node.value.includes('${') ? resolved(node, depth) : node;
      default:
        return node;
    }
  };
  const resolved = (node: StringNode, depth: number): Node => {
    const located = textOf(node);
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of node.value.matchAll(variable)) {
      const to = match.index + match[0].length;
      if (match.index > from) pieces.push({ kind: 'text', located: sliceOf(located, from, match.index) });
      const at = located.token(match.index, to);
      const value = firstAnswer(match[1] ?? '', depth, at) ?? {
        kind: 'unresolved',
        expression: match[0],
        ...at,
      };
      pieces.push({ kind: 'value', value, written: match[0], at });
      from = to;
    }
    if (from === 0) return node;
    if (from < node.value.length)
      pieces.push({ kind: 'text', located: sliceOf(located, from, node.value.length) });
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'value' && textOfScalar(only.value) === undefined)
      return only.value;
    return joinPieces(pieces, node, node.value);
  };
  /** `opt:stage, 'dev'`: the sources in order, and a text to fall back on. */
  const firstAnswer = (expression: string, depth: number, at: Token): Node | undefined => {
    const sources = expression.split(/,(?![^(]*\))/).map((source) => source.trim());
    for (const [index, source] of sources.entries()) {
      const text = around[source] ?? (index > 0 ? /^(['"])([^'"]*)\1$/.exec(source)?.[2] : undefined);
      if (text !== undefined) return assumed(text, at, `\${${expression}}`);
      const found = answer(source, depth);
      if (found) return found;
    }
    return undefined;
  };
  const answer = (expression: string, depth: number): Node | undefined => {
    const own = /^self:([\w.-]+)\s*$/.exec(expression);
    if (!own || depth > 10) return undefined;
    const found = own[1]
      ?.split('.')
      .reduce<Node | undefined>((node, key) => memberOf(node, key)?.value, root);
    return found && replace(found, depth + 1);
  };
  return replace(root, 0);
}
