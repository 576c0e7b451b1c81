import { keyAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const example = (Effect: string, operator: string, ...at: string[]): ReturnType<typeof identityExample> =>
  identityExample(
    {
      Effect,
      Action: 's3:ListBucket',
      Resource: 'arn:aws:s3:::logs',
      Condition: { [operator]: { 's3:prefix': 'private/*' } },
    },
    ...at,
  );

export default defineAccessAnalyzerRule({
  id: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
  title: 'Keeping something out by s3:prefix',
  findingType: 'SECURITY_WARNING',
  why: 'The caller chooses the prefix: a shorter one, or none, lists the same objects and is not caught.',
  fix: 'Say what may be listed: Allow with StringLike, or Deny with StringNotLike.',
  examples: {
    bad: [
      example('Deny', 'StringLike', 'Condition.StringLike.s3:prefix#key'),
      example('Allow', 'StringNotLike', 'Condition.StringNotLike.s3:prefix#key'),
    ],
    good: [example('Allow', 'StringLike'), example('Deny', 'StringNotLikeIfExists')],
  },
  concerns: ({ lowerKey }) => lowerKey === 's3:prefix',
  *condition({ key, lowerKey, keyPath, comparison, operator }, { effect }) {
    if (lowerKey !== 's3:prefix' || comparison?.family !== 'String' || !effect) return;
    if (comparison.negated === (effect === 'Allow'))
      yield {
        message: `${effect} with ${operator} on ${key} does not hold for a shorter prefix.`,
        at: [keyAt(...keyPath)],
      };
  },
});
