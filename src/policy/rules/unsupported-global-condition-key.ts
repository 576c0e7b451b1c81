import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
  title: 'Unsupported global condition key',
  findingType: 'ERROR',
  why: 'aws:ARN is no longer a key that requests carry, so the condition does not compare what it names.',
  fix: 'Use aws:PrincipalArn for who calls, aws:SourceArn for what a service calls for.',
  limits: 'The service has two codes for aws:ARN, and which one it gives is not published: both are given.',
  examples: {
    bad: [
      conditionExample({ ArnLike: { 'aws:ARN': 'arn:aws:iam::111122223333:role/*' } }, 'ArnLike.aws:ARN#key'),
    ],
    good: [conditionExample({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:arn',
  *condition({ lowerKey, keyPath }) {
    if (lowerKey === 'aws:arn')
      yield { message: 'The global condition key aws:ARN is not supported.', at: [keyAt(...keyPath)] };
  },
});
