import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-number',
  title: 'Passwords need a number',
  severity: 'low',
  why: 'Passwords from one kind of character are the first that guessing tools try.',
  fix: 'aws iam update-account-password-policy --require-numbers (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: { securityHub: ['IAM.14'] },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    yield* judgePasswordSetting(facts, context, {
      fault: ({ requireNumbers }) => (requireNumbers ? null : 'Passwords need not hold a number.'),
      seen: ({ requireNumbers }) => `RequireNumbers=${String(requireNumbers)}`,
    });
  },
});
