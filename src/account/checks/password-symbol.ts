import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-symbol',
  title: 'Passwords need a symbol',
  severity: 'low',
  why: 'Passwords from one kind of character are the first that guessing tools try.',
  fix: 'aws iam update-account-password-policy --require-symbols (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: { securityHub: ['IAM.13'] },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    yield* judgePasswordSetting(facts, context, {
      fault: ({ requireSymbols }) => (requireSymbols ? null : 'Passwords need not hold a symbol.'),
      seen: ({ requireSymbols }) => `RequireSymbols=${String(requireSymbols)}`,
    });
  },
});
