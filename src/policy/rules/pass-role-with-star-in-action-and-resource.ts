import { identityExample } from '../examples.ts';
import { passRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
  title: 'A wildcard action includes iam:PassRole for every role',
  findingType: 'SECURITY_WARNING',
  why: 'The wildcard gives iam:PassRole along with the rest, and so the use of every role of the account, administrator included.',
  fix: 'List the actions that are needed, and give iam:PassRole in a statement of its own: "Resource": "arn:aws:iam::111122223333:role/app-*".',
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Action'] },
  examples: {
    bad: [
      identityExample({ Action: '*', Resource: '*' }, 'Action', 'Resource'),
      identityExample({ Action: ['s3:*', 'IAM:pass*'], Resource: ['*'] }, 'Action.1', 'Resource.0'),
    ],
    good: [
      identityExample({ Action: 'iam:Get*', Resource: '*' }),
      identityExample({ Action: 'iam:*', Resource: 'arn:aws:iam::111122223333:role/app-*' }),
    ],
  },
  statement: (statement) => roleProblems(passRole, 'pattern', 'star', statement),
});
