import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { grantsOf } from '../escalation/grants.ts';
import { guardrails } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

const removal = guardrails.find(({ id }) => id === 'G1')?.steps.flat() ?? [];

export default definePolicyRule({
  id: 'boundary-lets-itself-be-removed',
  title: 'A boundary that can be removed',
  severity: 'high',
  why: 'Whoever it bounds may take it away as soon as another policy allows that, and is bound no more.',
  fix: 'Add to the boundary: { "Effect": "Deny", "Action": "iam:*PermissionsBoundary", "Resource": "*" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [{ ...identityExample({ Action: ['s3:*', 'iam:*'], Resource: '*' }, 'Action.1'), use: 'boundary' }],
    good: [identityExample({ Action: 'iam:*', Resource: 'arn:aws:iam::111122223333:role/app' })],
  },
  *document(policy) {
    if (policy.document.use !== 'boundary') return;
    const grants = grantsOf(policy);
    for (const action of removal) {
      const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
      if (!grant) continue;
      yield { message: `The boundary permits ${action}.`, at: [valueAt(...grant.path)] };
      return;
    }
  },
});
