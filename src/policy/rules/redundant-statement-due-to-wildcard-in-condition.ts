import { conditionExample } from '../examples.ts';
import { anyValueProblems } from '../families/any-value.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
  title: 'A condition that never holds',
  findingType: 'SUGGESTION',
  why: 'No value fails to match "*" and one is required, so the statement never applies.',
  fix: 'Use a value that leaves something, or remove the key.',
  limits: 'The documentation has no example: ForAnyValue:StringNotLike is taken.',
  examples: {
    bad: [
      conditionExample(
        { 'ForAnyValue:StringNotLike': { 'aws:TagKeys': '*' } },
        'ForAnyValue:StringNotLike.aws:TagKeys#key',
      ),
    ],
    good: [conditionExample({ 'ForAnyValue:StringNotLike': { 'aws:TagKeys': 'team-*' } })],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringNotLike',
  condition: (condition) =>
    anyValueProblems(condition, 'never', 'key', `The condition on ${condition.key} never holds.`),
});
