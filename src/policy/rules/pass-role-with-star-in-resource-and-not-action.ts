import { identityExample } from '../examples.ts';
import { passRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
  title: 'NotAction leaves iam:PassRole for every role',
  findingType: 'SECURITY_WARNING',
  why: 'NotAction allows everything that it does not name. It does not name iam:PassRole, so every role of the account can be passed to a service.',
  fix: 'Add "iam:PassRole" to NotAction, or list the needed actions in Action instead.',
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['NotAction'] },
  examples: {
    bad: [
      identityExample({ Action: undefined, NotAction: 's3:*', Resource: '*' }, 'NotAction', 'Resource'),
      identityExample(
        { Action: undefined, NotAction: ['s3:*', 'iam:Get*'], Resource: '*' },
        'NotAction',
        'Resource',
      ),
    ],
    good: [
      identityExample({ Action: undefined, NotAction: ['iam:*', 'organizations:*'], Resource: '*' }),
      identityExample({ Effect: 'Deny', Action: undefined, NotAction: 's3:*', Resource: '*' }),
    ],
  },
  statement: (statement) => roleProblems(passRole, 'not-action', 'star', statement),
});
