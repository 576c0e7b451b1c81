import { policyTypes, type PolicyDocument } from '../document.ts';
import { memberOf, nodeAt, type Node, type Path, type StringNode } from '../node.ts';
import type { ExtractOptions, FileReading, Unread } from './extraction.ts';
import { parseJson, type JsonReading, type ReadProblem } from './json.ts';
import { percentDecoded, textOf } from './located-text.ts';
import { forcedOr, inferType, type ForcedType, type TypedAs } from './policy-type.ts';

/** A policy found by what it looks like, in a tree of any format. */
export interface FoundPolicy {
  /** Where it stands below the root that was searched. */
  readonly path: Path;
  readonly root: Node;
}

const versions: readonly string[] = ['2012-10-17', '2008-10-17'];
const subjects = ['Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal'];

/**
 * Whether a value is an IAM policy document by its content: it has the grammar's version, or a statement that
 * could be one of IAM's. WAF rules, which have `Statement` and `Action`, have neither.
 */
export function isPolicyDocument(node: Node): boolean {
  const statement = memberOf(node, 'Statement')?.value;
  if (!statement || isStackPolicy(statement)) return false;
  const version = memberOf(node, 'Version')?.value;
  if (version?.kind === 'string' && versions.includes(version.value)) return true;
  return statement.kind === 'array' ? statement.items.some(isStatement) : isStatement(statement);
}

/** CloudFormation's stack policies borrow IAM's grammar for actions of their own. */
function isStackPolicy(statement: Node): boolean {
  const [first] = statement.kind === 'array' ? statement.items : [statement];
  const action = first && (memberOf(first, 'Action') ?? memberOf(first, 'NotAction'))?.value;
  const [name] = action?.kind === 'array' ? action.items : [action];
  return name?.kind === 'string' && /^update:/i.test(name.value);
}

export function isStatement(node: Node): boolean {
  const effect = memberOf(node, 'Effect')?.value;
  if (effect?.kind === 'string' && /^(allow|deny)$/i.test(effect.value)) return true;
  const present = subjects.filter((name) => memberOf(node, name) !== undefined).length;
  return present + (effect ? 1 : 0) >= 2;
}

/** A policy that stands as text inside a string, as JSON or percent-encoded JSON; `undefined` for other text. */
export function policyInText(node: StringNode): JsonReading | undefined {
  const { value } = node;
  if (value.length < 10) return undefined;
  if (/^\s*[{[]/.test(value) && /"Statement"\s*:/.test(value)) return parseJson(textOf(node));
  if (/^\s*%7B/i.test(value) && value.includes('Statement')) {
    const decoded = percentDecoded(textOf(node));
    return decoded && parseJson(decoded);
  }
  return undefined;
}

/** Every policy below `root`, in the order of the file, also those that stand as text in a string. */
export function policiesIn(root: Node): { found: FoundPolicy[]; problems: ReadProblem[] } {
  const found: FoundPolicy[] = [];
  const problems: ReadProblem[] = [];
  const open: FoundPolicy[] = [{ path: [], root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, root: node } = next;
    if (node.kind === 'object' && isPolicyDocument(node)) found.push(next);
    else if (node.kind === 'object')
      for (const member of node.members.toReversed())
        open.push({ path: [...path, member.key], root: member.value });
    else if (node.kind === 'array')
      for (const [index, item] of [...node.items.entries()].toReversed())
        open.push({ path: [...path, index], root: item });
    else if (node.kind === 'string') {
      const reading = policyInText(node);
      if (reading?.root) open.push({ path, root: reading.root });
      problems.push(...(reading?.problems.slice(0, 1) ?? []));
    }
  }
  return { found, problems };
}

/** `Roles[0].AssumeRolePolicyDocument`; `null` for the root itself. */
export function nameOf(path: Path): string | null {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? null : name.replace(/^\./, '');
}

/** Policies of a tree that is of no format that we know better: bare documents, lists of them, wrappers around them. */
export function readPlain(root: Node, options: ExtractOptions, prefix: Path = []): FileReading {
  const { file } = root.source;
  const forced = options.typeOf?.(file);
  const { found, problems } = policiesIn(root);
  // A document that is said to be a policy is judged as one, however little of one it has.
  if (forced && found.length === 0 && problems.length === 0 && couldBePolicy(root))
    found.push({ path: [], root });
  const documents = found.map(({ path, root: policy }): PolicyDocument => {
    const place: Path = [...prefix, ...path];
    const typed = organizationType(root, path) ?? inferType(policy, { file, path: place });
    return { file, name: nameOf(place), ...forcedOr(forced, typed), root: policy, anchor: policy };
  });
  return { documents, unread: problems.map((problem) => unreadOf(file, problem)) };
}

/** The whole of a file that is said to be a policy, for the rules to say what it lacks. */
export function meantAsPolicies(roots: readonly Node[], forced: ForcedType): FileReading {
  const { type, resourceType = null } = forced;
  const documents = roots.map((root, index): PolicyDocument => {
    const name = roots.length > 1 ? nameOf([index]) : null;
    return { file: root.source.file, name, type, resourceType, use: 'permissions', root, anchor: root };
  });
  return { documents, unread: [] };
}

/** `aws organizations describe-policy` prints the type beside the content. */
function organizationType(root: Node, path: Path): TypedAs | undefined {
  if (path.at(-1) !== 'Content') return undefined;
  const around = nodeAt(root, path.slice(0, -1));
  const type = memberOf(memberOf(around, 'PolicySummary')?.value ?? around, 'Type')?.value;
  if (type?.kind !== 'string') return undefined;
  const known = policyTypes.find((name) => name === type.value);
  return (
    known && { type: known, resourceType: null, use: 'permissions', typeGuess: 'The type beside it says so.' }
  );
}

/** Whether a root that holds no policy may be meant as one: something that is no object, an empty one, or one with an element of a policy. */
const couldBePolicy = (root: Node): boolean =>
  root.kind === 'object'
    ? root.members.length === 0 ||
      root.members.some(({ key }) => ['Version', 'Id', 'Statement'].includes(key))
    : root.kind === 'string' || root.kind === 'number' || root.kind === 'boolean' || root.kind === 'null';

/** A policy whose text is no JSON: all that is known of it is where it stops being so. */
export function unparsable(file: string, { reason, at }: ReadProblem, forced: ForcedType): PolicyDocument {
  const expression = 'a text that is not valid JSON';
  const root: Node = { kind: 'unresolved', expression, source: at.source, start: at.start, end: at.end };
  return {
    file,
    name: null,
    type: forced.type,
    resourceType: forced.resourceType ?? null,
    use: 'permissions',
    syntaxError: reason.replace(/^This is no valid JSON: /, '').replace(/\.$/, ''),
    root,
    anchor: root,
  };
}

export const unreadOf = (file: string, { reason, at }: ReadProblem): Unread => ({ file, reason, at });
