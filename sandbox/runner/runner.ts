/** The runner: starts an action as actions/runner does, and collects what it leaves behind. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { StepOutput, type Annotation, type Command, type LogLine } from './commands.ts';

export interface Step {
  /** Folder with `action.yml`. */
  readonly action: string;
  /** Where `runs.main` is looked for; absent: in the action's folder, as the runner does. */
  readonly main?: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** `github.token` in defaults of action.yml. */
  readonly token: string;
  readonly workspace: string;
  /** RUNNER_TEMP: the command files, the event and the home folder lie in it. */
  readonly temp: string;
  readonly event: unknown;
  /** GITHUB_*, RUNNER_*, ACTIONS_* and what earlier steps left. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly timeoutMs?: number;
}

export interface StepResult {
  readonly exitCode: number;
  readonly log: readonly LogLine[];
  readonly annotations: readonly Annotation[];
  readonly dropped: readonly Annotation[];
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** As uploaded: masked; empty when it is over a mebibyte, as the runner uploads nothing then. */
  readonly summary: string;
  /** Standard output and standard error as the process wrote them, before masks: for tests of the masks. */
  readonly raw: string;
  readonly milliseconds: number;
}

interface ActionFile {
  readonly inputs?: Readonly<
    Record<string, { readonly default?: unknown; readonly required?: boolean } | null>
  >;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Bytes of a job summary; a larger one is not uploaded at all. */
const summaryLimit = 1024 * 1024;

export async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const action = parse(await readFile(join(step.action, 'action.yml'), 'utf8')) as ActionFile;
  if (action.runs.using !== 'node24')
    throw new Error(`the runner stand-in runs node24 actions, not ${action.runs.using}`);
  const files = await commandFiles(step);
  const output = new StepOutput(step.workspace, step.secrets, step.env['RUNNER_DEBUG'] === '1');
  const child = spawn(
    await node24(),
    [join(step.main ?? step.action, step.main === undefined ? action.runs.main : 'index.js')],
    {
      cwd: step.workspace,
      env: environment(step, action, files),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let raw = '';
  const timer = setTimeout(() => child.kill('SIGKILL'), step.timeoutMs ?? 60_000);
  // Both streams are read for commands.
  const read = (stream: NodeJS.ReadableStream) =>
    new Promise<void>((resolve) => {
      createInterface({ input: stream, crlfDelay: Infinity })
        .on('line', (line) => {
          raw += `${line}\n`;
          output.line(line);
        })
        .on('close', resolve);
    });
  const [code] = await Promise.all([
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    }),
    read(child.stdout),
    read(child.stderr),
  ]);
  clearTimeout(timer);
  if (code === null)
    throw new Error(
      `the action did not end in ${(step.timeoutMs ?? 60_000) / 1000} s; its output so far:\n${raw}`,
    );
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
  return {
    exitCode: code,
    log: output.log,
    annotations: output.annotations,
    dropped: output.dropped,
    commands: output.commands,
    outputs: {
      ...output.outputs,
      ...keyValues(await readFile(files.GITHUB_OUTPUT, 'utf8'), 'GITHUB_OUTPUT'),
    },
    environment: keyValues(await readFile(files.GITHUB_ENV, 'utf8'), 'GITHUB_ENV'),
    state: keyValues(await readFile(files.GITHUB_STATE, 'utf8'), 'GITHUB_STATE'),
    path: (await readFile(files.GITHUB_PATH, 'utf8')).split('\n').filter(Boolean),
    summary:
      Buffer.byteLength(summary) > summaryLimit
        ? ''
        : summary
            .split('\n')
            .map((line) => output.mask(line))
            .join('\n'),
    raw,
    milliseconds: performance.now() - started,
  };
}

async function commandFiles(step: Step) {
  const folder = join(step.temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  await mkdir(join(step.temp, '_github_workflow'), { recursive: true });
  await mkdir(join(step.temp, '_home'), { recursive: true });
  const files = {
    GITHUB_OUTPUT: join(folder, 'set_output'),
    GITHUB_ENV: join(folder, 'set_env'),
    GITHUB_STATE: join(folder, 'save_state'),
    GITHUB_PATH: join(folder, 'add_path'),
    GITHUB_STEP_SUMMARY: join(folder, 'step_summary'),
    GITHUB_EVENT_PATH: join(step.temp, '_github_workflow/event.json'),
  };
  await Promise.all(
    Object.entries(files).map(([name, file]) =>
      writeFile(file, name === 'GITHUB_EVENT_PATH' ? JSON.stringify(step.event, null, 2) : ''),
    ),
  );
  return files;
}

/** Nothing of this process's environment but PATH: a run must not depend on the machine. */
function environment(
  step: Step,
  action: ActionFile,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: join(step.temp, '_home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: step.temp,
    RUNNER_TOOL_CACHE: join(step.temp, '_tool'),
    ...files,
    ...step.env,
  };
  const given = new Map(Object.entries(step.inputs).map(([name, value]) => [name.toUpperCase(), value]));
  for (const [name, input] of Object.entries(action.inputs ?? {})) {
    const fallback = input?.default;
    const value = given.get(name.toUpperCase()) ?? scalar(fallback);
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value.replace(
      /\$\{\{\s*github\.token\s*\}\}/g,
      step.token,
    );
    given.delete(name.toUpperCase());
  }
  // Unknown inputs only draw a warning from GitHub; they reach the action all the same.
  for (const [name, value] of given) env[`INPUT_${name.replaceAll(' ', '_')}`] = value;
  return env;
}

const scalar = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

/** `name=value`, or `name<<DELIMITER` and lines up to the delimiter. */
function keyValues(text: string, file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc))
      values[line.slice(0, equals)] = line.slice(equals + 1);
    else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0)
        throw new Error(
          `Unable to process file command '${file}' successfully: Matching delimiter not found '${delimiter}'`,
        );
      values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else throw new Error(`Unable to process file command '${file}' successfully: Invalid format '${line}'`);
  }
  return values;
}

let found: string | undefined;
/** The runner brings its own Node 24. */
export async function node24(): Promise<string> {
  if (found !== undefined) return found;
  const candidates = [process.execPath, join(import.meta.dirname, '../../node_modules/.bin/node')];
  for (const candidate of candidates)
    if (existsSync(candidate) && (await majorOf(candidate)) >= 24) return (found = candidate);
  throw new Error(
    'Node 24 is needed to run the action: run `npm ci`, which installs it on Linux and Windows, or use Node 24 yourself',
  );
}

async function majorOf(node: string): Promise<number> {
  if (node === process.execPath) return Number(process.versions.node.split('.')[0]);
  const child = spawn(node, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let version = '';
  for await (const chunk of child.stdout) version += String(chunk as Buffer);
  return Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
}
