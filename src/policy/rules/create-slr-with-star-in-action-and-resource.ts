import { identityExample } from '../examples.ts';
import { createServiceLinkedRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
  title: 'A wildcard action includes service-linked roles for every service',
  findingType: 'WARNING',
  why: 'The wildcard gives iam:CreateServiceLinkedRole along with the rest, and so standing access of any service to the account.',
  fix: 'List the actions that are needed; for iam:CreateServiceLinkedRole name the role: "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*".',
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Action'] },
  examples: {
    bad: [
      identityExample({ Action: ['iam:Create*'], Resource: '*' }, 'Action.0', 'Resource'),
      identityExample(
        { Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
        'Action',
        'Resource',
      ),
    ],
    good: [identityExample({ Action: 'iam:CreatePolicy*', Resource: '*' })],
  },
  statement: (statement) => roleProblems(createServiceLinkedRole, 'pattern', 'star', statement),
});
