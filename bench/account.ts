/**
 * What reading an account costs: requests, the longest chain of them, wall time, memory. The stand-in answers each
 * request after a fixed delay, so that a chain's length times the delay is what the network costs.
 */
import { loadAccount } from '../sandbox/aws/account.ts';
import { startAws } from '../sandbox/aws/server.ts';
import { assess, enabledChecks, usersToConfirm } from '../src/account/assess.ts';
import { accountChecks } from '../src/account/checks/index.generated.ts';
import { neededFacts } from '../src/account/permissions.ts';
import { defaultBaselineSettings } from '../src/account/settings.ts';
import { readAccount } from '../src/aws/read-account.ts';
import type { RecordedRequest } from '../sandbox/loopback.ts';

/** Long enough that the machine's own time does not look like a hop. */
const delay = 1000;
const sizes = [
  { users: 20, roles: 300, policies: 140 },
  { users: 200, roles: 1000, policies: 500 },
];
const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow' as const, Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }],
};
const trust = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow' as const, Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

/** The most requests of which each was sent after the answer to the one before it. */
function longestChain(requests: readonly RecordedRequest[]): { length: number; text: string } {
  const chain: RecordedRequest[] = [];
  for (const request of requests.toSorted((one, other) => one.finishedAt - other.finishedAt))
    if (request.startedAt >= (chain.at(-1)?.finishedAt ?? 0)) chain.push(request);
  const runs: { operation: string; times: number }[] = [];
  for (const { operation } of chain) {
    const last = runs.at(-1);
    if (last?.operation === operation) last.times++;
    else runs.push({ operation, times: 1 });
  }
  return {
    length: chain.length,
    text: runs.map(({ operation, times }) => (times > 1 ? `${times} × ${operation}` : operation)).join(' > '),
  };
}

for (const size of sizes)
  for (const pageSize of [1000, 100])
    for (const profile of ['recommended', 'all'] as const) {
      const base = loadAccount('good');
      const many = <Item>(count: number, item: (name: string) => Item): Item[] =>
        Array.from({ length: count }, (_, index) => item(`n${index}`));
      const common = (kind: string, name: string) => ({
        Path: '/',
        Arn: `arn:aws:iam::${base.id}:${kind}/${name}`,
        CreateDate: '2026-01-01T00:00:00Z',
      });
      const account = {
        ...base,
        users: many(size.users, (name) => ({
          ...common('user', name),
          UserName: name,
          UserId: `AIDA${name.padStart(16, '0')}`,
          GroupList: ['operators'],
        })),
        roles: [
          ...base.roles,
          ...many(size.roles, (name) => ({
            ...common('role', name),
            RoleName: name,
            RoleId: `AROA${name.padStart(16, '0')}`,
            AssumeRolePolicyDocument: trust,
            RolePolicyList: [{ PolicyName: 'p', PolicyDocument: policy }],
            RoleLastUsed: { LastUsedDate: '2026-11-01T00:00:00Z', Region: 'eu-west-1' },
          })),
        ],
        policies: [
          ...base.policies,
          ...many(size.policies, (name) => ({
            ...common('policy', name),
            PolicyName: name,
            PolicyId: `ANPA${name.padStart(16, '0')}`,
            AttachmentCount: 1,
            Document: policy,
          })),
        ],
        credentialReport: {
          ...base.credentialReport,
          rows: [
            ...base.credentialReport.rows.slice(0, 1),
            ...many(size.users, (name) => ({
              user: name,
              arn: `arn:aws:iam::${base.id}:user/${name}`,
              user_creation_time: '2026-01-01T00:00:00Z',
              password_enabled: 'false',
              mfa_active: 'true',
            })),
          ],
        },
      };
      const requests: RecordedRequest[] = [];
      const server = await startAws({
        account,
        issuers: {},
        pageSize,
        faults: [{ operation: '*', kind: 'slow', milliseconds: delay }],
        record: (request) => requests.push(request),
      });
      process.env['AWS_ENDPOINT_URL'] = server.url;
      const credentials = server.ambientCredentials('iam-gate');
      const settings = { ...defaultBaselineSettings, profile };
      const checks = enabledChecks(accountChecks, settings);
      const reading = await readAccount({
        region: 'eu-west-1',
        credentials: {
          accessKeyId: credentials['AWS_ACCESS_KEY_ID'] ?? '',
          secretAccessKey: credentials['AWS_SECRET_ACCESS_KEY'] ?? '',
          sessionToken: credentials['AWS_SESSION_TOKEN'] ?? '',
        },
        account: {
          id: account.id,
          partition: 'aws',
          callerArn: `arn:aws:sts::${account.id}:assumed-role/iam-gate/bench`,
        },
        needed: neededFacts(checks),
        settings,
        suspects: (facts, read) => usersToConfirm(checks, facts, read, settings),
      });
      const started = performance.now();
      const { results } = assess(checks, reading.facts, reading.account, settings);
      const judging = performance.now() - started;
      await server.close();
      const chain = longestChain(requests);
      const unknown = results.filter(({ status }) => status === 'unknown').length;
      console.log(
        `${size.users} users, ${size.roles} roles, ${size.policies} policies; pages of ${pageSize}; ${profile}: ` +
          `${reading.requests} requests, ${chain.length} one after the other, ${reading.milliseconds - chain.length * delay} ms besides, ` +
          `${judging.toFixed(0)} ms to judge ${results.length} checks, ${unknown} unknown, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n` +
          `  ${chain.text}`,
      );
    }
