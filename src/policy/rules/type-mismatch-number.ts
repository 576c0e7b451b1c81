import { conditionExample } from '../examples.ts';
import { valuesThat } from '../families/condition-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'TYPE_MISMATCH_NUMBER',
  title: 'Not a number under a Numeric operator',
  findingType: 'WARNING',
  why: 'Numeric operators compare numbers; with anything else the condition never holds.',
  fix: 'Write a number: "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" }.',
  examples: {
    bad: [
      conditionExample(
        { NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', 'an hour'] } },
        'NumericLessThan.aws:MultiFactorAuthAge.1',
      ),
    ],
    good: [
      conditionExample({ NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 } }),
      conditionExample({ NumericLessThan: { 's3:max-keys': '${aws:PrincipalTag/limit}' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'Numeric',
  condition: (condition) =>
    valuesThat(
      condition,
      'Numeric',
      (text) => !/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text),
      (text) => `"${text}" is not a number.`,
    ),
});
