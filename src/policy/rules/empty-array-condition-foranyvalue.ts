import { conditionExample } from '../examples.ts';
import { emptyConditionValues } from '../families/empty.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
  title: 'ForAnyValue without values',
  findingType: 'SUGGESTION',
  why: 'None of no values can match: the condition never holds, and the statement never applies.',
  fix: 'Give the values, "ForAnyValue:StringEquals": { "aws:TagKeys": ["team"] }, or remove the key.',
  examples: {
    bad: [
      conditionExample(
        { 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } },
        'ForAnyValue:StringEquals.aws:TagKeys',
      ),
    ],
    good: [
      conditionExample({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team'] } }),
      conditionExample({ 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.qualifier === 'ForAnyValue',
  condition: (condition) => emptyConditionValues(condition, 'ForAnyValue', 'so that it never holds'),
});
