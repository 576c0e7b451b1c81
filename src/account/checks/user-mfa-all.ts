import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';

export default defineCheck({
  id: 'user-mfa-all',
  title: 'Every IAM user has MFA, with or without a password',
  severity: 'low',
  why: 'Policies can ask for MFA from users with access keys too; without a device they cannot.',
  fix: 'aws iam enable-mfa-device --user-name NAME --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html'],
  profile: 'all',
  benchmarks: { securityHub: ['IAM.19'] },
  facts: ['credentialReport'],
  *judge({ credentialReport }) {
    yield* unsaid(userRows(credentialReport), 'mfa_active');
    for (const row of userRows(credentialReport))
      if (row.mfaActive === false)
        yield problem({
          resource: row.arn,
          message: `The user ${row.user} has no MFA device.`,
          evidence: `mfa_active=false (${rowEvidence(row, credentialReport)})`,
          fix: shell`aws iam create-virtual-mfa-device --virtual-mfa-device-name ${row.user} --outfile device.png --bootstrap-method QRCodePNG, then aws iam enable-mfa-device --user-name ${row.user} --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE`,
          user: row.user,
        });
  },
});
