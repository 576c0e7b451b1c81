import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { unsaid, userRows } from '../credential-report.ts';

/** `arn:…:mfa/name` is an app's code; `…:u2f/…` a security key or passkey; anything else a hardware token. */
const isVirtual = (serialNumber: string): boolean => /^arn:[^:]*:iam::\d*:mfa\//.test(serialNumber);

export default defineCheck({
  id: 'user-mfa-phishing-resistant',
  title: 'Users with a password have a security key or hardware token',
  severity: 'low',
  why: 'A code from an app is typed into a false page as readily as the password is. A security key answers only to the true one.',
  fix: 'Let the user register a passkey or security key under Security credentials; the app may stay as a second device.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['credentialReport', 'virtualMfaDevices'],
  *judge({ credentialReport, virtualMfaDevices }) {
    yield* unsaid(userRows(credentialReport), 'password_enabled', 'mfa_active');
    const virtual = new Set(virtualMfaDevices.map(({ userArn }) => userArn));
    for (const row of userRows(credentialReport)) {
      // Without any device it is the other check's finding; without a virtual one there must be another kind.
      if (row.passwordEnabled !== true || !row.mfaActive || !virtual.has(row.arn)) continue;
      if (row.mfaSerialNumbers?.some((serialNumber) => !isVirtual(serialNumber))) continue;
      yield problem({
        resource: row.arn,
        message: `The user ${row.user} has a virtual MFA device and, as far as can be seen, no security key.`,
        evidence: row.mfaSerialNumbers
          ? `ListMFADevices shows ${row.mfaSerialNumbers.length} virtual devices, read live at ${row.confirmedAt ?? ''}`
          : 'ListVirtualMFADevices shows one of theirs; the other kinds were not read',
        fix: shell`let ${row.user} register a security key at https://console.aws.amazon.com/iam/home#/security_credentials`,
        user: row.user,
      });
    }
  },
});
