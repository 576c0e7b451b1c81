import { parse } from 'csv-parse/sync';

/** IAM's credential report. */
export interface CredentialReport {
  /** ISO 8601: the report may be up to four hours old. */
  readonly generatedTime: string;
  readonly rows: readonly CredentialReportRow[];
}

export interface CredentialReportRow {
  /** `<root_account>` for the root user, which cannot be the name of a real one. */
  readonly user: string;
  readonly arn: string;
  readonly userCreationTime: string | null;
  /** `null`: `not_supported`, which older reports say about the root user. */
  readonly passwordEnabled: boolean | null;
  readonly passwordLastUsed: string | null;
  readonly passwordLastChanged: string | null;
  readonly passwordNextRotation: string | null;
  readonly mfaActive: boolean;
  /** Slots 1 and 2. */
  readonly accessKeys: readonly [AccessKeySlot, AccessKeySlot];
  /** Whether signing certificates 1 and 2 are active. */
  readonly certificates: readonly [CertificateSlot, CertificateSlot];
  /** Known only where the row was read again: the report says no more than whether there is a device. */
  readonly mfaSerialNumbers?: readonly string[];
  /** When this row was read again from live calls, ISO 8601. */
  readonly confirmedAt?: string;
}

export interface AccessKeySlot {
  readonly active: boolean;
  /** When the key was created or last changed: the nearest thing to its age. */
  readonly lastRotated: string | null;
  readonly lastUsed: string | null;
}
export interface CertificateSlot {
  readonly active: boolean;
  readonly lastRotated: string | null;
}

export const rootUser = '<root_account>';

const neededColumns = ['user', 'arn', 'password_enabled', 'mfa_active'] as const;

/**
 * Reads the report's CSV. Columns are found by name, since AWS adds new ones; user names may hold commas.
 *
 * @throws Error when the text is no CSV or lacks the columns that every check needs.
 */
export function parseCredentialReport(csv: string, generatedTime: string): CredentialReport {
  const rows: Record<string, string>[] = parse(csv, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
  });
  const header = new Set(Object.keys(rows[0] ?? {}));
  const missing = neededColumns.filter((column) => !header.has(column));
  if (missing.length > 0)
    throw new Error(
      `the credential report ${rows.length === 0 ? 'has no rows' : `lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`}`,
    );
  return { generatedTime, rows: rows.map(rowOf) };
}

function rowOf(row: Record<string, string>): CredentialReportRow {
  const date = (column: string): string | null => dateOf(row[column]);
  const is = (column: string): boolean => row[column]?.toLowerCase() === 'true';
  const key = (slot: 1 | 2): AccessKeySlot => ({
    active: is(`access_key_${slot}_active`),
    lastRotated: date(`access_key_${slot}_last_rotated`),
    lastUsed: date(`access_key_${slot}_last_used_date`),
  });
  const certificate = (slot: 1 | 2): CertificateSlot => ({
    active: is(`cert_${slot}_active`),
    lastRotated: date(`cert_${slot}_last_rotated`),
  });
  const passwordEnabled = row['password_enabled']?.toLowerCase();
  return {
    user: row['user'] ?? '',
    arn: row['arn'] ?? '',
    userCreationTime: date('user_creation_time'),
    passwordEnabled: passwordEnabled === 'true' ? true : passwordEnabled === 'false' ? false : null,
    passwordLastUsed: date('password_last_used'),
    passwordLastChanged: date('password_last_changed'),
    passwordNextRotation: date('password_next_rotation'),
    mfaActive: is('mfa_active'),
    accessKeys: [key(1), key(2)],
    certificates: [certificate(1), certificate(2)],
  };
}

/** `N/A`, `no_information`, `not_supported` and the empty text are no dates: never, or not known. */
function dateOf(text: string | undefined): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The rows of IAM users, without the root user's. */
export function userRows(report: CredentialReport): readonly CredentialReportRow[] {
  return report.rows.filter((row) => row.user !== rootUser);
}

export function rootRow(report: CredentialReport | undefined): CredentialReportRow | undefined {
  return report?.rows.find((row) => row.user === rootUser);
}

/** Active access keys of IAM users. */
export function activeKeys(
  report: CredentialReport,
): { row: CredentialReportRow; key: AccessKeySlot; slot: 1 | 2 }[] {
  return userRows(report).flatMap((row) =>
    row.accessKeys.flatMap((key, index) =>
      key.active ? [{ row, key, slot: index === 0 ? (1 as const) : (2 as const) }] : [],
    ),
  );
}

/** Where a row's values come from and how old they may be. */
export function rowEvidence(row: CredentialReportRow, report: CredentialReport): string {
  return row.confirmedAt
    ? `read live at ${row.confirmedAt}`
    : `credential report of ${report.generatedTime}, which may be four hours old`;
}
