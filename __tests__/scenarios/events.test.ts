/** Each event that a workflow may run the gate on: what is compared, what is told, what is not asked. */
import { describe, expect, test } from '@jest/globals';
import { passAnyRole, policyText, readBucket, standing } from '../../sandbox/content.ts';
import { hasBundle, runGate, type Scenario, type ScenarioResult } from '../support/gate.ts';

const zeros = '0'.repeat(40);
const gone = 'd'.repeat(40);
const bad = policyText(passAnyRole);
/** One finding that was there, one that the change brings. */
const repository: Scenario['repository'] = {
  base: { ...standing, 'policies/legacy.json': policyText({ ...passAnyRole, Sid: 'Legacy' }) },
  head: { 'policies/deploy.json': bad },
};
const run = (scenario: Partial<Scenario>): Promise<ScenarioResult> => runGate({ repository, ...scenario });
const branch = {
  GITHUB_REF: 'refs/heads/policies/analytics',
  GITHUB_REF_NAME: 'policies/analytics',
  GITHUB_REF_TYPE: 'branch',
};
const filesIn = ({ reportJson }: ScenarioResult): string[] =>
  (reportJson as { findings: { places: { file: string }[] }[] }).findings.map(
    ({ places }) => places[0]?.file ?? '',
  );
const changed = ['policies/deploy.json'];
const everything = ['policies/deploy.json', 'policies/legacy.json'];

(hasBundle ? describe : describe.skip)('pull_request', () => {
  test.each([
    'opened',
    'synchronize',
    'reopened',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'labeled',
  ])('%s: the change is judged and commented on', async (action) => {
    const result = await run({ payload: { action } });
    expect(result.outputs['verdict']).toBe('failed');
    expect(filesIn(result)).toEqual(changed);
    expect(result.commentWrites).toBe('created');
  });
});

(hasBundle ? describe : describe.skip)('merge_group', () => {
  test('the group is judged again; there is no pull request to comment on', async () => {
    const result = await run({ event: 'merge_group', checkout: { depth: 2 } });
    expect(result.outputs['verdict']).toBe('failed');
    expect(filesIn(result)).toEqual(changed);
    expect(result.outputs['comment-url']).toBe('');
    expect(result.requests.filter(({ server }) => server === 'github')).toEqual([]);
  });
});

(hasBundle ? describe : describe.skip)('push', () => {
  test('from the commit before to this one', async () => {
    const result = await run({ event: 'push' });
    expect(filesIn(result)).toEqual(changed);
    expect(result.commentWrites).toBe('none');
  });
  test('of a new branch: from where it left the default branch', async () => {
    const result = await run({ event: 'push', env: branch, payload: { before: zeros, created: true } });
    expect(filesIn(result)).toEqual(changed);
    expect(result.summary).toContain('the branch is compared with where it left');
  });
  test('that was forced over a commit which is gone: likewise', async () => {
    const result = await run({ event: 'push', env: branch, payload: { before: gone, forced: true } });
    expect(filesIn(result)).toEqual(changed);
    expect(result.summary).toContain('a forced push');
  });
  test('that was forced over a commit which GitHub still has: from that commit', async () => {
    const result = await run({ event: 'push', env: branch, payload: { forced: true } });
    expect(filesIn(result)).toEqual(changed);
    expect(result.summary).not.toContain('a forced push');
  });
  test.each([
    ['the first one of the default branch', {}, { before: zeros, created: true }],
    ['forced on the default branch, the commit before gone', {}, { before: gone, forced: true }],
    [
      'a tag',
      { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' },
      { before: zeros },
    ],
    ['a new branch, without a token to ask with', { ...branch, 'INPUT_GITHUB-TOKEN': '' }, { before: zeros }],
  ])('with nothing to compare with: every file counts (%s)', async (_, env, payload) => {
    const inputs = 'INPUT_GITHUB-TOKEN' in env ? { 'github-token': '' } : {};
    const result = await run({ event: 'push', env, payload, inputs });
    expect(filesIn(result)).toEqual(everything);
    expect(result.summary).toContain('every file counts as changed');
  });
  test('that deletes a branch changes no file', async () => {
    const result = await run({ event: 'push', payload: { deleted: true, after: zeros } });
    expect(result.outputs['verdict']).toBe('passed');
    expect(filesIn(result)).toEqual([]);
  });
});

(hasBundle ? describe : describe.skip)('schedule and workflow_dispatch', () => {
  test.each(['schedule', 'workflow_dispatch'] as const)('%s looks at everything', async (event) => {
    const result = await run({
      event,
      repository: { base: { ...repository.base, 'policies/deploy.json': bad }, head: {} },
    });
    expect(result.outputs['verdict']).toBe('failed');
    expect(filesIn(result)).toEqual(everything);
    expect(result.commentWrites).toBe('none');
  });
});

(hasBundle ? describe : describe.skip)('pull_request_target', () => {
  test('nothing of the head is in the workspace, and its files come over the API', async () => {
    const result = await run({
      event: 'pull_request_target',
      from: 'fork',
      repository: {
        ...repository,
        head: { ...repository.head, 'policies/fine.json': policyText(readBucket('a')) },
      },
      permissions: { contents: 'read', 'pull-requests': 'write' },
    });
    expect(filesIn(result)).toEqual(changed);
    expect(result.commentWrites).toBe('created');
    const asked = new Set(result.requests.map(({ operation }) => operation.split(' ')[0]));
    expect([...asked].sort()).toEqual(['GET', 'POST']);
  });
});
