import { conditionExample } from '../examples.ts';
import { emptyConditionValues } from '../families/empty.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_CONDITION',
  title: 'A condition key without values',
  findingType: 'SUGGESTION',
  why: 'No request can have one of no values: the condition never holds, and the statement never applies.',
  fix: 'Give the values, "StringEquals": { "aws:PrincipalAccount": ["111122223333"] }, or remove the key.',
  examples: {
    bad: [
      conditionExample({ StringEquals: { 'aws:PrincipalAccount': [] } }, 'StringEquals.aws:PrincipalAccount'),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:PrincipalAccount': ['111122223333'] } }),
      conditionExample({ StringEqualsIfExists: { 'aws:PrincipalAccount': [] } }),
    ],
  },
  condition: (condition) => emptyConditionValues(condition, 'plain', 'so that it never holds'),
});
