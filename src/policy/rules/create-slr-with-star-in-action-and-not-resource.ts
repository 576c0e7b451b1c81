import { identityExample } from '../examples.ts';
import { createServiceLinkedRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const NotResource = 'arn:aws:iam::111122223333:role/admin';

export default defineAccessAnalyzerRule({
  id: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
  title: 'A wildcard action includes service-linked roles for all services but some',
  findingType: 'WARNING',
  why: 'The wildcard gives iam:CreateServiceLinkedRole along with the rest, for every role that NotResource does not name.',
  fix: 'List the actions that are needed; for iam:CreateServiceLinkedRole name the role: "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*".',
  types: ['IDENTITY_POLICY'],
  statements: { effect: 'Allow', with: ['NotResource'] },
  examples: {
    bad: [identityExample({ Action: 'iam:*', Resource: undefined, NotResource }, 'Action', 'NotResource')],
    good: [identityExample({ Action: 'iam:Get*', Resource: undefined, NotResource })],
  },
  statement: (statement) => roleProblems(createServiceLinkedRole, 'pattern', 'not-resource', statement),
});
