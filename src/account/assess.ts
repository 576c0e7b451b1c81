import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { compareSeverity, reaches, type Severity } from '../findings/severity.ts';
import type { CheckResult } from './check-result.ts';
import type { AccountCheck, AccountProblem, CheckContext, Observation } from './check.ts';
import type { Account, AccountFacts, FactName, Facts } from './facts.ts';
import { actionsFor } from './permissions.ts';
import type { BaselineSettings } from './settings.ts';

export interface Assessment {
  /** One result a check, in the checks' order. */
  readonly results: readonly CheckResult[];
  /** One finding a problem: what waivers and reports work with. */
  readonly findings: readonly Finding[];
  /**
   * The checks that weigh and could not look at everything. One that failed counts too: what it found may be
   * mild or accepted, and what it did not see need not be.
   */
  readonly unread: readonly Unread[];
}

interface Unread {
  readonly what: string;
  readonly reason: string;
}

/** The checks that the settings switch on. */
export function enabledChecks(checks: readonly AccountCheck[], settings: BaselineSettings): AccountCheck[] {
  return checks.filter(
    ({ id, profile }) => settings.checks[id] ?? (settings.profile === 'all' || profile === 'recommended'),
  );
}

/** Tells of the checks that the profile has and the config switches off: nobody has looked there. */
export function switchedOff(checks: readonly AccountCheck[], settings: BaselineSettings): string[] {
  const wanted = enabledChecks(checks, { ...settings, checks: {} });
  const off = wanted.filter(({ id }) => settings.checks[id] === false).map(({ id }) => id);
  return off.length > 0 ? [`The config switches off checks of the account: ${off.join(', ')}.`] : [];
}

/** Judges every check. Nothing passes on a fact that was not read. */
export function assess(
  checks: readonly AccountCheck[],
  facts: AccountFacts,
  account: Account,
  settings: BaselineSettings,
): Assessment {
  const context = contextOf(checks, account, settings);
  const outcomes = checks.map((check) => ({ check, outcome: judge(check, facts, context) }));
  return {
    results: outcomes.map(({ check, outcome }) => resultOf(check, outcome)),
    findings: outcomes.flatMap(({ check, outcome }) =>
      outcome.problems.map((found) => findingOf(check, found, account)),
    ),
    unread: outcomes.flatMap(({ check, outcome }) => unreadOf(check, outcome)),
  };
}

function unreadOf({ id, severity }: AccountCheck, { status, reason }: Outcome): Unread[] {
  const isPartial = status === 'failed' && reason !== null;
  if (!reaches(severity, 'high') || !(status === 'unknown' || isPartial)) return [];
  return [
    {
      what: `${isPartial ? 'a part of ' : ''}the check ${id}`,
      reason: reason ?? 'its facts could not be read',
    },
  ];
}

/** The IAM users whose rows of the credential report are about to fail a check: the rows to read again, live. */
export function usersToConfirm(
  checks: readonly AccountCheck[],
  facts: AccountFacts,
  account: Account,
  settings: BaselineSettings,
): string[] {
  const context = contextOf(checks, account, settings);
  const users = checks.flatMap((check) =>
    judge(check, facts, context).problems.flatMap(({ user }) => (user === undefined ? [] : [user])),
  );
  return [...new Set(users)];
}

function contextOf(
  checks: readonly AccountCheck[],
  account: Account,
  settings: BaselineSettings,
): CheckContext {
  const { callerArn } = account;
  return { account, settings, gateRole: callerArn ? { callerArn, actions: actionsFor(checks) } : null };
}

interface Outcome {
  readonly status: CheckResult['status'];
  readonly reason: string | null;
  readonly problems: readonly AccountProblem[];
  readonly evidence: readonly string[];
}

function judge(check: AccountCheck, facts: AccountFacts, context: CheckContext): Outcome {
  const { values, missing, notApplicable, gaps } = gather(check, facts);
  const nothing = { problems: [], evidence: [] };
  // That the account has no such thing to read is an answer, whatever else could not be read.
  if (notApplicable !== null) return { status: 'not-applicable', reason: notApplicable, ...nothing };
  if (missing.length > 0) return { status: 'unknown', reason: missing.join('; '), ...nothing };

  let observations: Observation[];
  try {
    observations = [...check.judge(values as unknown as Facts, context)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { status: 'unknown', reason: `the check broke on what was read: ${why}`, ...nothing };
  }
  const problems = observations.flatMap((each) => (each.kind === 'problem' ? [each.problem] : []));
  const doubts = observations.flatMap((each) => (each.kind === 'unknown' ? [each.reason] : []));
  const evidence = observations.flatMap((each) => (each.kind === 'evidence' ? [each.text] : []));
  const reason = observations.find((each) => each.kind === 'not-applicable')?.reason;
  const unsure = [...doubts, ...gaps];
  if (problems.length > 0)
    return { status: 'failed', reason: unsure.length > 0 ? unsure.join('; ') : null, problems, evidence };
  if (unsure.length > 0) return { status: 'unknown', reason: unsure.join('; '), problems, evidence };
  if (reason !== undefined) return { status: 'not-applicable', reason, problems, evidence };
  return { status: 'passed', reason: null, problems, evidence };
}

/** The values of a check's facts, and why those that are not there are not. */
function gather(check: AccountCheck, facts: AccountFacts) {
  const values: Partial<Record<FactName, unknown>> = {};
  const missing: string[] = [];
  const gaps: string[] = [];
  let notApplicable: string | null = null;
  for (const name of check.facts) {
    const fact = facts[name];
    if (fact?.read) {
      values[name] = fact.value;
      gaps.push(...(fact.gaps ?? []));
    } else if (fact?.applicable === false) notApplicable ??= fact.reason;
    else missing.push(fact?.reason ?? `the fact "${name}" is not among the facts given`);
  }
  for (const name of check.optionalFacts ?? []) {
    const fact = facts[name];
    if (fact?.read) values[name] = fact.value;
  }
  return { values, missing: [...new Set(missing)], gaps: [...new Set(gaps)], notApplicable };
}

function resultOf(check: AccountCheck, outcome: Outcome): CheckResult {
  return {
    id: check.id,
    title: check.title,
    severity: worstOf(check, outcome.problems),
    status: outcome.status,
    reason: outcome.reason,
    evidence: [
      ...outcome.problems.map(({ message, evidence, fix }) => `${message} Seen: ${evidence}. Fix: ${fix}`),
      ...outcome.evidence,
    ],
  };
}

/** A check that failed is as bad as its worst problem; otherwise as bad as it could have been. */
function worstOf(check: AccountCheck, problems: readonly AccountProblem[]): Severity {
  const [worst] = problems.map(({ severity }) => severity ?? check.severity).sort(compareSeverity);
  return worst ?? check.severity;
}

function findingOf(check: AccountCheck, found: AccountProblem, account: Account): Finding {
  const { id, title, severity, why, references, formerIds } = check;
  return {
    rule: { id, title, severity, why, fix: found.fix, references, ...(formerIds ? { formerIds } : {}) },
    severity: found.severity ?? severity,
    message: found.message,
    evidence: found.evidence,
    places: [{ kind: 'resource', arn: found.resource }],
    // The account is a part of it, so that reports of several accounts can be merged.
    fingerprint: fingerprintOf(id, account.id, found.resource, found.subject ?? ''),
    engine: 'baseline',
  };
}
