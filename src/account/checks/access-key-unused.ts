import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { activeKeys, keyColumns, rowEvidence, unsaid, userRows } from '../credential-report.ts';
import { dateOf, olderThan } from '../time.ts';

export default defineCheck({
  id: 'access-key-unused',
  title: 'Active access keys are used',
  severity: 'medium',
  why: 'A key that nobody uses is missed by nobody when somebody else does. That includes keys that were never used at all.',
  fix: 'aws iam update-access-key --user-name NAME --access-key-id ID --status Inactive, and delete it later',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
  profile: 'recommended',
  benchmarks: {
    cis: { 3: '1.12', 4: '1.12', 5: '1.11', 6: '2.11', 7: '2.11' },
    securityHub: ['IAM.22', 'IAM.8'],
  },
  facts: ['credentialReport'],
  *judge({ credentialReport }, { account, settings }) {
    yield* unsaid(
      userRows(credentialReport),
      ...keyColumns,
      'access_key_1_last_used_date',
      'access_key_2_last_used_date',
    );
    const limit = settings.maxUnusedCredentialDays;
    for (const { row, key, slot } of activeKeys(credentialReport)) {
      // Never used is judged by the key's age, so that one made yesterday does not fail.
      const since = key.lastUsed ?? key.lastRotated;
      if (since === null) {
        yield unknown(`when access key ${slot} of the user ${row.user} was made or used is not known`);
        continue;
      }
      if (!olderThan(since, limit, account.readAt)) continue;
      const field = key.lastUsed ? 'last_used_date' : 'last_rotated';
      yield problem({
        resource: row.arn,
        message: key.lastUsed
          ? `Access key ${slot} of the user ${row.user} is active and was not used for more than ${limit} days.`
          : `Access key ${slot} of the user ${row.user} is active, was made more than ${limit} days ago and never used.`,
        evidence: `access_key_${slot}_${field}=${dateOf(since)} (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam list-access-keys --user-name ${row.user}; aws iam update-access-key --user-name ${row.user} --access-key-id KEY_ID --status Inactive`,
        user: row.user,
        subject: `key ${slot} of ${dateOf(since)}`,
      });
    }
  },
});
