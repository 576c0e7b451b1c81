import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { replaceVariables } from '../variables.ts';

export default defineAccessAnalyzerRule({
  id: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
  title: 'A wildcard that is compared as it stands',
  findingType: 'WARNING',
  why: 'Only the Like operators read * and ? as wildcards. Here they are plain characters, which no real value has.',
  fix: 'Use StringLike or StringNotLike, or remove the wildcard.',
  examples: {
    bad: [
      conditionExample(
        { StringEquals: { 'aws:PrincipalTag/team': 'data-*' } },
        'StringEquals.aws:PrincipalTag/team',
      ),
      conditionExample(
        { 'ForAnyValue:StringNotEqualsIgnoreCaseIfExists': { 'aws:TagKeys': ['team', 'cost?'] } },
        'ForAnyValue:StringNotEqualsIgnoreCaseIfExists.aws:TagKeys.1',
      ),
    ],
    good: [
      conditionExample({ StringLike: { 'aws:PrincipalTag/team': 'data-*' } }),
      conditionExample({ ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } }),
      conditionExample({ StringEquals: { 's3:prefix': '${*}literally' } }),
      conditionExample({ StringEquals: { 's3:prefix': 'home/${aws:username}' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'String' && !comparison.wildcards,
  *condition({ comparison, operator, values }) {
    if (comparison?.family !== 'String' || comparison.wildcards) return;
    for (const value of values)
      if (value.known && hasWildcard(value.text) && hasWildcard(replaceVariables(value.text, '')))
        yield {
          message: `${operator} does not read the wildcard of "${value.text}".`,
          at: [valueAt(...value.path)],
        };
  },
});
