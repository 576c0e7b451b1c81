import { defineCheck } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-allow-change',
  title: 'Users may change their own password',
  severity: 'low',
  why: 'Users who cannot change their password cannot react when it leaks, and somebody else has to know the new one.',
  fix: 'aws iam update-account-password-policy --allow-users-to-change-password (repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    yield* judgePasswordSetting(facts, context, {
      fault: ({ allowUsersToChange }) =>
        allowUsersToChange ? null : 'Users may not change their own password.',
      seen: ({ allowUsersToChange }) => `AllowUsersToChangePassword=${String(allowUsersToChange)}`,
    });
  },
});
