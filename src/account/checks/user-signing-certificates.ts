import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';

export default defineCheck({
  id: 'user-signing-certificates',
  title: 'No IAM user has a signing certificate',
  severity: 'low',
  why: 'Signing certificates are long-lived credentials for old SOAP interfaces, and are seldom rotated.',
  fix: 'aws iam delete-signing-certificate --user-name NAME --certificate-id ID',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['credentialReport'],
  *judge({ credentialReport }) {
    yield* unsaid(userRows(credentialReport), 'cert_1_active', 'cert_2_active');
    for (const row of userRows(credentialReport)) {
      const count = row.certificates.filter(({ active }) => active).length;
      if (count === 0) continue;
      yield problem({
        resource: row.arn,
        message: `The user ${row.user} has ${count} active signing certificate${count > 1 ? 's' : ''}.`,
        evidence: `cert_n_active=true (${rowEvidence(row, credentialReport)})`,
        fix: shell`aws iam list-signing-certificates --user-name ${row.user}; aws iam delete-signing-certificate --user-name ${row.user} --certificate-id ID`,
      });
    }
  },
});
