import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variablesIn } from '../variables.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_VARIABLE_FOR_OPERATOR',
  title: 'Invalid variable for operator',
  findingType: 'ERROR',
  why: 'Policy variables are replaced in text and ARN comparisons only. Elsewhere ${…} stays as it is, which is no number, date, Boolean or address.',
  fix: 'Write the value itself, or compare with a String or Arn operator.',
  examples: {
    bad: [
      conditionExample(
        { NumericLessThan: { 's3:max-keys': '${aws:PrincipalTag/limit}' } },
        'NumericLessThan.s3:max-keys',
      ),
      conditionExample(
        { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '${aws:PrincipalTag/net}'] } },
        'IpAddress.aws:SourceIp.1',
      ),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }),
      conditionExample({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::${aws:PrincipalAccount}-*' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family !== 'String' && comparison?.family !== 'Arn',
  *condition({ comparison, operator, values }) {
    if (!comparison || comparison.family === 'String' || comparison.family === 'Arn') return;
    for (const value of values)
      if (value.known && variablesIn(value.text).length > 0)
        yield {
          message: `${operator} does not replace the policy variable in "${value.text}".`,
          at: [valueAt(...value.path)],
        };
  },
});
