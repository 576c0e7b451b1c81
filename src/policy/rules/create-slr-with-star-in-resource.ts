import { identityExample } from '../examples.ts';
import { createServiceLinkedRole, roleProblems } from '../families/role-permissions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Action = 'iam:CreateServiceLinkedRole';

export default defineAccessAnalyzerRule({
  id: 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
  title: 'Service-linked roles for every service',
  findingType: 'WARNING',
  why: 'A service-linked role gives a service standing access to the account; this allows it for services nobody meant.',
  fix: 'Name the role: "Resource": "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*". Or add the condition "StringEquals": { "iam:AWSServiceName": "ecs.amazonaws.com" }.',
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Action'] },
  examples: {
    bad: [
      identityExample({ Action, Resource: '*' }, 'Action', 'Resource'),
      identityExample(
        { Action, Resource: '*', Condition: { StringLike: { 'iam:AWSServiceName': '*ecs.amazonaws.com' } } },
        'Action',
        'Resource',
      ),
    ],
    good: [
      identityExample({ Action, Resource: 'arn:aws:iam::*:role/aws-service-role/*' }),
      identityExample({
        Action,
        Resource: '*',
        Condition: { StringLike: { 'iam:AWSServiceName': ['ecs.amazonaws.com', 'eks.amazonaws.com'] } },
      }),
    ],
  },
  statement: (statement) => roleProblems(createServiceLinkedRole, 'named', 'star', statement),
});
