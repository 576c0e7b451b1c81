import type {
  AccessKeySlot,
  CredentialReport,
  CredentialReportRow,
  ReportColumn,
} from './credential-report.ts';
import { userRows } from './credential-report.ts';
import type { Fact, IamUser } from './facts.ts';

/** An IAM user as the live operations show it. */
export interface LiveUser {
  readonly hasPassword: boolean;
  readonly passwordCreated: string | null;
  readonly mfaSerialNumbers: readonly string[];
  readonly accessKeys: readonly { readonly active: boolean; readonly createDate: string | null }[];
}

/** What asking for one user gave: the user, `null` for one who is gone, or why it is not known. */
export type Confirmation = LiveUser | null | { readonly failed: string };

/** Users of whom the report does not say what the live operations can tell. */
export const unsaidUsers = (report: CredentialReport): string[] =>
  userRows(report).flatMap(({ user, unsaid }) =>
    unsaid?.some((column) => liveColumns.has(column)) ? [user] : [],
  );

/** Users who are in the account and not in a report that may be four hours old. */
export function unreportedUsers(report: CredentialReport, users: readonly IamUser[]): IamUser[] {
  const reported = new Set(report.rows.map(({ user }) => user));
  return users.filter(({ name }) => !reported.has(name));
}

/**
 * The report with rows as they are now: deleted users gone, new ones there, the others corrected. A row that
 * could not be read again stays as reported, since then it fails at worst for something that was just mended.
 * A new user who could not be read is a gap, since nothing at all is known of its credentials.
 */
export function confirmedReport(
  fact: Fact<CredentialReport> & { read: true },
  unreported: readonly IamUser[],
  confirmations: ReadonlyMap<string, Confirmation>,
  readAt: string,
): Fact<CredentialReport> {
  const rows = fact.value.rows.flatMap((row) => {
    const now = confirmations.get(row.user);
    if (now === null) return [];
    return now === undefined || 'failed' in now ? [row] : [corrected(row, now, readAt)];
  });
  const gaps = [...(fact.gaps ?? [])];
  for (const user of unreported) {
    const now = confirmations.get(user.name);
    if (now === null) continue;
    if (now === undefined || 'failed' in now)
      gaps.push(
        `the user ${user.name} is not in the credential report${fact.value.generatedTime === null ? '' : ` of ${fact.value.generatedTime}`} (${now?.failed ?? 'not asked for'})`,
      );
    else rows.push(corrected(emptyRow(user), now, readAt));
  }
  return { read: true, value: { ...fact.value, rows }, ...(gaps.length > 0 ? { gaps } : {}) };
}

function corrected(row: CredentialReportRow, now: LiveUser, confirmedAt: string): CredentialReportRow {
  const keys = now.accessKeys.map((key) => slotOf(key, row));
  const { passwordCreated } = now;
  // What the live operations do not tell stays as the report has it, silence included.
  const { unsaid, ...told } = row;
  const still = unsaid?.filter((column) => !liveColumns.has(column)) ?? [];
  return {
    ...told,
    ...(still.length > 0 ? { unsaid: still } : {}),
    passwordEnabled: now.hasPassword,
    // A login profile made since the report holds a password that is as old.
    passwordLastChanged:
      passwordCreated !== null && passwordCreated > (row.passwordLastChanged ?? '')
        ? passwordCreated
        : row.passwordLastChanged,
    mfaActive: now.mfaSerialNumbers.length > 0,
    mfaSerialNumbers: now.mfaSerialNumbers,
    accessKeys: [...keys, noKey, noKey].slice(0, Math.max(2, keys.length)),
    confirmedAt,
  };
}

/** What the live operations tell in place of the report. */
const liveColumns: ReadonlySet<ReportColumn> = new Set([
  'password_enabled',
  'password_last_changed',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'additional_credentials_info',
]);

const noKey: AccessKeySlot = { active: false, lastRotated: null, lastUsed: null };

/** The report names keys by slot and not by id: the same key is the one that was made in the same second. */
function slotOf(key: LiveUser['accessKeys'][number], row: CredentialReportRow): AccessKeySlot {
  const second = (time: string | null): string | undefined => time?.slice(0, 19);
  const same = row.accessKeys.find(
    ({ lastRotated }) => lastRotated !== null && second(lastRotated) === second(key.createDate),
  );
  // `last_rotated` also moves when the key's status changes, so that the key's own date comes second.
  const changed = same ?? row.accessKeys.find(({ lastRotated }) => isLater(lastRotated, key.createDate));
  return {
    active: key.active,
    lastRotated: key.createDate ?? changed?.lastRotated ?? null,
    lastUsed: changed?.lastUsed ?? null,
  };
}

const isLater = (time: string | null, other: string | null): boolean =>
  time !== null && other !== null && time > other;

function emptyRow(user: IamUser): CredentialReportRow {
  const none = { active: false, lastRotated: null };
  return {
    user: user.name,
    arn: user.arn,
    userCreationTime: user.createDate,
    passwordEnabled: false,
    passwordLastUsed: null,
    passwordLastChanged: null,
    passwordNextRotation: null,
    mfaActive: false,
    accessKeys: [noKey, noKey],
    certificates: [none, none],
  };
}
