import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_CONDITION_VALUE_NUM',
  title: 'Several bounds where one decides',
  findingType: 'SUGGESTION',
  why: 'The values of a key are alternatives: of several upper bounds only the greatest counts, of lower bounds the least.',
  fix: 'Keep the greatest value under NumericLessThan, the least under NumericGreaterThan.',
  examples: {
    bad: [
      conditionExample(
        { NumericLessThan: { 'aws:MultiFactorAuthAge': ['2700', '3600'] } },
        'NumericLessThan.aws:MultiFactorAuthAge.0',
        'NumericLessThan.aws:MultiFactorAuthAge.1',
      ),
    ],
    good: [
      conditionExample({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600'] } }),
      conditionExample({ NumericEquals: { 's3:max-keys': ['10', '20'] } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'Numeric',
  *condition({ comparison, key, values, operator }) {
    if (comparison?.family !== 'Numeric' || !comparison.base.includes('Than')) return;
    const numbers = values.filter((value) => value.known && Number.isFinite(Number.parseFloat(value.text)));
    const [first, ...rest] = numbers.map(({ path }) => valueAt(...path));
    if (first && rest.length > 0)
      yield {
        message: `Of these values of ${key} only one decides under ${operator}.`,
        at: [first, ...rest],
      };
  },
});
