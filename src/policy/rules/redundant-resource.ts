import { identityExample } from '../examples.ts';
import { redundantEntries } from '../families/redundancy.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const asWritten = ({ text }: { readonly text: string }): string => text;

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_RESOURCE',
  title: 'Resources that cover one another',
  findingType: 'SUGGESTION',
  why: 'A resource that another pattern of the list covers changes nothing, and hides how wide the pattern is.',
  fix: 'Keep the entry that says what is meant, and remove the others of the group.',
  examples: {
    bad: [
      identityExample(
        { Resource: ['arn:aws:s3:::logs/a', 'arn:aws:s3:::other', 'arn:aws:s3:::logs/*'] },
        'Resource.0',
        'Resource.2',
      ),
      identityExample({ Resource: ['*', 'arn:aws:s3:::logs'] }, 'Resource.0', 'Resource.1'),
    ],
    good: [
      identityExample({ Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }),
      identityExample({ Resource: ['arn:aws:s3:::logs/A', 'arn:aws:s3:::logs/a'] }),
    ],
  },
  statement: ({ resources, notResources }) => [
    ...redundantEntries(resources, asWritten, 'resources'),
    ...redundantEntries(notResources, asWritten, 'resources'),
  ],
});
