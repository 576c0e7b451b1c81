import { describe, expect, test } from '@jest/globals';
import { config, passAnyRole, policyText, standing, workflow } from '../../sandbox/content.ts';
import { hasBundle, runGate } from '../support/gate.ts';

const strict = `${config}fail-on: low\non-incomplete: fail\n`;
const lax = `${config}fail-on: critical\nignored-paths: ['policies/**']\n`;
const bad = { 'policies/deploy.json': policyText(passAnyRole) };
/** An edit of the workflow, which then runs with whatever inputs it likes. */
const editedWorkflow = { '.github/workflows/iam-gate.yml': `${workflow}          on-incomplete: warn\n` };
const loosest = { 'fail-on': 'critical', 'on-incomplete': 'warn', baseline: 'off' };

(hasBundle ? describe : describe.skip)('what a pull request cannot loosen', () => {
  test.each([
    ['a head checkout', { ref: 'head', depth: 0 }, 'pull_request'],
    ['the API alone', { ref: 'none', depth: 1 }, 'pull_request_target'],
  ] as const)('a config that was lax where the branch began: %s', async (_, checkout, event) => {
    const result = await runGate({
      event,
      checkout,
      repository: {
        base: { ...standing, '.github/iam-gate.yml': lax },
        head: bad,
        baseMovedOn: { '.github/iam-gate.yml': strict },
      },
    });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.exitCode).toBe(1);
  });

  test('inputs that contradict the config, so that it falls away', async () => {
    const result = await runGate({
      repository: {
        base: { ...standing, '.github/iam-gate.yml': `${config}allowed-account-ids: ['111122223333']\n` },
        head: { ...bad, ...editedWorkflow },
      },
      inputs: { ...loosest, 'allowed-account-ids': '999999999999' },
    });
    expect(result.exitCode).not.toBe(0);
    expect(result.outputs['verdict']).not.toBe('passed');
  });

  test.each([
    ['brought by the change itself', 'head'],
    ['that stands at the base for somebody else', 'base'],
  ])('a config of another name, %s', async (_, where) => {
    const other = { '.github/other.yml': lax };
    const result = await runGate({
      repository: {
        base: { ...standing, '.github/iam-gate.yml': strict, ...(where === 'base' ? other : {}) },
        head: { ...bad, ...editedWorkflow, ...(where === 'head' ? other : {}) },
      },
      inputs: { config: '.github/other.yml' },
    });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.summary).toContain('at the base that workflow reads');
  });

  test('a workflow moved out of its folder is the removal of the gate', async () => {
    const result = await runGate({
      repository: {
        base: standing,
        head: { '.github/workflows/iam-gate.yml': null, 'docs/iam-gate.yml': workflow },
      },
      inputs: { comment: 'always' },
    });
    expect(result.summary).toContain('The workflow that runs the gate is removed.');
  });
});
