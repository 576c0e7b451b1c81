/** The `baseline` command: the bundle, as a process of its own, against the AWS stand-in. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { baseline } from '../../src/commands/baseline.ts';
import { loadAccount } from '../../sandbox/aws/account.ts';
import { startAws } from '../../sandbox/aws/server.ts';
import type { Fault } from '../../sandbox/faults.ts';
import type { RecordedRequest } from '../../sandbox/loopback.ts';
import { bundle, hasBundle } from '../support/gate.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly requests: readonly RecordedRequest[];
}
interface Report {
  readonly verdict: string;
  readonly checks: readonly { readonly id: string; readonly status: string }[];
  readonly findings: readonly { readonly rule: string }[];
  readonly notices: readonly string[];
  readonly unread: readonly { readonly what: string; readonly reason: string }[];
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'iam-gate-baseline-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

async function onAccount<Answer>(
  { account = 'good', faults = [] }: { account?: string; faults?: readonly Fault[] },
  use: (env: Record<string, string>, requests: readonly RecordedRequest[]) => Promise<Answer>,
): Promise<Answer> {
  const requests: RecordedRequest[] = [];
  const server = await startAws({
    account: loadAccount(account),
    issuers: {},
    faults,
    pageSize: 1000,
    record: (request) => requests.push(request),
  });
  try {
    return await use(
      { ...server.ambientCredentials('iam-gate'), AWS_ENDPOINT_URL: server.url, AWS_REGION: 'eu-west-1' },
      requests,
    );
  } finally {
    await server.close();
  }
}

/** Nothing of the machine's own AWS configuration plays a part. */
const nobody = {
  PATH: process.env['PATH'] ?? '',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};

function command(env: Record<string, string>, ...args: string[]): Promise<Omit<Run, 'requests'>> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(bundle, 'cli/index.js'), 'baseline', ...args],
      { cwd, env: { ...nobody, ...env }, maxBuffer: 1 << 26 },
      (failure, out, error) => {
        resolve({ code: failure ? Number(failure.code) : 0, out, error });
      },
    );
  });
}
const run = (on: Parameters<typeof onAccount>[0], ...args: string[]): Promise<Run> =>
  onAccount(on, async (env, requests) => ({ ...(await command(env, ...args)), requests }));
const reportOf = ({ out }: Pick<Run, 'out'>): Report => JSON.parse(out) as Report;

