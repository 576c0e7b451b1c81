import { groupFact, managedPolicyFact, roleFact, userFact } from './authorization-details.ts';
import { parseCredentialReport } from './credential-report.ts';
import type { Account, AccountFacts, Fact, FactName } from './facts.ts';
import { factActions } from './permissions.ts';

/** What is known of an account from files, without asking AWS. */
export interface SavedFacts {
  readonly account: Account;
  readonly facts: AccountFacts;
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
 *
 * @param readAt taken for "now" where the file does not say when it was read, ISO 8601.
 */
export function parseFacts(text: string, file: string, readAt: string): SavedFacts {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^"?user"?,/.test(plain.trimStart())) return fromReport(plain, file, readAt, readAt);
  const json = parseJson(plain, file);
  if (isObject(json['facts']) && isObject(json['account'])) return ownFacts(json, file);
  if (detailLists.some((name) => Array.isArray(json[name]))) return fromDetails(json, file, readAt);
  if (typeof json['Content'] === 'string') {
    const csv = Buffer.from(json['Content'], 'base64').toString('utf8');
    return fromReport(csv, file, textOf(json['GeneratedTime']) ?? readAt, readAt);
  }
  if (isObject(json['SummaryMap']))
    return {
      account: unnamed(readAt),
      facts: { summary: { read: true, value: json['SummaryMap'] as Record<string, number> } },
    };
  if (isObject(json['PasswordPolicy'])) return fromPasswordPolicy(json['PasswordPolicy'], readAt);
  throw new UnusableFacts(
    `${file} holds no facts: expected a file of \`iam-gate baseline --save-facts\`, the JSON of \`aws iam get-account-authorization-details\`, or the CSV of the credential report`,
  );
}

/** Facts of several files about the same account; of the same fact the last file counts. */
export function mergeFacts(parts: readonly SavedFacts[]): SavedFacts {
  const named = parts.filter(({ account }) => account.id !== '');
  const ids = [...new Set(named.map(({ account }) => account.id))];
  if (ids.length > 1) throw new UnusableFacts(`the files are about different accounts: ${ids.join(', ')}`);
  const account = (named[0] ?? parts[0])?.account;
  if (!account) throw new UnusableFacts('no file of facts was given');
  const facts = Object.assign({}, ...parts.map((part) => part.facts)) as AccountFacts;
  return { account, facts };
}

const detailLists = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'] as const;

function fromDetails(json: Json, file: string, readAt: string): SavedFacts {
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
  return { account: accountFrom(arns, readAt), facts: Object.fromEntries(present) };
}

function fromReport(csv: string, file: string, generatedTime: string, readAt: string): SavedFacts {
  try {
    const value = parseCredentialReport(csv, generatedTime);
    return {
      account: accountFrom(
        value.rows.map(({ arn }) => arn),
        readAt,
      ),
      facts: { credentialReport: { read: true, value } },
    };
  } catch (error) {
    throw new UnusableFacts(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fromPasswordPolicy(policy: Json, readAt: string): SavedFacts {
  const number = (name: string): number | null => (typeof policy[name] === 'number' ? policy[name] : null);
  const is = (name: string): boolean => policy[name] === true;
  return {
    account: unnamed(readAt),
    facts: {
      passwordPolicy: {
        read: true,
        value: {
          minimumLength: number('MinimumPasswordLength') ?? 6,
          requireSymbols: is('RequireSymbols'),
          requireNumbers: is('RequireNumbers'),
          requireUppercase: is('RequireUppercaseCharacters'),
          requireLowercase: is('RequireLowercaseCharacters'),
          allowUsersToChange: is('AllowUsersToChangePassword'),
          expire: is('ExpirePasswords'),
          maxAge: number('MaxPasswordAge'),
          reusePrevention: number('PasswordReusePrevention'),
          hardExpiry: is('HardExpiry'),
        },
      },
    },
  };
}

function ownFacts(json: Json, file: string): SavedFacts {
  if (json['schemaVersion'] !== schemaVersion)
    throw new UnusableFacts(
      `${file} has the schema version ${JSON.stringify(json['schemaVersion'] ?? null)}; this version reads ${schemaVersion}. Save the facts again`,
    );
  const account = json['account'] as Partial<Record<keyof Account, unknown>>;
  for (const name of ['id', 'partition', 'readAt'] as const)
    if (typeof account[name] !== 'string')
      throw new UnusableFacts(`${file}: account.${name} must be a text. Save the facts again`);
  const entries = Object.entries(json['facts'] as Json);
  for (const [name, fact] of entries) {
    if (!Object.hasOwn(factActions, name)) throw new UnusableFacts(`${file}: there is no fact "${name}"`);
    if (
      !isObject(fact) ||
      typeof fact['read'] !== 'boolean' ||
      (fact['read'] ? !('value' in fact) : typeof fact['reason'] !== 'string')
    )
      throw new UnusableFacts(`${file}: facts.${name} must have \`read\` with a \`value\` or a \`reason\``);
    if (fact['read'] && Array.isArray(fact['value']) !== isList(name as FactName))
      throw new UnusableFacts(
        `${file}: facts.${name}.value must be ${isList(name as FactName) ? 'a list' : 'an object'}`,
      );
  }
  return {
    account: {
      id: account.id as string,
      partition: account.partition as string,
      readAt: account.readAt as string,
      alias: textOf(account.alias) ?? null,
      callerArn: textOf(account.callerArn) ?? null,
    },
    facts: json['facts'] as AccountFacts,
  };
}

const single: ReadonlySet<FactName> = new Set([
  'summary',
  'passwordPolicy',
  'credentialReport',
  'organization',
  'contacts',
]);
const isList = (name: FactName): boolean => !single.has(name);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

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

/** The account that the ARNs name; AWS's own policies have none. */
function accountFrom(arns: readonly string[], readAt: string): Account {
  for (const arn of arns) {
    const [, partition = 'aws', , , id = ''] = arn.split(':');
    if (/^\d{12}$/.test(id)) return { id, partition, alias: null, callerArn: null, readAt };
  }
  return unnamed(readAt);
}

const unnamed = (readAt: string): Account => ({
  id: '',
  partition: 'aws',
  alias: null,
  callerArn: null,
  readAt,
});
