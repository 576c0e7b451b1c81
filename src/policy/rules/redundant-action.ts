import { identityExample } from '../examples.ts';
import { redundantEntries } from '../families/redundancy.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import type { KnownAction } from '../statement.ts';

const lower = ({ action }: KnownAction): string => action.lower;

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_ACTION',
  title: 'Actions that cover one another',
  findingType: 'SUGGESTION',
  why: 'An action that another pattern of the list covers changes nothing, and hides how wide the pattern is.',
  fix: 'Keep the entry that says what is meant, and remove the others of the group.',
  examples: {
    bad: [
      identityExample({ Action: ['iam:Get*', 'iam:List*', 'iam:GetRole'] }, 'Action.0', 'Action.2'),
      identityExample({ Action: ['s3:GetObject', 'S3:getobject'] }, 'Action.0', 'Action.1'),
      identityExample({ Action: undefined, NotAction: ['*', 's3:Get*'] }, 'NotAction.0', 'NotAction.1'),
    ],
    good: [
      identityExample({ Action: ['iam:Get*', 'iam:List*'] }),
      identityExample({ Action: ['s3:Get*Acl', 's3:GetBucket*'] }),
    ],
  },
  statement: ({ actions, notActions }) => [
    ...redundantEntries(actions, lower, 'actions'),
    ...redundantEntries(notActions, lower, 'actions'),
  ],
});
