import { defineCheck, evidence, notApplicable, problem, unknown } from '../check.ts';
import { rootArn } from '../places.ts';

export default defineCheck({
  id: 'root-hardware-mfa',
  title: 'The root user has no virtual MFA device',
  severity: 'medium',
  why: 'A code from an app can be phished or copied with the phone; a security key cannot. IAM lists virtual devices only, so that this check can see one and cannot see a hardware key.',
  fix: 'Sign in as the root user, assign a security key, then remove the virtual device.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.6', 4: '1.6', 5: '1.5', 6: '2.5', 7: '2.6' }, securityHub: ['IAM.6'] },
  facts: ['summary', 'virtualMfaDevices'],
  *judge({ summary, virtualMfaDevices }, { account }) {
    if (account.partition !== 'aws')
      return yield notApplicable(`the root user has no MFA devices in the partition ${account.partition}`);
    if (summary['AccountPasswordPresent'] === 0)
      return yield notApplicable('the root user has no password, so that nobody can sign in with it');
    const mfa = summary['AccountMFAEnabled'];
    if (mfa === undefined) return yield unknown('GetAccountSummary did not tell AccountMFAEnabled');
    if (mfa === 0)
      return yield problem({
        resource: rootArn(account),
        message: 'The root user has no MFA device at all.',
        evidence: 'AccountMFAEnabled=0, read live',
        fix: 'sign in as the root user and assign a security key; no command can do it',
      });
    // Exactly: a user may be called `rootbeer`, and a virtual device may have any name.
    const device = virtualMfaDevices.find(({ userArn }) => userArn === rootArn(account));
    if (!device)
      return yield evidence(
        'no virtual device of the root user is listed; a synced passkey would not be either',
      );
    yield problem({
      resource: rootArn(account),
      message:
        'The root user has a virtual MFA device; whether it has a security key as well cannot be seen.',
      evidence: `ListVirtualMFADevices shows ${device.serialNumber}`,
      fix: 'sign in as the root user, assign a security key, and remove the virtual device',
      severity: 'low',
      subject: 'virtual device',
    });
  },
});
