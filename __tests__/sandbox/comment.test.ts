/** The life of the gate's comment over several pushes, on the bundle. */
import { describe, expect, test } from '@jest/globals';
import { passAnyRole, policyText, readBucket, standing, withRole } from '../../sandbox/content.ts';
import { hasBundle, runGate, type Scenario } from '../support/gate.ts';

const suite = hasBundle ? describe : describe.skip;

const bad = { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } };
const good = { base: standing, head: { 'policies/deploy.json': policyText(readBucket('acme-deploys')) } };

suite('the comment of a pull request', () => {
  test('is created red, updated in place to green, and a copy of it by somebody else stays as it is', async () => {
    const first = await runGate({ repository: bad });
    expect(first.commentWrites).toBe('created');
    const body = first.comment?.body ?? '';

    const copy = { author: 'mallory', body };
    const second = await runGate({
      repository: good,
      comments: [copy, { author: 'github-actions[bot]', body }],
    });
    expect(second.outputs['verdict']).toBe('passed');
    expect(second.commentWrites).toBe('updated');
    expect(second.comments.map(({ user }) => user.login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(second.comments[0]?.body).toBe(body);
    expect(second.comment?.body).not.toContain('PASS_ROLE_WITH_STAR_IN_RESOURCE](');
    expect(second.comment?.body.length).toBeLessThan(body.length);
  }, 60_000);

  test('is left alone by a run that a newer push has overtaken', async () => {
    const first = await runGate({ repository: bad });
    const body = first.comment?.body ?? '';
    const late = await runGate({
      repository: good,
      comments: [{ author: 'github-actions[bot]', body }],
      newerHead: 'e'.repeat(40),
    });
    expect(late.commentWrites).toBe('none');
    expect(late.comment?.body).toBe(body);
    expect(late.outputs['comment-url']).toContain('issuecomment');
    expect(late.summary).toContain('the pull request has moved on since this run began');
  }, 60_000);

  test('is left alone by an older run on the same commit, as after the base was changed', async () => {
    const newer = await runGate({ repository: bad, env: { GITHUB_RUN_ID: '20000000000' } });
    const comments = [{ author: 'github-actions[bot]', body: newer.comment?.body ?? '' }];
    const older = await runGate({ repository: bad, env: { GITHUB_RUN_ID: '9000000000' }, comments });
    expect(older.commentWrites).toBe('none');
    expect(older.summary).toContain('a run that began later has already reported');
    const newest = await runGate({ repository: bad, env: { GITHUB_RUN_ID: '30000000000' }, comments });
    expect(newest.commentWrites).toBe('updated');
  }, 60_000);

  test('is one for each job of a matrix', async () => {
    const team = (policies: string, comments: Scenario['comments'] = []) =>
      runGate({ repository: bad, inputs: { policies }, comments });
    const first = await team('policies/**');
    const standingComment = { author: 'github-actions[bot]', body: first.comment?.body ?? '' };
    const other = await team('**/*.json', [standingComment]);
    expect(other.commentWrites).toBe('created');
    expect(other.comments).toHaveLength(2);
    expect(other.comments[0]?.body).toBe(standingComment.body);
    const again = await team('policies/**', [standingComment]);
    expect(again.comments).toHaveLength(1);
  }, 60_000);
});

suite('GitHub Enterprise Server', () => {
  test('links lead to the server, and a refused token is explained with the issuer of the server', async () => {
    const server = 'https://github.acme.example';
    const issuer = `${server}/_services/token`;
    const result = await runGate({
      repository: bad,
      inputs: withRole,
      env: { GITHUB_SERVER_URL: server },
      claims: { iss: issuer },
    });
    expect(result.exitCode).not.toBe(0);
    const body = result.comment?.body ?? '';
    expect(body).toContain(`${server}/acme/infrastructure/blob/`);
    expect(body).not.toContain('https://github.com/acme');
    expect(JSON.stringify(result.reportJson)).toContain(`create-open-id-connect-provider --url ${issuer}`);
    expect(JSON.stringify(result.reportSarif)).not.toContain('https://github.com/acme');
  }, 60_000);
});
