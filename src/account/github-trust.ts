import type { Severity } from '../findings/severity.ts';
import { hasWildcard } from '../policy/patterns.ts';
import type { Condition } from '../policy/statement.ts';
import { texts } from './policy.ts';
import { conditionsOn, isClosed, isPinned, issuerOf, type Trust } from './trust.ts';

/** What is weak about letting GitHub's workflows in. */
export interface TrustWeakness {
  readonly severity: Severity;
  /** Completes "The role Deploy …". */
  readonly message: string;
  readonly seen: string;
}

/** One issuer for all of GitHub; those with an enterprise in host or path belong to one customer. */
const shared = /^(vs)?token\.actions\.githubusercontent\.com$/;
const enterprise =
  /^token\.actions\.githubusercontent\.com\/.+|^token\.actions\.[a-z0-9-]+\.ghe\.com(\/.*)?$|\/_services\/token$/;

export const isGitHub = (trust: Trust): boolean => {
  const issuer = issuerOf(trust);
  return issuer !== null && (shared.test(issuer) || enterprise.test(issuer));
};

/** How far a `sub` value narrows the caller, weakest first. */
const breadths = ['anyone', 'owner', 'repository', 'workload'] as const;
type Breadth = (typeof breadths)[number];

/**
 * Values of a key are ORed, so that the weakest counts; keys are ANDed, so that the best one does; statements are
 * ORed, so that each is judged by itself.
 */
export function* githubWeaknesses(trust: Trust): Generator<TrustWeakness, void, undefined> {
  const issuer = issuerOf(trust) ?? '';
  const key = (claim: string): string => `${issuer}:${claim}`;
  const subjects = conditionsOn(trust.statement, key('sub'));
  const seen = describe(subjects);

  // Every token of GitHub has a `sub`, so that `…IfExists` and `ForAllValues:` test it all the same.
  const tested = subjects.filter(
    ({ comparison }) => comparison && !comparison.negated && comparison.family !== 'Null',
  );
  const breadth = best([...tested.map(breadthOf), ...otherClaims(trust, key)]);

  if (breadth === 'anyone') {
    const only = subjects.length > 0 && tested.length === 0 ? ' (it only names who may not)' : '';
    yield shared.test(issuer)
      ? { severity: 'critical', message: `lets in workflows of any repository on GitHub${only}`, seen }
      : { severity: 'medium', message: `lets in workflows of any repository of the enterprise${only}`, seen };
  } else if (breadth === 'owner')
    yield { severity: 'low', message: 'lets in every repository of the owner', seen };
  else if (breadth === 'repository')
    yield {
      severity: 'low',
      message: 'lets in every branch, tag and pull request of the repository',
      seen,
    };

  if (breadth !== 'anyone' && tested.length > 0 && !tested.some(isClosed))
    yield {
      severity: 'low',
      message: 'tests the subject only by operators that are true when it is missing',
      seen,
    };
  if (!conditionsOn(trust.statement, key('aud')).some(isClosed))
    yield {
      severity: 'low',
      message: 'does not test the audience of the token',
      seen: `no condition on ${key('aud')}`,
    };
  if (tested.some(neverMatches))
    yield {
      severity: 'low',
      message: 'compares the subject with a wildcard by an operator that knows none, which never matches',
      seen,
    };
}

function breadthOf(condition: Condition): Breadth {
  const wild = condition.comparison?.wildcards ?? false;
  const values = texts(condition.values);
  if (values.length === 0) return 'anyone';
  const narrowness = values.map((value) => breadths.indexOf(wild ? subjectBreadth(value) : 'workload'));
  return breadths[Math.min(...narrowness)] ?? 'anyone';
}

/** `repo:OWNER/REPOSITORY:context`, or `repo:OWNER@ID/REPOSITORY@ID:context` since July 2026. */
function subjectBreadth(value: string): Breadth {
  const parts = /^repo:([^/]*)\/([^:]*)(?::(.*))?$/.exec(value);
  if (!parts) return customSubjectBreadth(value);
  const [, owner = '', repository = '', context] = parts;
  // A name holds no `@`: what stands before it is the whole name, and `acme@*` is the owner with any id.
  if (hasWildcard(beforeAt(owner))) return 'anyone';
  if (hasWildcard(beforeAt(repository))) return 'owner';
  // `*` also matches `:`, so that a value which ends in one has no context of its own.
  if (context === undefined ? hasWildcard(repository) : /^\**$/.test(context)) return 'repository';
  return 'workload';
}

const beforeAt = (name: string): string => name.split('@')[0] ?? '';

/** Customised subjects: the first claim must be one that a foreign repository cannot have. */
function customSubjectBreadth(value: string): Breadth {
  const first =
    /^(repository_owner|repository_owner_id|repository_id|repository|enterprise|enterprise_id):([^:/]+)/.exec(
      value,
    );
  if (!first) return hasWildcard(value) || !value.startsWith('repo:') ? 'anyone' : 'workload';
  if (hasWildcard(first[2] ?? '')) return 'anyone';
  return first[1] === 'repository' || first[1] === 'repository_id' ? 'workload' : 'owner';
}

/** Other claims that tie the token to an owner, each under an operator that needs it to be there. */
function otherClaims({ statement }: Trust, key: (claim: string) => string): Breadth[] {
  const plain = (value: string): boolean => !hasWildcard(value);
  const ofOwner = (value: string): boolean => /^[^/*?]+\//.test(value);
  const found: Breadth[] = ['anyone'];
  if (['repository_owner_id', 'enterprise_id'].some((claim) => isPinned(statement, key(claim), plain)))
    found.push('owner');
  if (isPinned(statement, key('job_workflow_ref'), ofOwner)) found.push('owner');
  if (isPinned(statement, key('repository'), ofOwner)) found.push('owner');
  if (isPinned(statement, key('repository_id'), plain) || isPinned(statement, key('repository'), plain))
    found.push('repository');
  if (
    found.includes('repository') &&
    ['environment', 'ref', 'job_workflow_ref'].some((claim) => isPinned(statement, key(claim), plain))
  )
    found.push('workload');
  return found;
}

const best = (found: readonly Breadth[]): Breadth =>
  breadths[Math.max(...found.map((each) => breadths.indexOf(each)))] ?? 'anyone';

const neverMatches = ({ comparison, values }: Condition): boolean =>
  comparison?.wildcards === false && texts(values).length > 0 && texts(values).every(hasWildcard);

function describe(conditions: readonly Condition[]): string {
  if (conditions.length === 0) return 'no condition on sub';
  return conditions.map(({ operator, values }) => `${operator} sub ${texts(values).join(' or ')}`).join(', ');
}
