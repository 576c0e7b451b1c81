import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { allowsToCreateAndEmpower } from '../escalation/creation.ts';
import { onlyWith, weighed } from '../escalation/problems.ts';
import { definePolicyRule } from '../rule.ts';

const Resource = 'arn:aws:iam::111122223333:role/app-*';

export default definePolicyRule({
  id: 'escalates-by-creating-principals',
  title: 'Administrator by a new role or user',
  severity: 'high',
  why: 'A prefix of the name does not help: its holder chooses a name that fits, who may assume the new role, and its permissions.',
  fix: 'Make creation depend on a boundary: "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/Developer" } }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample(
        { Action: ['iam:CreateRole', 'iam:AttachRolePolicy'], Resource },
        'Action.0',
        'Action.1',
      ),
      identityExample(
        {
          Action: ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:PutUserPolicy'],
          Resource: 'arn:aws:iam::111122223333:user/app-*',
        },
        'Action.0',
        'Action.2',
        'Action.1',
      ),
    ],
    good: [
      identityExample({ Action: ['iam:CreateRole', 'iam:GetRole'], Resource }),
      identityExample({
        Action: ['iam:CreateRole', 'iam:AttachRolePolicy'],
        Resource: 'arn:aws:iam::111122223333:role/app',
      }),
      identityExample({
        Action: ['iam:CreateRole', 'iam:AttachRolePolicy'],
        Resource,
        Condition: {
          StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' },
        },
      }),
      identityExample({
        Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
        Resource: 'arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*',
      }),
    ],
  },
  *document(policy) {
    for (const { kind, actions, grants } of allowsToCreateAndEmpower(policy)) {
      const [first, ...rest] = grants.map(({ path }) => valueAt(...path));
      const { severity, circumstance } = weighed(
        policy,
        'high',
        grants.map(({ statement }, index) => [actions[index] ?? '', statement] as const),
      );
      if (first)
        yield {
          severity,
          message: `Its holder can create a ${kind}, give it any permission and use it.${onlyWith(circumstance)}`,
          at: [first, ...rest],
          subject: kind,
        };
    }
  },
});
