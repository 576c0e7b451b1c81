import { identityExample } from '../examples.ts';
import { emptyLists } from '../families/empty.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_ACTION',
  title: 'No actions',
  findingType: 'SUGGESTION',
  why: 'A statement without actions does nothing, and a reader takes it for one that works.',
  fix: 'Name the actions, "Action": ["s3:GetObject"], or remove the statement.',
  examples: {
    bad: [
      identityExample({ Action: [] }, 'Action'),
      identityExample({ Action: undefined, NotAction: [] }, 'NotAction'),
    ],
    good: [identityExample({ Action: ['s3:GetObject'] })],
  },
  statement: (statement) => emptyLists(statement, 'Action', 'NotAction'),
});
