import { conditionExample } from '../examples.ts';
import { valuesThat } from '../families/condition-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export default defineAccessAnalyzerRule({
  id: 'TYPE_MISMATCH_STRING',
  title: 'Not base64 under BinaryEquals',
  findingType: 'WARNING',
  why: 'BinaryEquals compares bytes that the policy writes in base64; with anything else the condition never holds.',
  fix: 'Encode the value: "BinaryEquals": { "key": "QmluYXJ5VmFsdWU=" }.',
  examples: {
    bad: [
      conditionExample(
        { BinaryEquals: { 'aws:PrincipalTag/key': 'not base64!' } },
        'BinaryEquals.aws:PrincipalTag/key',
      ),
    ],
    good: [conditionExample({ BinaryEquals: { 'aws:PrincipalTag/key': 'QmluYXJ5VmFsdWU=' } })],
  },
  concerns: ({ comparison }) => comparison?.family === 'Binary',
  condition: (condition) =>
    valuesThat(
      condition,
      'Binary',
      (text) => !base64.test(text),
      (text) => `"${text}" is not base64.`,
    ),
});
