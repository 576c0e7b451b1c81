import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/account/assess.ts';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import { actionsFor, factActions } from '../../src/account/permissions.ts';
import type { FactName } from '../../src/account/facts.ts';
import { defaultBaselineSettings } from '../../src/account/settings.ts';
import { look, type Look } from './stand-in.ts';

const everything = { profile: 'all', allowedRegions: ['eu-west-1', 'eu-central-2'] } as const;

/** Each advice of the seed document, by the checks that stand for it. */
const advices: Readonly<Record<string, readonly string[]>> = {
  'root user': ['root-mfa', 'root-no-access-keys', 'root-not-used'],
  'password policy': [
    'password-min-length',
    'password-symbol',
    'password-uppercase',
    'password-expiration',
    'password-allow-change',
    'password-reuse-prevention',
  ],
  regions: ['regions-opt-in'],
  'least privilege': ['policy-no-admin', 'principal-admin-inventory'],
  'roles and their trust': ['role-trust-no-public', 'role-trust-cross-account', 'role-trust-github-oidc'],
  'user groups': ['user-permissions-via-groups'],
  'MFA for all users': ['user-console-mfa'],
  'credential rotation': ['access-key-age', 'password-age', 'access-key-unused', 'password-unused'],
  federation: ['identity-federation'],
  organization: ['organization-member'],
  'Access Analyzer': ['access-analyzer-external'],
};

