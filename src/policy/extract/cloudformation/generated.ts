import type { Member, Node } from '../../node.ts';
import type { Token } from '../../source.ts';

/** A node made by us rather than read, all of it at one token; nodes inside it keep their own. */
export function nodeOf(value: unknown, at: Token): Node {
  const token = { source: at.source, start: at.start, end: at.end };
  if (isNode(value)) return value;
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => nodeOf(item, at)), ...token };
  switch (typeof value) {
    case 'string':
      return { kind: 'string', value, ...token };
    case 'number':
      return { kind: 'number', value, text: String(value), ...token };
    case 'boolean':
      return { kind: 'boolean', value, ...token };
    case 'object':
      return value === null
        ? { kind: 'null', ...token }
        : { kind: 'object', members: membersOf(value, at), ...token };
    default:
      return { kind: 'null', ...token };
  }
}

function membersOf(value: object, at: Token): Member[] {
  const { source, start, end } = at;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => ({ key, value: nodeOf(inner, at), source, start, end }));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value && 'source' in value && 'start' in value;

/** A document of these statements. */
export const documentOf = (statements: readonly unknown[], at: Token): Node =>
  nodeOf({ Version: '2012-10-17', Statement: statements }, at);
