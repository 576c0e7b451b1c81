import { conditionExample } from '../examples.ts';
import { valuesThat } from '../families/condition-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'TYPE_MISMATCH_BOOLEAN',
  title: 'Not true or false under Bool',
  findingType: 'WARNING',
  why: 'Bool compares with true and false; with anything else the condition never holds.',
  fix: 'Write "true" or "false": "Bool": { "aws:SecureTransport": "true" }.',
  examples: {
    bad: [
      conditionExample({ Bool: { 'aws:MultiFactorAuthPresent': 'yes' } }, 'Bool.aws:MultiFactorAuthPresent'),
      conditionExample({ BoolIfExists: { 'aws:SecureTransport': 1 } }, 'BoolIfExists.aws:SecureTransport'),
    ],
    good: [
      conditionExample({ Bool: { 'aws:SecureTransport': true } }),
      conditionExample({ Bool: { 'aws:SecureTransport': 'false' } }),
      conditionExample({ Null: { 'aws:TokenIssueTime': true } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'Bool',
  condition: (condition) =>
    valuesThat(
      condition,
      'Bool',
      (text) => !/^(true|false)$/i.test(text),
      (text) => `"${text}" is neither true nor false.`,
    ),
});