describe('over the wire', () => {
  it('passes a good account, or says why a check does not apply', async () => {
    const { status } = await look({ settings: { allowedRegions: ['eu-west-1', 'eu-central-2'] } });
    expect(Object.entries(status).filter(([, state]) => state !== 'passed')).toEqual([
      ['sts-regional-endpoints', 'not-applicable'],
    ]);
  });

  it('fails a bad account on each advice by name, after confirming users live', async () => {
    const { status, findings, requests } = await look({
      account: 'bad',
      settings: { allowedRegions: ['eu-west-1'] },
    });
    for (const [advice, checks] of Object.entries(advices))
      expect({ advice, ...Object.fromEntries(checks.map((id) => [id, status[id]])) }).toEqual({
        advice,
        ...Object.fromEntries(checks.map((id) => [id, 'failed'])),
      });
    const withoutMfa = findings
      .filter(({ rule }) => rule.id === 'user-console-mfa')
      .map(({ message }) => message);
    // Carol assigned a device after the report was made.
    expect(withoutMfa).toHaveLength(2);
    expect(withoutMfa.join()).not.toContain('carol');
    expect(requests.map(({ operation }) => operation)).toContain('iam:ListMFADevices');
  });

  it('judges the management account by what only it can see', async () => {
    const { status } = await look({
      account: 'management',
      settings: { profile: 'all', allowedRegions: ['eu-west-1', 'eu-central-1'] },
    });
    expect(status).toMatchObject({
      'organization-scp-enabled': 'passed',
      'organization-rcp-enabled': 'failed',
      'org-region-deny-scp': 'passed',
      'organization-root-management': 'passed',
      'delegated-administrators-trusted': 'failed',
      'not-in-management-account': 'failed',
    });
  });

  it('sends only what the published actions allow, each request once', async () => {
    const { requests, reading } = await look({ settings: everything, pageSize: 1000 });
    const actions = new Set(
      requests.map(({ operation }) => operation.replace('ListFindingsV2', 'ListFindings')),
    );
    expect(actionsFor(accountChecks)).toEqual(expect.arrayContaining([...actions]));
    expect(reading.requests).toBe(requests.length);
    const asked = requests.map(({ operation, body, region }) => `${operation} ${region} ${body}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('P27: keeps at most eight calls to IAM in flight', async () => {
    const { requests } = await look({
      settings: everything,
      faults: [{ operation: 'iam:*', kind: 'slow', milliseconds: 20 }],
    });
    const iam = requests.filter(({ operation }) => operation.startsWith('iam:'));
    const most = Math.max(
      ...iam.map(
        (one) =>
          iam.filter((other) => other.startedAt <= one.startedAt && other.finishedAt > one.startedAt).length,
      ),
    );
    expect(most).toBeLessThanOrEqual(8);
    expect(most).toBeGreaterThan(4);
  });
});

/** The actions that reading takes, the facts that need each, and the checks that cannot be answered without. */
const actions = [...new Set(Object.values(factActions).flat())].sort();
const factsWith = (action: string): FactName[] =>
  (Object.keys(factActions) as FactName[]).filter((fact) => factActions[fact].includes(action));
const checksOn = (facts: readonly FactName[]) =>
  accountChecks.filter((check) => check.facts.some((fact) => facts.includes(fact)));

/** Where an action is needed: a report is ordered only where there is none, an organization read only by its manager. */
function accountFor(action: string): string {
  if (action === 'iam:GenerateCredentialReport') return 'bad';
  return action.startsWith('organizations:') || action.endsWith('Features') ? 'management' : 'good';
}

describe('never green on what was not read', () => {
  const kinds = [
    'denied',
    'denied-by-service-control-policy',
    'throttled',
    'unavailable',
    'cut',
    'empty',
    'slow',
  ] as const;
  const settings = { ...defaultBaselineSettings, ...everything };
  const untouched = new Map<string, Look>();
  beforeAll(async () => {
    for (const account of ['good', 'bad', 'management'])
      untouched.set(account, await look({ account, settings: everything, pageSize: 1000 }));
  });

  describe.each(kinds)('every action %s', (kind) => {
    it.each(actions)('%s', async (action) => {
      const account = accountFor(action);
      const before = untouched.get(account);
      if (!before) throw new Error('nothing was read');
      const needed = factsWith(action);
      const { reading } = await look({
        account,
        settings: everything,
        needed,
        pageSize: 1000,
        faults: [{ operation: action.replace('ListFindings', 'ListFindingsV2'), kind, milliseconds: 400 }],
        limits: { call: kind === 'slow' ? 150 : 5_000, attempt: 5_000, attempts: 1 },
      });
      const facts = { ...before.reading.facts, ...reading.facts };
      for (const check of checksOn(needed)) {
        if (before.status[check.id] === 'not-applicable') continue;
        // Denied by the organization in a region: that is its guardrail, and the region is closed.
        if (kind === 'denied-by-service-control-policy' && action === 'access-analyzer:ListAnalyzers')
          continue;
        const [result] = assess([check], facts, reading.account, settings).results;
        expect(result).not.toMatchObject({ id: check.id, status: 'passed' });
        if (kind === 'denied' && result?.status === 'unknown') expect(result.reason).toContain(action);
      }
    });
  });

  it('ends a hanging read within its limit, and the others are there', async () => {
    const started = performance.now();
    const { status } = await look({
      faults: [{ operation: 'iam:GetAccountSummary', kind: 'slow', milliseconds: 4_000 }],
      limits: { call: 1_500, attempt: 1_200 },
    });
    expect(performance.now() - started).toBeLessThan(3_900);
    expect(status).toMatchObject({
      'root-mfa': 'unknown',
      'root-not-used': 'passed',
      'user-console-mfa': 'passed',
    });
  });

  it('says which region did not answer', async () => {
    const { results } = await look({
      faults: [{ operation: 'access-analyzer:ListAnalyzers', kind: 'denied', region: 'sa-east-1' }],
    });
    const result = results.find(({ id }) => id === 'access-analyzer-external');
    expect(result).toMatchObject({ status: 'unknown' });
    expect(result?.reason).toContain('sa-east-1');
  });

  it('knows the alternate contacts of an account whose primary one it may not see', async () => {
    const { status } = await look({
      settings: { profile: 'all' },
      needed: ['alternateContacts', 'primaryContact'],
      faults: [{ operation: 'account:GetContactInformation', kind: 'denied' }],
    });
    expect(status).toMatchObject({ 'security-contact': 'passed', 'alternate-contacts-distinct': 'unknown' });
  });

  it('P27: recovers from a throttle', async () => {
    const { status } = await look({
      faults: [{ operation: 'iam:GetAccountSummary', kind: 'throttled', times: 1 }],
    });
    expect(status['root-mfa']).toBe('passed');
  });

  it('does not ask a server eight times that fails', async () => {
    const { status, requests } = await look({
      faults: [{ operation: 'iam:GetAccountSummary', kind: 'unavailable' }],
    });
    expect(status['root-mfa']).toBe('unknown');
    expect(requests.filter(({ operation }) => operation === 'iam:GetAccountSummary')).toHaveLength(3);
  });

  it('says that a longer list was cut', async () => {
    const { results } = await look({ limits: { pages: 1 }, pageSize: 1 });
    const result = results.find(({ id }) => id === 'role-trust-no-public');
    expect(result).toMatchObject({ status: 'unknown' });
    expect(result?.reason).toContain('cut after 1 pages');
  });
});
