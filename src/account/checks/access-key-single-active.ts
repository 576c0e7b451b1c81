import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { keyColumns, rowEvidence, unsaid, userRows } from '../credential-report.ts';
import { dateOf, latest, olderThan } from '../time.ts';

export default defineCheck({
  id: 'access-key-single-active',
  title: 'Users have one active access key',
  severity: 'low',
  why: 'Two keys are for the days of a rotation. Later the second one is a forgotten copy.',
  fix: 'aws iam update-access-key --user-name NAME --access-key-id OLD_KEY --status Inactive',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.13', 4: '1.13', 5: '1.12', 6: '2.12' } },
  facts: ['credentialReport'],
  *judge({ credentialReport }, { account, settings }) {
    yield* unsaid(userRows(credentialReport), ...keyColumns);
    for (const row of userRows(credentialReport)) {
      const active = row.accessKeys.filter((key) => key.active);
      if (active.length < 2) continue;
      const newer = latest(...active.map(({ lastRotated }) => lastRotated));
      if (newer !== null && !olderThan(newer, settings.keyRotationGraceDays, account.readAt)) continue;
      yield problem({
        resource: row.arn,
        message: `The user ${row.user} has ${active.length} active access keys for more than ${settings.keyRotationGraceDays} days.`,
        evidence: `newer key of ${newer === null ? 'an unknown day' : dateOf(newer)} (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam list-access-keys --user-name ${row.user}; aws iam update-access-key --user-name ${row.user} --access-key-id OLD_KEY --status Inactive`,
        user: row.user,
      });
    }
  },
});
