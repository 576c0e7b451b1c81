/** The runner stand-in and the GitHub stand-in, seen from inside an action that looks around. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runScenario } from '../../sandbox/run-scenario.ts';
import type { Scenario } from '../../sandbox/scenario.ts';

const action = join(import.meta.dirname, 'probe-action');

/** Runs JavaScript as the action; `log` takes what it wants to tell, `github` asks the stand-in with the job's token. */
async function probe(script: string, scenario: Partial<Scenario> = {}) {
  const result = await runScenario(
    {
      title: 'Probe',
      story: '',
      expected: { verdict: 'passed', exitCode: 0 },
      repository: {
        base: { 'a.json': '{}\n', 'old.txt': 'one\ntwo\nthree\nfour\n' },
        head: {
          'a.json': '{"a":1}\n',
          'b.json': '{}\n',
          'old.txt': null,
          'new.txt': 'one\ntwo\nthree\nfour\n',
        },
      },
      ...scenario,
      inputs: {
        ...scenario.inputs,
        script: `import { appendFileSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
const env = process.env;
const told = {};
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const github = async (method, path, body, headers = {}) => {
  const answer = await fetch(env.GITHUB_API_URL + path, { method, headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'], ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, link: answer.headers.get('link'), body: await answer.json() };
};
export default async () => { ${script}; appendFileSync(env.GITHUB_OUTPUT, 'told<<END\\n' + JSON.stringify(told) + '\\nEND\\n'); };`,
      },
    },
    { action },
  );
  return { ...result, told: JSON.parse(result.outputs['told'] ?? '{}') as Record<string, never> };
}

describe('the environment of a step', () => {
  test('inputs with the defaults of action.yml, the event, the refs, and nothing of this machine', async () => {
    const { told, commits, requests } = await probe(
      `Object.assign(told, { token: env['INPUT_GITHUB-TOKEN'].slice(0, 4), region: env['INPUT_AWS-REGION'], role: env['INPUT_ROLE-TO-ASSUME'], event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), sha: env.GITHUB_SHA, ref: env.GITHUB_REF, headRef: env.GITHUB_HEAD_REF, node: process.versions.node, jest: env.JEST_WORKER_ID ?? null, cwd: process.cwd() === env.GITHUB_WORKSPACE, head: git('rev-parse', 'HEAD'), depth: git('rev-list', '--count', 'HEAD') })`,
    );
    expect(told).toMatchObject({
      token: 'ghs_',
      region: 'eu-west-1',
      role: '',
      ref: 'refs/pull/42/merge',
      headRef: 'policies/analytics',
      jest: null,
      cwd: true,
      sha: commits.merge,
      head: commits.merge,
      depth: '1',
      event: {
        number: 42,
        pull_request: { head: { sha: commits.head }, base: { sha: commits.base, repo: { id: 724_101 } } },
      },
    });
    expect(Number(String(told['node']).split('.')[0])).toBeGreaterThanOrEqual(24);
    expect(requests).toEqual([]);
  });

  test('the same scenario has the same commits every time, and a branch that moved on has a merge of its own', async () => {
    const [first, second] = await Promise.all([probe(''), probe('')]);
    expect(second.commits).toEqual(first.commits);
    const moved = await probe(
      `told.files = git('ls-tree', '--name-only', 'HEAD'); told.parents = git('log', '-1', '--format=%P').split(' ')`,
      {
        repository: { base: { a: '1' }, head: { b: '2' }, baseMovedOn: { c: '3' } },
        checkout: { depth: 2 },
      },
    );
    expect(moved.told).toEqual({ files: 'a\nb\nc', parents: [moved.commits.base, moved.commits.head] });
    expect(moved.commits.base).not.toBe(moved.commits.fork);
  });

  test('outputs, summary, exit code and masks', async () => {
    const { outputs, summary, exitCode, log } = await probe(
      `console.log('the token is ' + env['INPUT_GITHUB-TOKEN']); appendFileSync(env.GITHUB_STEP_SUMMARY, '# S ' + env['INPUT_GITHUB-TOKEN']); appendFileSync(env.GITHUB_OUTPUT, 'verdict=failed\\n'); process.exitCode = 3`,
    );
    expect({ verdict: outputs['verdict'], summary, exitCode, last: log.at(-1)?.text }).toEqual({
      verdict: 'failed',
      summary: '# S ***',
      exitCode: 3,
      last: 'the token is ***',
    });
  });

  test('a fork gets no OIDC token and may only read; so does Dependabot', async () => {
    const script = `told.oidc = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? null; told.comment = (await github('POST', '/repos/acme/infrastructure/issues/42/comments', { body: 'x' })).body.message; told.head = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).pull_request.head.repo.full_name; told.actor = env.GITHUB_ACTOR`;
    const [fork, dependabot] = await Promise.all([
      probe(script, { from: 'fork' }),
      probe(script, { from: 'dependabot' }),
    ]);
    expect(fork.told).toEqual({
      oidc: null,
      comment: 'Resource not accessible by integration',
      head: 'contributor/infrastructure',
      actor: 'contributor',
    });
    expect(dependabot.told).toEqual({
      oidc: null,
      comment: 'Resource not accessible by integration',
      head: 'acme/infrastructure',
      actor: 'dependabot[bot]',
    });
  });

  test('a step before ours may have left credentials, and they work', async () => {
    const { told } = await probe(`told.key = env.AWS_ACCESS_KEY_ID`, { ambientRole: 'iam-gate' });
    expect(told).toEqual({ key: 'ASIAEXAMPLEAMBIENT01' });
  });
});

