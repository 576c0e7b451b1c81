import { groupFact, managedPolicyFact, roleFact, userFact } from './authorization-details.ts';
import { parseCredentialReport } from './credential-report.ts';
import type { Account, AccountFacts, Fact } from './facts.ts';
import { shapedFacts } from './facts-shape.ts';
import { passwordPolicyFact } from './password-policy.ts';
import { latest } from './time.ts';

/** What is known of an account from files, without asking AWS. */
export interface SavedFacts {
  readonly account: Account;
  readonly facts: AccountFacts;
}

/** What one file says. */
export interface FactsFile extends SavedFacts {
  /** When its facts were read, ISO 8601; `null` where it does not say. */
  readonly readAt: string | null;
  /** A part of what the account holds, to be joined with other parts of the same kind. */
  readonly isPart: boolean;
}

/** A file of facts that cannot be used: what it is, what was expected, what to do. */
export class UnusableFacts extends Error {}

const schemaVersion = 1;

/** As JSON that a person can read and `parseFacts` takes back. */
export function factsToText({ account, facts }: SavedFacts): string {
  return `${JSON.stringify({ schemaVersion, tool: 'iam-gate', account, facts }, null, 2)}\n`;
}

/**
 * Reads one file of facts: our own, the output of `aws iam get-account-authorization-details`,
 * `get-credential-report`, `get-account-summary` or `get-account-password-policy`, or the report's CSV.
 * What a file does not say is simply not there, and the checks that need it are unknown.
 */
export function parseFacts(text: string, file: string): FactsFile {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^"?user"?,/.test(plain.trimStart())) return fromReport(plain, file, null);
  const json = parseJson(plain, file);
  if (isObject(json['facts']) && isObject(json['account'])) return ownFacts(json, file);
  if (detailLists.some((name) => Array.isArray(json[name]))) return fromDetails(json, file);
  if (typeof json['Content'] === 'string') {
    const csv = Buffer.from(json['Content'], 'base64').toString('utf8');
    return fromReport(csv, file, timeOf(json['GeneratedTime'], 'GeneratedTime', file));
  }
  if (isObject(json['SummaryMap']))
    return part([], believed({ summary: { read: true, value: json['SummaryMap'] } }, file));
  if (isObject(json['PasswordPolicy']))
    return part([], { passwordPolicy: { read: true, value: passwordPolicyFact(json['PasswordPolicy']) } });
  throw new UnusableFacts(
    `${file} holds no facts: expected a file of \`iam-gate baseline --save-facts\`, the JSON of \`aws iam get-account-authorization-details\`, or the CSV of the credential report`,
  );
}

/**
 * Facts of several files about the same account. Lists of which files hold parts (pages, or kinds of entity by
 * `--filter`, which leaves the other lists empty) are joined; of any other fact the last file counts.
 *
 * @param now stands for the time of reading where no file says when that was, ISO 8601.
 */
export function mergeFacts(files: readonly FactsFile[], now: string): SavedFacts {
  const named = files.filter(({ account }) => account.id !== '');
  const ids = [...new Set(named.map(({ account }) => account.id))];
  if (ids.length > 1) throw new UnusableFacts(`the files are about different accounts: ${ids.join(', ')}`);
  const account = (named.find(({ isPart }) => !isPart) ?? named[0] ?? files[0])?.account;
  if (!account) throw new UnusableFacts('no file of facts was given');
  const merged = new Map<string, { fact: Fact<unknown>; isPart: boolean }>();
  for (const { facts, isPart } of files)
    for (const [name, fact] of Object.entries(facts)) {
      const before = merged.get(name);
      merged.set(name, {
        fact: isPart && before?.isPart ? joined(before.fact, fact) : fact,
        isPart,
      });
    }
  const facts = Object.fromEntries([...merged].map(([name, { fact }]) => [name, fact])) as AccountFacts;
  return { account: { ...account, readAt: latest(...files.map(({ readAt }) => readAt)) ?? now }, facts };
}

type Entity = { readonly arn: string };

/** Two parts of one list: every entity once, and a gap of either is one of the whole. */
function joined(one: Fact<unknown>, other: Fact<unknown>): Fact<unknown> {
  if (!one.read || !other.read) return one.read ? other : one;
  if (!Array.isArray(one.value) || !Array.isArray(other.value)) return other;
  const entities = [...(one.value as Entity[]), ...(other.value as Entity[])];
  const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
  const gaps = [...(one.gaps ?? []), ...(other.gaps ?? [])];
  return { read: true, value: [...byArn.values()], ...(gaps.length > 0 ? { gaps } : {}) };
}

