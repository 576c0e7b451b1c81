import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { ownRoles } from '../policy.ts';
import { dateOf, olderThan } from '../time.ts';

export default defineCheck({
  id: 'role-unused',
  title: 'Roles are used',
  severity: 'low',
  why: 'A role that nobody uses still lets in whomever it trusts, and nobody would notice.',
  fix: 'aws iam delete-role --role-name NAME, after its policies are detached',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['roles'],
  *judge({ roles }, { account, settings }) {
    const days = settings.maxUnusedRoleDays;
    for (const role of ownRoles(roles)) {
      // Never used is judged by its age: a role made yesterday has not had the chance.
      const since = role.lastUsed ?? role.createDate;
      if (since === '') {
        yield unknown(`when the role ${role.name} was made or used is not known`);
        continue;
      }
      if (!olderThan(since, days, account.readAt)) continue;
      yield problem({
        resource: role.arn,
        message: role.lastUsed
          ? `The role ${role.name} was not used for more than ${days} days.`
          : `The role ${role.name} was never used since it was made, or not within 400 days.`,
        evidence: role.lastUsed
          ? `RoleLastUsed=${dateOf(role.lastUsed)}`
          : `CreateDate=${dateOf(role.createDate)}, no RoleLastUsed`,
        fix: shell`aws iam list-attached-role-policies --role-name ${role.name}; detach them; aws iam delete-role --role-name ${role.name}`,
      });
    }
  },
});
