import { parse } from 'csv-parse/sync';
import { unknown, type Observation } from './check.ts';

/** IAM's credential report. */
export interface CredentialReport {
  /** ISO 8601: the report may be up to four hours old. `null`: a file that does not say when it was made. */
  readonly generatedTime: string | null;
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
  /** `null`: the report does not say. */
  readonly mfaActive: boolean | null;
  /** Slots 1 and 2; a row that was read again has every key. */
  readonly accessKeys: readonly AccessKeySlot[];
  /** Whether signing certificates 1 and 2 are active. */
  readonly certificates: readonly [CertificateSlot, CertificateSlot];
  /** Known only where the row was read again: the report says no more than whether there is a device. */
  readonly mfaSerialNumbers?: readonly string[];
  /** Columns that this row lacks, or whose value is none that IAM documents: what they would say is not known. */
  readonly unsaid?: readonly ReportColumn[];
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

const flagColumns = [
  'password_enabled',
  'mfa_active',
  'access_key_1_active',
  'access_key_2_active',
  'cert_1_active',
  'cert_2_active',
] as const;
const dateColumns = [
  'user_creation_time',
  'password_last_used',
  'password_last_changed',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
] as const;
/** The columns that are read; the last one says that a user has more keys than the report has columns for. */
export type ReportColumn =
  (typeof flagColumns)[number] | (typeof dateColumns)[number] | 'additional_credentials_info';

const neededColumns = ['user', 'arn'] as const;

/**
 * Reads the report's CSV. Columns are found by name, since AWS adds new ones; user names may hold commas.
 *
 * @throws Error when the text is no CSV or does not say whose its rows are.
 */
export function parseCredentialReport(csv: string, generatedTime: string | null): CredentialReport {
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
  const user = row['user'] ?? '';
  const date = (column: string): string | null => dateOf(row[column]) ?? null;
  const flag = (column: (typeof flagColumns)[number]) => flagOf(column, row[column], user);
  const key = (slot: 1 | 2): AccessKeySlot => ({
    active: flag(`access_key_${slot}_active`) ?? false,
    lastRotated: date(`access_key_${slot}_last_rotated`),
    lastUsed: date(`access_key_${slot}_last_used_date`),
  });
  const certificate = (slot: 1 | 2): CertificateSlot => ({
    active: flag(`cert_${slot}_active`) ?? false,
    lastRotated: date(`cert_${slot}_last_rotated`),
  });
  const unsaid: ReportColumn[] = [
    ...flagColumns.filter((column) => flag(column) === undefined),
    ...dateColumns.filter((column) => dateOf(row[column]) === undefined),
    ...(isNothing(row['additional_credentials_info'] ?? '') ? [] : ['additional_credentials_info' as const]),
  ];
  return {
    user,
    arn: row['arn'] ?? '',
    userCreationTime: date('user_creation_time'),
    passwordEnabled: flag('password_enabled') ?? null,
    passwordLastUsed: date('password_last_used'),
    passwordLastChanged: date('password_last_changed'),
    passwordNextRotation: date('password_next_rotation'),
    mfaActive: flag('mfa_active') ?? null,
    accessKeys: [key(1), key(2)],
    certificates: [certificate(1), certificate(2)],
    ...(unsaid.length > 0 ? { unsaid } : {}),
  };
}

/** What the report writes where there is no date or no such thing; AWS documents the three words. */
const isNothing = (text: string): boolean => /^(N\/A|no_information|not_supported|)$/i.test(text);

/** `null`: there is none, `undefined`: no value that IAM documents. */
function dateOf(text: string | undefined): string | null | undefined {
  if (text === undefined) return undefined;
  if (isNothing(text)) return null;
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** `null`: IAM does not say it of the root user, `undefined`: no value that IAM documents. */
function flagOf(
  column: (typeof flagColumns)[number],
  text: string | undefined,
  user: string,
): boolean | null | undefined {
  const value = text?.toLowerCase();
  if (value === 'true') return true;
  if (value === 'false') return false;
  if (value === undefined || !isNothing(value)) return undefined;
  if (user === rootUser) return column === 'password_enabled' ? null : false;
  // There is no such key or certificate; every user has a password and devices or has none.
  return value === 'n/a' && column !== 'password_enabled' && column !== 'mfa_active' ? false : undefined;
}

/** Doubts about what the rows do not say: a check that reads a column must not take silence for an answer. */
export function* unsaid(
  rows: readonly CredentialReportRow[],
  ...columns: readonly ReportColumn[]
): Generator<Observation, void, undefined> {
  for (const column of columns) {
    const silent = rows
      .filter(
        (row) =>
          (row.unsaid?.includes(column) ?? false) ||
          (column === 'password_enabled' && row.passwordEnabled === null),
      )
      .map(({ user }) => user);
    if (silent.length === 0) continue;
    const names = `${silent.slice(0, 5).join(', ')}${silent.length > 5 ? ` and ${silent.length - 5} more` : ''}`;
    yield unknown(
      column === 'additional_credentials_info'
        ? `the credential report has no room for all credentials of ${names}`
        : `the credential report does not say ${column} of ${names}`,
    );
  }
}

/** What checks of access keys read of each. */
export const keyColumns = [
  'access_key_1_active',
  'access_key_2_active',
  'additional_credentials_info',
] as const;

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
): { row: CredentialReportRow; key: AccessKeySlot; slot: number }[] {
  return userRows(report).flatMap((row) =>
    row.accessKeys.flatMap((key, index) => (key.active ? [{ row, key, slot: index + 1 }] : [])),
  );
}

/** Where a row's values come from and how old they may be. */
export function rowEvidence(row: CredentialReportRow, report: CredentialReport): string {
  return row.confirmedAt ? `read live at ${row.confirmedAt}` : reportEvidence(report);
}

export const reportEvidence = ({ generatedTime }: CredentialReport): string =>
  generatedTime === null
    ? 'credential report of an unknown day'
    : `credential report of ${generatedTime}, which may be four hours old`;
