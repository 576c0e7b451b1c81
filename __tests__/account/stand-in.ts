import { assess, enabledChecks, usersToConfirm, type Assessment } from '../../src/account/assess.ts';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import type { FactName } from '../../src/account/facts.ts';
import { neededFacts } from '../../src/account/permissions.ts';
import { defaultBaselineSettings, type BaselineSettings } from '../../src/account/settings.ts';
import type { CallLimits } from '../../src/aws/calls.ts';
import { readAccount, type AccountReading } from '../../src/aws/read-account.ts';
import type { WebIdentity } from '../../src/aws/reader.ts';
import { loadAccount } from '../../sandbox/aws/account.ts';
import { startAws } from '../../sandbox/aws/server.ts';
import type { Fault } from '../../sandbox/faults.ts';
import type { RecordedRequest } from '../../sandbox/loopback.ts';

export interface Look extends Assessment {
  readonly reading: AccountReading;
  readonly requests: readonly RecordedRequest[];
  /** Status by check. */
  readonly status: Readonly<Record<string, string>>;
}

/** Reads and judges an account of the sandbox over the wire. */
export async function look(options: {
  account?: string;
  changes?: Record<string, unknown>;
  settings?: Partial<BaselineSettings>;
  faults?: readonly Fault[];
  limits?: Partial<CallLimits>;
  pageSize?: number;
  /** Only these facts; absent: what the checks need. */
  needed?: readonly FactName[];
  webIdentity?: WebIdentity;
}): Promise<Look> {
  const settings = { ...defaultBaselineSettings, ...options.settings };
  const checks = enabledChecks(accountChecks, settings);
  const account = loadAccount(options.account ?? 'good', options.changes);
  const requests: RecordedRequest[] = [];
  const server = await startAws({
    account,
    issuers: {},
    faults: options.faults ?? [],
    pageSize: options.pageSize ?? 3,
    record: (request) => requests.push(request),
  });
  const credentials = server.ambientCredentials('iam-gate');
  process.env['AWS_ENDPOINT_URL'] = server.url;
  try {
    const reading = await readAccount({
      region: 'eu-west-1',
      credentials: {
        accessKeyId: credentials['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: credentials['AWS_SECRET_ACCESS_KEY'] ?? '',
        sessionToken: credentials['AWS_SESSION_TOKEN'] ?? '',
      },
      account: {
        id: account.id,
        partition: account.partition,
        callerArn: `arn:aws:sts::${account.id}:assumed-role/iam-gate/GitHubActions`,
      },
      needed: options.needed ?? neededFacts(checks),
      settings,
      ...(options.webIdentity ? { webIdentity: options.webIdentity } : {}),
      suspects: (facts, read) => usersToConfirm(checks, facts, read, settings),
      pollInterval: 1,
      ...(options.limits ? { limits: options.limits } : {}),
    });
    const assessment = assess(checks, reading.facts, reading.account, settings);
    return {
      ...assessment,
      reading,
      requests,
      status: Object.fromEntries(assessment.results.map(({ id, status }) => [id, status])),
    };
  } finally {
    delete process.env['AWS_ENDPOINT_URL'];
    await server.close();
  }
}
