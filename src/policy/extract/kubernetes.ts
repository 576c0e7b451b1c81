import { statementElements } from '../grammar.ts';
import { memberOf, type Member, type Node, type ObjectNode, type Path } from '../node.ts';
import type { Token } from '../source.ts';
import { textOfScalar } from './composed-text.ts';

/** A Kubernetes manifest's name for its policies: `Role/reader`, as kubectl writes it. */
export function manifestPrefix(root: Node): Path | undefined {
  const version = memberOf(root, 'apiVersion')?.value;
  const kind = memberOf(root, 'kind')?.value;
  if (version?.kind !== 'string' || kind?.kind !== 'string') return undefined;
  const name = memberOf(memberOf(root, 'metadata')?.value, 'name')?.value;
  return [name?.kind === 'string' ? `${kind.value}/${name.value}` : kind.value];
}

/** The elements as Crossplane's AWS provider writes them in its resources, in the singular and in the plural. */
const elements: ReadonlyMap<string, string> = new Map(
  [...statementElements.keys()].flatMap((name) => {
    const singular = name.toLowerCase();
    return [[singular, name] as const, [`${singular}s`, name] as const];
  }),
);

/**
 * Writes the policies that a manifest has as objects of its own (`statements`, `effect`, `allowAnon`) in IAM's
 * grammar, as its controller will. Every value keeps its place.
 */
export function inGrammar(node: Node): Node {
  if (node.kind === 'array') return { ...node, items: node.items.map(inGrammar) };
  if (node.kind !== 'object') return node;
  const statements = memberOf(node, 'statements');
  if (statements?.value.kind === 'array' && statements.value.items.some(isStatement))
    return document(node, statements, statements.value.items);
  return { ...node, members: node.members.map((member) => ({ ...member, value: inGrammar(member.value) })) };
}

const isStatement = (node: Node): boolean =>
  /^(?:allow|deny)$/i.test(textOfScalar(memberOf(node, 'effect')?.value ?? node) ?? '');

function document(node: ObjectNode, statements: Member, items: readonly Node[]): Node {
  const version = memberOf(node, 'version');
  const id = memberOf(node, 'id');
  return {
    ...node,
    members: [
      version
        ? { ...version, key: 'Version' }
        : member('Version', text('2012-10-17', statements), statements),
      ...(id ? [{ ...id, key: 'Id' }] : []),
      {
        ...statements,
        key: 'Statement',
        value: { ...statements.value, items: items.map(statement) } as Node,
      },
    ],
  };
}

function statement(node: Node): Node {
  if (node.kind !== 'object') return node;
  return {
    ...node,
    members: node.members.map((written) => {
      const key = elements.get(written.key.toLowerCase()) ?? written.key;
      if (key.endsWith('Principal')) return { ...written, key, value: principal(written.value) };
      return { ...written, key, value: key === 'Condition' ? condition(written.value) : written.value };
    }),
  };
}

function principal(node: Node): Node {
  if (node.kind !== 'object') return node;
  const everybody = memberOf(node, 'allowAnon')?.value;
  if (everybody?.kind === 'boolean' && everybody.value) return text('*', everybody);
  const raw = memberOf(node, 'raw')?.value;
  if (raw) return raw;
  const names: Readonly<Record<string, string>> = {
    awsPrincipals: 'AWS',
    aws: 'AWS',
    federated: 'Federated',
    service: 'Service',
  };
  return {
    ...node,
    members: node.members.flatMap((written) => {
      const key = names[written.key];
      const { value } = written;
      if (key === undefined) return [];
      if (key !== 'AWS' || value.kind !== 'array') return [{ ...written, key }];
      return [{ ...written, key, value: { ...value, items: value.items.map(awsPrincipal) } }];
    }),
  };
}

/** One of a user's ARN, a role's ARN and an account, or a reference to an object in the cluster. */
function awsPrincipal(node: Node): Node {
  if (node.kind !== 'object') return node;
  for (const { key, value } of node.members) {
    const name = textOfScalar(value);
    if (name !== undefined && /^iam(?:user|role)arn$/i.test(key)) return value;
    if (name !== undefined && key === 'awsAccountId') return text(`arn:aws:iam::${name}:root`, value);
  }
  const { source, start, end } = node;
  const expression = source.text.slice(start, end).replace(/\s+/g, ' ');
  return { kind: 'unresolved', expression, source, start, end };
}

/** `[{ operatorKey, conditions: [{ key, stringValue }] }]`; older versions have IAM's own form. */
function condition(node: Node): Node {
  if (node.kind !== 'array') return node;
  const { items, source, start, end } = node;
  const operators = new Map<string, Member>();
  for (const item of items) {
    const operator = memberOf(item, 'operatorKey')?.value;
    const pairs = memberOf(item, 'conditions')?.value;
    if (operator?.kind !== 'string' || pairs?.kind !== 'array') continue;
    const before = operators.get(operator.value)?.value;
    const members = [...(before?.kind === 'object' ? before.members : []), ...pairs.items.flatMap(keyOf)];
    const value = { kind: 'object', members, source, start: pairs.start, end: pairs.end } as const;
    operators.set(operator.value, member(operator.value, value, operator));
  }
  return { kind: 'object', members: [...operators.values()], source, start, end };
}

function keyOf(pair: Node): Member[] {
  const key = memberOf(pair, 'key')?.value;
  const value =
    pair.kind === 'object' ? pair.members.find((member) => member.key.endsWith('Value')) : undefined;
  return key?.kind === 'string' && value ? [member(key.value, value.value, key)] : [];
}

const text = (value: string, { source, start, end }: Token): Node => ({
  kind: 'string',
  value,
  source,
  start,
  end,
});
const member = (key: string, value: Node, { source, start, end }: Token): Member => ({
  key,
  value,
  source,
  start,
  end,
});
