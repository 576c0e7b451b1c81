import { defineCheck, problem, unknown } from '../check.ts';
import { rootArn } from '../places.ts';

export default defineCheck({
  id: 'root-no-signing-certificates',
  title: 'The root user has no signing certificates',
  severity: 'high',
  why: 'A signing certificate is a long-lived credential for old SOAP interfaces, here with the rights of the root user.',
  fix: 'With the root user: aws iam list-signing-certificates, then aws iam delete-signing-certificate --certificate-id ID',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['summary'],
  *judge({ summary }, { account }) {
    const count = summary['AccountSigningCertificatesPresent'];
    if (count === undefined)
      return yield unknown('GetAccountSummary did not tell AccountSigningCertificatesPresent');
    if (count > 0)
      yield problem({
        resource: rootArn(account),
        message: 'The root user has signing certificates.',
        evidence: `AccountSigningCertificatesPresent=${count}, read live`,
        fix: "with the root user's own credentials: aws iam list-signing-certificates, then aws iam delete-signing-certificate --certificate-id ID",
      });
  },
});
