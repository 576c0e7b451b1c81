import { parseArn } from '../arn.ts';
import { parseIpRange, isPrivateRange } from '../ip-range.ts';
import { contains, hasWildcard } from '../patterns.ts';
import type { Condition, Statement, Value } from '../statement.ts';

/**
 * Whether the condition also holds when the request does not have the key: with `IfExists`, ForAllValues, a negated
 * operator, or as Null. Such a condition never restricts an Allow.
 */
export const isOpen = ({ comparison }: Condition): boolean =>
  comparison !== undefined &&
  (comparison.family === 'Null' ||
    comparison.ifExists ||
    comparison.negated ||
    comparison.qualifier === 'ForAllValues');

/** Keys that say when, from where or by whom, not what is done to which resource. */
const circumstance =
  /^(aws:(currenttime|epochtime|tokenissuetime|multifactorauth.*|sourceip|vpcsourceip|sourcevpc.*|vpce.*|securetransport|requestedregion|useragent|referer|principal.*|userid|username|federatedprovider|sourceidentity|requesttag\/.*|tagkeys|resourceaccount|resourceorg.*)|ec2:region|(sts|saml):.*|[^:]*\.[^:]*:.*)$/;

/** Whether a condition narrows what is allowed, not only when and to whom. Keys that nobody knows count too. */
export const isLimiting = (condition: Condition): boolean =>
  !isOpen(condition) && !circumstance.test(condition.lowerKey);

const accountId = /^\d{12}$/;
const literal = (text: string): boolean => !hasWildcard(text) && !text.includes('${');
const orgPath = (text: string): boolean => /^o-[a-z0-9]+\//.test(text);
const account = (text: string): boolean => accountId.test(text);
const ownersArn = (text: string): boolean => accountId.test(parseArn(text)?.account ?? '');

/** A CIDR that S3 does not count as public: private, or no wider than /8 for IPv4 and /32 for IPv6. */
export function isNarrow(text: string): boolean {
  const range = parseIpRange(text);
  return range === undefined || isPrivateRange(range) || range.prefix >= (range.version === 4 ? 8 : 32);
}

/** Keys that tie a caller to a known account, organisation, network or source, and what a value must be to do it. */
const guards: ReadonlyMap<string, (text: string) => boolean> = new Map<string, (text: string) => boolean>([
  ...['aws:principalorgid', 'aws:sourceorgid', 'aws:vpceorgid'].map((key) => [key, literal] as const),
  ...['aws:principalorgpaths', 'aws:sourceorgpaths', 'aws:vpceorgpaths'].map(
    (key) => [key, orgPath] as const,
  ),
  ...[
    'aws:principalaccount',
    'aws:sourceaccount',
    'aws:sourceowner',
    'aws:vpceaccount',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
  ].map((key) => [key, account] as const),
  ['aws:principalarn', ownersArn],
  // A bucket's name names its owner, with or without the fields that its ARN leaves empty.
  [
    'aws:sourcearn',
    (text) => literal(text) || ownersArn(text) || /^arn:[^:]+:s3:\*?:\*?:[^*?$]+$/.test(text),
  ],
  ...[
    's3:dataaccesspointarn',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:principalservicename',
    'lambda:eventsourcetoken',
  ].map((key) => [key, literal] as const),
  ['aws:sourceip', isNarrow],
  ['aws:userid', (text) => /^(A(RO|ID)A[A-Z0-9]{12,}|\d{12})/.test(text)],
  ['elasticfilesystem:accessedviamounttarget', (text) => text === 'true'],
]);

/** All values of a key are alternatives: one loose value spoils it. An unknown value counts for the author. */
const isPinned = (values: readonly Value[], pinned: (text: string) => boolean): boolean =>
  values.length > 0 && values.every((value) => !value.known || pinned(value.text));

/** Whether the condition alone ties the caller of an Allow to somebody known. */
export function isGuard(condition: Condition): boolean {
  const pinned = guards.get(condition.lowerKey);
  return pinned !== undefined && !isOpen(condition) && isPinned(condition.values, pinned);
}

/** Conditions that say that a call is not one that an AWS service makes; beside a Deny they narrow it rightly. */
export const serviceCalls = new Set(['aws:viaawsservice', 'aws:principalisawsservice']);

/** Whether a Deny leaves only callers that a guard would: `StringNotEquals aws:PrincipalOrgID`. */
function deniesAllButKnown({ conditions }: Statement): boolean {
  const deciding = conditions.filter(({ lowerKey }) => !serviceCalls.has(lowerKey));
  return (
    deciding.length > 0 &&
    deciding.every(({ lowerKey, comparison, values }) => {
      const pinned = guards.get(lowerKey);
      return pinned !== undefined && comparison?.negated === true && isPinned(values, pinned);
    })
  );
}

/** What a Deny keeps from everybody whom nothing ties to somebody known; an unknown value is the author's intention. */
interface Complement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** More than any policy has room for. */
const mostComplements = 1000;
const complements = new WeakMap<readonly Statement[], readonly Complement[]>();

function complementsOf(statements: readonly Statement[]): readonly Complement[] {
  let found = complements.get(statements);
  if (!found) {
    found = statements
      .filter(
        (deny) =>
          deny.effect === 'Deny' &&
          deny.principals.some(({ value }) => value.known && value.text === '*') &&
          deniesAllButKnown(deny),
      )
      .slice(0, mostComplements)
      .map(({ actions, resources }) => ({
        actions: actions.map((value) => (value.known ? value.text.toLowerCase() : '*')),
        resources:
          resources.length === 0 ? ['*'] : resources.map((value) => (value.known ? value.text : '*')),
      }));
    complements.set(statements, found);
  }
  return found;
}

/** Whether a Deny of the document keeps away from this Allow whoever is not tied to somebody known. */
export function hasComplement(allow: Statement, statements: readonly Statement[]): boolean {
  const all = complementsOf(statements);
  if (all.length === 0) return false;
  const actions = allow.actions.flatMap((value) => (value.known ? value.text.toLowerCase() : []));
  const resources = allow.resources.flatMap((value) => (value.known ? value.text : []));
  return all.some((deny) => covers(deny.actions, actions) && covers(deny.resources, resources));
}

/** Whether each of the inner patterns is within one of the outer ones. */
const covers = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((one) => outer.some((other) => contains(other, one)));
