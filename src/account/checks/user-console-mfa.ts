import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';

export default defineCheck({
  id: 'user-console-mfa',
  title: 'Every IAM user with a password has MFA',
  severity: 'high',
  why: 'A password alone is phished, guessed and reused. Whoever has it has everything the user may do.',
  fix: 'Let the user assign a device under Security credentials, or take the password away: aws iam delete-login-profile --user-name NAME',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable.html'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.10', 4: '1.10', 5: '1.9', 6: '2.9', 7: '2.10' }, securityHub: ['IAM.5'] },
  facts: ['credentialReport'],
  *judge({ credentialReport }) {
    yield* unsaid(userRows(credentialReport), 'password_enabled', 'mfa_active');
    for (const row of userRows(credentialReport)) {
      if (row.passwordEnabled !== true || row.mfaActive !== false) continue;
      yield problem({
        resource: row.arn,
        message: `The user ${row.user} signs in with a password and has no MFA device.`,
        evidence: `password_enabled=true, mfa_active=false (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam delete-login-profile --user-name ${row.user}, or let the user assign an MFA device`,
        user: row.user,
      });
    }
  },
});
