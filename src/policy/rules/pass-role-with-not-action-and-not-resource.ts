import { identityExample } from '../examples.ts';
import { passRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const NotResource = 'arn:aws:iam::111122223333:role/admin';

export default defineAccessAnalyzerRule({
  id: 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
  title: 'NotAction leaves iam:PassRole for all roles but some',
  findingType: 'SECURITY_WARNING',
  why: 'Two exclusions allow whatever neither names: iam:PassRole is not excluded, nor is any role but those of NotResource.',
  fix: 'Add "iam:PassRole" to NotAction, or list actions and resources in Action and Resource instead.',
  types: ['IDENTITY_POLICY'],
  statements: { effect: 'Allow', with: ['NotResource'] },
  examples: {
    bad: [
      identityExample(
        { Action: undefined, NotAction: 's3:*', Resource: undefined, NotResource },
        'NotAction',
        'NotResource',
      ),
    ],
    good: [identityExample({ Action: undefined, NotAction: 'iam:*', Resource: undefined, NotResource })],
  },
  statement: (statement) => roleProblems(passRole, 'not-action', 'not-resource', statement),
});
