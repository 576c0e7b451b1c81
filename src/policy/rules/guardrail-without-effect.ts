import { valueAt } from '../document.ts';
import { resourceControlExample, serviceControlExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { definePolicyRule } from '../rule.ts';

const serviceLinked = /^arn:[^:]+:iam::[^:]*:role\/aws-service-role\//;
const ofService = { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-service-role/*' } };

export default definePolicyRule({
  id: 'guardrail-without-effect',
  title: 'A guardrail for what guardrails do not reach',
  severity: 'low',
  why: 'Organization policies do not restrict service-linked roles, and resource control policies not kms:RetireGrant: the statement protects nothing.',
  fix: 'Remove the statement or the action, and protect the resource in another way.',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
  ],
  types: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  statements: { effect: 'Deny' },
  examples: {
    bad: [
      serviceControlExample({ Action: 's3:*', Condition: ofService }, 'Condition.ArnLike.aws:PrincipalArn'),
      resourceControlExample({ Action: ['kms:Decrypt', 'kms:RetireGrant'] }, 'Action.1'),
    ],
    good: [
      serviceControlExample({
        Action: 's3:*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-service-role/*' } },
      }),
      resourceControlExample({ Action: 'kms:*' }),
      serviceControlExample({ Action: 'kms:RetireGrant' }),
    ],
  },
  *statement({ actions, conditions }, { document }) {
    for (const condition of conditions) {
      const { lowerKey, values } = condition;
      if (lowerKey !== 'aws:principalarn' || isOpen(condition) || values.length === 0) continue;
      if (!values.every((value) => value.known && serviceLinked.test(value.text))) continue;
      const [first, ...rest] = values.map(({ path }) => valueAt(...path));
      if (first) yield { message: 'Service-linked roles are not restricted by this.', at: [first, ...rest] };
    }
    if (document.type !== 'RESOURCE_CONTROL_POLICY') return;
    for (const value of actions)
      if (value.known && value.text.toLowerCase() === 'kms:retiregrant')
        yield { message: 'kms:RetireGrant is not restricted by this.', at: [valueAt(...value.path)] };
  },
});
