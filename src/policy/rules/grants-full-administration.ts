import { keyAt, valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { catchAlls, makesAdministrator, onlyWith, weighed } from '../escalation/problems.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'grants-full-administration',
  title: 'Every action on every resource',
  severity: 'high',
  why: 'Whoever gets hold of these credentials owns the account: data, keys, logs, and the way to keep the access.',
  fix: 'Name the actions and resources that are needed: "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample({ Action: '*', Resource: '*' }, 'Action'),
      identityExample({ Action: ['*:*'], Resource: ['arn:aws:*:*:*:*'] }, 'Action'),
      identityExample({ Action: undefined, NotAction: 's3:*', Resource: '*' }, 'NotAction'),
      identityExample(
        { Action: '*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } },
        'Action',
      ),
    ],
    good: [
      identityExample({ Action: 's3:*', Resource: '*' }),
      identityExample({ Action: '*', Resource: 'arn:aws:s3:::app/*' }),
      identityExample({ Action: undefined, NotAction: ['iam:*', 'sso:*'], Resource: '*' }),
      identityExample({ Effect: 'Deny', Action: '*', Resource: '*' }),
    ],
  },
  *document(policy) {
    for (const statement of catchAlls(policy))
      if (makesAdministrator(policy, statement)) {
        const name = statement.actions.length > 0 ? 'Action' : 'NotAction';
        const { severity, circumstance } = weighed(policy, 'high', [['*', statement]]);
        yield {
          severity,
          message: `This allows every action on every resource, the change of any permission included.${onlyWith(circumstance)}`,
          at: [statement.element(name) ? valueAt(...statement.path, name) : keyAt(...statement.path)],
        };
      }
  },
});
