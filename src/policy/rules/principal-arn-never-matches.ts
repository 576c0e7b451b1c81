import { valueAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { definePolicyRule, everyType } from '../rule.ts';

const session = 'arn:aws:sts::111122223333:assumed-role/admin/*';

export default definePolicyRule({
  id: 'principal-arn-never-matches',
  title: 'The ARN of a session where the role is compared',
  severity: 'medium',
  why: 'aws:PrincipalArn holds the ARN of the role, never that of its session. The exception holds for nobody: a Deny locks everybody out.',
  fix: 'Write the role: "arn:aws:iam::111122223333:role/admin".',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn',
  ],
  types: everyType,
  examples: {
    bad: [
      conditionExample({ ArnLike: { 'aws:PrincipalArn': session } }, 'ArnLike.aws:PrincipalArn'),
      identityExample(
        { Effect: 'Deny', Condition: { ArnNotLike: { 'aws:PrincipalArn': [session] } } },
        'Condition.ArnNotLike.aws:PrincipalArn.0',
      ),
    ],
    good: [
      conditionExample({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }),
      conditionExample({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:sts::111122223333:federated-user/ana' } }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:principalarn',
  *condition({ lowerKey, comparison, values }, { effect }) {
    if (lowerKey !== 'aws:principalarn' || !comparison || comparison.family === 'Null') return;
    for (const value of values)
      if (value.known && /^arn:[^:]+:sts:[^:]*:[^:]*:assumed-role\//.test(value.text))
        yield {
          message: 'aws:PrincipalArn is never the ARN of a session.',
          at: [valueAt(...value.path)],
          ...(effect === 'Deny' && comparison.negated ? { severity: 'high' } : {}),
        };
  },
});
