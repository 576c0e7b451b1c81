import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { judge } from '../gate/judge.ts';
import type { GateResult, Unlooked } from '../gate/result.ts';
import { filesBelow, workTree } from '../git/work-tree.ts';
import { policyRules } from '../policy/rules/index.generated.ts';
import { defaultConfigPath, settingsFrom, type Settings } from '../settings.ts';
import { documentResult, readFiles, validate } from '../validate.ts';
import { version } from '../version.ts';
import { changedFilesFrom, typeOption, typeOptions } from './files.ts';
import { UsageError, type Command, type ExitCode, type Terminal } from './terminal.ts';

const options = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  region: { type: 'string' },
  offline: { type: 'boolean', default: false },
  aws: { type: 'boolean', default: false },
  ...typeOptions,
} as const;

/** Validates the policies in files and folders, with the same judgement and reports as the action. */
export const check: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.aws && values.offline) throw new UsageError('--aws and --offline exclude each other');
  const settings = await commandSettings(values, terminal);
  const { files, missing } = await filesBelow(terminal.cwd, positionals.length > 0 ? positionals : ['.']);
  const forced = typeOption(values);
  const read = await readFiles(
    changedFilesFrom(files, terminal.cwd),
    workTree(terminal.cwd, { outside: true }),
    { typeOf: (file) => forced(file) ?? settings.typeOf(file), parameters: settings.templateParameters },
    settings.ignores,
  );
  const unread: Unlooked[] = [
    ...missing.map((what) => ({ what, reason: 'there is no such file or folder' })),
    ...read.unread,
    ...read.unresolved,
  ];
  const validated = await validate(read.documents, policyRules, null);
  const judgement = judge({
    head: validated.flatMap(({ findings }) => findings),
    base: null,
    renames: new Map(),
    rules: settings,
    waivers: settings.waivers,
    proposedWaivers: [],
    checks: [],
    access: [],
    coverage: read.coverage,
    unread,
    gateChanges: [],
    wholeRepository: false,
    now: new Date(),
  });
  const result: GateResult = {
    ...judgement,
    documents: validated.map(documentResult),
    checks: [],
    access: [],
    coverage: read.coverage,
    unread,
    notices: settings.notices,
    timings: {},
    context: {
      event: 'command',
      repository: null,
      serverUrl: null,
      baseSha: null,
      headSha: null,
      pullRequest: null,
      runUrl: null,
      account: null,
      config: null,
      version,
    },
  };
  terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  const exits: Record<GateResult['verdict'], ExitCode> = { passed: 0, failed: 1, incomplete: 2 };
  return exits[result.verdict];
};

/** The config file of this folder and the command's options, in one. A named config that is not there is an error. */
export async function commandSettings(
  values: {
    readonly config?: string | undefined;
    readonly 'fail-on'?: string | undefined;
    readonly region?: string | undefined;
  },
  terminal: Terminal,
): Promise<Settings> {
  const path = values.config ?? defaultConfigPath;
  const text = await readFile(resolve(terminal.cwd, path), 'utf8').catch((error: unknown) => {
    if (values.config === undefined) return null;
    throw new UsageError(
      `--config ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const answer = await settingsFrom(
    { 'fail-on': values['fail-on'], 'aws-region': values.region },
    text === null ? null : { path, text },
  );
  if ('settings' in answer) return answer.settings;
  throw new UsageError(
    answer.problems
      .map(({ file, line, column, message }) =>
        file ? `${file}:${line ?? 1}:${column ?? 1}: ${message}` : message,
      )
      .join('\n'),
  );
}
