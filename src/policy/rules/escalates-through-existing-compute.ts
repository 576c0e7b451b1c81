import { identityExample } from '../examples.ts';
import { problemsOf } from '../escalation/problems.ts';
import { throughExistingCompute } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'escalates-through-existing-compute',
  title: 'The role of anything that runs in the account',
  severity: 'medium',
  why: 'Its holder changes or enters what runs in the account and acts with the role of it, whichever that is.',
  fix: 'Name the resources, or require their tag: "Condition": { "StringEquals": { "aws:ResourceTag/team": "app" } }.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample({ Action: 'lambda:Update*', Resource: '*' }, 'Action'),
      identityExample(
        { Action: ['ec2:StopInstances', 'ec2:StartInstances', 'ec2:ModifyInstanceAttribute'], Resource: '*' },
        'Action.2',
        'Action.0',
        'Action.1',
      ),
    ],
    good: [
      identityExample({ Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:*:*:function:app-*' }),
      identityExample({
        Action: 'ssm:SendCommand',
        Resource: '*',
        Condition: { StringEquals: { 'ssm:resourceTag/team': 'app' } },
      }),
      identityExample({ Action: ['ec2:StopInstances', 'ec2:StartInstances'], Resource: '*' }),
    ],
  },
  document: (policy) => problemsOf(policy, throughExistingCompute),
});
