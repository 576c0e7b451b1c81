import { valueAt } from '../document.ts';
import { isOpen } from '../families/restrictions.ts';
import { catchAlls, givesPermissions, iamStatements } from '../escalation/problems.ts';
import { grantsOf } from '../escalation/grants.ts';
import { guardrails } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

const removal = guardrails.find(({ id }) => id === 'G1')?.steps.flat() ?? [];
const boundary = 'arn:aws:iam::111122223333:policy/Developer';
const delegation = {
  Effect: 'Allow',
  Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
  Resource: '*',
  Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
};
const versions = (Effect: string, Resource: string): object => ({
  Effect,
  Action: ['iam:GetPolicy', 'iam:CreatePolicyVersion'],
  Resource,
});
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
      {
        policy: { Version: '2012-10-17', Statement: [delegation, versions('Allow', boundary)] },
        at: ['Statement.1.Action.1'],
      },
      {
        policy: {
          Version: '2012-10-17',
          Statement: [delegation, versions('Allow', 'arn:aws:iam::111122223333:policy/Dev*')],
        },
        at: ['Statement.1.Action.1'],
      },
    ],
    good: [
      { policy: { Version: '2012-10-17', Statement: [delegation, changes('Deny')] } },
      { policy: { Version: '2012-10-17', Statement: [delegation] } },
      {
        policy: {
          Version: '2012-10-17',
          Statement: [delegation, versions('Allow', 'arn:aws:iam::111122223333:policy/app-*')],
        },
      },
      {
        policy: {
          Version: '2012-10-17',
          Statement: [delegation, versions('Allow', '*'), versions('Deny', boundary)],
        },
      },
    ],
  },
  *document(policy) {
    if (!givesPermissions(policy)) return;
    const boundaries = policy.statements.flatMap(({ effect, conditions }) =>
      effect === 'Allow'
        ? conditions.filter(
            (condition) => condition.lowerKey === 'iam:permissionsboundary' && !isOpen(condition),
          )
        : [],
    );
    if (boundaries.length === 0) return;
    const grants = grantsOf(policy);
    for (const action of removal) {
      const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
      if (!grant || catchAlls(policy).includes(grant.statement)) continue;
      yield { message: `${action} is allowed without the boundary.`, at: [valueAt(...grant.path)] };
      return;
    }
    const named = boundaries.flatMap(({ values }) =>
      values.flatMap((value) => (value.known ? value.text : [])),
    );
    for (const action of ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion'])
      for (const boundary of named) {
        const grant = grants.on(action, boundary);
        // On any policy it makes an administrator, of which escalates-through-iam tells.
        if (!grant || [...catchAlls(policy), ...iamStatements(policy)].includes(grant.statement)) continue;
        yield { message: `${action} is allowed for the boundary itself.`, at: [valueAt(...grant.path)] };
        return;
      }
  },
});
