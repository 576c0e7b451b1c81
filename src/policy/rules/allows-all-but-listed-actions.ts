import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { catchAlls, makesAdministrator } from '../escalation/problems.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'allows-all-but-listed-actions',
  title: 'Every action but some on every resource',
  severity: 'medium',
  why: 'Every service that AWS starts is allowed on the day it starts, before anybody has looked at it.',
  fix: 'List the actions that are needed in Action.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample(
        { Action: undefined, NotAction: ['iam:*', 'sso:*', 'organizations:*'], Resource: '*' },
        'NotAction',
      ),
    ],
    good: [
      identityExample({ Effect: 'Deny', Action: undefined, NotAction: ['iam:*', 'sso:*'], Resource: '*' }),
      identityExample({ Action: undefined, NotAction: ['iam:*', 'sso:*'], Resource: 'arn:aws:s3:::app/*' }),
    ],
  },
  *document(policy) {
    for (const statement of catchAlls(policy))
      if (!makesAdministrator(policy, statement))
        yield {
          message: 'This allows whatever it does not exclude, also what AWS adds later.',
          at: [valueAt(...statement.path, statement.actions.length > 0 ? 'Action' : 'NotAction')],
        };
  },
});
