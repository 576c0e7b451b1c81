import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';
import { isListed } from '../policy.ts';

export default defineCheck({
  id: 'no-console-iam-users',
  title: 'No IAM user has a password',
  severity: 'medium',
  why: 'Where an identity provider is connected, an IAM user with a password is a second way in that it does not control.',
  fix: 'Let the person sign in through the identity provider, then: aws iam delete-login-profile --user-name NAME',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
  ],
  profile: 'all',
  benchmarks: {},
  facts: ['credentialReport'],
  *judge({ credentialReport }, { settings }) {
    yield* unsaid(userRows(credentialReport), 'password_enabled');
    for (const row of userRows(credentialReport)) {
      if (row.passwordEnabled !== true) continue;
      if (isListed(settings.exemptUsers, { arn: row.arn, name: row.user })) continue;
      yield problem({
        resource: row.arn,
        message: `The IAM user ${row.user} signs in with a password.`,
        evidence: `password_enabled=true (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam delete-login-profile --user-name ${row.user}, or name the user under \`exempt-users\``,
        user: row.user,
      });
    }
  },
});
