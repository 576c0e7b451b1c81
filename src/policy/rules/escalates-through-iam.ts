import { identityExample } from '../examples.ts';
import { problemsOf } from '../escalation/problems.ts';
import { throughIam, throughIdentityCenter } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'escalates-through-iam',
  title: 'Administrator by one call to IAM',
  severity: 'high',
  why: 'A permission to change permissions is every permission: its holder becomes administrator with one call.',
  fix: 'Drop the action, name the resources, or require a boundary: "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/Developer" } }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample({ Action: ['iam:ListRoles', 'iam:PutRolePolicy'], Resource: '*' }, 'Action.1'),
      identityExample({ Action: 'iam:*', Resource: '*' }, 'Action'),
      identityExample(
        { Action: 'iam:AttachUserPolicy', Resource: 'arn:aws:iam::123456789012:user/${aws:username}' },
        'Action',
      ),
      identityExample(
        {
          Action: 'iam:AttachRolePolicy',
          Resource: '*',
          Condition: { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/*' } },
        },
        'Action',
      ),
      identityExample(
        { Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::123456789012:user/*' },
        'Action',
      ),
    ],
    good: [
      identityExample({ Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::123456789012:role/app-*' }),
      identityExample({ Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:user/${aws:username}' }),
      identityExample({
        Action: 'iam:PutRolePolicy',
        Resource: '*',
        Condition: {
          StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' },
        },
      }),
      identityExample({
        Action: 'iam:AttachRolePolicy',
        Resource: '*',
        Condition: { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      }),
      identityExample({ Action: ['iam:Get*', 'iam:List*'], Resource: '*' }),
    ],
  },
  document: (policy) => problemsOf(policy, [...throughIam, ...throughIdentityCenter]),
});
