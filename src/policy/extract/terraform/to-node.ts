import type { Member, Node } from '../../node.ts';
import type { Token } from '../../source.ts';
import { isStatement } from '../plain.ts';
import { distinct } from './functions/collections.ts';
import {
  assumedText,
  listAt,
  mostValues,
  TooMuchWork,
  partsOf,
  tokenOf,
  writtenText,
  type Part,
  type Value,
} from './value.ts';

/** A value as a policy sees it. */
export function toNode(value: Value, fuel = { left: mostValues }): Node {
  // Values are shared: what is small in memory can be without end when it is written out.
  if (--fuel.left < 0) throw new TooMuchWork(`holds more than ${mostValues} values`);
  const at = tokenOf(value);
  switch (value.kind) {
    case 'string':
    case 'json':
      return stringNode(partsOf(value), at);
    case 'number':
      return { kind: 'number', value: value.value, text: value.text, ...at };
    case 'boolean':
      return { kind: 'boolean', value: value.value, ...at };
    case 'null':
      return { kind: 'null', ...at };
    case 'list':
      return {
        kind: 'array',
        items: value.items.map((item) => toNode(item, fuel)),
        ...at,
      };
    case 'object': {
      // As for Terraform: an object with a name that is not known is not known.
      const unknownName = [...value.members.values()].find((member) => member.unknownName)?.unknownName;
      if (unknownName !== undefined) return { kind: 'unresolved', expression: unknownName, ...at };
      const members = [...(value.written ?? value.members)].map(([key, member]): Member => {
        const of = key === 'Statement' ? allStatements(member.value) : member.value;
        return { key, value: toNode(of, fuel), ...tokenOf(member.key) };
      });
      return { kind: 'object', members, ...at };
    }
    case 'resource':
      return { kind: 'unresolved', expression: at.source.text.slice(at.start, at.end), ...at };
    case 'unknown':
      return { kind: 'unresolved', expression: value.expression, ...at };
  }
}

/** Statements that are one of two, by a condition that nobody knows: each may come to be, so each is judged. */
function allStatements(value: Value): Value {
  if (value.kind === 'list') return listAt(value.items.flatMap(eitherStatement), value);
  const statements = eitherStatement(value);
  return statements.length === 1 && statements[0] === value ? value : listAt(statements, value);
}

function eitherStatement(item: Value): readonly Value[] {
  if (item.kind !== 'unknown' || !item.options) return [item];
  const statements = item.options.flatMap((option) => (option.kind === 'list' ? option.items : [option]));
  const isKnown = statements.every((option) => option.kind === 'object' && isStatement(toNode(option)));
  return isKnown ? distinct(statements) : [item];
}

function stringNode(parts: readonly Part[], at: Token): Node {
  if (parts.some(({ unknown }) => unknown !== undefined)) {
    const [only] = parts;
    const text = writtenText(parts);
    const expression = parts.length === 1 && only?.unknown !== undefined ? only.unknown : text;
    return { kind: 'unresolved', expression, text, ...at };
  }
  const assumedFrom = assumedText(parts);
  const value = parts.map(({ text }) => text).join('');
  return { kind: 'string', value, ...(assumedFrom === undefined ? {} : { assumedFrom }), ...at };
}
