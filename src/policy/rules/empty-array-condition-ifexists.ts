import { conditionExample } from '../examples.ts';
import { emptyConditionValues } from '../families/empty.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
  title: 'IfExists without values',
  findingType: 'SUGGESTION',
  why: 'The condition holds only when the request does not have the key; that is written as Null.',
  fix: 'Give the values, or say what it means: "Null": { "aws:PrincipalAccount": "true" }.',
  examples: {
    bad: [
      conditionExample(
        { StringEqualsIfExists: { 'aws:PrincipalAccount': [] } },
        'StringEqualsIfExists.aws:PrincipalAccount',
      ),
    ],
    good: [
      conditionExample({ StringEqualsIfExists: { 'aws:PrincipalAccount': ['111122223333'] } }),
      conditionExample({ StringEquals: { 'aws:PrincipalAccount': [] } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.ifExists === true,
  condition: (condition) =>
    emptyConditionValues(condition, 'IfExists', 'so that it holds only when the key is absent'),
});
