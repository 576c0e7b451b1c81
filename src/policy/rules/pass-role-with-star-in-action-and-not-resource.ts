import { identityExample } from '../examples.ts';
import { passRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const NotResource = 'arn:aws:iam::111122223333:role/admin';

export default defineAccessAnalyzerRule({
  id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
  title: 'A wildcard action includes iam:PassRole for all roles but some',
  findingType: 'SECURITY_WARNING',
  why: 'The wildcard gives iam:PassRole along with the rest, for every role that NotResource does not name.',
  fix: 'List the actions that are needed, and give iam:PassRole in a statement of its own: "Resource": "arn:aws:iam::111122223333:role/app-*".',
  types: ['IDENTITY_POLICY'],
  statements: { effect: 'Allow', with: ['NotResource'] },
  examples: {
    bad: [identityExample({ Action: 'iam:*', Resource: undefined, NotResource }, 'Action', 'NotResource')],
    good: [identityExample({ Action: 'iam:List*', Resource: undefined, NotResource })],
  },
  statement: (statement) => roleProblems(passRole, 'pattern', 'not-resource', statement),
});