(hasBundle ? describe : describe.skip)('baseline', () => {
  test('passes a good account with exit 0, and tells what it took on standard error', async () => {
    const { code, out, error } = await run({});
    expect({ code, error }).toEqual({
      code: 0,
      error: expect.stringMatching(
        /^Read the account 111122223333 in \d+\.\d s with \d+ requests\.\n$/,
      ) as unknown,
    });
    expect(out).toContain('Passed: ');
  });

  test('fails a bad one with exit 1, and tells of checks that the config switches off', async () => {
    const failed = await run({ account: 'bad' }, '--format', 'json');
    expect(failed.code).toBe(1);
    expect(reportOf(failed)).toMatchObject({ verdict: 'failed' });
    writeFileSync(join(cwd, 'lenient.yml'), 'baseline:\n  checks:\n    root-mfa: false\n');
    const lenient = await run({ account: 'bad' }, '--format', 'json', '--config', 'lenient.yml');
    expect(reportOf(lenient).checks.map(({ id }) => id)).not.toContain('root-mfa');
    expect(reportOf(lenient).notices.join()).toContain('switches off checks of the account: root-mfa');
  });

  test('ends with exit 2 where a check that weighs could not look, and names the permission', async () => {
    const denied = await run(
      { faults: [{ operation: 'iam:GetAccountSummary', kind: 'denied' }] },
      '--format',
      'json',
    );
    expect(denied.code).toBe(2);
    expect(reportOf(denied)).toMatchObject({ verdict: 'incomplete' });
    expect(
      reportOf(denied)
        .unread.map(({ reason }) => reason)
        .join(),
    ).toContain('iam:GetAccountSummary');
  });

  test('--format json leaves standard output to the JSON document', async () => {
    const { out, error } = await run({}, '--format', 'json');
    expect(out).toMatch(/^\{[\s\S]*\}\n$/);
    expect(() => reportOf({ out })).not.toThrow();
    expect(error).not.toBe('');
  });

  test('writes no line over into what is no terminal', async () => {
    const { out, error } = await run({});
    for (const text of [out, error]) {
      expect(text).not.toContain('\r');
      expect(stripVTControlCharacters(text)).toBe(text);
    }
  });

  test('without credentials says how to sign in, and reports nothing', async () => {
    const { code, out, error } = await command({ AWS_REGION: 'eu-west-1' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^iam-gate baseline: AWS does not know who this is .*--facts FILE\n$/);
  });

  test('sends no credentials to an address in plain text, and names a host that is not of AWS', async () => {
    const plain = await command({
      AWS_ENDPOINT_URL: 'http://sts.example.com',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
    expect({ code: plain.code, out: plain.out }).toEqual({ code: 2, out: '' });
    expect(plain.error).toContain('AWS_ENDPOINT_URL is "http://sts.example.com": expected an https address');
    const { notices } = reportOf(await run({}, '--format', 'json'));
    expect(notices.join()).toContain('AWS calls went to 127.0.0.1');
  });

  test('looks at no account that allowed-account-ids does not name', async () => {
    writeFileSync(join(cwd, 'gate.yml'), "allowed-account-ids: ['444455556666']\n");
    const { code, error, requests } = await run({}, '--config', 'gate.yml');
    expect(code).toBe(2);
    expect(error).toContain('111122223333, which allowed-account-ids does not name');
    expect(requests.map(({ operation }) => operation)).toEqual(['sts:GetCallerIdentity']);
  });
});

(hasBundle ? describe : describe.skip)('saved facts', () => {
  test.each(['good', 'bad', 'management'])(
    'of a %s account give the same outcomes, and AWS is not asked',
    async (account) => {
      const live = await run({ account }, '--all', '--format', 'json', '--save-facts', 'facts.json');
      const saved = await run({ account }, '--all', '--format', 'json', '--facts', 'facts.json');
      expect(saved.requests).toEqual([]);
      expect(saved.code).toBe(live.code);
      const { verdict, checks, findings } = reportOf(live);
      expect(reportOf(saved)).toMatchObject({ verdict, checks, findings });
      expect(reportOf(saved).notices.join()).toContain('The account was not asked: the facts are of ');
    },
  );

  test('are for their owner only, and hold no secret', async () => {
    await onAccount({ account: 'bad' }, async (env) => {
      await command(env, '--all', '--save-facts', 'facts.json');
      const path = join(cwd, 'facts.json');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const text = readFileSync(path, 'utf8');
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
        expect(text).not.toContain(env[name]);
      expect(text).not.toMatch(/\b(AKIA|ASIA|ACCA|APKA)[A-Z0-9]{12,}/);
    });
  });

  test('that cannot be written are said, with exit 2', async () => {
    const { code, error } = await run({}, '--save-facts', 'no/such/folder/facts.json');
    expect(code).toBe(2);
    expect(error).toContain('--save-facts no/such/folder/facts.json could not be written');
  });

  test('of parts are judged as far as they go: the rest is unknown, and the verdict incomplete', async () => {
    writeFileSync(
      join(cwd, 'details.json'),
      JSON.stringify({ UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [] }),
    );
    const run = await command({}, '--format', 'json', '--facts', 'details.json');
    expect(run.code).toBe(2);
    const status = Object.fromEntries(reportOf(run).checks.map((check) => [check.id, check.status]));
    expect(status).toMatchObject({ 'policy-no-admin': 'passed', 'root-mfa': 'unknown' });
  });

  test.each([
    ['that are not there', null, 'facts.json'],
    ['that are no JSON', '{"schemaVersion": 1,', 'facts.json is neither JSON nor a credential report'],
    ['of a version to come', '{"schemaVersion": 9, "account": {}, "facts": {}}', 'schema version 9'],
    ['that hold none', '{"hello": "world"}', 'facts.json holds no facts: expected'],
  ])('%s are refused with exit 2 and nothing on standard output', async (_what, text, says) => {
    if (text !== null) writeFileSync(join(cwd, 'facts.json'), text);
    const { code, out, error } = await command({}, '--format', 'json', '--facts', 'facts.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(says);
  });
});

describe('progress', () => {
  const told = (errorIsTerminal: boolean) =>
    onAccount({}, async (env) => {
      const before = { ...process.env };
      Object.assign(process.env, env);
      let error = '';
      try {
        await baseline(['--format', 'json'], {
          out: () => undefined,
          error: (text) => {
            error += text;
          },
          cwd,
          env,
          isTerminal: !errorIsTerminal,
          errorIsTerminal,
          columns: 60,
        });
      } finally {
        process.env = before;
      }
      return error;
    });

  test('is one line of a terminal, written over, no longer than the terminal is wide', async () => {
    const lines = (await told(true)).split('\r').map((line) => stripVTControlCharacters(line));
    expect(lines.some((line) => /^\d+ of \d+ facts read, waiting for /.test(line))).toBe(true);
    for (const line of lines.slice(0, -1)) expect(line.length).toBeLessThan(60);
    expect(lines.at(-1)).toMatch(/^Read the account /);
  });

  test('stays out of a log, also where standard output is a terminal', async () => {
    expect(await told(false)).toMatch(/^Read the account .*\n$/);
  });
});
