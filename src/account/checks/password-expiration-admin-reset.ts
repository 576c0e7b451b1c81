import { defineCheck, notApplicable } from '../check.ts';
import { judgePasswordSetting } from '../password-policy.ts';

export default defineCheck({
  id: 'password-expiration-admin-reset',
  title: 'Expired passwords are handled as the settings ask',
  severity: 'low',
  why: 'With "password expiration requires administrator reset" a user whose password expired is locked out until an administrator helps; without it the user sets a new one at the next sign-in.',
  fix: 'aws iam update-account-password-policy --no-hard-expiry (or --hard-expiry; repeat every other setting: what is left out is reset)',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['passwordPolicy', 'credentialReport'],
  *judge(facts, context) {
    if (!facts.passwordPolicy?.expire)
      return yield notApplicable('passwords do not expire, so that nothing happens when they would');
    const expected = context.settings.passwordExpirationAdminReset;
    yield* judgePasswordSetting(facts, context, {
      fault: ({ hardExpiry }) => {
        if (hardExpiry === expected) return null;
        return hardExpiry
          ? 'Users whose password expired are locked out until an administrator resets it.'
          : 'Users whose password expired may set a new one themselves, and the settings ask for an administrator.';
      },
      seen: ({ hardExpiry }) => `HardExpiry=${String(hardExpiry)}`,
    });
  },
});
