import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-expiration',
  title: 'Passwords expire within 90 days',
  severity: 'low',
  why: 'A password that leaked without notice stops working. NIST 800-63B advises against forced expiry where MFA is required everywhere: switch this check off then.',
  fix: 'aws iam update-account-password-policy --max-password-age 90 (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: { securityHub: ['IAM.17'] },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    const most = context.settings.maxPasswordAgeDays;
    yield* judgePasswordSetting(facts, context, {
      fault: ({ expire, maxAge }) => {
        if (!expire || !maxAge) return 'Passwords never expire.';
        return maxAge <= most ? null : `Passwords expire after ${maxAge} days; ${most} are allowed.`;
      },
      seen: ({ expire, maxAge }) =>
        `ExpirePasswords=${String(expire)}, MaxPasswordAge=${maxAge ?? 'not set'}`,
    });
  },
});
