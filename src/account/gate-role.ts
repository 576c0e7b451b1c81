import { parseArn } from '../policy/arn.ts';
import { hasWildcard } from '../policy/patterns.ts';
import type { Statement } from '../policy/statement.ts';
import type { IamRole, ManagedPolicy } from './facts.ts';
import { aliasActions, confirmationActions, factActions } from './permissions.ts';
import { allowsAction, matchesAction, statementsIn, texts } from './policy.ts';

/** The custom policy checks, which cost money: asked only within the config's budget. */
export const customCheckActions = [
  'access-analyzer:CheckAccessNotGranted',
  'access-analyzer:CheckNoNewAccess',
  'access-analyzer:CheckNoPublicAccess',
];

/** What validating policies takes, besides reading the account. */
export const validationActions = ['access-analyzer:ValidatePolicy', ...customCheckActions];

/** Everything that the gate can ever ask for, whatever is switched on: the published set. */
export const publishedActions: readonly string[] = [
  ...new Set([
    ...Object.values(factActions).flat(),
    ...confirmationActions,
    ...aliasActions,
    ...validationActions,
    // Read-only neighbours, which say who signs in and nothing more.
    'iam:GetOpenIDConnectProvider',
    'iam:ListOpenIDConnectProviders',
  ]),
].sort();

/** Actions whose absence costs nothing but a heading, or a repeated run. */
export const optionalActions: ReadonlySet<string> = new Set([...aliasActions, ...confirmationActions]);

export type Caller =
  | { readonly kind: 'role'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'root' };

/** Who `arn:aws:sts::…:assumed-role/NAME/SESSION` is. The session's ARN leaves the role's path out. */
export function callerOf(callerArn: string): Caller {
  const { service = '', resource = '' } = parseArn(callerArn) ?? {};
  const [kind, name = ''] = resource.split('/');
  if (service === 'sts' && kind === 'assumed-role')
    return name.startsWith('AWSReservedSSO_') ? { kind: 'person', name } : { kind: 'role', name };
  if (resource === 'root') return { kind: 'root' };
  return { kind: 'user', name: resource.split('/').at(-1) ?? '' };
}

export interface RoleRights {
  readonly statements: readonly Statement[];
  /** ARNs of attached policies whose documents were not read. */
  readonly unread: readonly string[];
}

/** The statements of every policy that a role holds. */
export function rightsOf(role: IamRole, policies: readonly ManagedPolicy[]): RoleRights {
  const documents = new Map(policies.map(({ arn, document }) => [arn, document]));
  const unread = role.attachedPolicies.flatMap(({ arn }) => (documents.has(arn) ? [] : [arn]));
  const statements = [
    ...role.inlinePolicies.flatMap(({ document }) => statementsIn(document)),
    ...role.attachedPolicies.flatMap(({ arn }) => statementsIn(documents.get(arn) ?? null)),
  ];
  return { statements, unread };
}

/** Patterns that allow more than the published actions. */
export function excessOf({ statements }: RoleRights): string[] {
  const published = new Set(publishedActions.map((action) => action.toLowerCase()));
  const excess = statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) => [
      ...texts(statement.actions).filter((action) => !published.has(action.toLowerCase())),
      ...(statement.notActions.length > 0
        ? [`everything but ${texts(statement.notActions).join(', ')}`]
        : []),
    ]);
  return [...new Set(excess)].sort();
}

/** Actions that the rights do not allow on every resource, or deny without condition. */
export function lacksOf({ statements }: RoleRights, actions: readonly string[]): string[] {
  return actions.filter((action) => {
    const allowed = statements.some((statement) => allowsAction(statement, action));
    const denied = statements.some(
      (statement) =>
        statement.effect === 'Deny' &&
        statement.conditions.length === 0 &&
        texts(statement.resources).includes('*') &&
        texts(statement.actions).some((pattern) => matchesAction(pattern, action)),
    );
    return !allowed || denied;
  });
}

const readingVerbs =
  /^(get|list|describe|batchget|generatecredentialreport|generateservicelastaccesseddetails|validate|check|simulate|lookup|search|view|head|select|query|scan|estimate|preview)/;
/** Reading them is what an attacker comes for. */
const sensitiveReads =
  /^(s3:getobject|secretsmanager:(get|batchget)|ssm:get(parameter|\*)|kms:|dynamodb:(getitem|batchgetitem|query|scan|select)|lambda:getfunction$|sts:)/;

/** Whether a pattern allows nothing but reading configuration: `iam:Get*`, not `s3:*` and not `s3:GetObject`. */
export function isReadOnly(pattern: string): boolean {
  const action = pattern.toLowerCase();
  const name = action.slice(action.indexOf(':') + 1);
  if (!action.includes(':') || !readingVerbs.test(name) || sensitiveReads.test(action)) return false;
  return !(hasWildcard(name) && /^(s3|secretsmanager|ssm|kms|dynamodb|sts):(get|\*)/.test(action));
}

/** The policy that is enough, as one line to paste. */
export function minimalPolicy(actions: readonly string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: [...actions].sort(), Resource: '*' }],
  });
}
