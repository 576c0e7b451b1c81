import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { isListed } from '../policy.ts';
import { administrators } from '../administrators.ts';
import { policyFacts } from '../grants.ts';

export default defineCheck({
  id: 'group-admin',
  title: 'No group makes its members administrators',
  severity: 'medium',
  why: 'Whoever may add users to that group makes administrators, without touching a policy.',
  fix: 'Give administrator rights by a role that people assume with MFA, or name the group under `admin-principals`.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts, { account, settings }) {
    const found = administrators(facts, account);
    for (const name of found.unread)
      yield unknown(`the document of the policy ${name} is not among what was read`);
    for (const { holder, holderKind, through } of found.holders) {
      if (holderKind !== 'group' || isListed(settings.adminPrincipals, holder)) continue;
      const members = facts.users
        .filter(({ groups }) => groups.includes(holder.name))
        .map(({ name }) => name);
      yield problem({
        resource: holder.arn,
        message: `The group ${holder.name} makes its ${members.length} members administrators, through ${through}.`,
        evidence: `members: ${members.join(', ') || 'none'}`,
        fix: shell`aws iam remove-user-from-group --group-name ${holder.name} --user-name NAME, or name the group under \`admin-principals\``,
        subject: through,
      });
    }
  },
});
