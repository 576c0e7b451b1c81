import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEvent, type GateEvent } from '../../src/github/event.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Example[];
const payloads = (name: string): readonly Record<string, unknown>[] =>
  examples.find((entry) => entry.name === name)?.examples ?? [];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iam-gate-event-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha = 'a'.repeat(40);
const read = (name: string, payload: unknown, env: Record<string, string> = {}): GateEvent => {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return readEvent(
    {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: 'octo/repo',
      GITHUB_SHA: sha,
      ...env,
    },
    '/workspace',
  );
};

describe("GitHub's own example payloads", () => {
  test.each(payloads('pull_request').map((payload, index) => [index, payload] as const))(
    'pull_request %i is a pull request of this repository',
    (_, payload) => {
      const event = read('pull_request', payload);
      expect(event.subject).toBe('pull-request');
      expect(event.pullRequest?.headSha).toMatch(/^[0-9a-f]{40}$/);
      expect(event.pullRequest?.fromFork).toBe(false);
    },
  );
  test.each(payloads('push').map((payload, index) => [index, payload] as const))('push %i', (_, payload) => {
    const event = read('push', payload);
    expect(event.subject).toBe('commits');
    expect(event.before === null).toBe(/^0+$/.test(String(payload['before'])));
  });
  test.each(payloads('merge_group').map((payload, index) => [index, payload] as const))(
    'merge_group %i',
    (_, payload) => {
      const event = read('merge_group', payload);
      expect(event.before).toMatch(/^[0-9a-f]{40}$/);
      expect(event.after).toMatch(/^[0-9a-f]{40}$/);
    },
  );
});

describe('payloads that GitHub has no example of', () => {
  const pull = structuredClone(payloads('pull_request')[0]) as {
    pull_request: { head: { repo: { id: number } | null }; number?: number };
  };
  test('a fork', () => {
    const fork = structuredClone(pull);
    if (fork.pull_request.head.repo) fork.pull_request.head.repo.id = 1;
    expect(read('pull_request', fork).pullRequest?.fromFork).toBe(true);
  });
  test('a fork that was deleted', () => {
    const fork = structuredClone(pull);
    fork.pull_request.head.repo = null;
    expect(read('pull_request', fork).pullRequest?.fromFork).toBe(true);
  });
  test('pull_request_target is told by the API alone', () => {
    expect(read('pull_request_target', pull).apiOnly).toBe(true);
  });
  test('a schedule looks at everything', () => {
    expect(read('schedule', {}).subject).toBe('everything');
  });
  test('Dependabot', () => {
    expect(read('pull_request', pull, { GITHUB_ACTOR: 'dependabot[bot]' }).dependabot).toBe(true);
  });
  test('two jobs of one workflow are two instances', () => {
    const of = (job: string): string => read('pull_request', pull, { GITHUB_JOB: job }).instance;
    expect(of('one')).not.toBe(of('two'));
  });
  test.each(['ROLE-TO-ASSUME', 'CONFIG', 'AWS-REGION', 'POLICIES'])(
    'the jobs of a matrix over %s are instances of their own',
    (input) => {
      const of = (value: string): string =>
        read('pull_request', pull, { [`INPUT_${input}`]: value }).instance;
      expect(of('one')).not.toBe(of('two'));
    },
  );
});

describe('an event that is not what its name says', () => {
  test.each<[string, string, unknown, RegExp]>([
    ['no number', 'pull_request', { pull_request: {} }, /no pull_request.number/],
    ['a list', 'pull_request', [], /no pull_request.number/],
    ['nothing', 'merge_group', null, /merge_group.base_sha is not a full commit id/],
    [
      'a commit id that is none',
      'merge_group',
      { merge_group: { base_sha: '--output=x', head_sha: sha } },
      /merge_group.base_sha is not a full commit id/,
    ],
  ])('%s: the run goes on, and says that it does not know what changed', (_, name, payload, problem) => {
    const event = read(name, payload);
    expect(event).toMatchObject({ subject: 'unknown', pullRequest: null });
    expect(event.problem).toMatch(problem);
  });
  test.each([
    ['no file', join(tmpdir(), 'no-such-event.json'), /could not be read as JSON \(.*ENOENT/],
    ['no name of a file', '', /GITHUB_EVENT_PATH is not set/],
  ])('%s', (_, path, problem) => {
    const event = readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path }, '/');
    expect(event.subject).toBe('unknown');
    expect(event.problem).toMatch(problem);
  });
  test('not in Actions at all', () => {
    expect(() => readEvent({}, '/')).toThrow(/use the command: iam-gate check/);
  });
});
