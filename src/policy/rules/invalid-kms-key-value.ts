import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/** The key whose value is the ARN of a KMS key; whether the service knows others is not published. */
const key = 's3:x-amz-server-side-encryption-aws-kms-key-id';

export default defineAccessAnalyzerRule({
  id: 'INVALID_KMS_KEY_VALUE',
  title: 'Invalid KMS key value',
  findingType: 'ERROR',
  why: 'The request carries the full ARN of the key. A key id or an alias is never equal to it.',
  fix: 'Write the ARN of the key: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab".',
  limits: 'Which keys the service looks at is not published: the encryption key of Amazon S3 is.',
  examples: {
    bad: [
      conditionExample({ StringEquals: { [key]: 'alias/logs' } }, `StringEquals.${key}`),
      conditionExample(
        { StringNotEquals: { [key]: ['arn:aws:kms:eu-west-1:111122223333:alias/logs'] } },
        `StringNotEquals.${key}.0`,
      ),
    ],
    good: [
      conditionExample({ ArnEquals: { [key]: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd' } }),
      conditionExample({ Null: { [key]: 'true' } }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === key,
  *condition({ comparison, lowerKey, key: written, values }) {
    if (lowerKey !== key || (comparison?.family !== 'String' && comparison?.family !== 'Arn')) return;
    for (const value of values)
      if (
        value.known &&
        !hasWildcard(value.text) &&
        !value.text.includes('${') &&
        !/^arn:[^:]+:kms:[^:]+:\d{12}:key\/./.test(value.text)
      )
        yield {
          message: `${written} has "${value.text}", which is not the ARN of a KMS key.`,
          at: [valueAt(...value.path)],
        };
  },
});
