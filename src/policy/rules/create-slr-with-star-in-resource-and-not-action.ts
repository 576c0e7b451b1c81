import { identityExample } from '../examples.ts';
import { createServiceLinkedRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
  title: 'NotAction leaves service-linked roles for every service',
  findingType: 'WARNING',
  why: 'NotAction allows everything that it does not name. It does not name iam:CreateServiceLinkedRole, so any service can be given standing access.',
  fix: 'Add "iam:CreateServiceLinkedRole" to NotAction, or list the needed actions in Action instead.',
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['NotAction'] },
  examples: {
    bad: [identityExample({ Action: undefined, NotAction: 's3:*', Resource: '*' }, 'NotAction', 'Resource')],
    good: [identityExample({ Action: undefined, NotAction: ['iam:*', 'account:*'], Resource: '*' })],
  },
  statement: (statement) => roleProblems(createServiceLinkedRole, 'not-action', 'star', statement),
});
