import type { Node } from '../policy/node.ts';
import { matches } from '../policy/patterns.ts';
import type { Policy } from '../policy/rule.ts';
import { SourceText } from '../policy/source.ts';
import { statementsOf, type Statement, type Value } from '../policy/statement.ts';
import type { AttachedPolicy, Facts, IamGroup, IamRole, IamUser, PolicyJson } from './facts.ts';
import { shell } from './fix.ts';

/** A policy that hangs on a principal, with the words that name it to a reader. */
export interface HeldPolicy {
  readonly holder: IamUser | IamGroup | IamRole;
  readonly holderKind: 'user' | 'group' | 'role';
  readonly policyName: string;
  /** `null` for an inline policy. */
  readonly policyArn: string | null;
  readonly document: PolicyJson;
}

const parsed = new WeakMap<object, readonly Statement[]>();

/** The statements of a document that the account stores, in the form that the document rules work on. */
export function statementsIn(document: PolicyJson): readonly Statement[] {
  if (typeof document !== 'object' || document === null) return [];
  let statements = parsed.get(document);
  if (!statements) {
    statements = statementsOf(nodeOf(document));
    parsed.set(document, statements);
  }
  return statements;
}

const policies = new WeakMap<object, Policy>();

/** The same for the rules of documents, whose engine judges what the account stores too. */
export function policyIn(document: PolicyJson): Policy | null {
  if (typeof document !== 'object' || document === null) return null;
  let policy = policies.get(document);
  if (!policy) {
    const root = nodeOf(document);
    const version = (document as { readonly Version?: unknown }).Version;
    policy = {
      document: {
        file: '',
        name: null,
        type: 'IDENTITY_POLICY',
        resourceType: null,
        use: 'permissions',
        root,
        anchor: nowhere,
      },
      surroundings: {},
      resourceKind: undefined,
      version: typeof version === 'string' ? version : undefined,
      statements: statementsIn(document).filter(({ mismatches }) => mismatches.length === 0),
    };
    policies.set(document, policy);
  }
  return policy;
}

const nowhere = { source: new SourceText('', ''), start: 0, end: 0 };

/** The document as a tree of nodes; it stands in no file, so that all tokens are empty. */
export function nodeOf(json: unknown): Node {
  if (Array.isArray(json)) return { ...nowhere, kind: 'array', items: json.map(nodeOf) };
  if (typeof json === 'object' && json !== null) {
    const members = Object.entries(json).map(([key, value]) => ({ ...nowhere, key, value: nodeOf(value) }));
    return { ...nowhere, kind: 'object', members };
  }
  if (typeof json === 'string') return { ...nowhere, kind: 'string', value: json };
  if (typeof json === 'number') return { ...nowhere, kind: 'number', value: json, text: String(json) };
  if (typeof json === 'boolean') return { ...nowhere, kind: 'boolean', value: json };
  return { ...nowhere, kind: 'null' };
}

/** The text of values; those of an account are always known. */
export const texts = (values: readonly Value[]): string[] =>
  values.flatMap((value) => (value.known ? [value.text] : []));

/** Whether an `Action` pattern covers an action; case does not count in action names. */
export function matchesAction(pattern: string, action: string): boolean {
  return matches(pattern.toLowerCase(), action.toLowerCase());
}

/** `*`, and what means the same: `*:*`, `**`. */
export const isEverything = (pattern: string): boolean => /^[*:]*\*[*:]*$/.test(pattern);

/** An Allow statement whose `Action` covers the action, whatever its resources and conditions. */
export function allowsAction(statement: Statement, action: string): boolean {
  if (statement.effect !== 'Allow') return false;
  if (statement.actions.length > 0)
    return texts(statement.actions).some((each) => matchesAction(each, action));
  return (
    statement.notActions.length > 0 &&
    !texts(statement.notActions).some((each) => matchesAction(each, action))
  );
}

/** Whether one of the resources is every resource; `NotResource` with a rest is as good as that. */
export function onEveryResource(statement: Statement): boolean {
  return texts(statement.resources).some(isEverything) || statement.notResources.length > 0;
}

/** Conditions on the circumstances of a request, which leave its holder everything at the right moment. */
const circumstances =
  /^aws:(currenttime|epochtime|tokenissuetime|multifactorauth.*|sourceip|vpcsourceip|sourcevpc.*|vpce.*|securetransport|requestedregion|useragent|referer|principal.*|username|userid|sourceidentity)$/;

