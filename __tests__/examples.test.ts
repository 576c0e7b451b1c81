/** What a user copies must work as it stands: the config, the policies, and every workflow, the README's included. */
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { ruleIds } from '../src/catalog/rule-ids.ts';
import { settingsFrom, type Inputs } from '../src/settings.ts';
import { findingsIn, judgeChange } from './gate/world.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const config = read('examples/iam-gate.yml');

describe('the config', () => {
  test('is what the published schema allows', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read('schema/config.schema.json')) as object);
    expect({ valid: validate(parse(config)), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });
  test.each([
    ['as it stands', config],
    ['with its waiver', config.replace('waivers: []', 'waivers:').replaceAll(/^# ( .*)$/gm, '$1')],
  ])('is taken: %s', async (_, text) => {
    const answer = await settingsFrom({}, { path: '.github/iam-gate.yml', text }, { ruleIds });
    expect('problems' in answer ? answer.problems : []).toEqual([]);
    expect('settings' in answer && answer.settings.waivers.length).toBe(text === config ? 0 : 1);
  });
});

test('the policies pass, with this config', async () => {
  const files = readdirSync(new URL('examples/policies', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`examples/policies/${name}`, read(`examples/policies/${name}`)] as const);
  expect(files.length).toBeGreaterThan(2);
  const head = Object.fromEntries(files);
  expect((await findingsIn(head)).map(({ rule }) => rule.id)).toEqual([]);
  expect((await judgeChange({ base: null, head, config })).verdict).toBe('passed');
});

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly needs?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const action = parse(read('action.yml')) as { inputs: object; outputs: object };
const workflows: readonly (readonly [string, string])[] = [
  ...readdirSync(new URL('examples/workflows', root)).map((name) => {
    const path = `examples/workflows/${name}`;
    return [path, read(path)] as const;
  }),
  ['README.md', /```yaml\n(name: iam-gate\n[^`]*)```/.exec(read('README.md'))?.[1] ?? ''],
];
const isGate = ({ uses = '' }: Step): boolean => uses.startsWith('iam-gate/iam-gate@');

describe.each(workflows)('%s', (_, text) => {
  const document = parseDocument(text);
  const workflow = document.toJS() as Workflow;
  const jobs = Object.values(workflow.jobs);
  const job = jobs.find(({ steps }) => steps.some(isGate)) ?? { steps: [] };
  const gate = job.steps.find(isGate);
  const permissions = job.permissions ?? workflow.permissions;

  test('is YAML without a doubt, and has one job, which runs the gate', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(jobs).toHaveLength(1);
    expect(gate).toBeDefined();
  });

  test('gives the gate inputs that action.yml has, with values that it takes', async () => {
    const given = gate?.with ?? {};
    expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    for (const row of job.strategy?.matrix.include ?? [{}]) {
      const inputs = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          name,
          value.replaceAll(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => row[key] ?? `no ${key}`),
        ]),
      ) as Inputs;
      const answer = await settingsFrom(inputs, null, { ruleIds });
      expect('problems' in answer ? answer.problems : []).toEqual([]);
    }
  });

  test('names only steps, outputs and contexts that there are', () => {
    const expressions = [
      ...text.matchAll(/\$\{\{(.*?)\}\}|^\s+(?:- )?if: (?:>-)?([\s\S]*?)(?=\n\s+\w+:)/gm),
    ].map(([, inline, condition]) => inline ?? condition ?? '');
    for (const [, id, output] of expressions.join(' ').matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(gate?.id).toBe(id);
      expect(Object.keys(action.outputs)).toContain(output);
    }
    for (const [, context] of expressions.join(' ').matchAll(/(?<![\w.'-])([a-z]\w*)\.\w/g))
      expect(['github', 'steps', 'matrix']).toContain(context);
  });

  test('asks for the permissions that it needs and no others', () => {
    const uses = (name: string): boolean => job.steps.some((step) => step.uses?.startsWith(name));
    const comments = Object.keys(workflow.on).some((event) => event.startsWith('pull_request'));
    expect(permissions).toEqual({
      contents: 'read',
      ...(comments ? { 'pull-requests': 'write' } : {}),
      ...(gate?.with?.['role-to-assume'] ? { 'id-token': 'write' } : {}),
      ...(uses('github/codeql-action/upload-sarif') ? { 'security-events': 'write' } : {}),
    });
  });

  test('pins every action of others to a full commit id, with its version beside it', () => {
    for (const [, uses, comment] of text.matchAll(/uses: (\S+)( # v\d+\.\d+\.\d+)?/g))
      if (!uses?.startsWith('iam-gate/')) expect(`${uses}${comment}`).toMatch(/@[0-9a-f]{40} # v/);
    expect(job.steps.some(({ run }) => run !== undefined)).toBe(false);
  });

  test('cannot be skipped: a skipped job counts as passed, a filtered workflow stays pending', () => {
    expect(job.if).toBeUndefined();
    expect(job.needs).toBeUndefined();
    expect(gate?.if).toBeUndefined();
    for (const filters of Object.values(workflow.on))
      for (const name of Object.keys(filters ?? {})) expect(name).not.toMatch(/^paths/);
    const pull = workflow.on['pull_request'] ?? workflow.on['pull_request_target'];
    if (pull) {
      expect(pull['types']).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
      expect(Object.keys(workflow.on)).toContain('merge_group');
    }
  });

  test('checks nothing of a pull request out where its token can write to the base', () => {
    if (!('pull_request_target' in workflow.on)) return;
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
      expect(step.if).toBe("github.event_name == 'merge_group'");
    expect(text).not.toMatch(/head\.(?:sha|ref)|secrets\./);
  });

  test('uploads no alerts from a merge queue, whose branch is gone by then', () => {
    for (const step of job.steps.filter(({ uses }) => uses?.includes('upload-sarif')))
      expect(step.if).toContain("github.event_name != 'merge_group'");
  });
});
