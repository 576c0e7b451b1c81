import { valueAt } from '../document.ts';
import { serviceControlExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'denies-everything',
  title: 'A guardrail that denies everything',
  severity: 'medium',
  why: 'Attached to an account or a unit it stops all work there, that of administrators included.',
  fix: 'Exempt a role: "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/org/admin" } }. If it is meant as a quarantine, accept the finding with a waiver.',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html',
  ],
  types: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [serviceControlExample({ Action: '*' }, 'Action')],
    good: [
      serviceControlExample({ Action: 'organizations:LeaveOrganization' }),
      serviceControlExample({
        Action: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/org/admin' } },
      }),
    ],
  },
  *statement(statement) {
    const { effect, actions, resources, path } = statement;
    const all = (text: string): boolean => /^[*:]+$/.test(text);
    if (
      effect === 'Deny' &&
      !statement.element('Condition') &&
      actions.some((value) => value.known && all(value.text)) &&
      resources.some((value) => value.known && value.text === '*')
    )
      yield { message: 'This denies every action on every resource.', at: [valueAt(...path, 'Action')] };
  },
});
