import { identityExample } from '../examples.ts';
import { problemsOf } from '../escalation/problems.ts';
import { sharing } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'shares-data-outside',
  title: 'Opening any data of the account to others',
  severity: 'low',
  why: 'Its holder can make a snapshot, bucket or key public, or share it with another account.',
  fix: 'Name the resources, or require their tag: "Condition": { "StringEquals": { "aws:ResourceTag/team": "app" } }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-preview-access-analyzer',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample(
        { Action: ['ec2:Describe*', 'ec2:ModifySnapshotAttribute'], Resource: '*' },
        'Action.1',
      ),
    ],
    good: [
      identityExample({ Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::app-*' }),
      identityExample({
        Action: 'ec2:ModifySnapshotAttribute',
        Resource: '*',
        Condition: { StringEquals: { 'aws:ResourceTag/team': 'app' } },
      }),
    ],
  },
  document: (policy) => problemsOf(policy, sharing),
});
