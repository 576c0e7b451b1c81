import type { Member, Node } from '../policy/node.ts';
import { SourceText } from '../policy/source.ts';

const nowhere = { source: new SourceText('', ''), start: 0, end: 0 };

/** A JSON value as a tree, for policies that stand in no file. */
export function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { ...nowhere, kind: 'array', items: value.map(nodeOf) };
  switch (typeof value) {
    case 'string':
      return { ...nowhere, kind: 'string', value };
    case 'number':
      return { ...nowhere, kind: 'number', value, text: String(value) };
    case 'boolean':
      return { ...nowhere, kind: 'boolean', value };
    case 'object':
      if (value === null) break;
      return {
        ...nowhere,
        kind: 'object',
        members: Object.entries(value).map(([key, member]): Member => ({
          ...nowhere,
          key,
          value: nodeOf(member),
        })),
      };
  }
  return { ...nowhere, kind: 'null' };
}
