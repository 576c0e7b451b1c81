import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { grantsOf } from '../escalation/grants.ts';
import { catchAlls, givesPermissions } from '../escalation/problems.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'assumes-any-role',
  title: 'Any role that trusts the account',
  severity: 'medium',
  why: 'Roles often trust their whole account, or another account as a whole; this lets its holder be each of them.',
  fix: 'Name the roles: "Resource": "arn:aws:iam::*:role/deploy".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html'],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample({ Action: 'sts:AssumeRole', Resource: '*' }, 'Action'),
      identityExample({ Action: 'sts:*', Resource: 'arn:aws:iam::*:role/*' }, 'Action'),
    ],
    good: [
      identityExample({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/deploy-*' }),
      identityExample({
        Action: 'sts:AssumeRole',
        Resource: '*',
        Condition: { StringEquals: { 'iam:ResourceTag/access': 'open' } },
      }),
      identityExample({ Action: 'sts:GetCallerIdentity', Resource: '*' }),
    ],
  },
  *document(policy) {
    if (!givesPermissions(policy)) return;
    const grants = grantsOf(policy);
    for (const action of ['sts:AssumeRole', 'sts:AssumeRoot']) {
      const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
      if (!grant || catchAlls(policy).includes(grant.statement)) continue;
      yield {
        message: `${action} is allowed for whatever trusts this account.`,
        at: [valueAt(...grant.path)],
        subject: action,
      };
      // A pattern for both is one problem.
      return;
    }
  },
});
