import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { isListed } from '../policy.ts';

export default defineCheck({
  id: 'user-in-group',
  title: 'Every user is in a group',
  severity: 'low',
  why: 'A user in no group has either no rights, and is not needed, or rights of its own that nobody maintains.',
  fix: 'aws iam add-user-to-group --user-name NAME --group-name GROUP, or delete the user',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['users'],
  *judge({ users }, { settings }) {
    for (const user of users)
      if (user.groups.length === 0 && !isListed(settings.exemptUsers, user))
        yield problem({
          resource: user.arn,
          message: `The user ${user.name} is in no group.`,
          evidence: 'GroupList is empty',
          fix: shell`aws iam add-user-to-group --user-name ${user.name} --group-name GROUP`,
        });
  },
});
