import { identityExample } from '../examples.ts';
import { grouped, iamStatements, rowsMet, withoutCatchAlls } from '../escalation/problems.ts';
import { guardrails } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'removes-own-guardrail',
  title: 'Removal of boundaries or organisation policies',
  severity: 'medium',
  why: 'A limit that its holder can take away holds nobody back.',
  fix: 'Drop the action, or add a statement that denies it.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample({ Action: 'iam:DeleteRolePermissionsBoundary', Resource: '*' }, 'Action'),
      identityExample(
        { Action: ['organizations:List*', 'organizations:DetachPolicy'], Resource: '*' },
        'Action.1',
      ),
    ],
    good: [
      identityExample({
        Action: 'iam:DeleteRolePermissionsBoundary',
        Resource: 'arn:aws:iam::111122223333:role/app',
      }),
      identityExample({ Effect: 'Deny', Action: 'iam:DeleteRolePermissionsBoundary', Resource: '*' }),
    ],
  },
  *document(policy) {
    const met = withoutCatchAlls(policy, rowsMet(policy, guardrails));
    if (met.length === 0) return;
    // A statement that makes an administrator is told of by escalates-through-iam.
    const told = iamStatements(policy);
    yield* grouped(
      policy,
      met.filter(({ grants }) => !grants.some(({ statement }) => told.includes(statement))),
    );
  },
});
