import { effectiveMembers, type Node, type Path } from './node.ts';

/** A value whose JSON type is not what the policy grammar asks for at that place. */
export interface TypeMismatch {
  readonly path: Path;
  /** What must stand there: `a string`. */
  readonly expected: string;
  readonly found: Node['kind'];
}

/** An element that the grammar knows, with the JSON type of its value. An unresolved value may be anything. */
type Slot = (node: Node, path: Path, found: TypeMismatch[]) => void;

const mismatch = (node: Node, path: Path, expected: string): TypeMismatch => ({
  path,
  expected,
  found: node.kind,
});

const text: Slot = (node, path, found) => {
  if (node.kind !== 'string' && node.kind !== 'unresolved') found.push(mismatch(node, path, 'a string'));
};

const texts: Slot = (node, path, found) => {
  if (node.kind === 'array')
    node.items.forEach((item, index) => {
      // A list may have thousands of entries, of which hardly any is wrong: only such a one needs its path.
      if (item.kind !== 'string') text(item, [...path, index], found);
    });
  else if (node.kind !== 'string' && node.kind !== 'unresolved')
    found.push(mismatch(node, path, 'a string or a list of strings'));
};

const principals: Slot = (node, path, found) => {
  if (node.kind === 'object')
    for (const { key, value } of effectiveMembers(node)) texts(value, [...path, key], found);
  else if (node.kind !== 'string' && node.kind !== 'unresolved')
    found.push(mismatch(node, path, 'an object such as { "AWS": "111122223333" }, or "*"'));
};

const isScalar = ({ kind }: Node): boolean =>
  kind === 'string' || kind === 'number' || kind === 'boolean' || kind === 'unresolved';

const conditionValues: Slot = (node, path, found) => {
  const expected = 'a string, number or boolean, or a list of them';
  if (node.kind === 'array') {
    for (const [index, item] of node.items.entries())
      if (!isScalar(item)) found.push(mismatch(item, [...path, index], 'a string, number or boolean'));
  } else if (!isScalar(node)) found.push(mismatch(node, path, expected));
};

const mapOf =
  (inner: Slot, expected: string): Slot =>
  (node, path, found) => {
    if (node.kind === 'object')
      for (const { key, value } of effectiveMembers(node)) inner(value, [...path, key], found);
    else if (node.kind !== 'unresolved') found.push(mismatch(node, path, expected));
  };

const conditions = mapOf(
  mapOf(conditionValues, 'an object of condition keys'),
  'an object such as { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }',
);

export type StatementElement =
  'Sid' | 'Effect' | `${'' | 'Not'}${'Principal' | 'Action' | 'Resource'}` | 'Condition';

/** The elements of a statement. */
export const statementElements: ReadonlyMap<string, Slot> = new Map<StatementElement, Slot>([
  ['Sid', text],
  ['Effect', text],
  ['Principal', principals],
  ['NotPrincipal', principals],
  ['Action', texts],
  ['NotAction', texts],
  ['Resource', texts],
  ['NotResource', texts],
  ['Condition', conditions],
]);

/** The elements of a document besides `Statement`. */
export const documentElements: ReadonlyMap<string, Slot> = new Map([
  ['Version', text],
  ['Id', text],
]);

const none: readonly TypeMismatch[] = [];

/** What is of a wrong type in one statement. */
export function mismatchesInStatement(node: Node, path: Path): readonly TypeMismatch[] {
  if (node.kind === 'unresolved') return none;
  if (node.kind !== 'object') return [mismatch(node, path, 'an object')];
  return mismatchesInMembers(node, path, statementElements);
}

/** What is of a wrong type in a document outside its statements. */
export function mismatchesInDocument(root: Node): readonly TypeMismatch[] {
  if (root.kind === 'unresolved') return none;
  if (root.kind !== 'object') return [mismatch(root, [], 'an object')];
  const statement = effectiveMembers(root).find(({ key }) => key === 'Statement')?.value;
  const found = [...mismatchesInMembers(root, [], documentElements)];
  if (statement && !['object', 'array', 'unresolved'].includes(statement.kind))
    found.push(mismatch(statement, ['Statement'], 'an object or a list of objects'));
  return found;
}

function mismatchesInMembers(
  node: Extract<Node, { kind: 'object' }>,
  path: Path,
  slots: ReadonlyMap<string, Slot>,
): readonly TypeMismatch[] {
  let found: TypeMismatch[] | undefined;
  for (const { key, value } of effectiveMembers(node)) {
    // The common case, one string, costs no allocation; only a condition may not be one.
    if (value.kind !== 'string' || key === 'Condition')
      slots.get(key)?.(value, [...path, key], (found ??= []));
  }
  return found ?? none;
}
