import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-min-length',
  title: 'Passwords have a minimum length of 14',
  severity: 'medium',
  why: "Length is what makes a password slow to guess. A policy of one's own may go down to 6, below the default of 8.",
  fix: 'aws iam update-account-password-policy --minimum-password-length 14 (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: {
    cis: { 3: '1.8', 4: '1.8', 5: '1.7', 6: '2.7', 7: '2.8' },
    securityHub: ['IAM.15', 'IAM.7', 'IAM.10'],
  },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    const least = context.settings.minimumPasswordLength;
    yield* judgePasswordSetting(facts, context, {
      fault: ({ minimumLength }) =>
        minimumLength >= least
          ? null
          : `Passwords of ${minimumLength} characters are taken; ${least} are asked for.`,
      seen: ({ minimumLength }) => `MinimumPasswordLength=${minimumLength}`,
    });
  },
});
