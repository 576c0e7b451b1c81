import { identityExample } from '../examples.ts';
import { emptyLists } from '../families/empty.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_RESOURCE',
  title: 'No resources',
  findingType: 'SUGGESTION',
  why: 'A statement without resources applies to nothing, and a reader takes it for one that works.',
  fix: 'Name the resources, "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*"], or remove the statement.',
  examples: {
    bad: [
      identityExample({ Resource: [] }, 'Resource'),
      identityExample({ Resource: undefined, NotResource: [] }, 'NotResource'),
    ],
    good: [identityExample({ Resource: ['*'] })],
  },
  statement: (statement) => emptyLists(statement, 'Resource', 'NotResource'),
});
