import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FactName } from '../../src/account/facts.ts';
import { Calls, CallError, isDenied, type CallLimits } from '../../src/aws/calls.ts';
import { assumeRole } from '../../src/aws/session.ts';
import type { GateEvent } from '../../src/github/event.ts';
import { openSession } from '../../src/run/open-session.ts';
import { nothingCollected } from '../../src/run/collected.ts';
import { settingsFrom } from '../../src/settings.ts';
import type { Fault } from '../../sandbox/faults.ts';
import { listen } from '../../sandbox/loopback.ts';
import { look } from './stand-in.ts';

/** What reading an account and signing in to it can trip over: the traps of AWS's own behaviour, by number. */

const readOnly = (needed: readonly FactName[], more: Parameters<typeof look>[0] = {}) =>
  look({ needed, settings: { profile: 'all' }, ...more });
const error = (operation: string, code: string, status = 400): Fault => ({
  operation,
  kind: 'error',
  error: { code, message: 'as documented', status },
});
const once: Partial<CallLimits> = { attempts: 1 };
const operationsOf = (requests: Awaited<ReturnType<typeof look>>['requests']) =>
  requests.map(({ operation }) => operation);

it('P1 to P40 each have a case, here or in the tables', () => {
  const folder = import.meta.dirname;
  const titles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/['"](P\d+): /g)])
    .map(([, label]) => label);
  const missing = Array.from({ length: 40 }, (_, index) => `P${index + 1}`).filter(
    (label) => !titles.includes(label),
  );
  expect(missing).toEqual([]);
});

describe('the credential report', () => {
  it('P1: is got first, ordered where there is none, and waited for', async () => {
    const { reading, requests } = await readOnly(['credentialReport'], {
      account: 'bad',
      changes: {
        credentialReport: { state: 'absent', generated: '@-1h', pollsUntilReady: 3, rows: [rootRow] },
      },
    });
    expect(reading.facts.credentialReport).toMatchObject({ read: true, value: { rows: [{}] } });
    const asked = operationsOf(requests).filter((operation) => operation.includes('CredentialReport'));
    expect(asked.slice(0, 2)).toEqual(['iam:GetCredentialReport', 'iam:GenerateCredentialReport']);
    expect(asked.length).toBeGreaterThan(4);
  });

  it.each([
    ['LimitExceeded', 409],
    ['Throttling', 400],
  ])('P2: is unknown, not empty, when IAM has no capacity to make one (%s)', async (code, status) => {
    const { reading, status: outcome } = await readOnly(['credentialReport'], {
      account: 'bad',
      faults: [error('iam:GenerateCredentialReport', code, status)],
      limits: once,
    });
    expect(reading.facts.credentialReport).toMatchObject({
      read: false,
      reason: expect.stringContaining('run again later') as unknown,
    });
    expect(outcome['user-console-mfa']).toBe('unknown');
  });
});

const rootRow = { user: '<root_account>', arn: 'arn:aws:iam::111122223333:root' };

describe('regions and STS', () => {
  it('P13: no call goes into a region that is not enabled', async () => {
    const { requests, reading } = await readOnly(['analyzers', 'analyzerFindings']);
    const asked = new Set(requests.map(({ region }) => region));
    expect(asked).toContain('eu-central-2');
    for (const closed of ['me-south-1', 'af-south-1', 'eu-south-1']) expect(asked).not.toContain(closed);
    expect(reading.facts.analyzers).not.toHaveProperty('gaps');
  });

  const probing = {
    settings: { profile: 'all', allowedRegions: ['eu-west-1'], probeStsEndpoints: true },
    webIdentity: { roleArn: 'arn:aws:iam::111122223333:role/iam-gate', token: 'a-token' },
    limits: once,
  } as const;

  it('P14: an endpoint is off only where STS says RegionDisabledException', async () => {
    const { reading, requests, status } = await readOnly(['stsEndpoints'], {
      ...probing,
      faults: [error('sts:AssumeRoleWithWebIdentity', 'RegionDisabledException', 403)],
    });
    expect(status['sts-regional-endpoints']).toBe('passed');
    const { stsEndpoints } = reading.facts;
    expect(stsEndpoints?.read && stsEndpoints.value.some(({ active }) => active)).toBe(false);
    // It answers where the endpoint is off, too.
    expect(operationsOf(requests)).not.toContain('sts:GetCallerIdentity');
  });

  it('P14: any other refusal says nothing about the endpoint', async () => {
    const { status } = await readOnly(['stsEndpoints'], {
      ...probing,
      faults: [error('sts:AssumeRoleWithWebIdentity', 'AccessDenied', 403)],
    });
    expect(status['sts-regional-endpoints']).toBe('unknown');
  });
});

describe('the way in', () => {
  const disabled =
    '<ErrorResponse><Error><Type>Sender</Type><Code>RegionDisabledException</Code><Message>STS is not activated in this region</Message></Error><RequestId>r</RequestId></ErrorResponse>';
  const granted = `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult>
    <Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>
    <AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/iam-gate/run</Arn><AssumedRoleId>AROAEXAMPLE:run</AssumedRoleId></AssumedRoleUser>
  </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

  async function signIn(answers: readonly { status: number; body: string }[], region = 'eu-west-1') {
    const asked: (string | null)[] = [];
    const notices: string[] = [];
    const server = await listen(({ body }) => {
      asked.push(new URLSearchParams(body).get('Action'));
      const answer = answers[asked.length - 1] ?? { status: 500, body: '' };
      return Promise.resolve({ ...answer, headers: { 'content-type': 'text/xml' } });
    });
    process.env['AWS_ENDPOINT_URL_STS'] = server.url;
    try {
      const session = await assumeRole({
        roleArn: 'arn:aws:iam::111122223333:role/ci/iam-gate',
        region,
        audience: 'sts.amazonaws.com',
        token: 'token',
        claims: {},
        sessionName: 'run',
        actions: ['iam:GetAccountSummary'],
        allowedAccountIds: ['111122223333'],
        mask: () => undefined,
        notice: (text) => notices.push(text),
      });
      return { session, asked, notices };
    } finally {
      delete process.env['AWS_ENDPOINT_URL_STS'];
      await server.close();
    }
  }

  it('P15: leads through us-east-1 where the STS endpoint of the own region is off, and says so', async () => {
    const { session, asked, notices } = await signIn([
      { status: 403, body: disabled },
      { status: 200, body: granted },
    ]);
    expect(asked).toHaveLength(2);
    expect(notices).toEqual([expect.stringMatching(/not active in eu-west-1 .* assumed in us-east-1/)]);
    // What is asked with the session is asked in the region that was wanted.
    expect(session.region).toBe('eu-west-1');
  });

  it('P15: is tried there once, and not at all where that was the region', async () => {
    const off = { status: 403, body: disabled };
    await expect(signIn([off, off])).rejects.toThrow('STS is not active in us-east-1');
    await expect(signIn([off, { status: 200, body: granted }], 'us-east-1')).rejects.toThrow('not active');
  });

  it('P16: tells account, partition and role with the session: nobody asks GetCallerIdentity', async () => {
    const { session, asked } = await signIn([{ status: 200, body: granted }]);
    expect(asked).toEqual(['AssumeRoleWithWebIdentity']);
    expect(session).toMatchObject({
      account: '111122223333',
      partition: 'aws',
      caller: 'arn:aws:sts::111122223333:assumed-role/iam-gate/run',
    });
  });

  it('P39: is closed to the pull request of a fork, which is said and is no failure', async () => {
    const answer = await settingsFrom({ 'role-to-assume': 'arn:aws:iam::111122223333:role/iam-gate' }, null, {
      ruleIds: () => Promise.resolve([]),
    });
    if (!('settings' in answer)) throw new Error('these settings are in order');
    const collected = nothingCollected();
    const fork = { pullRequest: { fromFork: true }, dependabot: false } as GateEvent;
    const session = await openSession(answer.settings, fork, {}, null as never, collected);
    expect(session).toBeNull();
    expect(collected.unread).toEqual([]);
    expect(collected.notices).toEqual([
      expect.stringMatching(/from a fork, .* the account was not looked at/),
    ]);
  });

  it("P40: runs on a Node that the SDK's releases support", () => {
    const root = join(import.meta.dirname, '../..');
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { runs: { using: string } };
    const sdk = JSON.parse(
      readFileSync(join(root, 'node_modules/@aws-sdk/client-iam/package.json'), 'utf8'),
    ) as { engines: { node: string } };
    const major = Number(action.runs.using.replace('node', ''));
    expect(major).toBeGreaterThanOrEqual(22);
    expect(major).toBeGreaterThanOrEqual(Number(/\d+/.exec(sdk.engines.node)?.[0]));
  });
});

describe('Access Analyzer', () => {
  it('P22: the role of an organization analyzer is a warning in a member, read over the wire', async () => {
    const { results } = await look({ changes: { analyzers: {} } });
    expect(results.find(({ id }) => id === 'access-analyzer-external')).toMatchObject({
      status: 'failed',
      severity: 'low',
    });
  });

  it('P22b: findings are asked for by the operation that knows every kind of analyzer', async () => {
    const { requests } = await readOnly(['analyzerFindings']);
    const asked = operationsOf(requests).filter((operation) => operation.includes('ListFindings'));
    expect(new Set(asked)).toEqual(new Set(['access-analyzer:ListFindingsV2']));
  });

  it('P24: a region that a service control policy closes does not apply; a missing permission there is unknown', async () => {
    const ask = async (kind: 'denied' | 'denied-by-service-control-policy') => {
      const { status } = await look({
        needed: ['analyzers', 'roles', 'organization'],
        faults: [{ operation: 'access-analyzer:ListAnalyzers', region: 'sa-east-1', kind }],
      });
      return status['access-analyzer-external'];
    };
    expect(await ask('denied-by-service-control-policy')).toBe('passed');
    expect(await ask('denied')).toBe('unknown');
  });
});

describe('Organizations and Identity Center', () => {
  const forManagement = ['organizationRoots', 'serviceControlPolicies', 'delegatedAdministrators'] as const;

  it('P23: what only the management account may read does not apply to a member, and is unknown there', async () => {
    const member = await readOnly(forManagement);
    for (const name of forManagement)
      expect(member.reading.facts[name]).toMatchObject({ read: false, applicable: false });
    const manager = await readOnly(forManagement, {
      account: 'management',
      faults: [{ operation: 'organizations:List*', kind: 'denied' }],
    });
    for (const name of forManagement) expect(manager.reading.facts[name]).not.toHaveProperty('applicable');
  });

  it('P23: that DescribeOrganization is denied is no organization of none', async () => {
    const { status } = await look({
      needed: ['organization'],
      faults: [{ operation: 'organizations:DescribeOrganization', kind: 'denied' }],
    });
    expect(status['organization-member']).toBe('unknown');
  });

  it.each([
    ['/aws-reserved/sso.amazonaws.com/ap-southeast-2/', 'ap-southeast-2'],
    ['/aws-reserved/sso.amazonaws.com/', 'us-east-1'],
  ])('P25: Identity Center is asked in the home region that the path %s names', async (Path, home) => {
    const name = 'AWSReservedSSO_ReadOnly_0123456789abcdef';
    const { requests } = await readOnly(['identityCenters'], {
      changes: {
        roles: [
          gateRole,
          { ...permissionSet, Path, RoleName: name, Arn: `arn:aws:iam::111122223333:role${Path}${name}` },
        ],
      },
    });
    const asked = requests.filter(({ operation }) => operation === 'sso:ListInstances');
    expect(asked.map(({ region }) => region)).toEqual([home]);
  });
});

const reading = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const roleOf = (RoleName: string) => ({
  RoleName,
  RoleId: `AROA${RoleName.toUpperCase().replace(/\W/g, '').slice(0, 16).padEnd(16, '0')}`,
  Path: '/',
  Arn: `arn:aws:iam::111122223333:role/${RoleName}`,
  CreateDate: '2026-01-01T00:00:00Z',
  AssumeRolePolicyDocument: trust,
});
const gateRole = { ...roleOf('iam-gate'), RolePolicyList: [{ PolicyName: 'p', PolicyDocument: reading }] };
const permissionSet = roleOf('set');

describe("IAM's interface", () => {
  it('P28: a list is read to its end, over pages that are short or empty', async () => {
    const calls = new Calls({ region: 'eu-west-1' });
    const pages: Record<string, { items: string[] | undefined; next?: string }> = {
      start: { items: ['a'], next: 'empty' },
      empty: { items: [], next: 'last' },
      last: { items: ['b'] },
    };
    const { items, gaps } = await calls.list(
      'organizations:ListRoots',
      (token) => Promise.resolve(pages[token ?? 'start']),
      (page) => ({ items: page?.items, next: page?.next }),
    );
    expect({ items, gaps }).toEqual({ items: ['a', 'b'], gaps: [] });
  });

  it('P28: every entity arrives whatever the size of a page', async () => {
    const roles = [gateRole, ...Array.from({ length: 7 }, (_, index) => roleOf(`r${index}`))];
    for (const pageSize of [1, 3, 1000]) {
      const { reading: found } = await readOnly(['roles'], { pageSize, changes: { roles } });
      const { roles: fact } = found.facts;
      expect(fact?.read && fact.value.map(({ name }) => name)).toEqual(roles.map(({ RoleName }) => RoleName));
    }
  });

  it('P29: users, groups, roles and policies come in four streams at once, and nobody is asked for alone', async () => {
    const { requests } = await readOnly(['users', 'groups', 'roles', 'policies'], {
      pageSize: 1000,
      faults: [{ operation: 'iam:GetAccountAuthorizationDetails', kind: 'slow', milliseconds: 200 }],
    });
    const streams = requests.filter(({ operation }) => operation === 'iam:GetAccountAuthorizationDetails');
    expect(streams).toHaveLength(4);
    const firstEnd = Math.min(...streams.map(({ finishedAt }) => finishedAt));
    for (const { startedAt } of streams) expect(startedAt).toBeLessThan(firstEnd);
    expect(new Set(operationsOf(requests))).toEqual(
      new Set(['iam:GetAccountAuthorizationDetails', 'iam:ListAccountAliases']),
    );
  });

  it.each([
    ['the query protocol', 'summary', 'iam:GetAccountSummary', 'AccessDenied', 403],
    ['JSON', 'regions', 'account:ListRegions', 'AccessDeniedException', 403],
  ] as const)('P33: a denial in %s names the permission', async (_protocol, fact, action, code, status) => {
    const { reading: found } = await readOnly([fact], { faults: [error(action, code, status)] });
    expect(found.facts[fact]).toMatchObject({
      read: false,
      reason: `${action} was denied (${code}); the role needs the permission ${action}`,
    });
  });

  it('P33: a denial is told from what only sounds like one', () => {
    expect(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation'].every(isDenied)).toBe(true);
    expect(['AccessDeniedForNow', 'NotAccessDenied', 'Throttling'].some(isDenied)).toBe(false);
    const explicit = Object.assign(new Error('… with an explicit deny in a service control policy'), {
      name: 'AccessDenied',
    });
    expect(new CallError('iam:ListRoles', 'eu-west-1', explicit, null, 1).deniedByOrganization).toBe(true);
  });

  it('P34: a row that is about to fail is read again before it does', async () => {
    const { requests, findings } = await look({ account: 'bad' });
    const confirmed = requests.filter(({ operation }) => operation === 'iam:ListMFADevices');
    expect(confirmed.length).toBeGreaterThan(0);
    const evidence = findings
      .filter(({ rule }) => rule.id === 'user-console-mfa')
      .map((each) => each.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const text of evidence) expect(text).toContain('read live');
  });

  it('P35: counters of the summary that the SDK does not know come through', async () => {
    const { reading: found } = await readOnly(['summary'], {
      changes: { summary: { AccountMFAEnabled: 1, LaunchedNextYear: 7 } },
    });
    expect(found.facts.summary).toMatchObject({ value: { AccountMFAEnabled: 1, LaunchedNextYear: 7 } });
  });

  it.each([
    ['aws-us-gov', ['regions', 'alternateContacts', 'primaryContact']],
    ['aws-iso', ['regions', 'alternateContacts', 'primaryContact', 'analyzers', 'identityCenters']],
  ] as const)(
    'P38: what %s has no endpoint for does not apply, and is not asked',
    async (partition, needed) => {
      const { reading: found, requests } = await readOnly(needed, { changes: { partition } });
      for (const name of needed) expect(found.facts[name]).toMatchObject({ read: false, applicable: false });
      expect(operationsOf(requests).filter((operation) => !operation.startsWith('iam:'))).toEqual([]);
    },
  );
});
