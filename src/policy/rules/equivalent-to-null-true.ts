import { conditionExample } from '../examples.ts';
import { anyValueProblems } from '../families/any-value.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EQUIVALENT_TO_NULL_TRUE',
  title: 'StringNotLike "*" only asks whether the key is absent',
  findingType: 'SUGGESTION',
  why: 'No value fails to match "*", so the condition holds only for requests without the key.',
  fix: 'Say what it means: "Null": { "aws:RequestTag/team": "true" }.',
  limits:
    'The documentation has no example: StringNotLike is taken, the mirror image of EQUIVALENT_TO_NULL_FALSE.',
  examples: {
    bad: [
      conditionExample(
        { StringNotLike: { 'aws:RequestTag/team': '*' } },
        'StringNotLike.aws:RequestTag/team',
      ),
    ],
    good: [
      conditionExample({ Null: { 'aws:RequestTag/team': 'true' } }),
      conditionExample({ StringNotLike: { 'aws:RequestTag/team': 'data-*' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringNotLike',
  condition: (condition) =>
    anyValueProblems(
      condition,
      'absent',
      'value',
      `Only requests without ${condition.key} meet this condition.`,
    ),
});
