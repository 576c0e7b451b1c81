import { assess } from '../../src/account/assess.ts';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import type { CredentialReportRow } from '../../src/account/credential-report.ts';
import type {
  Account,
  AccountFacts,
  FactName,
  Facts,
  IamGroup,
  IamRole,
  IamUser,
  ManagedPolicy,
} from '../../src/account/facts.ts';
import { defaultBaselineSettings, type BaselineSettings } from '../../src/account/settings.ts';

/** Words to write facts with: an account of few lines, in which everything not said is as it should be. */

export const now = '2026-06-01T12:00:00.000Z';
export const account: Account = {
  id: '111122223333',
  alias: null,
  partition: 'aws',
  callerArn: null,
  readAt: now,
};

export const daysAgo = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();

const noKey = { active: false, lastRotated: null, lastUsed: null };

export function row(
  user: string,
  values: Partial<CredentialReportRow> & {
    keys?: readonly Partial<CredentialReportRow['accessKeys'][0]>[];
  } = {},
): CredentialReportRow {
  const { keys = [], ...rest } = values;
  const [first, second] = keys.map((key) => ({ ...noKey, active: true, ...key }));
  return {
    user,
    arn:
      user === '<root_account>' ? 'arn:aws:iam::111122223333:root' : `arn:aws:iam::111122223333:user/${user}`,
    userCreationTime: daysAgo(300),
    passwordEnabled: false,
    passwordLastUsed: null,
    passwordLastChanged: null,
    passwordNextRotation: null,
    mfaActive: false,
    accessKeys: [first ?? noKey, second ?? noKey],
    certificates: [
      { active: false, lastRotated: null },
      { active: false, lastRotated: null },
    ],
    ...rest,
  };
}

export const report = (...rows: readonly CredentialReportRow[]): Facts['credentialReport'] => ({
  generatedTime: now,
  rows: [row('<root_account>', { passwordEnabled: null }), ...rows],
});

const holder = (kind: string, name: string) => ({
  arn: `arn:aws:iam::111122223333:${kind}/${name}`,
  name,
  path: '/',
  createDate: daysAgo(400),
  inlinePolicies: [],
  attachedPolicies: [],
});
export const user = (name: string, values: Partial<IamUser> = {}): IamUser => ({
  ...holder('user', name),
  groups: [],
  permissionsBoundary: null,
  ...values,
});
export const group = (name: string, values: Partial<IamGroup> = {}): IamGroup => ({
  ...holder('group', name),
  ...values,
});
export const role = (name: string, values: Partial<IamRole> = {}): IamRole => ({
  ...holder('role', name),
  trustPolicy: policyOf({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
  permissionsBoundary: null,
  lastUsed: daysAgo(1),
  instanceProfiles: [],
  ...values,
});
/** A policy document of these statements, Allow unless they say otherwise. */
export const policyOf = (...statements: readonly Record<string, unknown>[]): unknown => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
});
export const inline = (name: string, ...statements: readonly Record<string, unknown>[]) => ({
  name,
  document: policyOf(...statements),
});
export const attached = (arn: string) => ({ name: arn.split('/').at(-1) ?? arn, arn });
export const managed = (
  name: string,
  document: unknown,
  values: Partial<ManagedPolicy> = {},
): ManagedPolicy => ({
  arn: `arn:aws:iam::111122223333:policy/${name}`,
  name,
  path: '/',
  attachmentCount: 1,
  boundaryCount: 0,
  document,
  ...values,
});

/** One question to one check: facts in, outcome out. */
export interface Case {
  /** Completes "CHECK: ". */
  readonly when: string;
  readonly facts: Partial<Facts>;
  readonly settings?: Partial<BaselineSettings>;
  readonly account?: Partial<Account>;
  /** `passed`, `not-applicable`, `unknown`, or `failed` with the severities of its problems in order. */
  readonly is: 'passed' | 'not-applicable' | 'unknown' | `failed ${string}`;
  /** Parts of messages, evidence or reason. */
  readonly says?: readonly string[];
}

export interface Verdict {
  readonly outcome: string;
  readonly text: string;
  readonly fixes: readonly string[];
}

export function askCheck(id: string, { facts, settings = {}, account: changes = {} }: Case): Verdict {
  const check = accountChecks.find((each) => each.id === id);
  if (!check) throw new Error(`there is no check ${id}`);
  const read = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { read: true, value }]),
  ) as AccountFacts;
  const { results, findings } = assess(
    [check],
    read,
    { ...account, ...changes },
    { ...defaultBaselineSettings, ...settings },
  );
  const [result] = results;
  const severities = findings.map(({ severity }) => severity).join(' ');
  return {
    outcome: result?.status === 'failed' ? `failed ${severities}` : (result?.status ?? 'none'),
    text: [result?.reason ?? '', ...(result?.evidence ?? []), ...findings.map(({ rule }) => rule.fix)].join(
      '\n',
    ),
    fixes: findings.map(({ rule }) => rule.fix),
  };
}

/** The facts that every check of the catalogue declares, for tests over all of them. */
export const declared = (id: string): readonly FactName[] =>
  accountChecks.find((check) => check.id === id)?.facts ?? [];
