import { memberOf, type Node } from '../../node.ts';

/** The ids of a statement, or of a list of them. */
export function statementIdsIn(node: Node): string[] {
  if (node.kind === 'array') return node.items.flatMap(statementIdsIn);
  const sid = memberOf(node, 'Sid')?.value;
  return sid?.kind === 'string' ? [sid.value] : [];
}

/**
 * The two ways of a condition may give the same statement id. Only one of them is ever deployed, so that the id
 * is unique; side by side, the second one goes without.
 */
export function withoutIds(node: Node, ids: ReadonlySet<string>): Node {
  if (node.kind === 'array') return { ...node, items: node.items.map((item) => withoutIds(item, ids)) };
  if (node.kind !== 'object' || !statementIdsIn(node).some((id) => ids.has(id))) return node;
  return { ...node, members: node.members.filter(({ key }) => key !== 'Sid') };
}

/**
 * The two ways of a condition may give the same statement id, of which only one is ever deployed: the second
 * one is left out, since ids must be unique.
 */
export function withoutRepeatedSids(root: Node): Node {
  const member = memberOf(root, 'Statement');
  if (root.kind !== 'object' || member?.value.kind !== 'array') return root;
  const seen = new Map<string, number>();
  const items = member.value.items.map((statement) => {
    const sid = memberOf(statement, 'Sid')?.value;
    if (statement.kind !== 'object' || sid?.kind !== 'string') return statement;
    // The same token twice: one statement of the source, in two ways.
    const start = seen.get(sid.value);
    seen.set(sid.value, sid.start);
    if (start !== sid.start) return statement;
    return { ...statement, members: statement.members.filter(({ key }) => key !== 'Sid') };
  });
  const statements = { ...member.value, items };
  return {
    ...root,
    members: root.members.map((own) => (own === member ? { ...own, value: statements } : own)),
  };
}
