import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { activeKeys, keyColumns, rowEvidence, unsaid, userRows } from '../credential-report.ts';

export default defineCheck({
  id: 'no-long-lived-keys',
  title: 'No IAM user has an active access key',
  severity: 'medium',
  why: 'Access keys do not expire. Roles give programs credentials that do: EC2, Lambda and ECS have them built in, GitHub Actions takes them by OIDC, machines elsewhere by IAM Roles Anywhere.',
  fix: 'Let the program assume a role, then: aws iam delete-access-key --user-name NAME --access-key-id ID',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles'],
  profile: 'all',
  benchmarks: {},
  facts: ['credentialReport'],
  *judge({ credentialReport }) {
    yield* unsaid(userRows(credentialReport), ...keyColumns);
    for (const { row, slot } of activeKeys(credentialReport))
      yield problem({
        resource: row.arn,
        message: `The user ${row.user} has the active access key ${slot}.`,
        evidence: `access_key_${slot}_active=true (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam list-access-keys --user-name ${row.user}; aws iam delete-access-key --user-name ${row.user} --access-key-id KEY_ID`,
        user: row.user,
        subject: `key ${slot}`,
      });
  },
});
