/**
 * The default scenario as a real workflow: nektos/act in host mode reads the workflow file, the action.yml and its
 * defaults, and starts the action; the stand-ins answer. The path of `act` is the first argument.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runScenario } from '../sandbox/run-scenario.ts';
import type { Step, StepResult } from '../sandbox/runner/runner.ts';
import scenario from '../sandbox/scenarios/default.ts';

const [act = 'act'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');

/** One line of `act --json`. */
interface ActLine {
  readonly msg?: string;
  readonly command?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly arg?: string;
  readonly raw?: string;
}

async function runWithAct(step: Step): Promise<StepResult> {
  const started = performance.now();
  const action = join(step.workspace, 'iam-gate-action');
  mkdirSync(join(step.workspace, '.github/workflows'), { recursive: true });
  cpSync(join(root, 'action.yml'), join(action, 'action.yml'));
  cpSync(join(root, 'dist'), join(action, 'dist'), { recursive: true });
  const inputs = Object.entries({ ...step.inputs, 'github-token': step.token });
  const workflow = join(step.workspace, '.github/workflows/act.yml');
  writeFileSync(
    workflow,
    `name: act
on: pull_request
jobs:
  iam-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: gate
        uses: ./iam-gate-action
        with:
${inputs.map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`).join('\n')}
      - if: always()
        run: echo "a later step reads verdict=\${{ steps.gate.outputs.verdict }} blocking=\${{ steps.gate.outputs.blocking }}"
`,
  );
  const event = join(step.temp, 'event.json');
  writeFileSync(event, JSON.stringify(step.event));
  // act makes its own GITHUB_WORKSPACE, command files and event file; the rest is what GitHub would set.
  const own = /^(GITHUB_(WORKSPACE|ACTION|OUTPUT|ENV|STATE|PATH|STEP_SUMMARY|EVENT_PATH)|RUNNER_|HOME|PATH)/;
  const variables = Object.entries(step.env).filter(([name]) => !own.test(name));
  const args = [
    'pull_request',
    ...['-W', workflow, '-e', event, '-P', 'ubuntu-latest=-self-hosted', '--json', '--no-cache-server'],
    ...variables.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const lines: ActLine[] = [];
  let raw = '';
  const exitCode = await new Promise<number>((resolve, reject) => {
    const child = spawn(act, args, {
      cwd: step.workspace,
      env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: step.temp },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 180_000);
    child.stdout.on('data', (chunk: Buffer) => (raw += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (raw += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? -1);
    });
  });
  for (const line of raw.split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line) as ActLine);
  const annotations = lines.flatMap(({ command, kvPairs = {}, arg = '' }) =>
    command === 'error' || command === 'warning' || command === 'notice'
      ? [{ level: command, file: kvPairs['file'], line: Number(kvPairs['line']), message: arg }]
      : [],
  );
  const outputs = Object.fromEntries(
    lines.flatMap(({ msg = '' }) =>
      [...msg.matchAll(/a later step reads verdict=(\w*) blocking=(\d*)/g)].flatMap(
        ([, verdict = '', blocking = '']) => [
          ['verdict', verdict],
          ['blocking', blocking],
        ],
      ),
    ),
  ) as Record<string, string>;
  return {
    exitCode,
    log: [],
    annotations: annotations as unknown as StepResult['annotations'],
    dropped: [],
    commands: [],
    outputs,
    environment: {},
    state: {},
    path: [],
    summary: lines.find(({ command }) => command === 'summary')?.arg ?? '',
    raw,
    milliseconds: performance.now() - started,
  };
}

const result = await runScenario(scenario, { run: runWithAct });
const expectations: [what: string, met: boolean][] = [
  ['act ended with the job failed', result.exitCode === 1],
  ['a later step read the verdict', result.outputs['verdict'] === scenario.expected.verdict],
  ['something blocks', Number(result.outputs['blocking']) > 0],
  [
    'an error stands on the line of iam:PassRole',
    result.annotations.some(({ level, file }) => level === 'error' && file === 'policies/analytics.json'),
  ],
  ['the comment was created', result.commentWrites === 'created'],
  [
    'STS gave the session',
    result.requests.some(
      ({ operation, status }) => operation === 'sts:AssumeRoleWithWebIdentity' && status === 200,
    ),
  ],
];
for (const [what, met] of expectations) process.stdout.write(`${met ? 'ok    ' : 'NOT SO'} ${what}\n`);
if (expectations.some(([, met]) => !met)) {
  process.stdout.write(`${result.raw.slice(-6000)}\n`);
  process.exitCode = 1;
}
