import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-reuse-prevention',
  title: 'The last 24 passwords cannot be used again',
  severity: 'low',
  why: 'Without it a user asked for a new password sets the old one, and a leaked password works again.',
  fix: 'aws iam update-account-password-policy --password-reuse-prevention 24 (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.9', 4: '1.9', 5: '1.8', 6: '2.8', 7: '2.9' }, securityHub: ['IAM.16'] },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    const least = context.settings.passwordReusePrevention;
    yield* judgePasswordSetting(facts, context, {
      fault: ({ reusePrevention }) => {
        if (reusePrevention === null) return 'Former passwords may be used again at once.';
        if (reusePrevention >= least) return null;
        return `Only the last ${reusePrevention} passwords are barred from being used again; ${least} are asked for.`;
      },
      seen: ({ reusePrevention }) => `PasswordReusePrevention=${reusePrevention ?? 'not set'}`,
    });
  },
});
