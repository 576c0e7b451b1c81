import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-lowercase',
  title: 'Passwords need a lowercase letter',
  severity: 'low',
  why: 'Passwords from one kind of character are the first that guessing tools try.',
  fix: 'aws iam update-account-password-policy --require-lowercase-characters (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: { securityHub: ['IAM.12'] },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    yield* judgePasswordSetting(facts, context, {
      fault: ({ requireLowercase }) =>
        requireLowercase ? null : 'Passwords need not hold a lowercase letter.',
      seen: ({ requireLowercase }) => `RequireLowercaseCharacters=${String(requireLowercase)}`,
    });
  },
});
