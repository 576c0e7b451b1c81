import { identityExample } from '../examples.ts';
import { passRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
  title: 'PassRole for every role',
  findingType: 'SECURITY_WARNING',
  why: 'Whoever can hand any role to a service acts with the most powerful role of the account, administrator included.',
  fix: 'Name the roles: "Resource": "arn:aws:iam::111122223333:role/app-*". Or add the condition "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" }.',
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Action'] },
  examples: {
    bad: [
      identityExample(
        { Action: ['ec2:RunInstances', 'iam:PassRole'], Resource: '*' },
        'Action.1',
        'Resource',
      ),
      identityExample(
        {
          Action: 'iam:PassRole',
          Resource: '*',
          Condition: { StringEquals: { 'aws:CalledVia': 'x.amazonaws.com' } },
        },
        'Action',
        'Resource',
      ),
    ],
    good: [
      identityExample({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app-*' }),
      identityExample({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/AppRunner*' }),
      identityExample({
        Action: 'iam:PassRole',
        Resource: '*',
        Condition: { StringLike: { 'iam:PassedToService': 'lambda.amazonaws.com*' } },
      }),
      identityExample({ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }),
    ],
  },
  statement: (statement) => roleProblems(passRole, 'named', 'star', statement),
});
