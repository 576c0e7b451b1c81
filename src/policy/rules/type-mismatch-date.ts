import { conditionExample } from '../examples.ts';
import { isDate, isEpoch, valuesThat } from '../families/condition-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'TYPE_MISMATCH_DATE',
  title: 'Not a date under a Date operator',
  findingType: 'WARNING',
  why: 'Date operators compare dates of ISO 8601; with anything else the condition never holds.',
  fix: 'Write the date as "2030-12-31" or "2030-12-31T23:59:59Z".',
  examples: {
    bad: [
      conditionExample({ DateLessThan: { 'aws:CurrentTime': '31.12.2030' } }, 'DateLessThan.aws:CurrentTime'),
      conditionExample({ DateLessThan: { 'aws:CurrentTime': '2030-13-01' } }, 'DateLessThan.aws:CurrentTime'),
    ],
    good: [
      conditionExample({ DateLessThan: { 'aws:CurrentTime': '2030-12-31T23:59:59Z' } }),
      conditionExample({ DateLessThan: { 'aws:CurrentTime': '1997-07-16T19:20:30.45+01:00' } }),
      conditionExample({ DateLessThan: { 'aws:CurrentTime': '2030' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'Date',
  condition: (condition) =>
    valuesThat(
      condition,
      'Date',
      (text) => !isDate(text) && !isEpoch(text),
      (text) => `"${text}" is not a date.`,
    ),
});