describe('GitHub', () => {
  const repository = '/repos/acme/infrastructure';

  test('lists the files of the pull request in pages', async () => {
    const { told } =
      await probe(`const first = await github('GET', '${repository}/pulls/42/files?per_page=2'); const second = await github('GET', '${repository}/pulls/42/files?per_page=2&page=2');
told.files = [...first.body, ...second.body].map(({ filename, status, previous_filename, patch }) => [filename, status, previous_filename ?? null, patch?.split('\\n')[0] ?? null]); told.link = [first.link.includes('page=2>; rel="next"'), second.link.includes('rel="next"')]`);
    expect(told).toEqual({
      files: [
        ['a.json', 'modified', null, '@@ -1 +1 @@'],
        ['b.json', 'added', null, '@@ -0,0 +1 @@'],
        ['new.txt', 'renamed', 'old.txt', null],
      ],
      link: [true, false],
    });
  });

  test('gives blobs, trees, contents, the comparison and the commit, and 404 for what is not there', async () => {
    const { told, commits } =
      await probe(`const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).pull_request;
const tree = (await github('GET', '${repository}/git/trees/' + event.head.sha)).body.tree; told.tree = tree.map(({ path, mode }) => path + ' ' + mode);
told.blob = Buffer.from((await github('GET', '${repository}/git/blobs/' + tree[0].sha)).body.content, 'base64').toString();
told.mergeBase = (await github('GET', '${repository}/compare/' + event.base.sha + '...' + event.head.sha)).body.merge_base_commit.sha;
told.missing = await Promise.all(['/pulls/43', '/git/blobs/' + '0'.repeat(40), '/contents/a.json', '/issues/7/comments', '/nothing'].map(async (path) => (await github('GET', '${repository}' + path)).status));
told.outside = (await github('GET', '/repos/acme/other/pulls/42')).status`);
    expect(told).toEqual({
      tree: ['a.json 100644', 'b.json 100644', 'new.txt 100644'],
      blob: '{"a":1}\n',
      mergeBase: commits.fork,
      missing: [404, 404, 404, 404, 404],
      outside: 404,
    });
  });

  test('a comment is written by the bot, edited by its writer alone, and no longer than 65,536 characters', async () => {
    const { told, comments, commentWrites } = await probe(
      `const mine = await github('POST', '${repository}/issues/42/comments', { body: 'first' });
told.author = mine.body.user.login; told.url = mine.body.html_url;
told.edited = (await github('PATCH', '${repository}/issues/comments/' + mine.body.id, { body: 'second' })).status;
const all = (await github('GET', '${repository}/issues/42/comments')).body;
told.others = (await github('PATCH', '${repository}/issues/comments/' + all[0].id, { body: 'x' })).status;
told.full = (await github('POST', '${repository}/issues/42/comments', { body: '\u{1F600}'.repeat(65536) })).status;
told.tooLong = (await github('POST', '${repository}/issues/42/comments', { body: 'x'.repeat(65537) })).body.message; told.empty = (await github('POST', '${repository}/issues/42/comments', { body: ' ' })).status`,
      { comments: [{ author: 'mallory', body: 'I was here before' }] },
    );
    expect(told).toEqual({
      author: 'github-actions[bot]',
      url: 'https://github.com/acme/infrastructure/pull/42#issuecomment-2100000002',
      edited: 200,
      others: 403,
      full: 201,
      tooLong: 'Validation Failed: Body is too long (maximum is 65536 characters)',
      empty: 422,
    });
    expect(comments.slice(0, 2).map(({ body }) => body)).toEqual(['I was here before', 'second']);
    expect(commentWrites).toBe('created');
  });

  test('the job’s token has no user; a wrong token is refused; without one a public repository can be read', async () => {
    const { told } = await probe(`told.user = (await github('GET', '/user')).body.message;
told.wrong = (await github('GET', '${repository}/pulls/42', undefined, { authorization: 'token ghs_wrong' })).status;
told.none = (await fetch(env.GITHUB_API_URL + '${repository}/pulls/42')).status`);
    expect(told).toEqual({
      user: 'Resource not accessible by integration',
      wrong: 401,
      none: 200,
    });
  });

  test('a private repository hides what the token may not read', async () => {
    const { told } = await probe(
      `told.files = (await github('GET', '${repository}/pulls/42/files')).status; told.none = (await fetch(env.GITHUB_API_URL + '${repository}/pulls/42')).status`,
      {
        publicRepository: false,
        permissions: { contents: 'read' },
      },
    );
    expect(told).toEqual({ files: 403, none: 404 });
  });

  test('rate limits and failures, as often as asked', async () => {
    const operation = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const { told, requests } = await probe(
      `told.answers = []; for (let n = 0; n < 4; n++) { const answer = await fetch(env.GITHUB_API_URL + '${repository}/pulls/42', { headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] } }).catch(() => undefined); told.answers.push(answer ? [answer.status, answer.headers.get('retry-after'), answer.headers.get('x-ratelimit-remaining') === '0'] : 'cut'); }`,
      {
        faults: {
          github: [
            { operation, kind: 'secondary-rate-limit', retryAfter: 1, times: 1 },
            { operation, kind: 'primary-rate-limit', times: 1 },
            { operation, kind: 'cut', times: 1 },
          ],
        },
      },
    );
    expect(told).toEqual({ answers: [[403, '1', false], [403, null, true], 'cut', [200, null, false]] });
    expect(requests.map(({ status }) => status)).toEqual([403, 403, 0, 200]);
  });

  test('the OIDC token carries GitHub’s claims and the audience that was asked for', async () => {
    const { told, commits } =
      await probe(`const answer = await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=sts.amazonaws.com', { headers: { authorization: 'Bearer ' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN } });
Object.assign(told, JSON.parse(Buffer.from((await answer.json()).value.split('.')[1], 'base64url').toString())); told.life = told.exp - told.iat; told.refused = (await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL)).status`);
    expect(told).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:acme@9911/infrastructure@724101:pull_request',
      repository: 'acme/infrastructure',
      repository_id: '724101',
      repository_owner_id: '9911',
      event_name: 'pull_request',
      sha: commits.merge,
      job_workflow_ref: 'acme/infrastructure/.github/workflows/iam-gate.yml@refs/pull/42/merge',
      life: 300,
      refused: 401,
    });
  });
});
