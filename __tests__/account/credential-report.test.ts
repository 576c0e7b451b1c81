import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../src/account/assess.ts';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import { parseCredentialReport } from '../../src/account/credential-report.ts';
import { defaultBaselineSettings } from '../../src/account/settings.ts';
import { account, daysAgo, now } from './facts.ts';

const columns = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  ...[1, 2].flatMap((slot) =>
    ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'].map(
      (name) => `access_key_${slot}_${name}`,
    ),
  ),
  'cert_1_active',
  'cert_1_last_rotated',
  'cert_2_active',
  'cert_2_last_rotated',
];
type Row = Readonly<Record<string, string>>;
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvOf = (rows: readonly Row[], shown: readonly string[] = columns): string =>
  [shown.join(','), ...rows.map((row) => shown.map((name) => quoted(row[name] ?? '')).join(','))].join('\n');

/** A user who has everything as it should be. */
const alice: Row = {
  ...Object.fromEntries(columns.map((name) => [name, name.endsWith('active') ? 'false' : 'N/A'])),
  user: 'alice',
  arn: 'arn:aws:iam::111122223333:user/alice',
  user_creation_time: daysAgo(100),
  password_enabled: 'true',
  password_last_used: daysAgo(2),
  password_last_changed: daysAgo(20),
  mfa_active: 'true',
  access_key_1_active: 'true',
  access_key_1_last_rotated: daysAgo(10),
  access_key_1_last_used_date: daysAgo(1),
};
const root: Row = {
  ...alice,
  user: '<root_account>',
  arn: 'arn:aws:iam::111122223333:root',
  password_enabled: 'not_supported',
  password_last_used: 'no_information',
  password_last_changed: 'not_supported',
  access_key_1_active: 'false',
  access_key_1_last_rotated: 'N/A',
  access_key_1_last_used_date: 'N/A',
};

/** Outcome of the checks that need nothing but the report. */
function outcomes(csv: string): Readonly<Record<string, string>> {
  const checks = accountChecks.filter(({ facts }) => facts.every((fact) => fact === 'credentialReport'));
  const value = parseCredentialReport(csv, now);
  const { results } = assess(checks, { credentialReport: { read: true, value } }, account, {
    ...defaultBaselineSettings,
    passwordPolicy: 'always',
  });
  return Object.fromEntries(results.map(({ id, status }) => [id, status]));
}
const whole = outcomes(csvOf([root, alice]));
const passing = Object.keys(whole).filter((id) => whole[id] === 'passed');

/** What each check reads of a user's row. */
const reads: Readonly<Record<string, readonly string[]>> = {
  'root-not-used': ['password_last_used', 'access_key_1_last_used_date', 'access_key_2_last_used_date'],
  'user-console-mfa': ['password_enabled', 'mfa_active'],
  'user-mfa-all': ['mfa_active'],
  'access-key-age': ['access_key_1_active', 'access_key_1_last_rotated', 'access_key_2_active'],
  'access-key-unused': ['access_key_1_active', 'access_key_2_active', 'access_key_1_last_used_date'],
  'access-key-single-active': ['access_key_1_active', 'access_key_2_active'],
  'password-age': ['password_enabled', 'password_last_changed'],
  'password-unused': ['password_enabled', 'password_last_used'],
  'user-signing-certificates': ['cert_1_active', 'cert_2_active'],
};

