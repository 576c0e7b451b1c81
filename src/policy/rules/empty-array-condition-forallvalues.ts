import { conditionExample } from '../examples.ts';
import { emptyConditionValues } from '../families/empty.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
  title: 'ForAllValues without values',
  findingType: 'SUGGESTION',
  why: 'ForAllValues over no values holds only when the request does not have the key; that is written as Null.',
  fix: 'Give the values, or say what it means: "Null": { "aws:TagKeys": "true" }.',
  examples: {
    bad: [
      conditionExample(
        { 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } },
        'ForAllValues:StringEquals.aws:TagKeys',
      ),
    ],
    good: [
      conditionExample({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
      conditionExample({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.qualifier === 'ForAllValues',
  condition: (condition) =>
    emptyConditionValues(condition, 'ForAllValues', 'so that it holds only when the key is absent'),
});
