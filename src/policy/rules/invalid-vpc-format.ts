import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_VPC_FORMAT',
  title: 'Invalid VPC format',
  findingType: 'ERROR',
  why: 'No VPC has an id of this form, so the condition never matches one.',
  fix: 'Write the id as AWS gives it: "vpc-" and 8 or 17 letters and digits, such as "vpc-1a2b3c4d".',
  examples: {
    bad: [
      conditionExample({ StringEquals: { 'aws:SourceVpc': 'vpc-123' } }, 'StringEquals.aws:SourceVpc'),
      conditionExample(
        { StringNotEquals: { 'aws:sourcevpc': ['vpc-1a2b3c4d', 'vpce-1a2b3c4d'] } },
        'StringNotEquals.aws:sourcevpc.1',
      ),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:SourceVpc': ['vpc-1a2b3c4d', 'vpc-0123456789abcdef0'] } }),
      conditionExample({ StringLike: { 'aws:SourceVpc': 'vpc-*' } }),
      conditionExample({ Null: { 'aws:SourceVpc': 'true' } }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:sourcevpc',
  *condition({ comparison, lowerKey, key, values }) {
    if (lowerKey !== 'aws:sourcevpc' || comparison?.family !== 'String') return;
    for (const value of values)
      if (
        value.known &&
        !/^vpc-(?:[a-z\d]{8}|[a-z\d]{17})$/i.test(value.text) &&
        !hasWildcard(value.text) &&
        !value.text.includes('${')
      )
        yield {
          message: `${key} has "${value.text}", which is no id of a VPC.`,
          at: [valueAt(...value.path)],
        };
  },
});
