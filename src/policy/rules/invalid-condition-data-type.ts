import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_CONDITION_DATA_TYPE',
  title: 'Invalid condition data type',
  findingType: 'ERROR',
  why: 'The values of one condition key are compared in one way, so they must all be of one JSON type.',
  fix: 'Write all values of the key alike: all in quotes, or none.',
  examples: {
    bad: [
      conditionExample(
        { NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', 1800] } },
        'NumericLessThan.aws:MultiFactorAuthAge',
      ),
    ],
    good: [conditionExample({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', '1800'] } })],
  },
  *condition({ key, keyPath, node }) {
    if (node.kind !== 'array') return;
    const kinds = new Set(node.items.map(({ kind }) => kind));
    kinds.delete('unresolved');
    if (kinds.size > 1)
      yield {
        message: `The values of ${key} are of different JSON types: ${[...kinds].join(' and ')}.`,
        at: [valueAt(...keyPath)],
      };
  },
});
