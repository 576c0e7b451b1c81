import { identityExample } from '../examples.ts';
import { createServiceLinkedRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const NotResource = 'arn:aws:iam::111122223333:role/admin';

export default defineAccessAnalyzerRule({
  id: 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
  title: 'NotAction leaves service-linked roles for all services but some',
  findingType: 'WARNING',
  why: 'Two exclusions allow whatever neither names: iam:CreateServiceLinkedRole is not excluded, nor is any role but those of NotResource.',
  fix: 'Add "iam:CreateServiceLinkedRole" to NotAction, or list actions and resources in Action and Resource instead.',
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
  statement: (statement) => roleProblems(createServiceLinkedRole, 'not-action', 'not-resource', statement),
});
