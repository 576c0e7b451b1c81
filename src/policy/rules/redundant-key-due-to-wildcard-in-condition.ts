import { conditionExample } from '../examples.ts';
import { anyValueProblems } from '../families/any-value.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
  title: 'A condition that always holds',
  findingType: 'SUGGESTION',
  why: 'Every value matches "*" and a request without the key passes too, so the condition restricts nothing.',
  fix: 'Remove the key, or use a value that restricts something.',
  limits: 'The documentation has no example: StringLikeIfExists and ForAllValues:StringLike are taken.',
  examples: {
    bad: [
      conditionExample(
        { StringLikeIfExists: { 'aws:RequestTag/team': '*' } },
        'StringLikeIfExists.aws:RequestTag/team#key',
      ),
      conditionExample(
        { 'ForAllValues:StringLike': { 'aws:TagKeys': ['*'] } },
        'ForAllValues:StringLike.aws:TagKeys#key',
      ),
    ],
    good: [
      conditionExample({ 'ForAllValues:StringLike': { 'aws:TagKeys': ['team-*'] } }),
      conditionExample({ 'ForAnyValue:StringLike': { 'aws:TagKeys': ['*'] } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringLike',
  condition: (condition) =>
    anyValueProblems(condition, 'always', 'key', `The condition on ${condition.key} always holds.`),
});
