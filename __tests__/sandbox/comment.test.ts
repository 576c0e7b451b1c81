/** The life of the gate's comment over several pushes, on the bundle. */
import { describe, expect, test } from '@jest/globals';
import { passAnyRole, policyText, readBucket, standing } from '../../sandbox/content.ts';
import { hasBundle, runGate } from '../support/gate.ts';

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
});
