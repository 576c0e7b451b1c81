import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ruleIds } from '../catalog/rule-ids.ts';
import { judge } from '../gate/judge.ts';
import { commandContext, type GateResult, type Unlooked } from '../gate/result.ts';
import { filesBelow, repositoriesAt, workTree } from '../git/work-tree.ts';
import type { ValidatePolicies } from '../policy/service-findings.ts';
import { policyRules } from '../policy/rules/index.generated.ts';
import { defaultConfigPath, settingsFrom, type Settings } from '../settings.ts';
import {
  distinctFindings,
  documentResult,
  notValidated,
  readFiles,
  serviceReferenceOf,
  surroundingsOf,
  validate,
} from '../run/validate.ts';
import { version } from '../version.ts';
import { changedFilesFrom, typeOption, typeOptions } from './files.ts';
import { checkFormat, reportOptions, writeReport } from './report-output.ts';
import { UsageError, type Command, type Terminal } from './terminal.ts';

const options = {
  ...reportOptions,
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
  checkFormat(values);
  if (values.aws && values.offline) throw new UsageError('--aws and --offline exclude each other');
  const settings = await commandSettings(values, terminal);
  const paths = positionals.length > 0 ? positionals : ['.'];
  const { files, missing } = await filesBelow(terminal.cwd, paths);
  const forced = typeOption(values);
  const read = await readFiles(
    changedFilesFrom(files, terminal.cwd),
    workTree(terminal.cwd, await repositoriesAt(terminal.cwd, paths)),
    { typeOf: (file) => forced(file) ?? settings.typeOf(file), parameters: settings.templateParameters },
    settings,
  );
  const unread: Unlooked[] = [...missing, ...read.unread, ...read.unresolved];
  const notices = [...read.notices, ...settings.notices];
  const validated = await validate(
    read.documents,
    policyRules,
    values.aws ? await ambientService(settings, terminal, unread, notices) : null,
    surroundingsOf(settings, null, null),
  );
  unread.push(...notValidated(validated));
  const judgement = judge({
    head: distinctFindings(validated),
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
    ...serviceReferenceOf(validated),
    checks: [],
    access: [],
    coverage: read.coverage,
    unread,
    notices,
    timings: {},
    context: commandContext(version),
  };
  return writeReport(result, values, terminal, read.texts);
};

/** The service, with the credentials that the shell has; without any, that is said and the verdict is incomplete. */
async function ambientService(
  settings: Settings,
  terminal: Terminal,
  unread: Unlooked[],
  notices: string[],
): Promise<ValidatePolicies | null> {
  const [{ ambientCredentials, NoSession, sessionOf }, { reviewEndpoints }] = await Promise.all([
    import('../aws/session.ts'),
    import('../aws/endpoints.ts'),
  ]);
  const { env } = terminal;
  const region = settings.awsRegion ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const credentials = ambientCredentials(env);
  try {
    if (!credentials)
      throw new NoSession('--aws needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment');
    const endpoints = reviewEndpoints(env);
    if (endpoints.refused[0] !== undefined) throw new NoSession(endpoints.refused[0]);
    notices.push(...endpoints.notices);
    const session = await sessionOf(credentials, region, settings.allowedAccountIds);
    const { accessAnalyzer } = await import('../aws/access-analyzer.ts');
    return accessAnalyzer(session, () => undefined);
  } catch (error) {
    if (!(error instanceof NoSession)) throw error;
    unread.push({ what: 'AWS', reason: error.message });
    return null;
  }
}

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
    { ruleIds },
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
