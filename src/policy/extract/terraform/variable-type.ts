import { evaluate } from './evaluate.ts';
import { setAt } from './functions/collections.ts';
import type { Scope } from './scope.ts';
import type { Expression } from './syntax.ts';
import { knownText, listAt, nullAt, type ObjectMember, type Value } from './value.ts';

/** Adds what a variable's type says about members that were left out: `optional(string, "default")`. */
export function applyType(value: Value, type: Expression, scope: Scope): Value {
  if (type.kind !== 'call') return value;
  const [inner] = type.args;
  if (type.name === 'optional') return inner ? applyType(value, inner, scope) : value;
  if (!inner) return value;
  if (type.name === 'object' && inner.kind === 'object' && value.kind === 'object') {
    const members = new Map<string, ObjectMember>();
    for (const { key, value: memberType } of inner.members) {
      const name = knownText(evaluate(key, scope)) ?? '';
      const member = value.members.get(name);
      const typed = member && member.value.kind !== 'null' ? member : defaultOf(memberType, scope, member);
      if (typed) members.set(name, { key: typed.key, value: applyType(typed.value, memberType, scope) });
    }
    return { ...value, members };
  }
  if (['list', 'set'].includes(type.name) && value.kind === 'list') {
    const items = value.items.map((item) => applyType(item, inner, scope));
    return type.name === 'set' ? setAt(items, value) : listAt(items, value);
  }
  if (type.name === 'map' && value.kind === 'object') {
    const members = [...value.members].map(([name, member]): [string, ObjectMember] => {
      return [name, { key: member.key, value: applyType(member.value, inner, scope) }];
    });
    return { ...value, members: new Map(members) };
  }
  return value;
}

function defaultOf(
  type: Expression,
  scope: Scope,
  given: ObjectMember | undefined,
): ObjectMember | undefined {
  if (type.kind !== 'call' || type.name !== 'optional') return given;
  const fallback = type.args[1];
  return { key: type, value: fallback ? evaluate(fallback, scope) : nullAt(type) };
}