describe('the credential report', () => {
  it('passes where every cell is as it should be', () => {
    expect(passing).toEqual(expect.arrayContaining(Object.keys(reads)));
  });

  it('P4b: gives back what was written, whatever the order of columns, new ones, commas in names and line ends', () => {
    const name = fc.stringMatching(/^[\w+=,.@-]{1,20}$/);
    const date = fc.oneof(
      fc.date({ min: new Date('2008-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      fc.constantFrom('N/A', 'no_information', 'not_supported'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ user: name, mfa: fc.boolean(), used: date, key: fc.boolean() }), {
          minLength: 1,
          maxLength: 6,
          selector: ({ user }) => user,
        }),
        fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (users, order, lineEnd, bom) => {
          const rows = users.map(({ user, mfa, used, key }) => ({
            ...alice,
            user,
            mfa_active: String(mfa),
            password_last_used: used instanceof Date ? used.toISOString().replace('.000Z', '+00:00') : used,
            access_key_2_active: key ? 'TRUE' : 'FALSE',
            launched_next_year: 'x',
          }));
          const text = csvOf(rows, [...order, 'launched_next_year']).replaceAll('\n', lineEnd);
          const report = parseCredentialReport(`${bom ? '\uFEFF' : ''}${text}${lineEnd}`, now);
          expect(
            report.rows.map(({ user, mfaActive, passwordLastUsed, accessKeys, unsaid }) => ({
              user,
              mfaActive,
              passwordLastUsed,
              key: accessKeys[1]?.active,
              unsaid,
            })),
          ).toEqual(
            users.map(({ user, mfa, used, key }) => ({
              user,
              mfaActive: mfa,
              passwordLastUsed: used instanceof Date ? used.toISOString() : null,
              key,
              unsaid: undefined,
            })),
          );
        },
      ),
    );
  });

  describe.each(Object.entries(reads))('%s is unknown, never passed,', (id, cells) => {
    it.each(cells)('where %s holds no value that IAM documents', (column) => {
      for (const odd of ['yes', 'yesterday', '31/12/2025', '1', '?'])
        expect(
          outcomes(
            csvOf([
              { ...root, [column]: odd },
              { ...alice, [column]: odd },
            ]),
          )[id],
        ).toBe('unknown');
    });

    it.each(cells)('where the column %s is not there', (column) => {
      const without = columns.filter((name) => name !== column);
      expect(outcomes(csvOf([root, alice], without))[id]).toBe('unknown');
    });
  });

  it('touches no check that does not read the odd cell', () => {
    const odd = outcomes(csvOf([root, { ...alice, cert_1_active: 'maybe' }]));
    expect(passing.filter((id) => odd[id] !== 'passed')).toEqual(['user-signing-certificates']);
  });

  it('does not know the keys for which it has no room', () => {
    const more = { ...alice, additional_credentials_info: '1 more access key' };
    const text = csvOf([root, more], [...columns, 'additional_credentials_info']);
    expect(outcomes(text)).toMatchObject({ 'access-key-age': 'unknown', 'user-console-mfa': 'passed' });
    const none = csvOf([root, alice], [...columns, 'additional_credentials_info']);
    expect(outcomes(none)['access-key-age']).toBe('passed');
  });

  it('knows an active key without dates for what it is: of unknown age', () => {
    const text = csvOf([
      root,
      { ...alice, access_key_1_last_rotated: 'N/A', access_key_1_last_used_date: 'N/A' },
    ]);
    expect(outcomes(text)).toMatchObject({ 'access-key-age': 'unknown', 'access-key-unused': 'unknown' });
  });

  it('P4: takes every word for no date in the row of the root user, and its password for one', () => {
    for (const word of ['N/A', 'no_information', 'not_supported', ''])
      expect(outcomes(csvOf([{ ...root, password_last_used: word }, alice]))['root-not-used']).toBe('passed');
    const enabled = { ...root, password_enabled: 'true', password_last_used: '2015-02-02T20:02:02+00:00' };
    expect(outcomes(csvOf([enabled, alice]))).toEqual(whole);
  });

  it('says nothing of a root user who has no row', () => {
    expect(outcomes(csvOf([alice]))).toMatchObject({ 'root-not-used': 'unknown' });
  });

  it('is refused without rows, without their names, and with broken lines', () => {
    expect(() => parseCredentialReport('', now)).toThrow('has no rows');
    expect(() => parseCredentialReport('a,b\n1,2', now)).toThrow('lacks the columns user, arn');
    expect(() => parseCredentialReport(`${csvOf([root])}\nalice,arn`, now)).toThrow();
  });
});