/** Whether a condition says what the statement is about, and not only when or by whom. */
export const isLimited = (statement: Statement): boolean =>
  statement.conditions.some(({ lowerKey }) => !circumstances.test(lowerKey));

/** An Allow of every action, or of all but some, on every resource: `*`, `*:*`, mixed lists, `NotAction`. */
export function isAdministrator(statement: Statement): boolean {
  if (statement.effect !== 'Allow' || !onEveryResource(statement) || isLimited(statement)) return false;
  return texts(statement.actions).some(isEverything) || statement.notActions.length > 0;
}

/** Statement 2 (Sid "Admin"), as a reader finds it. */
export function statementName(statement: Statement): string {
  const { sid } = statement;
  return `statement ${statement.index + 1}${sid?.known && sid.text ? ` (Sid ${sid.text})` : ''}`;
}

/** The command that takes a policy away from its holder. */
export function removalCommand({ holder, holderKind, policyName, policyArn }: HeldPolicy): string {
  return policyArn === null
    ? shell`aws iam delete-${holderKind}-policy --${holderKind}-name ${holder.name} --policy-name ${policyName}`
    : shell`aws iam detach-${holderKind}-policy --${holderKind}-name ${holder.name} --policy-arn ${policyArn}`;
}

/** `the role Deploy through its inline policy P`. */
export function holding({ holder, holderKind, policyName, policyArn }: HeldPolicy): string {
  const kind = policyArn === null ? 'inline' : isAwsManaged(policyArn) ? 'AWS managed' : 'managed';
  return `The ${holderKind} ${holder.name}, through ${policyArn === null ? 'its' : 'the'} ${kind} policy ${policyName},`;
}

/** Roles that nobody in the account can change: service-linked ones and those of Identity Center. */
export const isReservedRole = (role: { readonly path: string }): boolean =>
  role.path.startsWith('/aws-service-role/') || role.path.startsWith('/aws-reserved/');

/** The roles that the account's people can change. */
export const ownRoles = (roles: readonly IamRole[]): readonly IamRole[] =>
  roles.filter((role) => !isReservedRole(role));

type Holders = Pick<Facts, 'users' | 'groups' | 'roles'>;

/** Every inline policy of users, groups and the roles that can be changed. */
export function inlinePolicies(facts: Holders): HeldPolicy[] {
  return holdersOf(facts).flatMap(({ holder, holderKind }) =>
    holder.inlinePolicies.map(({ name, document }) => ({
      holder,
      holderKind,
      policyName: name,
      policyArn: null,
      document,
    })),
  );
}

/** Every attachment of a managed policy to users, groups and the roles that can be changed. */
export function attachments(
  facts: Holders,
): { holder: HeldPolicy['holder']; holderKind: HeldPolicy['holderKind']; policy: AttachedPolicy }[] {
  return holdersOf(facts).flatMap(({ holder, holderKind }) =>
    holder.attachedPolicies.map((policy) => ({ holder, holderKind, policy })),
  );
}

/** Inline policies and attached customer managed policies, each with who holds it. */
export function heldPolicies(facts: Holders & Pick<Facts, 'policies'>): HeldPolicy[] {
  const documents = new Map(facts.policies.map(({ arn, document }) => [arn, document]));
  const attached = attachments(facts)
    .filter(({ policy }) => !isAwsManaged(policy.arn))
    .map(({ holder, holderKind, policy }) => ({
      holder,
      holderKind,
      policyName: policy.name,
      policyArn: policy.arn,
      document: documents.get(policy.arn) ?? null,
    }));
  return [...inlinePolicies(facts), ...attached];
}

function holdersOf(facts: Holders) {
  return [
    ...facts.users.map((holder) => ({ holder, holderKind: 'user' as const })),
    ...facts.groups.map((holder) => ({ holder, holderKind: 'group' as const })),
    ...ownRoles(facts.roles).map((holder) => ({ holder, holderKind: 'role' as const })),
  ];
}

/** AWS's own policies have `aws` where others have an account id. */
export const isAwsManaged = (arn: string): boolean => arn.split(':')[4] === 'aws';

/** Whether a principal is on a list of names or ARNs with `*`. */
export function isListed(
  list: readonly string[],
  holder: { readonly arn: string; readonly name: string },
): boolean {
  return list.some((entry) => matches(entry, holder.name) || matches(entry, holder.arn));
}
