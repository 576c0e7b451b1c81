import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { keyColumns, rowEvidence, unsaid, userRows } from '../credential-report.ts';

/** Made in the same minute as the user, by the same form of the console. */
const setup = 60_000;

export default defineCheck({
  id: 'access-key-at-setup',
  title: 'Users with a password got no access key at their creation',
  severity: 'low',
  why: 'A key that is made along with a console user is mostly made because the form offered it, and lies unused in a file.',
  fix: 'aws iam delete-access-key --user-name NAME --access-key-id ID; make one when it is needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.11', 4: '1.11', 5: '1.10', 6: '2.10' } },
  facts: ['credentialReport'],
  *judge({ credentialReport }) {
    yield* unsaid(
      userRows(credentialReport),
      ...keyColumns,
      'password_enabled',
      'user_creation_time',
      'access_key_1_last_rotated',
      'access_key_2_last_rotated',
    );
    for (const row of userRows(credentialReport)) {
      const { userCreationTime } = row;
      if (row.passwordEnabled !== true || userCreationTime === null) continue;
      for (const [index, key] of row.accessKeys.entries()) {
        if (!key.active || key.lastUsed !== null || key.lastRotated === null) continue;
        if (Date.parse(key.lastRotated) - Date.parse(userCreationTime) > setup) continue;
        yield problem({
          resource: row.arn,
          message: `Access key ${index + 1} of the user ${row.user} was made together with the user and never used.`,
          evidence: `access_key_${index + 1}_last_rotated=${key.lastRotated} (${rowEvidence(row, credentialReport)})`,
          fix: shell`aws iam list-access-keys --user-name ${row.user}; aws iam delete-access-key --user-name ${row.user} --access-key-id KEY_ID`,
          user: row.user,
          subject: `key ${index + 1}`,
        });
      }
    }
  },
});
