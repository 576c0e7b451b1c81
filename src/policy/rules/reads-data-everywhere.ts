import { identityExample } from '../examples.ts';
import { problemsOf } from '../escalation/problems.ts';
import { dataReads } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'reads-data-everywhere',
  title: 'Every secret, parameter, object or key',
  severity: 'medium',
  why: 'Secrets of all applications lie in one service: what may read one without a name may read those of everybody.',
  fix: 'Name them: "Resource": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/*".',
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample({ Action: 'secretsmanager:Get*', Resource: '*' }, 'Action'),
      identityExample(
        { Action: ['s3:GetObject', 'ssm:GetParameter'], Resource: '*' },
        'Action.0',
        'Action.1',
      ),
    ],
    good: [
      identityExample({
        Action: 'secretsmanager:GetSecretValue',
        Resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/*',
      }),
      identityExample({
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
      }),
    ],
  },
  document: (policy) => problemsOf(policy, dataReads),
});
