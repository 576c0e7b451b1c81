import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';

export default defineCheck({
  id: 'group-not-empty',
  title: 'Every group has members',
  severity: 'low',
  why: 'An empty group with policies is a set of rights that waits for whoever is added next.',
  fix: 'aws iam delete-group --group-name NAME, after its policies are detached',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['users', 'groups'],
  *judge({ users, groups }) {
    const used = new Set(users.flatMap((user) => user.groups));
    for (const group of groups)
      if (!used.has(group.name))
        yield problem({
          resource: group.arn,
          message: `The group ${group.name} has no members.`,
          evidence: `none of ${users.length} users is in it`,
          fix: shell`aws iam delete-group --group-name ${group.name}`,
        });
  },
});
