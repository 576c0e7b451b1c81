/** What would be green if the gate believed that nothing is there when it could not look. */
import { describe, expect, test } from '@jest/globals';
import { config, passAnyRole, policyText, readBucket, standing, withRole } from '../../sandbox/content.ts';
import type { Files } from '../../sandbox/repository.ts';
import { hasBundle, runGate, type Scenario } from '../support/gate.ts';

const good = { 'policies/deploy.json': policyText(readBucket('acme-deploys')) };
const bad = { 'policies/deploy.json': policyText(passAnyRole) };
const withConfig = (text: string): Files => ({ ...standing, '.github/iam-gate.yml': text });
const target = {
  event: 'pull_request_target',
  from: 'fork',
  permissions: { contents: 'read', 'pull-requests': 'write' },
} as const;
const many = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`notes/${index}.md`, `${index}\n`]));
const denied = (operation: string): Partial<Scenario> => ({
  faults: { github: [{ operation, kind: 'denied' }] },
});

/** [situation, the run, what the report says] */
const traps: readonly (readonly [string, Partial<Scenario>, string])[] = [
  [
    'the list of files is at the API’s cap',
    { ...target, repository: { base: standing, head: many(3000) } },
    'lists no more',
  ],
  [
    'the list of files may not be read',
    { ...target, ...denied('GET /repos/{owner}/{repo}/pulls/{pull_number}/files') },
    'what this run changes',
  ],
  [
    'folders of the head may not be listed',
    { ...target, ...denied('GET /repos/{owner}/{repo}/git/trees/{tree_sha}') },
    'what this run changes',
  ],
  [
    'files of the head may not be read',
    { ...target, ...denied('GET /repos/{owner}/{repo}/git/blobs/{file_sha}') },
    'policies/deploy.json',
  ],
  [
    'the rate limit ends while files are read',
    {
      ...target,
      faults: {
        github: [
          {
            operation: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
            kind: 'primary-rate-limit',
            retryAfter: 3600,
          },
        ],
      },
    },
    'rate limit',
  ],
  [
    'a shallow clone, no origin, no token',
    {
      checkout: { ref: 'head', depth: 1, originReachable: false },
      repository: { base: standing, head: bad, baseMovedOn: { 'README.md': 'x' } },
      inputs: { 'github-token': '' },
    },
    'fetch-depth: 2',
  ],
  [
    'no checkout at all',
    { checkout: { ref: 'none' }, inputs: { 'github-token': '' } },
    'what this run changes',
  ],
  [
    'the globs name nothing in the whole repository',
    {
      repository: {
        base: withConfig("policies:\n  - paths: ['iam/**']\n    type: IDENTITY_POLICY\n"),
        head: good,
      },
    },
    '`iam/**`',
  ],
  [
    'a policy that cannot be parsed',
    {
      repository: {
        base: standing,
        head: { 'exports.json': policyText(readBucket('a')).replace('"Allow",', '"Allow"') },
      },
    },
    'exports.json',
  ],
  [
    'a policy that is larger than any policy',
    {
      repository: {
        base: standing,
        head: { 'policies/large.json': `${policyText(passAnyRole)}${' '.repeat(51 * 1024 * 1024)}` },
      },
    },
    'larger than 50 MiB',
  ],
  [
    'a symbolic link where the config says that policies are',
    { repository: { base: standing, head: { 'policies/linked.json': { symlink: '../README.md' } } } },
    'symbolic link',
  ],
  [
    'a submodule where the config says that policies are',
    {
      repository: {
        base: standing,
        head: { 'policies/audit.json': null, policies: { submodule: 'e'.repeat(40) } },
      },
    },
    'submodule',
  ],
  [
    'a call that AWS denies',
    { inputs: withRole, faults: { aws: [{ operation: 'iam:GetAccountSummary', kind: 'denied' }] } },
    'iam:GetAccountSummary',
  ],
  [
    'an operation that stays throttled',
    { inputs: withRole, faults: { aws: [{ operation: 'iam:GetAccountSummary', kind: 'throttled' }] } },
    'iam:GetAccountSummary',
  ],
  [
    'a Region that does not answer',
    {
      inputs: withRole,
      faults: {
        aws: [{ operation: 'access-analyzer:ListAnalyzers', kind: 'denied', region: 'eu-central-1' }],
      },
    },
    'eu-central-1',
  ],
  [
    'IAM Access Analyzer refuses',
    { inputs: withRole, faults: { aws: [{ operation: 'access-analyzer:ValidatePolicy', kind: 'denied' }] } },
    'ValidatePolicy',
  ],
  [
    'no OIDC token, and it is no fork',
    { inputs: withRole, permissions: { contents: 'read', 'pull-requests': 'write' } },
    'id-token: write',
  ],
  [
    'an unknown key in the config',
    { repository: { base: withConfig('fail-onn: low\n'), head: good } },
    'Did you mean `fail-on`?',
  ],
  [
    'an unknown severity in the config',
    { repository: { base: withConfig('fail-on: hihg\n'), head: good } },
    'Did you mean `high`?',
  ],
  ['an unknown severity in an input', { inputs: { 'fail-on': 'hihg' } }, 'Did you mean `high`?'],
  [
    'a config that is a symbolic link',
    { repository: { base: { ...standing, '.github/iam-gate.yml': { symlink: '../lax.yml' } }, head: good } },
    'the config is not read: it is a symbolic link to ../lax.yml',
  ],
  [
    'a config that is a symbolic link, asked of the API',
    {
      ...target,
      repository: { base: { ...standing, '.github/iam-gate.yml': { symlink: '../lax.yml' } }, head: good },
    },
    'the config is not read: it is a symbolic link to ../lax.yml',
  ],
];

