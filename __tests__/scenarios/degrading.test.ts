/** Where something is missing: fewer surfaces, the same verdict, and one notice that names what is missing. */
import { describe, expect, test } from '@jest/globals';
import { passAnyRole, policyText, standing, withRole } from '../../sandbox/content.ts';
import { hasBundle, runGate, type Scenario } from '../support/gate.ts';

const repository = { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } };
const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const write = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const github = (
  operation: string,
  kind: 'denied' | 'not-found' | 'cut' | 'primary-rate-limit' | 'secondary-rate-limit',
  retryAfter?: number,
) => ({
  faults: { github: [{ operation, kind, ...(retryAfter === undefined ? {} : { retryAfter }) }] },
});

/** [situation, what differs, whether a comment is written, what the notice names] */
const rows: readonly (readonly [string, Partial<Scenario>, 'created' | 'none', string | null])[] = [
  ['everything is there', {}, 'created', null],
  [
    'pull-requests: write is missing (403)',
    { permissions: { contents: 'read', 'pull-requests': 'read' } },
    'none',
    'pull-requests: write',
  ],
  ['pull-requests: write is missing (404)', github(write, 'not-found'), 'none', 'pull-requests: write'],
  ['comments may not be read', github(list, 'denied'), 'none', 'pull-requests: read'],
  ['a fork', { from: 'fork', inputs: withRole }, 'none', 'fork has a token that can only read'],
  ['Dependabot', { from: 'dependabot', inputs: withRole }, 'none', "Dependabot's pull requests"],
  [
    'pull_request_target',
    {
      event: 'pull_request_target',
      from: 'fork',
      permissions: { contents: 'read', 'pull-requests': 'write' },
    },
    'created',
    null,
  ],
  ['merge_group', { event: 'merge_group' }, 'none', null],
  ['a push', { event: 'push' }, 'none', null],
  ['no token', { inputs: { 'github-token': '' } }, 'none', 'no github-token was given'],
  ['the primary rate limit is used up', github('*', 'primary-rate-limit', 3600), 'none', 'rate limit'],
  [
    'the secondary rate limit asks for five minutes',
    github(write, 'secondary-rate-limit', 300),
    'none',
    'rate limit',
  ],
  [
    'the secondary rate limit asks for a second',
    { faults: { github: [{ operation: write, kind: 'secondary-rate-limit', retryAfter: 1, times: 1 }] } },
    'created',
    null,
  ],
  ['GitHub cannot be reached', github('*', 'cut'), 'none', 'could not be reached'],
  ['a server without job summaries', { env: { GITHUB_STEP_SUMMARY: '' } }, 'created', null],
];

(hasBundle ? describe : describe.skip)('fewer surfaces, the same verdict', () => {
  test.each(rows)('%s', async (_, scenario, comment, notice) => {
    const result = await runGate({ repository, ...scenario });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.exitCode).toBe(1);
    expect(result.commentWrites).toBe(comment);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'policies/deploy.json', line: 7 }),
    );
    const report = result.reportJson as { notices: string[]; findings: unknown[] };
    expect(report.findings).toHaveLength(1);
    const about = report.notices.filter((text) => text.startsWith('No comment was written'));
    expect(about).toHaveLength(notice === null ? 0 : 1);
    if (notice !== null) expect(about[0]).toContain(notice);
  });

  test('a limited token is not asked again and again', async () => {
    const { requests } = await runGate({ repository, ...github('*', 'primary-rate-limit', 3600) });
    expect(requests.filter(({ server }) => server === 'github')).toHaveLength(1);
  });
});
