import { toJson, type Node, type UnresolvedNode } from '../../node.ts';
import type { Token } from '../../source.ts';
import { callOf } from './template.ts';

export const tokenOf = ({ source, start, end }: Token): Token => ({ source, start, end });

export function isNoValue(node: Node): boolean {
  const call = callOf(node);
  return call?.name === 'Ref' && call.argument.kind === 'string' && call.argument.value === 'AWS::NoValue';
}

export const isSame = (left: Node, right: Node): boolean =>
  JSON.stringify(toJson(left)) === JSON.stringify(toJson(right));

export const known = (value: string, at: Token): Node => ({ kind: 'string', value, ...tokenOf(at) });

export const assumed = (value: string, at: Token, expression: string = expressionOf(at)): Node => ({
  kind: 'string',
  value,
  assumedFrom: expression,
  ...tokenOf(at),
});

export const unresolved = (at: Token, expression: string = expressionOf(at)): UnresolvedNode => ({
  kind: 'unresolved',
  expression,
  ...tokenOf(at),
});

/** As the author wrote it, on one line. */
export function expressionOf({ source, start, end }: Token): string {
  return source.text.slice(start, end).replace(/\s+/g, ' ');
}

export const shown = (expression: string): string =>
  /^\$\{.*\}$/.test(expression) ? expression : `\${${expression}}`;