(hasBundle ? describe : describe.skip)('never green by not looking', () => {
  test.each(traps)(
    '%s',
    async (_, scenario, says) => {
      const result = await runGate({ repository: { base: standing, head: good }, ...scenario });
      expect(result.outputs['verdict']).toBe('incomplete');
      expect(result.exitCode).toBe(2);
      expect(JSON.stringify((result.reportJson as { unread: unknown }).unread)).toContain(says);
      expect(result.summary).toContain('Not looked at');
      expect(result.annotations.some(({ level }) => level === 'error')).toBe(true);
      // Throttling is waited for.
    },
    120_000,
  );

  test('what could be read of a broken policy is judged, and the break is told beside it', async () => {
    const head = {
      'exports.yaml': 'Version: "2012-10-17"\nStatement: [{Effect: Allow, Action: "*", Resource: "*"',
    };
    const result = await runGate({ repository: { base: standing, head } });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.comment?.body).toContain('no valid YAML');
  });

  test('a policy that is deeper than any policy is wrong, not skipped', async () => {
    const head = { 'policies/deep.json': `${'['.repeat(5000)}${']'.repeat(5000)}` };
    const result = await runGate({ repository: { base: standing, head } });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.comment?.body).toContain('nested more than');
  });

  test('an event that cannot be read is incomplete, and an annotation says which file', async () => {
    const result = await runGate({
      repository: { base: standing, head: good },
      env: { GITHUB_EVENT_PATH: '/nowhere' },
    });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('incomplete');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('/nowhere') }),
    );
  });

  test('a run outside of GitHub Actions ends with one line, which is an annotation', async () => {
    const result = await runGate({
      repository: { base: standing, head: good },
      env: { GITHUB_EVENT_NAME: '' },
    });
    expect(result.exitCode).toBe(2);
    expect(result.raw.trim().split('\n')).toHaveLength(1);
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'iam-gate broke',
        message: expect.stringContaining('GITHUB_EVENT_NAME is not set'),
      }),
    ]);
  });

  test('nothing to look at is green, and says how many files were looked at', async () => {
    const result = await runGate({
      repository: { base: standing, head: many(7) },
      inputs: { comment: 'always' },
    });
    expect(result.outputs['verdict']).toBe('passed');
    expect(result.comment?.body).toContain('0 policies in 7 files');
  });

  test('an expired waiver lets its finding block again; one that matches nothing is told', async () => {
    const waiver = (file: string): string =>
      `  - rule: PASS_ROLE_WITH_STAR_IN_RESOURCE\n    file: ${file}\n    reason: r\n    owner: team-platform\n    expires: 2025-01-31\n`;
    const result = await runGate({
      repository: {
        base: withConfig(
          `${config}waivers:\n${waiver('policies/deploy.json')}${waiver('policies/audit.json')}`,
        ),
        head: { ...bad, 'policies/audit.json': policyText(readBucket('acme-audit')) },
      },
    });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.comment?.body).toMatch(/`?team-platform`? expired on 2025-01-31/);
    expect(result.summary).toContain('matches nothing');
  });
});
