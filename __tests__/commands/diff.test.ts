import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { diff } from '../../src/commands/diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
const allow = (more: object): object => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
  ...more,
});
const policy = (...Statement: object[]): object => ({ Version: '2012-10-17', Statement });

const run = (...args: string[]): ReturnType<typeof runWith> => runWith('', ...args);

async function runWith(
  input: string,
  ...args: string[]
): Promise<{ out: string; error: string; exit: number }> {
  let out = '';
  let error = '';
  const exit = await diff(args, {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    input: () => Readable.from([input]),
    cwd: args[0] === '--format' || args[0]?.startsWith('HEAD') ? join(folder, 'repository') : folder,
    env: {},
    isTerminal: false,
    columns: 80,
  });
  return { out, error, exit };
}
const write = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

beforeAll(() => {
  write('read.json', policy(allow({})));
  write('all.json', policy(allow({ Action: 's3:*' })));
  write('public.json', policy(allow({ Principal: '*' })));
  write('broken.json', '{ "Version": ');
  write('list.json', []);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one question', () => {
  const identity = ['--policy-type', 'IDENTITY_POLICY'];

  test('new access fails with an example', async () => {
    const { out, exit } = await run(
      '--reference',
      'read.json',
      '--policy',
      'all.json',
      ...identity,
      '--format',
      'json',
    );
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'failed',
      access: [
        {
          kind: 'new-access',
          result: 'FAIL',
          reason: null,
          statement: 0,
          witness: { resource: 'arn:aws:s3:::logs/example', context: {} },
        },
      ],
    });
  });

  test('less access passes', async () => {
    const { out, exit } = await run('--reference', 'all.json', '--policy', 'read.json', ...identity);
    expect({ out, exit }).toEqual({
      out: 'PASS: the policy allows nothing that the reference does not allow.\n',
      exit: 0,
    });
  });

  test('either list of forbidden access may stand alone', async () => {
    const ask = async (...args: string[]): Promise<number> =>
      (await run('--policy', 'all.json', ...identity, ...args)).exit;
    expect(await ask('--deny', 's3:DeleteObject,iam:*')).toBe(1);
    expect(await ask('--deny', 'iam:*')).toBe(0);
    expect(await ask('--deny-resources', 'arn:aws:s3:::logs/2024/*')).toBe(1);
    expect(await ask('--deny', 's3:Delete*', '--deny-resources', 'arn:aws:s3:::other/*')).toBe(0);
  });

  test('a resource that is no ARN is misuse', async () => {
    const { out, error, exit } = await run('--policy', 'all.json', ...identity, '--deny-resources', 'logs');
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(error).toContain('"logs" is no ARN');
  });

  test('public access', async () => {
    const { out, exit } = await run(
      '--public',
      '--policy',
      'public.json',
      '--resource-type',
      'AWS::S3::Bucket',
    );
    expect(exit).toBe(1);
    expect(out).toContain('principal  "*"');
  });

  test.each([
    ['broken.json', 'broken.json:1:'],
    ['list.json', 'a policy is a JSON object'],
    ['absent.json', 'absent.json could not be read'],
  ])('%s is no policy', async (file, message) => {
    const { out, error, exit } = await run('--reference', 'read.json', '--policy', file, ...identity);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(error).toContain(message);
  });
});

describe('two commits', () => {
  const repository = join(folder, 'repository');
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: repository,
    });
  };
  beforeAll(() => {
    mkdirSync(repository);
    git('init', '--quiet');
    for (const action of ['s3:GetObject', 's3:*', 's3:GetObject']) {
      write('repository/policy.json', policy(allow({ Action: action })));
      git('add', '.');
      git('commit', '--quiet', '--message', action);
    }
  });

  test('differ in every policy of the files that changed', async () => {
    const { out, exit } = await run('HEAD~2', 'HEAD~1', '--format', 'json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'failed',
      access: [
        {
          kind: 'new-access',
          result: 'FAIL',
          file: 'policy.json',
          sentences: [expect.stringMatching(/^Newly allows `s3:\*`/)],
        },
      ],
    });
  });

  test('by default this one and the one before', async () => {
    const { out, exit } = await run('--format', 'json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'passed',
      access: [{ result: 'PASS', removed: 'No longer allowed in full: `s3:*` on `arn:aws:s3:::logs/*`.' }],
    });
  });

  test('must exist', async () => {
    await expect(run('HEAD~9')).rejects.toThrow('HEAD~9 is no commit of this repository');
  });
});

describe('a batch', () => {
  test('has one answer a line, in order, and a bad line does not stop it', async () => {
    const question = { kind: 'new-access', policyType: 'IDENTITY_POLICY', policy: policy(allow({})) };
    const lines = [
      { id: 'same', ...question, reference: policy(allow({})) },
      { id: 7, ...question, reference: policy() },
      { id: 'no reference', ...question },
      { id: 'not sound', ...question, reference: policy({ Effect: 'Allow' }) },
      {
        id: 'type',
        kind: 'public-access',
        policyType: 'RESOURCE_POLICY',
        policy: policy(),
        resourceType: 'AWS::EC2::VPC',
      },
    ];
    write('batch.jsonl', [...lines.map((line) => JSON.stringify(line)), 'not JSON', ''].join('\n'));
    const { out, exit } = await run('--batch', 'batch.jsonl');
    expect(exit).toBe(1);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; result: string; reason: string });
    expect(answers.map(({ id, result }) => [id, result])).toEqual([
      ['same', 'PASS'],
      [7, 'FAIL'],
      ['no reference', 'UNKNOWN'],
      ['not sound', 'UNKNOWN'],
      ['type', 'UNKNOWN'],
      [null, 'UNKNOWN'],
    ]);
    expect(answers[3]?.reason).toBe('reference: statement 0: it needs either Action or NotAction');
  });

  test('is standard input for -, and blank lines are no questions', async () => {
    const question = (id: string): string =>
      JSON.stringify({
        id,
        kind: 'new-access',
        policyType: 'IDENTITY_POLICY',
        policy: policy(allow({})),
        reference: policy(allow({})),
      });
    const { out, exit } = await runWith(
      `\uFEFF${question('first')}\r\n\r\n  \n${question('last')}`,
      '--batch',
      '-',
    );
    expect(exit).toBe(0);
    expect(out.split('\n').map((line) => line.slice(0, 13))).toEqual(['{"id":"first"', '{"id":"last",', '']);
    expect(await runWith('\n\n', '--batch', '-')).toMatchObject({ out: '', exit: 0 });
  });

  test('a thousand ordinary questions take seconds', async () => {
    const line = (index: number): string =>
      JSON.stringify({
        id: index,
        kind: 'new-access',
        policyType: 'IDENTITY_POLICY',
        policy: policy(
          allow({ Action: ['s3:Get*', `s3:PutObject`], Resource: `arn:aws:s3:::bucket-${index}/*` }),
        ),
        reference: policy(
          allow({ Action: 's3:*', Resource: `arn:aws:s3:::bucket-${index - (index % 2)}/*` }),
        ),
      });
    write('batch.jsonl', Array.from({ length: 1000 }, (_, index) => line(index)).join('\n'));
    const started = performance.now();
    const { out } = await run('--batch', 'batch.jsonl');
    expect(out.match(/"PASS"/g)).toHaveLength(500);
    expect(out.match(/"FAIL"/g)).toHaveLength(500);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
