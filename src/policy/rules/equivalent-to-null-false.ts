import { conditionExample } from '../examples.ts';
import { anyValueProblems } from '../families/any-value.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EQUIVALENT_TO_NULL_FALSE',
  title: 'StringLike "*" only asks whether the key is there',
  findingType: 'SUGGESTION',
  why: 'Every value matches "*". A reader may take the condition for one about values.',
  fix: 'Say what it means: "Null": { "aws:RequestTag/team": "false" }.',
  examples: {
    bad: [
      conditionExample({ StringLike: { 'aws:RequestTag/team': '*' } }, 'StringLike.aws:RequestTag/team'),
      conditionExample({ StringLike: { 'aws:RequestTag/team': ['*'] } }, 'StringLike.aws:RequestTag/team.0'),
    ],
    good: [
      conditionExample({ Null: { 'aws:RequestTag/team': 'false' } }),
      conditionExample({ StringLike: { 'aws:RequestTag/team': '?*' } }),
      conditionExample({ StringLikeIfExists: { 'aws:RequestTag/team': '*' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringLike',
  condition: (condition) =>
    anyValueProblems(condition, 'present', 'value', `Every value of ${condition.key} matches "*".`),
});
