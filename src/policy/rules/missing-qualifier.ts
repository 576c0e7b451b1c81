import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { conditionKey } from '../service-reference/service-reference.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_QUALIFIER',
  title: 'Missing qualifier',
  findingType: 'ERROR',
  why: 'A request can have several values for this key. Without a qualifier AWS does not know whether all or any of them must match.',
  fix: 'Write "ForAllValues:StringEquals" where every value of the request must be in your list, "ForAnyValue:StringEquals" where one is enough.',
  examples: {
    bad: [conditionExample({ StringEquals: { 'aws:TagKeys': 'team' } }, 'StringEquals.aws:TagKeys#key')],
    good: [
      conditionExample({
        'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' },
        Null: { 'aws:TagKeys': 'false' },
      }),
    ],
  },
  concerns: ({ comparison, lowerKey }) =>
    !comparison?.qualifier && conditionKey(lowerKey)?.multivalued === true,
  *condition({ comparison, operator, key, lowerKey, keyPath }) {
    if (!comparison || comparison.qualifier || comparison.family === 'Null') return;
    if (conditionKey(lowerKey)?.multivalued)
      yield {
        message: `${key} can have several values, and ${operator} has no qualifier.`,
        at: [keyAt(...keyPath)],
      };
  },
});
