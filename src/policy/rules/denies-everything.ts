import { valueAt } from '../document.ts';
import { resourceControlExample, serviceControlExample } from '../examples.ts';
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
  statements: { effect: 'Deny' },
  examples: {
    bad: [
      serviceControlExample({ Action: '*' }, 'Action'),
      resourceControlExample({ Action: ['s3:*', 'sqs:DeleteQueue'] }, 'Action.0'),
    ],
    good: [
      serviceControlExample({ Action: 'organizations:LeaveOrganization' }),
      serviceControlExample({
        Action: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/org/admin' } },
      }),
    ],
  },
  *statement(statement, { document }) {
    const { effect, actions, resources, path } = statement;
    if (effect !== 'Deny' || statement.element('Condition')) return;
    if (!resources.some((value) => value.known && value.text === '*')) return;
    if (actions.some((value) => value.known && /^[*:]+$/.test(value.text)))
      yield { message: 'This denies every action on every resource.', at: [valueAt(...path, 'Action')] };
    // A service control policy is also how a service is kept out of an account; its resources need no such word.
    else if (document.type === 'RESOURCE_CONTROL_POLICY')
      for (const action of actions)
        if (action.known && action.name === '*')
          yield {
            message: `This denies ${action.text} on every resource, to everybody.`,
            at: [valueAt(...action.path)],
          };
  },
});
