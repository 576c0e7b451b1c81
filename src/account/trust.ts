import { parseArn } from '../policy/arn.ts';
import { hasWildcard } from '../policy/patterns.ts';
import type { Condition, Principal, Statement } from '../policy/statement.ts';
import { unknown, type Observation } from './check.ts';
import type { Facts, IamRole } from './facts.ts';
import { shell } from './fix.ts';
import { allowsAction, ownRoles, statementName, statementsIn, texts } from './policy.ts';

/** One principal that a role's trust policy lets in by one statement. */
export interface Trust {
  readonly role: IamRole;
  readonly statement: Statement;
  readonly principal: Principal;
  /** The principal's text: an ARN, an account id, a service, `*`. */
  readonly text: string;
}

/** Who may take one of the roles that can be changed, by the given operation. */
export function trusts(roles: Facts['roles'], action: string): Trust[] {
  return ownRoles(roles).flatMap((role) =>
    statementsIn(role.trustPolicy)
      .filter((statement) => allowsAction(statement, action))
      .flatMap((statement) =>
        principalsOf(statement).flatMap((principal) =>
          principal.value.known ? [{ role, statement, principal, text: principal.value.text }] : [],
        ),
      ),
  );
}

/** Allow with NotPrincipal lets in everybody but those it names. */
function principalsOf({ principals, notPrincipals }: Statement): readonly Principal[] {
  const everyone = { known: true, text: '*' } as const;
  return [
    ...principals,
    ...notPrincipals
      .slice(0, 1)
      .map(({ typePath, value }) => ({ type: '*', typePath, value: { ...value, ...everyone } })),
  ];
}

/** Roles whose trust policy is not among what was read: who may assume them is not known. */
export function* untold(roles: Facts['roles']): Generator<Observation, void, undefined> {
  const without = ownRoles(roles).filter(({ trustPolicy }) => (trustPolicy ?? null) === null);
  if (without.length > 0)
    yield unknown(
      `the trust policy of ${without.map(({ name }) => name).join(', ')} is not among what was read`,
    );
}

/** Everybody: a bare `*`, or `*` as an AWS or federated principal. */
export const isAnyone = ({ principal, text }: Trust): boolean =>
  text === '*' && ['*', 'AWS', 'Federated'].includes(principal.type);

/**
 * A condition that lets through only requests which have the key, with a value that matches. The negated
 * operators, `…IfExists`, `ForAllValues:` and `Null` are true where the key is missing.
 */
export function isClosed({ comparison }: Condition): boolean {
  return (
    comparison !== undefined &&
    !comparison.negated &&
    !comparison.ifExists &&
    comparison.qualifier !== 'ForAllValues' &&
    comparison.family !== 'Null'
  );
}

/** The conditions of a statement on one key, whose name ignores case. */
export const conditionsOn = (statement: Statement, key: string): readonly Condition[] =>
  statement.conditions.filter(({ lowerKey }) => lowerKey === key.toLowerCase());

/** Keys of a statement are ANDed: one closed condition is enough. Its values are ORed: each must hold. */
export function isPinned(statement: Statement, key: string, pins: (value: string) => boolean): boolean {
  return conditionsOn(statement, key).some((condition) => isClosed(condition) && allPinned(condition, pins));
}

function allPinned(condition: Condition, pins: (value: string) => boolean): boolean {
  const values = texts(condition.values);
  return values.length > 0 && values.every((value) => pins(value) || literal(condition, value, pins));
}

/** `*` is a plain character where the operator knows no wildcards; such a value matches nobody. */
function literal(condition: Condition, value: string, pins: (value: string) => boolean): boolean {
  return condition.comparison?.wildcards === false && pins(value.replace(/[*?]/g, 'x'));
}

const isPlain = (value: string): boolean => !hasWildcard(value) && !value.includes('${');
const isAccount = (value: string): boolean => /^\d{12}$/.test(value);

/** What ties a caller to a known account or organization. Principal tags do not: everybody tags their own. */
const callerPins: readonly (readonly [key: string, pins: (value: string) => boolean])[] = [
  ['aws:PrincipalOrgID', isPlain],
  ['aws:PrincipalOrgPaths', (value) => /^o-[a-z0-9]+\//.test(value)],
  ['aws:PrincipalAccount', isAccount],
  ['aws:PrincipalArn', (value) => isAccount(parseArn(value)?.account ?? '')],
];

/** Whether conditions tie every caller to a known account or organization, here or by a Deny of all others. */
export function callerIsPinned({ role, statement }: Trust): boolean {
  if (callerPins.some(([key, pins]) => isPinned(statement, key, pins))) return true;
  return statementsIn(role.trustPolicy).some(isDenyOfOthers);
}

/** `Deny` to all `StringNotEquals aws:PrincipalOrgID …`: the same fence from the other side. */
function isDenyOfOthers(statement: Statement): boolean {
  const [condition] = statement.conditions;
  return (
    statement.effect === 'Deny' &&
    statement.conditions.length === 1 &&
    condition?.comparison?.negated === true &&
    statement.principals.some(({ value }) => value.known && value.text === '*') &&
    statement.actions.some((each) => each.known && /^(\*|sts:(\*|assumerole\*?))$/i.test(each.text)) &&
    callerPins.some(([key, pins]) => condition.lowerKey === key.toLowerCase() && allPinned(condition, pins))
  );
}

/** A secret that the third party gave: a literal, and required. */
export const hasExternalId = ({ statement }: Trust): boolean =>
  isPinned(statement, 'sts:ExternalId', isPlain);

export const requiresMfa = ({ statement }: Trust): boolean =>
  isPinned(statement, 'aws:MultiFactorAuthPresent', (value) => value.toLowerCase() === 'true') ||
  conditionsOn(statement, 'aws:MultiFactorAuthAge').some(isClosed);

/** The account of an AWS principal, `null` for one that names none (`*`, the id of a deleted principal). */
export function accountOf({ principal, text }: Trust): string | null {
  if (principal.type !== 'AWS') return null;
  return isAccount(text) ? text : (parseArn(text)?.account ?? null);
}

/** Where IAM shows the unique id of a user or role that is gone. */
export const isDangling = ({ principal, text }: Trust): boolean =>
  principal.type === 'AWS' && /^(AIDA|AROA)[A-Z0-9]{12,}$/.test(text);

/** The issuer's host and path of an OIDC provider's ARN, in lower case, as condition keys begin. */
export function issuerOf({ principal, text }: Trust): string | null {
  if (principal.type !== 'Federated') return null;
  const match = /:oidc-provider\/(.+)$/.exec(text);
  if (match?.[1]) return match[1].toLowerCase();
  // Built into IAM: they have no provider, and so no ARN.
  return /^(cognito-identity\.amazonaws\.com|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com)$/.test(
    text,
  )
    ? text
    : null;
}

export const trustPlace = ({ role, statement }: Trust): string =>
  `trust policy of ${role.name}, ${statementName(statement)}`;

/** Trust policies are replaced as a whole. */
export const trustFix = (role: IamRole, change: string): string =>
  `${change}: ${shell`aws iam get-role --role-name ${role.name} --query Role.AssumeRolePolicyDocument > trust.json; edit trust.json; aws iam update-assume-role-policy --role-name ${role.name} --policy-document file://trust.json`}`;
