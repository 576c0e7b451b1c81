import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
  title: 'Invalid condition multiple Boolean',
  findingType: 'ERROR',
  why: 'A Boolean is true or false. Two values in one Bool comparison either repeat each other or are always met.',
  fix: 'Keep one value: "aws:SecureTransport": "true". To accept both, remove the key.',
  examples: {
    bad: [
      conditionExample(
        { Bool: { 'aws:SecureTransport': ['true', 'false'] } },
        'Bool.aws:SecureTransport#key',
      ),
    ],
    good: [conditionExample({ Bool: { 'aws:SecureTransport': ['true'] } })],
  },
  concerns: ({ comparison }) => comparison?.family === 'Bool',
  *condition({ comparison, key, keyPath, values }) {
    if (comparison?.family === 'Bool' && values.length > 1)
      yield { message: `${key} is compared with ${values.length} Booleans.`, at: [keyAt(...keyPath)] };
  },
});
