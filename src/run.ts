import { answersAboutAccess } from './access-answers.ts';
import { reviewEndpoints } from './aws/endpoints.ts';
import {
  ambientCredentials,
  assumeRole,
  checkRoleArn,
  defaultAudience,
  NoSession,
  sessionOf,
  type Session,
} from './aws/session.ts';
import type { Baseline } from './assess-account.ts';
import { ruleIds } from './catalog/rule-ids.ts';
import { changesToTheGate, editsWorkflow, noGateChanges, renamesOf } from './changes-to-the-gate.ts';
import type { ExitCode } from './commands/terminal.ts';
import type { Finding } from './findings/finding.ts';
import { judge } from './gate/judge.ts';
import type { AccessAnswer, GateResult, RunContext, Unlooked, Verdict } from './gate/result.ts';
import { ChangeUnknown, type Change } from './git/changes.ts';
import { Repository } from './git/repository.ts';
import { GitHubRefused, openGitHub, type GitHubApi } from './github/api.ts';
import { changeOf } from './github/change.ts';
import { readEvent, type GateEvent } from './github/event.ts';
import { claimsOf, NoOidcToken, oidcToken } from './github/oidc.ts';
import { Runner } from './github/runner.ts';
import { policyRules } from './policy/rules/index.generated.ts';
import { plainLine } from './report/plain.ts';
import { defaultConfigPath, inputNames, settingsFrom, type Inputs, type Settings } from './settings.ts';
import { unmatchedGlobs } from './settings/unmatched-globs.ts';
import { configsNamed } from './settings/workflow-change.ts';
import { tell } from './tell.ts';
import {
  distinctFindings,
  documentResult,
  newlyUnresolved,
  readFiles,
  validate,
  type FilesRead,
  type Validated,
} from './validate.ts';
import { version } from './version.ts';

