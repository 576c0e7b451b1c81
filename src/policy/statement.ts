import { memberOf, type Member, type Node, type Path } from './node.ts';

/** One entry of an element: known text, or an expression that the file does not resolve. */
export type Value = { readonly path: Path; readonly node: Node } & (
  | { readonly known: true; readonly text: string }
  | { readonly known: false; readonly expression: string }
);

/** One principal: `{ "AWS": "…" }` has the type `AWS`; a bare `"*"` has the type `*`. */
export interface Principal {
  readonly type: string;
  readonly typePath: Path;
  readonly value: Value;
}

/** One condition key under one operator. */
export interface Condition {
  /** As written: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  readonly operatorPath: Path;
  readonly key: string;
  readonly keyPath: Path;
  readonly values: readonly Value[];
}

/**
 * One statement, read leniently: elements of a wrong JSON type are simply not there, since a grammar rule
 * reports them and the deeper rules do not run on such a statement.
 */
export interface Statement {
  readonly path: Path;
  readonly index: number;
  readonly node: Node;
  readonly sid: Value | undefined;
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly actions: readonly Value[];
  readonly notActions: readonly Value[];
  readonly resources: readonly Value[];
  readonly notResources: readonly Value[];
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly Condition[];
  /** The member of that name (`NotAction`), whatever its type. */
  element(name: string): Member | undefined;
}

/** The statements of a document, whether `Statement` is a list or a single object. */
export function statementsOf(root: Node): Statement[] {
  const container = memberOf(root, 'Statement')?.value;
  if (container?.kind === 'array')
    return container.items.map((node, index) => statementOf(node, ['Statement', index], index));
  return container ? [statementOf(container, ['Statement'], 0)] : [];
}

function statementOf(node: Node, path: Path, index: number): Statement {
  const element = (name: string): Member | undefined => memberOf(node, name);
  const list = (name: string): Value[] => {
    const member = element(name);
    return member ? valuesOf(member.value, [...path, name]) : [];
  };
  const effect = element('Effect')?.value;
  return {
    path,
    index,
    node,
    sid: list('Sid')[0],
    effect:
      effect?.kind === 'string' && (effect.value === 'Allow' || effect.value === 'Deny')
        ? effect.value
        : undefined,
    actions: list('Action'),
    notActions: list('NotAction'),
    resources: list('Resource'),
    notResources: list('NotResource'),
    principals: principalsOf(element('Principal')?.value, [...path, 'Principal']),
    notPrincipals: principalsOf(element('NotPrincipal')?.value, [...path, 'NotPrincipal']),
    conditions: conditionsOf(element('Condition')?.value, [...path, 'Condition']),
    element,
  };
}

/** One value or a list of values. A number or boolean counts as its text, as IAM reads it. */
export function valuesOf(node: Node, path: Path): Value[] {
  if (node.kind === 'array') return node.items.flatMap((item, index) => scalarOf(item, [...path, index]));
  return scalarOf(node, path);
}

function scalarOf(node: Node, path: Path): Value[] {
  switch (node.kind) {
    case 'string':
      return [{ path, node, known: true, text: node.value }];
    case 'number':
      return [{ path, node, known: true, text: node.text }];
    case 'boolean':
      return [{ path, node, known: true, text: String(node.value) }];
    case 'unresolved':
      return [{ path, node, known: false, expression: node.text ?? node.expression }];
    default:
      return [];
  }
}

function principalsOf(node: Node | undefined, path: Path): Principal[] {
  if (!node) return [];
  if (node.kind !== 'object')
    return valuesOf(node, path).map((value) => ({ type: '*', typePath: path, value }));
  return node.members.flatMap((member) => {
    const typePath = [...path, member.key];
    return valuesOf(member.value, typePath).map((value) => ({ type: member.key, typePath, value }));
  });
}

function conditionsOf(node: Node | undefined, path: Path): Condition[] {
  if (node?.kind !== 'object') return [];
  return node.members.flatMap((operator) => {
    if (operator.value.kind !== 'object') return [];
    const operatorPath = [...path, operator.key];
    return operator.value.members.map((key) => {
      const keyPath = [...operatorPath, key.key];
      return {
        operator: operator.key,
        operatorPath,
        key: key.key,
        keyPath,
        values: valuesOf(key.value, keyPath),
      };
    });
  });
}
