/** The page of the pull request: self-contained, and text from outside stays text. */
import { describe, expect, test } from '@jest/globals';
import { differences } from '../../sandbox/differences.ts';
import { effectsOf, renderMarkdown } from '../../sandbox/page/markdown.ts';
import { pullRequestPage } from '../../sandbox/page/page.ts';
import type { ScenarioResult } from '../../sandbox/run-scenario.ts';
import type { Scenario } from '../../sandbox/scenario.ts';

const hostile = '<script>alert(1)</script>';
const sha = 'a'.repeat(40);

const scenario: Scenario = {
  title: `Title ${hostile}`,
  story: 'Story',
  repository: { base: {}, head: { [`p/${hostile}.json`]: '{}\n' } },
  expected: {
    verdict: 'failed',
    exitCode: 1,
    annotations: [{ level: 'error', line: 1, says: 'first' }],
    comment: 'created',
    says: { comment: ['blocked'] },
    requests: { made: ['sts:*'], notMade: ['iam:*'] },
  },
};
const result: ScenarioResult = {
  exitCode: 1,
  milliseconds: 1234,
  raw: '',
  summary: `# Summary\n\n${hostile}`,
  state: {},
  environment: {},
  path: [],
  dropped: [],
  outputs: { verdict: 'failed' },
  log: [{ kind: 'plain', text: hostile }],
  commands: [{ name: 'error', properties: {}, data: '' }],
  annotations: [
    {
      level: 'error',
      file: `p/${hostile}.json`,
      line: 1,
      column: 1,
      endColumn: 1,
      title: `first ${hostile}`,
      message: `see https://docs.aws.amazon.com/x ${hostile}`,
    },
  ],
  comments: [
    {
      id: 1,
      body: `blocked ${hostile}`,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      created_at: '',
      updated_at: '',
    },
  ],
  comment: {
    id: 1,
    body: 'blocked',
    user: { login: 'github-actions[bot]', type: 'Bot' },
    created_at: '',
    updated_at: '',
  },
  commentWrites: 'created',
  reportJson: undefined,
  reportSarif: undefined,
  commits: { fork: sha, base: sha, head: sha, merge: sha },
  pullRequestNumber: 42,
  requests: [
    {
      server: 'aws',
      operation: 'sts:AssumeRoleWithWebIdentity',
      method: 'POST',
      path: '/',
      query: '',
      headers: {},
      body: '',
      status: 200,
      startedAt: 0,
      finishedAt: 0,
    },
  ],
  files: [
    {
      path: `p/${hostile}.json`,
      status: 'added',
      sha,
      additions: 1,
      deletions: 0,
      patch: '@@ -0,0 +1 @@\n+{}',
    },
  ],
};

describe('the page', () => {
  test('shows the annotation below its line, the comment, the blocked merge, the summary', async () => {
    const page = await pullRequestPage(scenario, result);
    expect(page).toMatch(/<mark class="error">.*?<\/tr><tr class="annotation">/s);
    expect(page).toContain('<b>github-actions</b> <span class="label">bot</span>');
    expect(page).toContain('Merging is blocked');
    expect(page).toContain('<button disabled>');
    expect(page).toContain('<h1>Summary</h1>');
  });

  test('loads nothing and runs nothing', async () => {
    const page = await pullRequestPage(scenario, result);
    expect(page.match(/<script|<link|<img|@import|url\((?!["']?(?:data:|#))/gi)).toBeNull();
    expect(page).toContain("default-src 'none'");
  });
});

describe('Markdown as GitHub shows it', () => {
  test.each([
    ['a <script>b</script>', '<p>a &lt;script&gt;b&lt;/script&gt;</p>\n'],
    [
      '<details><summary>s</summary>\n\nx\n\n</details>',
      '<details><summary>s</summary>\n<p>x</p>\n</details>',
    ],
    ['<details onclick="x">', '&lt;details onclick=&quot;x&quot;&gt;'],
    ['<!-- marker -->', ''],
    [
      '> [!CAUTION]\n> Stop',
      '<div class="markdown-alert markdown-alert-caution">\n<p class="markdown-alert-title">Caution</p><p>Stop</p>\n</div>\n',
    ],
    ['hello @octocat', '<p>hello <a class="mention" href="https://github.com/octocat">@octocat</a></p>\n'],
    ['`@octocat`', '<p><code>@octocat</code></p>\n'],
  ])('%j', (text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });

  test('what a text would do beyond being read', () => {
    expect(
      effectsOf(
        '@team and `@nobody`, mail@example.com [a](https://evil.example) ![b](http://x.example/y.png) <img src=z> <br>',
      ),
    ).toEqual({
      mentions: ['team'],
      links: ['mailto:mail@example.com', 'https://evil.example', 'http://x.example/y.png'],
      markup: ['<img src=z>'],
    });
  });
});

describe('differences between what a scenario expects and what came', () => {
  const asExpected: ScenarioResult = { ...result, summary: '# Summary' };

  test('none when all is as expected', () => {
    expect(differences(scenario, asExpected)).toEqual([]);
  });

  test.each<[string, Partial<ScenarioResult>]>([
    ['the verdict is passed, expected failed', { outputs: { verdict: 'passed' } }],
    ['the exit code is 2, expected 1', { exitCode: 2 }],
    ['no annotation is like {"level":"error","line":1,"says":"first"}', { annotations: [] }],
    [
      'an annotation names "nowhere.json", which the change does not touch',
      { annotations: [...result.annotations, { level: 'notice', message: '', file: 'nowhere.json' }] },
    ],
    ['the comment was none, expected created', { commentWrites: 'none' }],
    ['the comment does not say "blocked"', { comment: undefined }],
    ['the summary mentions everyone', { summary: '@everyone' }],
    ['the summary leads to https://evil.example', { summary: '[x](https://evil.example)' }],
    ['the summary holds markup: <img src=x>', { summary: '<img src=x>' }],
    [
      'the output holds the workflow command set-output, which the gate does not use',
      { commands: [{ name: 'set-output', properties: {}, data: '' }] },
    ],
    ['no request sts:* went out', { requests: [] }],
    [
      'a request iam:* went out',
      {
        requests: [
          ...result.requests,
          { ...result.requests[0], operation: 'iam:GetUser' } as ScenarioResult['requests'][number],
        ],
      },
    ],
    [
      'the stand-in broke at sts:x',
      {
        requests: [
          ...result.requests,
          { ...result.requests[0], operation: 'sts:x', status: 599 } as ScenarioResult['requests'][number],
        ],
      },
    ],
  ])('%s', (sentence, changed) => {
    expect(differences(scenario, { ...asExpected, ...changed })).toEqual([sentence]);
  });
});
