import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_VPCE_FORMAT',
  title: 'Invalid VPC endpoint format',
  findingType: 'ERROR',
  why: 'No VPC endpoint has an id of this form, so the condition never matches one.',
  fix: 'Write the id as AWS gives it: "vpce-" and 8 or 17 letters and digits, such as "vpce-1a2b3c4d".',
  examples: {
    bad: [
      conditionExample({ StringEquals: { 'aws:SourceVpce': 'vpce-123' } }, 'StringEquals.aws:SourceVpce'),
      conditionExample(
        { StringNotEquals: { 'aws:sourcevpce': ['vpce-1a2b3c4d', 'vpc-1a2b3c4d'] } },
        'StringNotEquals.aws:sourcevpce.1',
      ),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:SourceVpce': ['vpce-1a2b3c4d', 'vpce-0123456789abcdef0'] } }),
      conditionExample({ StringLike: { 'aws:SourceVpce': 'vpce-*' } }),
      conditionExample({ Null: { 'aws:SourceVpce': 'true' } }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:sourcevpce',
  *condition({ comparison, lowerKey, key, values }) {
    if (lowerKey !== 'aws:sourcevpce' || comparison?.family !== 'String') return;
    for (const value of values)
      if (
        value.known &&
        !/^vpce-(?:[a-z\d]{8}|[a-z\d]{17})$/i.test(value.text) &&
        !hasWildcard(value.text) &&
        !value.text.includes('${')
      )
        yield {
          message: `${key} has "${value.text}", which is no id of a VPC endpoint.`,
          at: [valueAt(...value.path)],
        };
  },
});
