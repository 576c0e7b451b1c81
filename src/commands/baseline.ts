import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assess, enabledChecks, switchedOff, usersToConfirm } from '../account/assess.ts';
import type { AccountCheck } from '../account/check.ts';
import { accountChecks } from '../account/checks/index.generated.ts';
import { neededFacts } from '../account/permissions.ts';
import {
  factsToText,
  mergeFacts,
  parseFacts,
  UnusableFacts,
  type SavedFacts,
} from '../account/saved-facts.ts';
import type { BaselineSettings } from '../account/settings.ts';
import type { ReadEvent } from '../aws/read-account.ts';
import { judge } from '../gate/judge.ts';
import { commandContext, type GateResult } from '../gate/result.ts';
import { version } from '../version.ts';
import { commandSettings } from './check.ts';
import { checkFormat, reportOptions, writeReport } from './report-output.ts';
import { UsageError, type Command, type Terminal } from './terminal.ts';

const options = {
  ...reportOptions,
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  region: { type: 'string' },
  all: { type: 'boolean', default: false },
  'save-facts': { type: 'string' },
  facts: { type: 'string', multiple: true },
} as const;

/** Checks the account that the shell's credentials belong to, or one whose facts were saved. */
export const baseline: Command = async (args, terminal) => {
  const { values } = parseArgs({ args: [...args], options });
  checkFormat(values);
  const settings = await commandSettings(values, terminal);
  const thresholds: BaselineSettings = {
    ...settings.baselineSettings,
    ...(values.all ? { profile: 'all' } : {}),
  };
  const checks = enabledChecks(accountChecks, thresholds);

  const started = performance.now();
  const looked = values.facts
    ? await savedFacts(values.facts, terminal)
    : await readFacts(settings.awsRegion, checks, thresholds, terminal);
  if ('problem' in looked) {
    terminal.error(`iam-gate baseline: ${looked.problem}\n`);
    return 2;
  }
  const { account, facts, requests } = looked;
  if (values['save-facts'] !== undefined)
    // It holds the account's policies: for its owner only.
    await writeFile(resolve(terminal.cwd, values['save-facts']), factsToText({ account, facts }), {
      mode: 0o600,
    });

  const { results, findings, unread } = assess(checks, facts, account, thresholds);
  const judgement = judge({
    head: findings,
    base: null,
    renames: new Map(),
    // Asked for by name, the baseline counts, whatever it does in a pull request.
    rules: { ...settings, baseline: 'enforce' },
    waivers: settings.waivers,
    proposedWaivers: [],
    checks: results,
    access: [],
    coverage: [],
    unread,
    gateChanges: [],
    wholeRepository: false,
    now: new Date(),
  });
  const result: GateResult = {
    ...judgement,
    documents: [],
    checks: results,
    access: [],
    coverage: [],
    unread,
    notices: [...settings.notices, ...switchedOff(accountChecks, thresholds), ...looked.notices],
    requests,
    timings: { 'Read the account': Math.round(performance.now() - started) },
    context: {
      ...commandContext(version),
      account: { id: account.id, alias: account.alias, partition: account.partition },
    },
  };
  return writeReport(result, values, terminal);
};

/** What the baseline is judged by, and what the reader should know of it. */
interface Looked extends SavedFacts {
  readonly requests: Record<string, number>;
  readonly notices: readonly string[];
}

async function savedFacts(files: readonly string[], terminal: Terminal): Promise<Looked> {
  try {
    const parts = await Promise.all(
      files.map(async (file) => parseFacts(await readFile(resolve(terminal.cwd, file), 'utf8'), file)),
    );
    const saved = mergeFacts(parts, new Date().toISOString());
    const notice = parts.some(({ readAt }) => readAt !== null)
      ? `The account was not asked: the facts are of ${saved.account.readAt}, and what changed since is not in them.`
      : 'The account was not asked, and no file of facts says when it was read: ages are counted to now.';
    return { ...saved, requests: {}, notices: [notice] };
  } catch (error) {
    if (error instanceof UnusableFacts || (error instanceof Error && 'code' in error))
      throw new UsageError(error.message);
    throw error;
  }
}

async function readFacts(
  configuredRegion: string | null,
  checks: readonly AccountCheck[],
  thresholds: BaselineSettings,
  terminal: Terminal,
): Promise<Looked | { problem: string }> {
  const region =
    configuredRegion ?? terminal.env['AWS_REGION'] ?? terminal.env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const [{ callerIdentity }, { readAccount }, { reviewEndpoints }] = await Promise.all([
    import('../aws/caller.ts'),
    import('../aws/read-account.ts'),
    import('../aws/endpoints.ts'),
  ]);
  const endpoints = reviewEndpoints(terminal.env);
  if (endpoints.refused[0] !== undefined) return { problem: endpoints.refused[0] };
  let identity;
  try {
    identity = await callerIdentity(region);
  } catch (error) {
    const { name, message } = error as Error;
    return {
      problem: `AWS does not know who this is (${name}: ${message}). Sign in (aws sso login, AWS_PROFILE, AWS_ACCESS_KEY_ID), or judge saved facts with --facts FILE`,
    };
  }
  const progress = progressOn(terminal);
  const reading = await readAccount({
    region,
    account: identity,
    needed: neededFacts(checks),
    settings: thresholds,
    suspects: (facts, account) => usersToConfirm(checks, facts, account, thresholds),
    progress: progress.event,
  });
  progress.end(
    `Read the account ${reading.account.id} in ${(reading.milliseconds / 1000).toFixed(1)} s with ${reading.requests} requests.\n`,
  );
  const requests: Record<string, number> = {};
  for (const { action } of reading.calls) requests[action] = (requests[action] ?? 0) + 1;
  return { account: reading.account, facts: reading.facts, requests, notices: endpoints.notices };
}

/** One line that is written over: which reads are out. Into a file or log only the durations at the end. */
function progressOn(terminal: Terminal): { event: (event: ReadEvent) => void; end: (text: string) => void } {
  const out = new Set<string>();
  let done = 0;
  return {
    event({ kind, fact }) {
      if (kind === 'started') out.add(fact);
      else {
        out.delete(fact);
        done++;
      }
      if (!terminal.isTerminal) return;
      const line = `${done} of ${done + out.size} facts read${out.size > 0 ? `, waiting for ${[...out].join(', ')}` : ''}`;
      terminal.error(`\r\u001b[K${line.slice(0, Math.max(20, terminal.columns - 1))}`);
    },
    end(text) {
      terminal.error(`${terminal.isTerminal ? '\r\u001b[K' : ''}${text}`);
    },
  };
}
