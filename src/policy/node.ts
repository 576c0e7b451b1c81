import type { Token } from './source.ts';

/**
 * A value as it stands in a source file, whatever the file's format: JSON, YAML, HCL or a template's expression.
 * Every node is also the token it was read from, quotes included; a value that came through a variable or a
 * function has the token where the reader would change it. Members keep their order and their duplicates.
 */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode | UnresolvedNode;

export interface ObjectNode extends Token {
  readonly kind: 'object';
  readonly members: readonly Member[];
}
/** One member of an object; as a token it is the key. */
export interface Member extends Token {
  readonly key: string;
  readonly value: Node;
}
export interface ArrayNode extends Token {
  readonly kind: 'array';
  readonly items: readonly Node[];
}
export interface StringNode extends Token {
  readonly kind: 'string';
  readonly value: string;
  /** The expression that this text stands in for, when it is a plausible placeholder (`Fn::GetAtt` of an ARN). */
  readonly assumedFrom?: string;
}
export interface NumberNode extends Token {
  readonly kind: 'number';
  readonly value: number;
  /** As written: `012345678901` is an account id whose zero must not be lost. */
  readonly text: string;
}
export interface BooleanNode extends Token {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface NullNode extends Token {
  readonly kind: 'null';
}
/** A value that the file does not tell. Never guessed, never a wildcard: rules skip it and coverage names it. */
export interface UnresolvedNode extends Token {
  readonly kind: 'unresolved';
  /** As the author wrote it: `!Ref BucketName`, `${var.bucket}`. */
  readonly expression: string;
  /** The text with its unknown parts, `arn:aws:s3:::${var.bucket}/*`, where the whole is a string. */
  readonly text?: string;
}

/** Steps from the document's root to a value: member names and indexes from 0. */
export type Path = readonly (string | number)[];

/** More members than a policy element has; such an object gets an index, so that no path costs its length. */
const manyMembers = 24;
const indexes = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>();

/** The value of the *last* member of that name, which is the one JSON parsers keep. */
export function memberOf(node: Node | undefined, key: string): Member | undefined {
  if (node?.kind !== 'object') return undefined;
  const { members } = node;
  if (members.length > manyMembers) {
    let index = indexes.get(node);
    if (!index) indexes.set(node, (index = new Map(members.map((member) => [member.key, member]))));
    return index.get(key);
  }
  for (let index = members.length - 1; index >= 0; index--)
    if (members[index]?.key === key) return members[index];
  return undefined;
}

/** The members that count: of those with the same name, the last. */
export function effectiveMembers(node: ObjectNode): readonly Member[] {
  const { members } = node;
  return members.length < 2 ? members : members.filter((member) => memberOf(node, member.key) === member);
}

export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') node = node?.kind === 'array' ? node.items[step] : undefined;
    else node = memberOf(node, step)?.value;
  }
  return node;
}

/** The plain JSON value; an unresolved node becomes its text or expression. */
export function toJson(node: Node): unknown {
  switch (node.kind) {
    case 'object': {
      const entries = node.members.map((member) => [member.key, toJson(member.value)] as const);
      return Object.fromEntries(entries);
    }
    case 'array':
      return node.items.map(toJson);
    case 'string':
    case 'boolean':
      return node.value;
    case 'number':
      // An account id with a leading zero would lose it as a number.
      return /^0\d/.test(node.text) ? node.text : node.value;
    case 'null':
      return null;
    case 'unresolved':
      return node.text ?? node.expression;
  }
}

/** Every unresolved value below `root`, with its path. Iterative: documents may be nested deeply. */
export function unresolvedIn(root: Node): { path: Path; node: UnresolvedNode }[] {
  const found: { path: Path; node: UnresolvedNode }[] = [];
  const open: { path: Path; node: Node }[] = [{ path: [], node: root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, node } = next;
    if (node.kind === 'unresolved') found.push({ path, node });
    else if (node.kind === 'array')
      for (let index = node.items.length - 1; index >= 0; index--) {
        const item = node.items[index];
        if (item) open.push({ path: [...path, index], node: item });
      }
    else if (node.kind === 'object')
      for (const member of node.members.toReversed())
        open.push({ path: [...path, member.key], node: member.value });
  }
  return found;
}
