import { setTimeout } from 'node:timers/promises';
import { confirmedReport, unreportedUsers, unsaidUsers, type Confirmation } from '../account/confirm.ts';
import type { Account, AccountFacts, Fact, FactName, Facts } from '../account/facts.ts';
import { aliasActions } from '../account/permissions.ts';
import { defaultBaselineSettings, type BaselineSettings } from '../account/settings.ts';
import { Calls, defaultCallLimits, type AwsCredentials, type CallLimits, type CallRecord } from './calls.ts';
import type { Readers, Reading, WebIdentity } from './reader.ts';
import { readers } from './readers/index.ts';
import { liveUser } from './readers/live-users.ts';

export interface ReadAccountOptions {
  readonly region: string;
  /** Absent: the SDK's own chain finds them. */
  readonly credentials?: AwsCredentials;
  /** Who we are, from the answer that gave the credentials or from GetCallerIdentity. */
  readonly account: Pick<Account, 'id' | 'partition' | 'callerArn'>;
  readonly needed: readonly FactName[];
  readonly settings?: Pick<BaselineSettings, 'probeStsEndpoints'>;
  readonly webIdentity?: WebIdentity | null;
  /** The IAM users that the facts speak against: their rows of the credential report are read again, live. */
  readonly suspects?: (facts: AccountFacts, account: Account) => readonly string[];
  readonly progress?: (event: ReadEvent) => void;
  readonly limits?: Partial<CallLimits>;
  readonly now?: () => Date;
  readonly pollInterval?: number;
}

export type ReadEvent =
  | { readonly kind: 'started'; readonly fact: FactName }
  | {
      readonly kind: 'finished';
      readonly fact: FactName;
      readonly read: boolean;
      readonly milliseconds: number;
    };

export interface AccountReading {
  readonly account: Account;
  readonly facts: AccountFacts;
  /** Requests sent to AWS, retries included. */
  readonly requests: number;
  readonly calls: readonly CallRecord[];
  readonly milliseconds: number;
}

/** More rows than that are not read again; they stay as reported. */
const mostConfirmations = 100;

/**
 * Reads the facts, each once, all at the same time within the services' limits. Nothing is thrown: what could
 * not be read is a fact that says why.
 */
export async function readAccount(options: ReadAccountOptions): Promise<AccountReading> {
  const started = performance.now();
  const now = options.now ?? (() => new Date());
  const calls = new Calls(options, { ...defaultCallLimits, ...options.limits });
  const reading = readingOf(options, calls, now);
  try {
    const reads = options.needed.map((name) => reading.fact(name));
    // No check needs the alias: it comes last in the queue and holds nothing up.
    const alias = readAlias(calls);
    const facts = await Promise.all(reads);
    const account: Account = {
      ...options.account,
      alias: await Promise.race([alias, setTimeout(1_000, null, { ref: false })]),
      readAt: now().toISOString(),
    };
    const first = Object.fromEntries(
      options.needed.map((name, index) => [name, facts[index]]),
    ) as AccountFacts;
    const confirmed = await confirm(first, account, options, reading);
    return {
      account,
      facts: confirmed,
      requests: calls.requests,
      calls: calls.records,
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    calls.close();
  }
}

function readingOf(options: ReadAccountOptions, calls: Calls, now: () => Date): Reading {
  const known = new Map<FactName, Promise<Fact<Facts[FactName]>>>();
  const reading: Reading = {
    calls,
    account: options.account,
    settings: options.settings ?? defaultBaselineSettings,
    webIdentity: options.webIdentity ?? null,
    now,
    pollInterval: options.pollInterval ?? 1_000,
    fact<Name extends FactName>(name: Name): Promise<Fact<Facts[Name]>> {
      let promise = known.get(name);
      if (!promise) {
        promise = readFact(readers, name, reading, options.progress);
        known.set(name, promise);
      }
      return promise as Promise<Fact<Facts[Name]>>;
    },
  };
  return reading;
}

async function readFact<Name extends FactName>(
  table: Readers,
  name: Name,
  reading: Reading,
  progress: ReadAccountOptions['progress'],
): Promise<Fact<Facts[Name]>> {
  const started = performance.now();
  progress?.({ kind: 'started', fact: name });
  let fact: Fact<Facts[Name]>;
  try {
    fact = await table[name](reading);
  } catch (error) {
    fact = { read: false, reason: error instanceof Error ? error.message : String(error) };
  }
  const milliseconds = Math.round(performance.now() - started);
  progress?.({ kind: 'finished', fact: name, read: fact.read, milliseconds });
  return fact;
}

/** For the report's heading only: whoever may not read it gets no heading, and nothing is missing. */
async function readAlias(calls: Calls): Promise<string | null> {
  const { IAMClient, ListAccountAliasesCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  try {
    const { AccountAliases } = await calls.send(aliasActions[0] ?? '', (options) =>
      client.send(new ListAccountAliasesCommand({}), options),
    );
    return AccountAliases?.[0] ?? null;
  } catch {
    return null;
  }
}

/** Reads again, live, the rows that are about to fail, and the users that the report does not know yet. */
async function confirm(
  facts: AccountFacts,
  account: Account,
  options: ReadAccountOptions,
  reading: Reading,
): Promise<AccountFacts> {
  const report = facts.credentialReport;
  if (!report?.read) return facts;
  const users = facts.users?.read ? facts.users.value : [];
  const unreported = unreportedUsers(report.value, users);
  const suspects = options.suspects?.(facts, account) ?? [];
  const doubtful = [...unreported.map(({ name }) => name), ...unsaidUsers(report.value), ...suspects];
  const asked = [...new Set(doubtful)].slice(0, mostConfirmations);
  if (asked.length === 0) return facts;
  const confirmations = new Map(
    await Promise.all(asked.map(async (name) => [name, await confirmation(reading, name)] as const)),
  );
  return {
    ...facts,
    credentialReport: confirmedReport(report, unreported, confirmations, reading.now().toISOString()),
  };
}

async function confirmation(reading: Reading, name: string): Promise<Confirmation> {
  try {
    return await liveUser(reading, name);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
