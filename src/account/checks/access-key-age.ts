import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { activeKeys, keyColumns, rowEvidence, unsaid, userRows } from '../credential-report.ts';
import { dateOf, daysBetween, olderThan } from '../time.ts';

export default defineCheck({
  id: 'access-key-age',
  title: 'Access keys are rotated within 90 days',
  severity: 'medium',
  why: 'Access keys end up in code, logs and laptops. The older a key, the more copies of it there are that nobody remembers.',
  fix: 'Make a second key, move what uses the old one, then: aws iam update-access-key --user-name NAME --access-key-id ID --status Inactive, and delete it. Better: a role instead of a key.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.14', 4: '1.14', 5: '1.13', 6: '2.13', 7: '2.12' }, securityHub: ['IAM.3'] },
  facts: ['credentialReport'],
  *judge({ credentialReport }, { account, settings }) {
    yield* unsaid(userRows(credentialReport), ...keyColumns);
    const limit = settings.maxAccessKeyAgeDays;
    for (const { row, key, slot } of activeKeys(credentialReport)) {
      if (key.lastRotated === null) {
        yield unknown(`when access key ${slot} of the user ${row.user} was made is not known`);
        continue;
      }
      if (!olderThan(key.lastRotated, limit, account.readAt)) continue;
      yield problem({
        resource: row.arn,
        message: `Access key ${slot} of the user ${row.user} is ${daysBetween(key.lastRotated, account.readAt)} days old; ${limit} are allowed.`,
        evidence: `access_key_${slot}_last_rotated=${dateOf(key.lastRotated)} (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam create-access-key --user-name ${row.user}; move what uses the old key; aws iam update-access-key --user-name ${row.user} --access-key-id KEY_ID --status Inactive`,
        subject: `key ${slot} of ${dateOf(key.lastRotated)}`,
        user: row.user,
      });
    }
  },
});
