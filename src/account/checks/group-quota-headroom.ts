import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';

export default defineCheck({
  id: 'group-quota-headroom',
  title: 'Users and groups have room for one more group or policy',
  severity: 'low',
  why: 'A user may be in 10 groups and a group may hold 10 managed policies. At the limit the next attach fails, and people give rights to the user directly instead.',
  fix: 'Merge policies that belong together, or groups that hold the same people.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html'],
  profile: 'recommended',
  benchmarks: {},
  facts: ['users', 'groups', 'summary'],
  *judge({ users, groups, summary }) {
    // Never 10 by heart: the account's own quota is in the summary.
    const groupsPerUser = summary['GroupsPerUserQuota'];
    const policiesPerGroup = summary['AttachedPoliciesPerGroupQuota'];
    if (groupsPerUser === undefined || policiesPerGroup === undefined)
      return yield unknown(
        'GetAccountSummary did not tell GroupsPerUserQuota and AttachedPoliciesPerGroupQuota',
      );
    for (const user of users)
      if (user.groups.length >= groupsPerUser)
        yield problem({
          resource: user.arn,
          message: `The user ${user.name} is in ${user.groups.length} of ${groupsPerUser} possible groups: the next one will fail.`,
          evidence: `GroupsPerUserQuota=${groupsPerUser}`,
          fix: shell`aws iam remove-user-from-group --user-name ${user.name} --group-name GROUP`,
        });
    for (const group of groups)
      if (group.attachedPolicies.length >= policiesPerGroup)
        yield problem({
          resource: group.arn,
          message: `The group ${group.name} holds ${group.attachedPolicies.length} of ${policiesPerGroup} possible policies: the next one will fail.`,
          evidence: `AttachedPoliciesPerGroupQuota=${policiesPerGroup}`,
          fix: shell`aws iam detach-group-policy --group-name ${group.name} --policy-arn ARN`,
        });
  },
});
