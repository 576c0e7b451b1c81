import { describe, expect, test } from '@jest/globals';
import { configChange } from '../../src/settings/config-change.ts';
import { workflowChange } from '../../src/settings/workflow-change.ts';

const path = '.github/iam-gate.yml';
const change = (base: string | null, head: string | null) =>
  configChange(base === null ? null : { path, text: base }, head === null ? null : { path, text: head });
const waiver = 'waivers:\n  - { rule: X, file: a.json, reason: r, owner: o, expires: 2027-01-31 }\n';

describe('a change of the config is told in sentences', () => {
  test.each([
    ['fail-on: high', 'fail-on: critical', 'fail-on changes from `high` to `critical`.'],
    ['fail-on: high', 'scope: all', 'fail-on goes (it was `high`): the default holds.'],
    ['', 'scope: all', 'scope becomes `all`.'],
    ['ignored-paths: [a]', 'ignored-paths: [a, b]', 'ignored-paths gains `b`.'],
    [
      'trusted-accounts: ["111122223333"]',
      'trusted-accounts: ["444455556666"]',
      'trusted-accounts loses `111122223333`.',
    ],
    ['', waiver, 'A waiver for X until 2027-01-31 (o: r).'],
    [waiver, '', 'The waiver for X of o goes.'],
    ['scope: all', '# why\nscope: all', 'Only its text changes, not what it says.'],
    [
      'scope: all',
      'scope: al',
      'The new config cannot be used, so after the merge every run fails: line 1: `scope` must be introduced or all, not `al`. Did you mean `all`?',
    ],
    ['scope: all', null, 'The config is removed: after the merge the defaults hold.'],
    [null, 'scope: all', 'The config is new.'],
  ])('%j to %j', async (base, head, sentence) => {
    expect((await change(base, head)).change?.sentences).toContain(sentence);
  });
  test('no change, no sentence', async () => {
    expect(await change('scope: all', 'scope: all')).toEqual({ change: null, proposed: [] });
    expect(await change(null, null)).toEqual({ change: null, proposed: [] });
  });
  test('waivers that only the head has are proposals; a moved one is not', async () => {
    expect((await change('', waiver)).proposed).toMatchObject([{ rule: 'X', file: 'a.json' }]);
    expect((await change(waiver, `scope: all\n\n${waiver}`)).proposed).toEqual([]);
  });
});

describe('a change of a workflow that runs the gate', () => {
  const workflow = (more = '', inputs = '          fail-on: high\n'): string =>
    `on: pull_request\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/iam-gate@v1\n${more}        with:\n${inputs}`;
  const told = async (base: string | null, head: string | null, running = false) =>
    (await workflowChange('.github/workflows/ci.yml', base, head, running))?.sentences;

  test.each([
    [
      'an input',
      workflow(),
      workflow('', '          fail-on: critical\n'),
      'input fail-on changes from `high` to `critical`.',
    ],
    [
      'an error that no longer counts',
      workflow(),
      workflow('        continue-on-error: true\n'),
      'step continue-on-error becomes `true`.',
    ],
    [
      'a condition',
      workflow(),
      workflow("        if: github.actor != 'me'\n"),
      "step if becomes `github.actor != 'me'`.",
    ],
    [
      'the trigger',
      workflow(),
      workflow().replace('on: pull_request', 'on: push'),
      'on changes from `pull_request` to `push`.',
    ],
    [
      'the step taken away',
      workflow(),
      'on: pull_request\njobs: {}\n# iam-gate\n',
      'The step that runs the gate is no longer there.',
    ],
    ['the file removed', workflow(), null, 'The workflow that runs the gate is removed.'],
    [
      'something else in it',
      workflow(),
      `${workflow()}  other:\n    runs-on: x\n`,
      'A workflow that runs the gate changes.',
    ],
  ])('%s', async (_, base, head, sentence) => {
    expect(await told(base, head)).toContain(sentence);
  });
  test('others are nobody’s business', async () => {
    expect(await told('on: push', 'on: pull_request')).toBeUndefined();
    expect(await told(workflow(), workflow())).toBeUndefined();
  });
  test('the workflow of this run counts, whatever it calls', async () => {
    expect(await told('on: push', 'on: pull_request', true)).toContain('The workflow of this run changes.');
  });
});
