import { defineCheck, problem, type CheckContext } from '../check.ts';
import {
  accountOf,
  callerIsPinned,
  hasExternalId,
  isDangling,
  requiresMfa,
  trustFix,
  trustPlace,
  trusts,
  untold,
} from '../trust.ts';

export default defineCheck({
  id: 'role-trust-cross-account',
  title: 'Roles trust known accounts only',
  severity: 'high',
  why: "Whoever controls the other account controls what this role may do. A third party's account serves its other customers too: without an ExternalId one of them can make it use your role. MFA answers stolen credentials, not that.",
  fix: 'Put the account on `trusted-accounts`, require the ExternalId that the third party gave you, or remove the principal.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['roles'],
  optionalFacts: ['organization'],
  *judge({ roles, organization }, context) {
    yield* untold(roles);
    for (const trust of trusts(roles, 'sts:AssumeRole')) {
      const place = trustPlace(trust);
      if (isDangling(trust)) {
        yield problem({
          resource: trust.role.arn,
          message: `The role ${trust.role.name} trusts a principal that is gone.`,
          evidence: `${place}: ${trust.text.slice(0, 4)}…, the id of a deleted user or role`,
          fix: trustFix(trust.role, 'remove the id'),
          severity: 'low',
          subject: trust.text,
        });
        continue;
      }
      const account = accountOf(trust);
      if (account === null || isKnown(account, context, organization?.managementAccountId)) continue;
      if (callerIsPinned(trust) || hasExternalId(trust) || requiresMfa(trust)) continue;
      const whole = /^\d{12}$|:root$/.test(trust.text) ? 'everybody whom the account lets' : 'a principal';
      yield problem({
        resource: trust.role.arn,
        message: `The role ${trust.role.name} can be assumed by ${whole} in the account ${account}, which is not among the trusted ones.`,
        evidence: `${place}: no ExternalId, MFA or organization is required`,
        fix: `${trustFix(trust.role, 'add StringEquals sts:ExternalId or remove the principal')}; for an account of yours: \`trusted-accounts\``,
        subject: trust.text,
      });
    }
  },
});

/** Our own account, the ones that the settings trust, and the one that manages the organization. */
function isKnown(
  account: string,
  { account: own, settings }: CheckContext,
  management: string | undefined,
): boolean {
  return account === own.id || account === management || settings.trustedAccounts.includes(account);
}
