import { describe, expect, test } from '@jest/globals';
import { config, policyText, readBucket, standing, withRole } from '../../sandbox/content.ts';
import { hasBundle, runGate, type Scenario, type ScenarioResult } from '../support/gate.ts';

/** The custom policy checks of IAM Access Analyzer, which cost money by the request: asked, joined, paid within the budget. */

const statement = (action: string | string[], resource = '*') => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
});

interface Story extends Omit<Partial<Scenario>, 'repository'> {
  readonly settings: string;
  readonly base?: Record<string, string>;
  readonly head: Record<string, string>;
}

function gate({ settings, base = {}, head, ...rest }: Story): Promise<ScenarioResult> {
  return runGate({
    inputs: { ...withRole, baseline: 'off' },
    ...rest,
    repository: {
      base: { ...standing, '.github/iam-gate.yml': `${config}${settings}`, ...base },
      head,
    },
  });
}

interface Access {
  readonly kind: string;
  readonly result: string;
  readonly file: string;
  readonly service?: {
    readonly result: string | null;
    readonly message: string;
    readonly agrees: boolean | null;
  };
}
interface Report {
  readonly verdict: string;
  readonly access: readonly Access[];
  readonly notices: readonly string[];
  readonly unread: readonly { readonly what: string; readonly reason: string }[];
}
const reportOf = ({ reportJson }: ScenarioResult): Report => reportJson as Report;

const paid = ({ requests }: ScenarioResult) =>
  requests.filter(({ operation }) => operation.startsWith('access-analyzer:Check'));
const sent = (result: ScenarioResult): Record<string, unknown>[] =>
  paid(result).map(({ operation, body }) => ({ operation, ...(JSON.parse(body) as object) }));

const narrowed = {
  base: { 'policies/app.json': policyText(statement(['s3:GetObject', 's3:PutObject'])) },
  head: { 'policies/app.json': policyText(statement('s3:GetObject')) },
};

