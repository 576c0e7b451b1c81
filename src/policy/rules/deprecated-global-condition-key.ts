import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'DEPRECATED_GLOBAL_CONDITION_KEY',
  title: 'A deprecated global condition key',
  findingType: 'WARNING',
  why: 'AWS does not document aws:ARN any more and may stop filling it in; the statement would change without an edit.',
  fix: 'Use aws:PrincipalArn for who calls, aws:SourceArn for the resource on whose behalf a service calls.',
  limits:
    'The documentation has two codes for aws:ARN and does not say which is given when: both are reported.',
  examples: {
    bad: [
      conditionExample(
        { ArnLike: { 'aws:ARN': 'arn:aws:iam::111122223333:role/app' } },
        'ArnLike.aws:ARN#key',
      ),
    ],
    good: [conditionExample({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app' } })],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:arn',
  *condition({ key, lowerKey, keyPath }) {
    if (lowerKey === 'aws:arn') yield { message: `${key} is deprecated.`, at: [keyAt(...keyPath)] };
  },
});
