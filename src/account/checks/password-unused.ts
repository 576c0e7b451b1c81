import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';
import { dateOf, olderThan } from '../time.ts';

export default defineCheck({
  id: 'password-unused',
  title: 'Passwords are used',
  severity: 'medium',
  why: 'A password that its owner does not use is missed by nobody when somebody else does. That includes passwords that were never used at all.',
  fix: 'aws iam delete-login-profile --user-name NAME',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
  profile: 'recommended',
  benchmarks: {
    cis: { 3: '1.12', 4: '1.12', 5: '1.11', 6: '2.11', 7: '2.11' },
    securityHub: ['IAM.22', 'IAM.8'],
  },
  facts: ['credentialReport'],
  *judge({ credentialReport }, { account, settings }) {
    yield* unsaid(userRows(credentialReport), 'password_enabled', 'password_last_used');
    const limit = settings.maxUnusedCredentialDays;
    for (const row of userRows(credentialReport)) {
      if (row.passwordEnabled !== true) continue;
      const since = row.passwordLastUsed ?? row.passwordLastChanged ?? row.userCreationTime;
      if (since === null) {
        yield unknown(`when the password of the user ${row.user} was set or used is not known`);
        continue;
      }
      if (!olderThan(since, limit, account.readAt)) continue;
      yield problem({
        resource: row.arn,
        message: row.passwordLastUsed
          ? `The password of the user ${row.user} was not used for more than ${limit} days.`
          : `The password of the user ${row.user} was set more than ${limit} days ago and never used.`,
        evidence: `${row.passwordLastUsed ? 'password_last_used' : 'password_last_changed'}=${dateOf(since)} (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam delete-login-profile --user-name ${row.user}`,
        user: row.user,
        subject: dateOf(since),
      });
    }
  },
});
