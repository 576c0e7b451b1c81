/** What a job can hand the gate that is not as GitHub hands it: the rest of the run goes on, and nothing is green unseen. */
import { describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passAnyRole, policyText, standing, withRole } from '../../sandbox/content.ts';
import { runScenario, type ScenarioResult } from '../../sandbox/run-scenario.ts';
import { runStep, type Step } from '../../sandbox/runner/runner.ts';
import { bundle, hasBundle, type Scenario } from '../support/gate.ts';

interface Report {
  readonly unread: readonly { readonly what: string; readonly reason: string }[];
}

/** A pull request that must be blocked, in surroundings that are changed before the step starts. */
function runIn(change: (step: Step) => Step | Promise<Step>, scenario: Partial<Scenario> = {}) {
  const repository = { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } };
  const expected = { verdict: 'failed', exitCode: 1 } as const;
  return runScenario(
    { title: 'Deploy', story: '', repository, expected, ...scenario },
    { main: bundle, run: async (step) => runStep(await change(step)) },
  );
}
const withEnv =
  (env: Record<string, string>) =>
  (step: Step): Step => ({ ...step, env: { ...step.env, ...env } });
const withEventFile = (content: string) => async (step: Step) => {
  const path = join(step.temp, 'changed-event.json');
  await writeFile(path, content);
  return withEnv({ GITHUB_EVENT_PATH: path })(step);
};
const same = (step: Step): Step => step;
const reasons = ({ reportJson }: ScenarioResult): string =>
  ((reportJson as Report | undefined)?.unread ?? [])
    .map(({ what, reason }) => `${what}: ${reason}`)
    .join('\n');

(hasBundle ? describe : describe.skip)('odd surroundings', () => {
  test.each<[string, (step: Step) => Step | Promise<Step>, RegExp]>([
    ['no event file', withEnv({ GITHUB_EVENT_PATH: '/no/event.json' }), /could not be read as JSON.*ENOENT/],
    ['an empty event file', withEventFile(''), /could not be read as JSON/],
    ['an event of another shape', withEventFile('[]'), /no pull_request\.number/],
  ])('%s: incomplete, with a report', async (_, change, reason) => {
    const result = await runIn(change);
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('incomplete');
    expect(reasons(result)).toMatch(reason);
    expect(result.summary).toContain('what this run changes');
    expect(result.raw).not.toMatch(/\n\s+at .*:\d+/);
  });

  test.each<[string, (step: Step) => Step, Partial<Scenario>]>([
    ['no checkout', same, { checkout: { ref: 'none' } }],
    ['a workspace that is not there', withEnv({ GITHUB_WORKSPACE: '/no/such/folder' }), {}],
    ['a workspace that is a file', withEnv({ GITHUB_WORKSPACE: '/etc/hostname' }), {}],
    ['no git', withEnv({ PATH: '/no/such/folder' }), {}],
  ])('%s: the API tells what changed', async (_, change, scenario) => {
    const result = await runIn(change, scenario);
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.requests.map(({ operation }) => operation)).toContain(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    );
  });

  test('no checkout and no token: incomplete, with what to do', async () => {
    const result = await runIn(same, { checkout: { ref: 'none' }, inputs: { 'github-token': '' } });
    expect(result.exitCode).toBe(2);
    expect(reasons(result)).toMatch(/not a git checkout.*use actions\/checkout.*no github-token was given/);
  });

  test.each<[string, (step: Step) => Step, Partial<Scenario>, string]>([
    ['the summary', withEnv({ GITHUB_STEP_SUMMARY: '/no/summary' }), {}, 'Could not write the job summary'],
    ['the outputs', withEnv({ GITHUB_OUTPUT: '/no/output' }), {}, 'Could not write the outputs'],
    ['the reports', same, { inputs: { 'output-directory': '/etc/hostname' } }, 'Could not write report.json'],
    [
      'the reports, in a folder that the kernel keeps',
      same,
      { inputs: { 'output-directory': '/proc/a/b' } },
      'Could not write report.sarif',
    ],
  ])('%s cannot be written: the verdict and all other surfaces stand', async (_, change, scenario, says) => {
    const result = await runIn(change, scenario);
    expect(result.exitCode).toBe(1);
    expect(result.raw).toContain(says);
    expect(result.annotations).toHaveLength(1);
    expect(result.commentWrites).toBe('created');
    expect(result.raw.trimEnd().split('\n').at(-1)).toMatch(/^iam-gate failed: /);
  });

  test('an address of the API that is none costs the comment', async () => {
    const result = await runIn(withEnv({ GITHUB_API_URL: 'nonsense' }));
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('expected an https address');
  });

  test('no credentials go to an address without encryption, whoever left them', async () => {
    const elsewhere = withEnv({ AWS_ENDPOINT_URL: 'http://aws.example.com' });
    for (const scenario of [{ inputs: withRole }, { ambientRole: 'iam-gate' }]) {
      const result = await runIn(elsewhere, scenario);
      expect(reasons(result)).toMatch(
        /AWS: AWS_ENDPOINT_URL is .*expected an https address, or http on loopback/,
      );
    }
  });
});
