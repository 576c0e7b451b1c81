import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';
import { dateOf, daysBetween, olderThan } from '../time.ts';

export default defineCheck({
  id: 'password-age',
  title: 'Passwords are changed within 90 days',
  severity: 'low',
  why: 'A policy that expires passwords does not touch those that were set before it was switched on: only their age shows that.',
  fix: 'aws iam update-login-profile --user-name NAME --password-reset-required',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['credentialReport'],
  *judge({ credentialReport }, { account, settings }) {
    yield* unsaid(userRows(credentialReport), 'password_enabled', 'password_last_changed');
    const limit = settings.maxPasswordAgeDays;
    for (const row of userRows(credentialReport)) {
      const changed = row.passwordLastChanged;
      if (row.passwordEnabled !== true || changed === null || !olderThan(changed, limit, account.readAt))
        continue;
      yield problem({
        resource: row.arn,
        message: `The password of the user ${row.user} is ${daysBetween(changed, account.readAt)} days old; ${limit} are allowed.`,
        evidence: `password_last_changed=${dateOf(changed)} (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam update-login-profile --user-name ${row.user} --password-reset-required`,
        user: row.user,
        subject: dateOf(changed),
      });
    }
  },
});
