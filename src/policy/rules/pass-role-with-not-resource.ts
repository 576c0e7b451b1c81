import { identityExample } from '../examples.ts';
import { passRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const NotResource = 'arn:aws:iam::111122223333:role/admin';

export default defineAccessAnalyzerRule({
  id: 'PASS_ROLE_WITH_NOT_RESOURCE',
  title: 'PassRole for all roles but some',
  findingType: 'SECURITY_WARNING',
  why: 'NotResource allows every role that it does not name, also those that are created later.',
  fix: 'Name the roles that may be passed: "Resource": "arn:aws:iam::111122223333:role/app-*".',
  types: ['IDENTITY_POLICY'],
  statements: { effect: 'Allow', with: ['NotResource'] },
  examples: {
    bad: [
      identityExample({ Action: 'iam:PassRole', Resource: undefined, NotResource }, 'Action', 'NotResource'),
    ],
    good: [
      identityExample({ Action: 'iam:GetRole', Resource: undefined, NotResource }),
      identityExample({ Effect: 'Deny', Action: 'iam:PassRole', Resource: undefined, NotResource }),
    ],
  },
  statement: (statement) => roleProblems(passRole, 'named', 'not-resource', statement),
});
