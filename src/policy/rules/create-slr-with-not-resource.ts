import { identityExample } from '../examples.ts';
import { createServiceLinkedRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const NotResource = 'arn:aws:iam::111122223333:role/admin';

export default defineAccessAnalyzerRule({
  id: 'CREATE_SLR_WITH_NOT_RESOURCE',
  title: 'Service-linked roles for all services but some',
  findingType: 'WARNING',
  why: 'NotResource allows every service-linked role that it does not name, also those of services nobody meant.',
  fix: 'Name the role: "Resource": "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*".',
  types: ['IDENTITY_POLICY'],
  statements: { effect: 'Allow', with: ['NotResource'] },
  examples: {
    bad: [
      identityExample(
        { Action: 'iam:CreateServiceLinkedRole', Resource: undefined, NotResource },
        'Action',
        'NotResource',
      ),
    ],
    good: [identityExample({ Action: 'iam:GetRole', Resource: undefined, NotResource })],
  },
  statement: (statement) => roleProblems(createServiceLinkedRole, 'named', 'not-resource', statement),
});
