import { defineCheck, notApplicable, problem } from '../check.ts';
import {
  defaultPasswordPolicy,
  passwordPolicyCommand,
  passwordPolicyExemption,
  passwordPolicyDoubts,
} from '../password-policy.ts';
import { passwordPolicyArn } from '../places.ts';

export default defineCheck({
  id: 'password-policy-custom',
  title: 'The account has a password policy of its own',
  severity: 'medium',
  why: 'The default policy in force otherwise asks for eight characters only, lets old passwords come back at once and never expires them.',
  fix: 'aws iam update-account-password-policy --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password --max-password-age 90 --password-reuse-prevention 24',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  profile: 'recommended',
  benchmarks: { securityHub: ['IAM.7'] },
  facts: ['passwordPolicy', 'credentialReport'],
  *judge({ passwordPolicy, credentialReport }, context) {
    yield* passwordPolicyDoubts(credentialReport, context);
    const exemption = passwordPolicyExemption(credentialReport, context);
    if (exemption !== null) return yield notApplicable(exemption);
    if (passwordPolicy) return;
    yield problem({
      resource: passwordPolicyArn(context.account),
      message: 'The account has no password policy of its own: the default policy is in force.',
      evidence: 'GetAccountPasswordPolicy answered NoSuchEntity, which means the default policy',
      fix: passwordPolicyCommand(defaultPasswordPolicy, context.settings),
    });
  },
});
