import { valueAt } from '../document.ts';
import { isOpen } from '../families/restrictions.ts';
import { catchAlls, givesPermissions } from '../escalation/problems.ts';
import { grantsOf } from '../escalation/grants.ts';
import { guardrails } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

const removal = guardrails.find(({ id }) => id === 'G1')?.steps.flat() ?? [];
const delegation = {
  Effect: 'Allow',
  Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
  Resource: '*',
  Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' } },
};
const changes = (Effect: string): object => ({ Effect, Action: 'iam:*PermissionsBoundary', Resource: '*' });

export default definePolicyRule({
  id: 'boundary-delegation-removable',
  title: 'A delegation whose boundary can be removed',
  severity: 'high',
  why: 'Creation depends on a boundary that its holder may take away afterwards: the new roles are bound by nothing.',
  fix: 'Add { "Effect": "Deny", "Action": "iam:Delete*PermissionsBoundary", "Resource": "*" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      {
        policy: { Version: '2012-10-17', Statement: [delegation, changes('Allow')] },
        at: ['Statement.1.Action'],
      },
    ],
    good: [
      { policy: { Version: '2012-10-17', Statement: [delegation, changes('Deny')] } },
      { policy: { Version: '2012-10-17', Statement: [delegation] } },
    ],
  },
  *document(policy) {
    if (!givesPermissions(policy)) return;
    const delegates = policy.statements.some(
      ({ effect, conditions }) =>
        effect === 'Allow' &&
        conditions.some(
          (condition) => condition.lowerKey === 'iam:permissionsboundary' && !isOpen(condition),
        ),
    );
    if (!delegates) return;
    const grants = grantsOf(policy);
    for (const action of removal) {
      const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
      if (!grant || catchAlls(policy).includes(grant.statement)) continue;
      yield { message: `${action} is allowed without the boundary.`, at: [valueAt(...grant.path)] };
      return;
    }
  },
});