const detailLists = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'] as const;

function fromDetails(json: Json, file: string): FactsFile {
  const gaps = json['IsTruncated'] === true ? [`${file} is one page of a longer answer`] : [];
  const list = <Value>(name: string, convert: (item: never) => Value): Fact<Value[]> | undefined => {
    const items = json[name];
    if (!Array.isArray(items)) return undefined;
    try {
      const value = items.map((item) => convert(item as never));
      return { read: true, value, ...(gaps.length > 0 ? { gaps } : {}) };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { read: false, reason: `${name} in ${file}: ${why}` };
    }
  };
  const facts = {
    users: list('UserDetailList', userFact),
    groups: list('GroupDetailList', groupFact),
    roles: list('RoleDetailList', roleFact),
    policies: list('Policies', managedPolicyFact),
  };
  const arns = [facts.users, facts.groups, facts.roles, facts.policies].flatMap((fact) =>
    fact?.read ? fact.value.map(({ arn }) => arn) : [],
  );
  const present = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  return part(arns, Object.fromEntries(present));
}

function fromReport(csv: string, file: string, generatedTime: string | null): FactsFile {
  try {
    const value = parseCredentialReport(csv, generatedTime);
    const arns = value.rows.map(({ arn }) => arn);
    return { ...part(arns, { credentialReport: { read: true, value } }), readAt: generatedTime };
  } catch (error) {
    throw new UnusableFacts(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const part = (arns: readonly string[], facts: AccountFacts): FactsFile => ({
  account: accountFrom(arns),
  facts,
  readAt: null,
  isPart: true,
});

function ownFacts(json: Json, file: string): FactsFile {
  if (json['schemaVersion'] !== schemaVersion)
    throw new UnusableFacts(
      `${file} has the schema version ${JSON.stringify(json['schemaVersion'] ?? null)}; this version reads ${schemaVersion}. Save the facts again`,
    );
  const account = json['account'] as Partial<Record<keyof Account, unknown>>;
  if (typeof account.id !== 'string' || !/^(\d{12})?$/.test(account.id))
    throw new UnusableFacts(`${file}: account.id must be an account id of 12 digits. Save the facts again`);
  if (typeof account.partition !== 'string' || !/^aws(-[a-z-]+)?$/.test(account.partition))
    throw new UnusableFacts(
      `${file}: account.partition must be aws, aws-us-gov, aws-cn or another partition`,
    );
  // Every age is counted to it: one that is no time would make nothing old.
  const readAt = timeOf(account.readAt, 'account.readAt', file);
  if (readAt === null) throw new UnusableFacts(`${file}: account.readAt is not there. Save the facts again`);
  return {
    account: {
      id: account.id,
      partition: account.partition,
      readAt,
      alias: textOf(account.alias) ?? null,
      callerArn: textOf(account.callerArn) ?? null,
    },
    facts: believed(json['facts'], file),
    readAt,
    isPart: false,
  };
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function believed(facts: unknown, file: string): AccountFacts {
  const shaped = shapedFacts(facts);
  if ('problem' in shaped) throw new UnusableFacts(`${file}: ${shaped.problem}. Save the facts again`);
  return shaped.facts;
}

function parseJson(text: string, file: string): Json {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UnusableFacts(
      `${file} is neither JSON nor a credential report: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (isObject(json)) return json;
  throw new UnusableFacts(`${file} must hold one JSON object`);
}

function timeOf(value: unknown, name: string, file: string): string | null {
  if (value === undefined) return null;
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time))
    throw new UnusableFacts(`${file}: ${name} must be a time such as 2027-01-31T12:00:00Z`);
  return new Date(time).toISOString();
}

/** The account that the ARNs name; AWS's own policies have none. */
function accountFrom(arns: readonly string[]): Account {
  const unnamed = { id: '', partition: 'aws', alias: null, callerArn: null, readAt: '' };
  for (const arn of arns) {
    const [, partition = 'aws', , , id = ''] = arn.split(':');
    if (/^\d{12}$/.test(id)) return { ...unnamed, id, partition };
  }
  return unnamed;
}