/** What is collected while a run goes on: whatever happens, the report is made from it. */
interface Collected {
  readonly unread: Unlooked[];
  readonly notices: string[];
  readonly timings: Record<string, number>;
  readonly requests: Record<string, number>;
  /** A fault of ours came up. */
  broke: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One run of the action, from the event to the exit code. */
export async function runAction(env: Environment, cwd: string): Promise<ExitCode> {
  const runner = new Runner(env, (text) => process.stdout.write(text), plainLine);
  const collected: Collected = { unread: [], notices: [], timings: {}, requests: {}, broke: false };
  const phase = phases(runner, collected);

  // 1. What happened.
  const event = readEvent(env, cwd);
  const inputs: Inputs = Object.fromEntries(inputNames.map((name) => [name, runner.input(name)]));
  const repository = new Repository(event.workspace);
  const api = lazyApi(inputs['github-token'], event);

  try {
    // 2. What changed.
    const change = await phase(
      'Find what changed',
      () => findChange(event, repository, api, collected),
      null,
    );

    // 3. What is asked: inputs, and the config as it stands at the base commit.
    const settings = await phase(
      'Read the settings',
      () => readSettings(inputs, event, change, collected),
      () => defaultSettings(inputs),
    );

    // 4. Who we are in AWS, while the files are read.
    const opening = phase(
      'Open the AWS session',
      () => openSession(settings, event, env, runner, collected),
      null,
    );

    // 5. The policies of the changed files, before and after.
    const { head, base } = await phase('Read the policies', () => readBoth(change, settings), {
      head: nothingRead,
      base: null,
    });
    collected.unread.push(...head.unread, ...newlyUnresolved(head, base, renamesOf(change)));
    await phase(
      'Look for files that the globs name',
      () => findUnmatchedGlobs(change, settings, collected),
      undefined,
    );
    const session = await opening;

    // 6. What is wrong with them, and with the account.
    const [{ validated, baseFindings }, baseline] = await Promise.all([
      phase('Validate the policies', () => validateBoth(head, base, session, collected), {
        validated: [],
        baseFindings: [],
      }),
      phase('Read the account', () => readBaseline(session, settings, collected), noBaseline),
    ]);

    // 7. What the change newly allows, and what it does to the gate itself; then judge.
    const access = await phase(
      'Compare access',
      () => compareAccess({ head, base }, change, settings, session, collected),
      [],
    );
    const gate = await phase(
      'Look for changes to the gate',
      () => changesToTheGate(change, event.workflow, settings, { head, base, baseFindings }),
      noGateChanges,
    );
    collected.unread.push(...gate.unread);
    const findings = [...distinctFindings(validated), ...baseline.findings];
    const judgement = judge({
      head: findings,
      base: base ? baseFindings : null,
      renames: renamesOf(change),
      // `on-incomplete: warn` is about what the gate cannot see, not about a gate that does not work.
      rules: collected.broke ? { ...settings, onIncomplete: 'fail' } : settings,
      waivers: gate.waivers,
      proposedWaivers: gate.proposedWaivers,
      checks: baseline.results,
      access,
      coverage: head.coverage,
      unread: collected.unread,
      gateChanges: gate.gateChanges,
      wholeRepository: event.subject === 'everything',
      now: new Date(),
    });

    // 8. Tell.
    const result: GateResult = {
      ...judgement,
      gateChanges: gate.gateChanges,
      documents: validated.map(documentResult),
      checks: baseline.results,
      access,
      coverage: head.coverage,
      unread: collected.unread,
      notices: [...collected.notices, ...settings.notices],
      requests: collected.requests,
      timings: collected.timings,
      context: contextOf(event, change, settings, session, baseline.alias),
    };
    await tell(result, { settings, event, runner, api, env, head });
    return exitCodes[result.verdict];
  } finally {
    repository.close();
  }
}

const exitCodes: Readonly<Record<Verdict, ExitCode>> = { passed: 0, failed: 1, incomplete: 2 };

/**
 * Runs one phase and remembers how long it took. What breaks in it is one more thing that was not looked at: the run goes
 * on with `otherwise`, so that the report says what is known.
 */
function phases(runner: Runner, collected: Collected) {
  return async <T>(name: string, work: () => Promise<T>, otherwise: T | (() => Promise<T>)): Promise<T> => {
    const start = performance.now();
    try {
      return await work();
    } catch (error) {
      runner.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
      const message = error instanceof Error ? error.message : String(error);
      const refused = error instanceof GitHubRefused;
      collected.broke ||= !refused;
      collected.unread.push({
        what: name,
        reason: refused ? message : `iam-gate broke here, please report it: ${message}`,
      });
      return otherwise instanceof Function ? await otherwise() : otherwise;
    } finally {
      collected.timings[name] = Math.round(performance.now() - start);
      runner.debug(`${name}: ${collected.timings[name]} ms`);
    }
  };
}

/** GitHub, opened when it is first needed; `null` without a token or a repository. */
function lazyApi(token: string | undefined, event: GateEvent): () => Promise<GitHubApi | null> {
  let api: Promise<GitHubApi> | undefined;
  return async () => (token && event.repository ? await (api ??= openGitHub(token, event.repository)) : null);
}

async function findChange(
  event: GateEvent,
  repository: Repository,
  api: () => Promise<GitHubApi | null>,
  { unread, notices }: Collected,
): Promise<Change | null> {
  try {
    const change = await changeOf(event, repository, api);
    notices.push(...change.notices);
    return change;
  } catch (error) {
    if (!(error instanceof ChangeUnknown) && !(error instanceof GitHubRefused)) throw error;
    unread.push({ what: 'what this run changes', reason: error.message });
    return null;
  }
}

/** Settings that are wrong make the verdict incomplete; the rest of the run goes on with the defaults. */
async function readSettings(
  inputs: Inputs,
  event: GateEvent,
  change: Change | null,
  { unread, notices }: Collected,
): Promise<Settings> {
  const changedWorkflow = editsWorkflow(change, event.workflow);
  const path = await configPath(inputs, event, changedWorkflow ? change : null, notices);
  const decoded = await change?.rules.tree.readFile(path);
  const config = decoded && 'text' in decoded ? { path, text: decoded.text.text } : null;
  if (decoded && !config)
    unread.push({
      what: path,
      reason: `the config is ${'unreadable' in decoded ? decoded.unreadable : 'skip' in decoded ? decoded.skip : 'no text'}`,
      place: { file: path },
    });
  if (!decoded && inputs.config && change && !(await change.head.readFile(path)))
    unread.push({ what: path, reason: 'the input config names this file, and there is none' });
  for (const attempt of [
    () =>
      settingsFrom({ ...inputs, config: path === defaultConfigPath ? undefined : path }, config, {
        tightenOnly: event.subject === 'pull-request',
        changedWorkflow,
        ruleIds,
      }),
    // Nothing that decides the verdict: what is wrong may be wrong so that the config, or its hold on the inputs, falls away.
    () => settingsFrom(inputsWithoutAWord(inputs), null),
  ]) {
    const answer = await attempt();
    if ('settings' in answer) return answer.settings;
    for (const { file, line, message } of answer.problems)
      if (!unread.some(({ reason }) => reason === message))
        unread.push({
          what: file ?? 'the inputs',
          reason: message,
          ...(file ? { place: { file, ...(line === null ? {} : { line }) } } : {}),
        });
  }
  return defaultSettings(inputs);
}

async function defaultSettings(inputs: Inputs): Promise<Settings> {
  const answer = await settingsFrom({ 'github-token': inputs['github-token'] }, null);
  if ('settings' in answer) return answer.settings;
  throw new Error('the default settings are refused');
}

/**
 * Which file is the config. A change that edits the workflow of its own run may not leave the config behind that the
 * workflow names at the base: `edited` is that change.
 */
async function configPath(
  inputs: Inputs,
  { workflow }: GateEvent,
  edited: Change | null,
  notices: string[],
): Promise<string> {
  const asked = inputs.config ?? defaultConfigPath;
  const before = edited && workflow !== null ? await edited.rules.tree.read(workflow) : undefined;
  const standing = before ? await configsNamed(before.text) : [];
  if (standing[0] === undefined || standing.includes(asked)) return asked;
  notices.push(
    `The config ${asked} is not used: this change edits the workflow that runs the gate, and at the base that workflow reads ${standing[0]}.`,
  );
  return standing[0];
}

/** The inputs that say where and as whom to look, not what blocks. */
function inputsWithoutAWord(inputs: Inputs): Inputs {
  return {
    ...inputs,
    'fail-on': undefined,
    scope: undefined,
    baseline: undefined,
    'on-incomplete': undefined,
  };
}

async function openSession(
  settings: Settings,
  event: GateEvent,
  env: Environment,
  runner: Runner,
  { unread, notices }: Collected,
): Promise<Session | null> {
  const region = settings.awsRegion ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const { roleToAssume: roleArn, allowedAccountIds } = settings;
  try {
    if (roleArn === null) {
      const credentials = ambientCredentials(env);
      if (credentials) return await sessionOf(credentials, region, allowedAccountIds);
      notices.push(
        'No AWS role was given, so the offline analyzer ran alone and the account was not looked at.',
      );
      return null;
    }
    checkRoleArn(roleArn, allowedAccountIds);
    const endpoints = reviewEndpoints(env);
    notices.push(...endpoints.notices);
    if (endpoints.refused[0]) throw new NoSession(endpoints.refused[0]);
    const audience = settings.audience || defaultAudience(roleArn);
    const token = await oidcToken(audience, event.pullRequest?.fromFork ?? false);
    runner.mask(token);
    return await assumeRole({
      roleArn,
      region,
      audience,
      token,
      claims: claimsOf(token),
      sessionName: `iam-gate-${event.runId || 'local'}-${event.runAttempt}`.slice(0, 64),
      actions: (await import('./assess-account.ts')).actionsOf(settings),
      allowedAccountIds,
      mask: (secret) => runner.mask(secret),
    });
  } catch (error) {
    if (error instanceof NoOidcToken && (event.pullRequest?.fromFork || event.dependabot)) {
      notices.push(
        `AWS was not asked: ${error.message}. The offline analyzer ran alone, and the account was not looked at.`,
      );
      return null;
    }
    if (!(error instanceof NoSession) && !(error instanceof NoOidcToken)) throw error;
    unread.push({ what: 'AWS', reason: error.message });
    return null;
  }
}

/** A misspelt glob gives no file its type; all of them misspelt is a config for another repository. */
async function findUnmatchedGlobs(
  change: Change | null,
  { policies, configPath }: Settings,
  { unread, notices }: Collected,
): Promise<void> {
  if (!change || policies.length === 0) return;
  const standing = await change.rules.paths();
  if (!standing) return;
  const { unmatched, all } = unmatchedGlobs(policies, [...standing, ...change.files.map(({ path }) => path)]);
  if (unmatched.length === 0) return;
  const globs = unmatched.map((glob) => `\`${glob}\``).join(', ');
  if (all)
    unread.push({
      what: 'policies',
      reason: `no file of the repository is named by ${globs}: correct \`policies\` in ${configPath} or in the workflow, or remove it`,
    });
  else notices.push(`No file of the repository is named by ${globs}, which \`policies\` lists.`);
}

const nothingRead: FilesRead = {
  documents: [],
  coverage: [],
  unread: [],
  unresolved: [],
  texts: new Map(),
};

async function readBoth(
  change: Change | null,
  settings: Settings,
): Promise<{ head: FilesRead; base: FilesRead | null }> {
  const options = { typeOf: settings.typeOf, parameters: settings.templateParameters };
  if (!change) return { head: nothingRead, base: null };
  const head = await readFiles(change.files, change.head, options, settings);
  if (!change.base) return { head, base: null };
  const before = change.files.flatMap((file) =>
    file.previousPath === null ? [] : [{ ...file, path: file.previousPath, status: 'modified' as const }],
  );
  return { head, base: await readFiles(before, change.base, options, settings) };
}

async function validateBoth(
  head: FilesRead,
  base: FilesRead | null,
  session: Session | null,
  { unread, requests }: Collected,
): Promise<{ validated: Validated[]; baseFindings: Finding[] }> {
  const service = session
    ? (await import('./aws/access-analyzer.ts')).accessAnalyzer(session, () => {
        requests['access-analyzer:ValidatePolicy'] = (requests['access-analyzer:ValidatePolicy'] ?? 0) + 1;
      })
    : null;
  const validated = await validate(head.documents, policyRules, service);
  const failures = validated.filter(({ failure }) => failure !== null);
  for (const { document, failure } of failures)
    unread.push({
      what: document.name ?? document.file,
      reason: failure ?? '',
      place: { file: document.file },
    });
  // A finding that only the service gives is existing when the service gives it for the base version too.
  const baseOffline = await validate(base?.documents ?? [], policyRules, null);
  const known = new Set(
    baseOffline.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  );
  const unexplained = validated.some(
    ({ engine, findings }) =>
      engine === 'access-analyzer' && findings.some(({ fingerprint }) => !known.has(fingerprint)),
  );
  const baseValidated =
    base && service && unexplained ? await validate(base.documents, policyRules, service) : baseOffline;
  return { validated, baseFindings: distinctFindings(baseValidated) };
}

/** The access of before and after, compared offline and, where the config pays for it, by the service too. */
async function compareAccess(
  files: { head: FilesRead; base: FilesRead | null },
  change: Change | null,
  settings: Settings,
  session: Session | null,
  { unread, notices, requests }: Collected,
): Promise<AccessAnswer[]> {
  const budget = settings.customPolicyCheckBudget;
  let paid = 0;
  const service =
    session && budget > 0
      ? (await import('./aws/custom-policy-checks.ts')).customPolicyChecks(session, (check) => {
          const action = `access-analyzer:${check}`;
          requests[action] = (requests[action] ?? 0) + 1;
          paid++;
        })
      : null;
  const answers = await answersAboutAccess(files, change, settings, service);
  unread.push(...answers.unread);
  notices.push(...answers.notices);
  if (service)
    notices.push(
      `IAM Access Analyzer was sent ${paid} of the ${budget} paid requests that custom-policy-check-budget allows.`,
    );
  return answers.access;
}

const noBaseline: Pick<Baseline, 'results' | 'findings' | 'alias'> = {
  results: [],
  findings: [],
  alias: null,
};

/** The account's checks, loaded only where there is an account to look at. */
async function readBaseline(
  session: Session | null,
  settings: Settings,
  { unread, requests }: Collected,
): Promise<Pick<Baseline, 'results' | 'findings' | 'alias'>> {
  if (!session || settings.baseline === 'off') return noBaseline;
  const { assessAccount } = await import('./assess-account.ts');
  const baseline = await assessAccount(session, settings);
  unread.push(...baseline.unread);
  for (const action of baseline.requests) requests[action] = (requests[action] ?? 0) + 1;
  return baseline;
}

function contextOf(
  event: GateEvent,
  change: Change | null,
  settings: Settings,
  session: Session | null,
  alias: string | null,
): RunContext {
  return {
    event: event.name,
    repository: event.repository,
    serverUrl: event.serverUrl,
    baseSha: change?.baseSha ?? null,
    headSha: event.pullRequest?.headSha ?? change?.headSha ?? null,
    pullRequest: event.pullRequest?.number ?? null,
    runUrl: event.runUrl,
    account: session ? { id: session.account, alias, partition: session.partition } : null,
    config: { path: settings.configPath, sha: change?.rules.sha ?? null },
    version,
  };
}
