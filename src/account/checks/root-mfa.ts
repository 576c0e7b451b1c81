import { defineCheck, evidence, notApplicable, problem, unknown } from '../check.ts';
import { rootRow } from '../credential-report.ts';
import { rootArn } from '../places.ts';

export default defineCheck({
  id: 'root-mfa',
  title: 'The root user has MFA',
  severity: 'critical',
  why: 'The root user can do everything and no policy limits it. With a password alone, one phished or reused password is the whole account.',
  fix: 'Sign in as the root user, open Security credentials, and assign an MFA device, best a passkey or security key. Two devices keep you from being locked out.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.5', 4: '1.5', 5: '1.4', 6: '2.4', 7: '2.5' }, securityHub: ['IAM.9'] },
  facts: ['summary'],
  optionalFacts: ['credentialReport'],
  *judge({ summary, credentialReport }, { account }) {
    const mfa = summary['AccountMFAEnabled'];
    if (mfa === undefined) return yield unknown('GetAccountSummary did not tell AccountMFAEnabled');
    const password = summary['AccountPasswordPresent'];
    if (password === 0)
      return yield notApplicable('the root user has no password, so that nobody can sign in with it');
    if (mfa > 0) return yield evidence(`AccountMFAEnabled=${mfa}, read live`);
    if (password === undefined) {
      // Summaries without this key come from older partitions; there the report's row says whether there is one.
      if (account.partition.startsWith('aws-us-gov'))
        return yield notApplicable('the root user of a GovCloud account cannot sign in to the console');
      if (rootRow(credentialReport)?.passwordEnabled === false)
        return yield notApplicable('the root user has no password, says the credential report');
    }
    yield problem({
      resource: rootArn(account),
      message: 'The root user signs in with a password and has no MFA device.',
      evidence: `AccountMFAEnabled=0, read live at ${account.readAt}`,
      fix: 'sign in as the root user and assign an MFA device at https://console.aws.amazon.com/iam/home#/security_credentials; no command can do it',
    });
  },
});