(hasBundle ? describe : describe.skip)('custom policy checks', () => {
  test('without a budget nothing is paid for, and the session may not ask', async () => {
    const result = await gate({ settings: '', ...narrowed });
    expect(paid(result)).toEqual([]);
    const assumed = result.requests.find(({ operation }) => operation.startsWith('sts:'));
    expect(decodeURIComponent(assumed?.body ?? '')).not.toContain('CheckNoNewAccess');
  });

  test('the change of a document goes to CheckNoNewAccess, and an agreeing verdict stands beside ours', async () => {
    const result = await gate({ settings: 'custom-policy-check-budget: 5\n', ...narrowed });
    expect(sent(result)).toEqual([
      {
        operation: 'access-analyzer:CheckNoNewAccess',
        policyType: 'IDENTITY_POLICY',
        newPolicyDocument: JSON.stringify(JSON.parse(narrowed.head['policies/app.json'])),
        existingPolicyDocument: JSON.stringify(JSON.parse(narrowed.base['policies/app.json'])),
      },
    ]);
    const report = reportOf(result);
    expect(report.access).toMatchObject([
      {
        kind: 'new-access',
        result: 'PASS',
        service: { check: 'CheckNoNewAccess', result: 'PASS', agrees: true },
      },
    ]);
    expect(report.verdict).toBe('passed');
    expect(report.notices.join('\n')).toContain('sent 1 of the 5 paid requests');
  });

  test('a required check that the service fails blocks, and the disagreement is told', async () => {
    const result = await gate({
      settings: "custom-policy-check-budget: 5\nno-new-access:\n  - paths: ['policies/**']\n",
      ...narrowed,
      customChecks: [
        {
          check: 'CheckNoNewAccess',
          contains: 's3:GetObject',
          result: 'FAIL',
          message: 'The modified permissions grant new access compared to your existing policy.',
          reasons: [{ description: 'New access in the statement with index: 0.', statementIndex: 0 }],
        },
      ],
    });
    const report = reportOf(result);
    expect(report.access).toMatchObject([{ result: 'PASS', service: { result: 'FAIL', agrees: false } }]);
    expect([report.verdict, result.exitCode]).toEqual(['failed', 1]);
    expect(result.comment?.body).toContain('New access in the statement with index: 0');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'policies/app.json',
        title: 'Access that the config forbids',
      }),
    );
  });

  test('a failing answer to a question that nothing requires is told and does not block', async () => {
    const result = await gate({
      settings: 'custom-policy-check-budget: 5\n',
      ...narrowed,
      customChecks: [
        { check: 'CheckNoNewAccess', contains: 's3:GetObject', result: 'FAIL', message: 'New access.' },
      ],
    });
    expect(reportOf(result).verdict).toBe('passed');
    expect(result.comment?.body).toContain('the stricter answer counts');
  });

  test('forbidden actions go out a hundred at a time', async () => {
    const actions = Array.from({ length: 201 }, (_, index) => `s3:Forbidden${index}`);
    const result = await gate({
      settings: `custom-policy-check-budget: 5\nforbidden-access:\n  - actions: [${actions.map((action) => `'${action}'`).join(', ')}]\n`,
      head: { 'policies/new.json': policyText(readBucket('acme-new')) },
    });
    const requests = sent(result);
    expect(requests.map(({ operation }) => operation)).toEqual(
      Array.from({ length: 3 }, () => 'access-analyzer:CheckAccessNotGranted'),
    );
    expect(
      requests.map(({ access }) => (access as { actions: string[] }[])[0]?.actions.length).sort(),
    ).toEqual([1, 100, 100]);
    expect(reportOf(result).access).toContainEqual(
      expect.objectContaining({
        kind: 'forbidden-access',
        result: 'PASS',
        service: expect.objectContaining({ result: 'PASS', agrees: true }) as object,
      }),
    );
  });

  test('whether a policy is public is asked with the type of its resource; identical documents are paid once', async () => {
    const bucketPolicy = policyText({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-shared/*',
    });
    const result = await gate({
      settings: '',
      base: {
        '.github/iam-gate.yml':
          "custom-policy-check-budget: 5\nno-public-access: true\npolicies:\n  - { paths: ['buckets/*.json'], type: RESOURCE_POLICY, resource-type: 'AWS::S3::Bucket' }\n",
      },
      head: { 'buckets/one.json': bucketPolicy, 'buckets/two.json': bucketPolicy },
      customChecks: [
        {
          check: 'CheckNoPublicAccess',
          contains: 'acme-shared',
          result: 'FAIL',
          message: 'The policy grants public access.',
        },
      ],
    });
    expect(sent(result)).toMatchObject([
      { operation: 'access-analyzer:CheckNoPublicAccess', resourceType: 'AWS::S3::Bucket' },
    ]);
    expect(reportOf(result).access.filter(({ kind }) => kind === 'public-access')).toMatchObject([
      { file: 'buckets/one.json', result: 'PASS', service: { result: 'FAIL', agrees: false } },
      { file: 'buckets/two.json', result: 'PASS', service: { result: 'FAIL', agrees: false } },
    ]);
    expect(reportOf(result).verdict).toBe('failed');
  });

  test('what the config requires is paid first, and what the budget leaves out is said', async () => {
    const two = (action: string) => ({
      'policies/a.json': policyText(statement(action, 'arn:aws:s3:::a/*')),
      'policies/b.json': policyText(statement(action, 'arn:aws:s3:::b/*')),
    });
    const result = await gate({
      settings: "custom-policy-check-budget: 1\nno-new-access:\n  - paths: ['policies/b.json']\n",
      base: two('s3:Get*'),
      head: two('s3:GetObject'),
    });
    expect(sent(result).map(({ newPolicyDocument }) => newPolicyDocument)).toEqual([
      expect.stringContaining('arn:aws:s3:::b/*'),
    ]);
    expect(reportOf(result).notices).toContainEqual(
      expect.stringMatching(
        /^One question about access .*custom-policy-check-budget \(1\).*policies\/a\.json/,
      ),
    );
  });

  test('a service that refuses to answer is named, and the gate is not green', async () => {
    const result = await gate({
      settings: 'custom-policy-check-budget: 5\n',
      ...narrowed,
      faults: { aws: [{ operation: 'access-analyzer:CheckNoNewAccess', kind: 'denied' }] },
    });
    const report = reportOf(result);
    expect([report.verdict, result.exitCode]).toEqual(['incomplete', 2]);
    expect(report.access).toMatchObject([{ result: 'PASS', service: { result: null, agrees: null } }]);
    expect(report.unread).toMatchObject([
      { what: 'access-analyzer:CheckNoNewAccess', reason: expect.stringContaining('not authorized') },
    ]);
  });

  test('a request is never repeated beyond the budget', async () => {
    const result = await gate({
      settings: 'custom-policy-check-budget: 2\n',
      ...narrowed,
      faults: { aws: [{ operation: 'access-analyzer:CheckNoNewAccess', kind: 'throttled', times: 9 }] },
    });
    expect(paid(result)).toHaveLength(2);
    const report = reportOf(result);
    expect(report.verdict).toBe('incomplete');
    expect(report.unread).toMatchObject([
      {
        what: 'access-analyzer:CheckNoNewAccess',
        reason: expect.stringContaining('custom-policy-check-budget'),
      },
    ]);
  });
});
