import { documentElements, mismatchesInDocument, statementElements } from '../policy/grammar.ts';
import { memberOf, type Node } from '../policy/node.ts';
import { statementsOf, type Statement } from '../policy/statement.ts';

/** A policy whose grammar is sound enough to say what it allows. */
export interface Policy {
  readonly statements: readonly Statement[];
  /** Whether `${…}` are policy variables: only in version 2012-10-17. */
  readonly variables: boolean;
}

/** Thrown for a document that is no policy: IAM would refuse it, so it allows nothing and forbids nothing. */
export class NoPolicy extends Error {}

const refuse = (reason: string): never => {
  throw new NoPolicy(reason);
};

/**
 * @param withPrincipals Whether statements say whom they are about, as in resource policies.
 * @throws NoPolicy with one sentence
 */
export function readPolicy(root: Node, withPrincipals: boolean): Policy {
  if (root.kind === 'unresolved')
    return refuse(
      root.expression === ''
        ? 'the policy is not valid JSON'
        : `the whole policy is a value that the file does not tell: ${root.expression}`,
    );
  if (root.kind !== 'object') return refuse(`a policy is a JSON object, this is ${article(root.kind)}`);
  const [mismatch] = mismatchesInDocument(root);
  if (mismatch)
    return refuse(
      `${mismatch.path.join('.')} must be ${mismatch.expected}, it is ${article(mismatch.found)}`,
    );
  const alien = root.members.find(({ key }) => key !== 'Statement' && !documentElements.has(key));
  if (alien) return refuse(`a policy has no element "${alien.key}"`);
  const version = memberOf(root, 'Version')?.value;
  const text = version?.kind === 'string' ? version.value : undefined;
  if (version && text !== '2012-10-17' && text !== '2008-10-17')
    return refuse('Version must be "2012-10-17" or "2008-10-17"');
  const container = memberOf(root, 'Statement')?.value;
  if (!container) return refuse('the policy has no Statement');
  if (container.kind === 'unresolved')
    return refuse(`its Statement is not in the file: ${container.expression}`);
  const statements = statementsOf(root);
  for (const statement of statements) checkStatement(statement, withPrincipals);
  return { statements, variables: text === '2012-10-17' };
}

function checkStatement(statement: Statement, withPrincipals: boolean): void {
  const { node, index } = statement;
  const wrong = (what: string): never => refuse(`statement ${index}: ${what}`);
  if (node.kind === 'unresolved') return wrong(`it is not in the file: ${node.expression}`);
  if (node.kind !== 'object') return wrong(`it must be an object, it is ${article(node.kind)}`);
  const [mismatch] = statement.mismatches;
  if (mismatch)
    return wrong(
      `${mismatch.path.slice(1).join('.')} must be ${mismatch.expected}, it is ${article(mismatch.found)}`,
    );
  const alien = node.members.find(({ key }) => !statementElements.has(key));
  if (alien) return wrong(`a statement has no element "${alien.key}"`);
  if (!statement.effect) return wrong('Effect must be "Allow" or "Deny"');
  const has = (name: string): boolean => statement.element(name) !== undefined;
  if (has('Action') === has('NotAction')) return wrong('it needs either Action or NotAction');
  if (has('Resource') && has('NotResource')) return wrong('it cannot have both Resource and NotResource');
  if (has('Principal') && has('NotPrincipal')) return wrong('it cannot have both Principal and NotPrincipal');
  const principal = has('Principal') || has('NotPrincipal');
  if (withPrincipals && !principal) return wrong('a resource policy needs a Principal');
  if (!withPrincipals && principal) return wrong('an identity policy has no Principal');
  for (const action of [...statement.actions, ...statement.notActions])
    if (action.known && action.text !== '*' && !action.text.includes(':'))
      return wrong(`"${action.text}" is no action: it must look like "s3:GetObject", or be "*"`);
  for (const name of ['Condition', 'Principal', 'NotPrincipal']) {
    const element = statement.element(name)?.value;
    const parts = element?.kind === 'object' ? element.members.map(({ value }) => value) : [];
    for (const part of element ? [element, ...parts] : [])
      if (part.kind === 'unresolved' && (part === element || name === 'Condition'))
        return wrong(`its ${name} is not in the file: ${part.expression}`);
  }
  for (const { type, value } of [...statement.principals, ...statement.notPrincipals])
    if (!principalTypes.has(type)) return wrong(`there is no type of principal "${type}"`);
    else if (type === '*' && !(value.known && value.text === '*'))
      return wrong('a principal without a type can only be "*"');
  for (const { operator, comparison } of statement.conditions)
    if (!comparison) return wrong(`there is no condition operator "${operator}"`);
}

const principalTypes: ReadonlySet<string> = new Set(['*', 'AWS', 'Service', 'Federated', 'CanonicalUser']);

const article = (kind: string): string =>
  /^[aeiou]/.test(kind) ? `an ${kind}` : kind === 'null' ? kind : `a ${kind}`;
