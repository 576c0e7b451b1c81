import { NoSession, type Session } from './aws/session.ts';
import type { ExitCode } from './commands/terminal.ts';
import { judge } from './gate/judge.ts';
import type { GateResult, RunContext, Verdict } from './gate/result.ts';
import { ChangeUnknown, renamesOf, type Change } from './git/changes.ts';
import { Repository } from './git/repository.ts';
import { GitHubRefused, openGitHub, type GitHubApi } from './github/api.ts';
import { changeOf } from './github/change.ts';
import { readEvent, type GateEvent } from './github/event.ts';
import { NoOidcToken } from './github/oidc.ts';
import { Runner } from './github/runner.ts';
import { plainLine } from './report/plain.ts';
import { compareAccess, noBaseline, readBaseline, validationService } from './run/ask-aws.ts';
import { changesToTheGate, gateUnknown } from './run/changes-to-the-gate.ts';
import { nothingCollected, type Collected } from './run/collected.ts';
import { openSession } from './run/open-session.ts';
import { readSettings } from './run/read-settings.ts';
import { findUnmatchedGlobs } from './run/unmatched-globs.ts';
import {
  distinctFindings,
  documentResult,
  newlyUnresolved,
  nothingRead,
  notValidated,
  readBoth,
  rulesFor,
  serviceReferenceOf,
  surroundingsOf,
  validateBoth,
} from './run/validate.ts';
import { inputNames, type Inputs, type Settings } from './settings.ts';
import { version } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One run of the action, from the event to the exit code. */
export async function runAction(env: Environment, cwd: string): Promise<ExitCode> {
  const runner = new Runner(env, (text) => process.stdout.write(text), plainLine);
  const collected = nothingCollected();
  const step = steps(runner, collected);

  // 1. What happened.
  const event = readEvent(env, cwd);
  const inputs: Inputs = Object.fromEntries(inputNames.map((name) => [name, runner.input(name)]));
  const repository = new Repository(event.workspace);
  const api = lazyApi(inputs['github-token'], event);

  try {
    // 2. What changed. Meanwhile the reports are loaded.
    const telling = import('./run/tell.ts');
    const change = await step('Find what changed', 'what this run changes', null, () =>
      changeOf(event, repository, api),
    );
    collected.notices.push(...(change?.notices ?? []));

    // 3. What is asked: inputs, and the config as it stands at the base commit.
    const settings = await timed('Read the settings', collected, () =>
      readSettings(inputs, event, change, collected),
    );

    // 4. Who we are in AWS, while the files are read.
    const opening = step('Open the AWS session', 'AWS', null, () =>
      openSession(settings, event, env, runner, collected),
    );

    // 5. The policies of the changed files, before and after.
    const { head, base } = await step('Read the policies', 'the changed files', nothingRead, () =>
      readBoth(change, { typeOf: settings.typeOf, parameters: settings.templateParameters }, settings),
    );
    collected.notices.push(...head.notices);
    collected.unread.push(...head.unread, ...newlyUnresolved(head, base, renamesOf(change)));
    await step('Look for files that the globs name', 'policies', undefined, () =>
      findUnmatchedGlobs(change, settings, collected),
    );
    const session = await opening;

    // 6. What is wrong with them, and with the account.
    const [{ validated, baseFindings }, baseline] = await Promise.all([
      step('Validate the policies', 'the policies', { validated: [], baseFindings: [] }, async () => {
        const service = await validationService(session, collected);
        const known = surroundingsOf(settings, event.repository, session?.account ?? null);
        return validateBoth(head, base, await rulesFor({ head, base }), service, known);
      }),
      step('Read the account', 'the account', noBaseline, () => readBaseline(session, settings, collected)),
    ]);
    collected.unread.push(...notValidated(validated));

    // 7. What the change newly allows, and what it does to the gate itself; then judge.
    const access = await step('Compare access', 'what the change newly allows', [], () =>
      compareAccess({ head, base }, change, settings, session, collected),
    );
    const gate = await step('Look at the gate itself', 'what the change does to the gate', gateUnknown, () =>
      changesToTheGate(change, event.workflow, settings, { head, base, baseFindings }),
    );
    collected.unread.push(...gate.unread);
    const { unread, timings, requests } = collected;
    const judgement = judge({
      head: [...distinctFindings(validated), ...baseline.findings],
      base: base ? baseFindings : null,
      renames: renamesOf(change),
      // `on-incomplete: warn` is about what the gate cannot see, not about a gate that does not work.
      rules: collected.broke ? { ...settings, onIncomplete: 'fail' } : settings,
      waivers: gate.waivers,
      proposedWaivers: gate.proposedWaivers,
      checks: baseline.results,
      access,
      coverage: head.coverage,
      unread,
      gateChanges: gate.gateChanges,
      wholeRepository: event.subject === 'everything',
      now: new Date(),
    });

    // 8. Tell.
    const result: GateResult = {
      ...judgement,
      gateChanges: gate.gateChanges,
      documents: validated.map(documentResult),
      ...serviceReferenceOf(validated),
      checks: baseline.results,
      access,
      coverage: head.coverage,
      unread,
      notices: [...collected.notices, ...settings.notices],
      requests,
      timings,
      context: contextOf(event, change, settings, session, baseline.alias),
    };
    const { tell } = await telling;
    await tell(result, { settings, event, runner, api, env, head });
    return exitCodes[result.verdict];
  } finally {
    repository.close();
  }
}

const exitCodes: Readonly<Record<Verdict, ExitCode>> = { passed: 0, failed: 1, incomplete: 2 };

async function timed<T>(name: string, { timings }: Collected, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    timings[name] = Math.round(performance.now() - start);
  }
}

/** What a step throws when the world is not as it should be; anything else is our own fault, and is said to be. */
const foreseen = [ChangeUnknown, GitHubRefused, NoSession, NoOidcToken];

/**
 * Runs one step and remembers how long it took. A step that cannot be done costs what it would have looked at, which is
 * named, and the run goes on with `otherwise`.
 */
function steps(runner: Runner, collected: Collected) {
  return async <T>(name: string, what: string, otherwise: T, work: () => Promise<T>): Promise<T> => {
    try {
      return await timed(name, collected, work);
    } catch (error) {
      const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
      const ours = !foreseen.some((type) => error instanceof type);
      if (ours) runner.debug(stack);
      collected.broke ||= ours;
      const reason = ours
        ? `iam-gate broke on it (${message}). This is an error of iam-gate: please report it`
        : message;
      collected.unread.push({ what, reason });
      return otherwise;
    }
  };
}

/** GitHub, opened when it is first needed; `null` without a token or a repository. */
function lazyApi(token: string | undefined, event: GateEvent): () => Promise<GitHubApi | null> {
  let api: Promise<GitHubApi> | undefined;
  return async () => (token && event.repository ? await (api ??= openGitHub(token, event.repository)) : null);
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
    action: event.action,
  };
}
