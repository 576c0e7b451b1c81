import { conditionExample } from '../examples.ts';
import { isEpoch, valuesThat } from '../families/condition-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_DATE_VALUE',
  title: 'A date as seconds since 1970',
  findingType: 'WARNING',
  why: 'Nobody reads a date from a count of seconds, and leap seconds make it mean another moment than the one computed.',
  fix: 'Write the date in ISO 8601: "2020-01-01T00:00:00Z".',
  examples: {
    bad: [
      conditionExample(
        { DateGreaterThan: { 'aws:CurrentTime': '1577836800' } },
        'DateGreaterThan.aws:CurrentTime',
      ),
      conditionExample(
        { DateGreaterThan: { 'aws:CurrentTime': 1577836800 } },
        'DateGreaterThan.aws:CurrentTime',
      ),
      conditionExample({ DateLessThan: { 'aws:CurrentTime': '2030' } }, 'DateLessThan.aws:CurrentTime'),
    ],
    good: [
      conditionExample({ DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }),
      conditionExample({ NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'Date',
  condition: (condition) =>
    valuesThat(
      condition,
      'Date',
      isEpoch,
      (text) => `"${text}" counts seconds since 1970 instead of naming a date.`,
    ),
});
