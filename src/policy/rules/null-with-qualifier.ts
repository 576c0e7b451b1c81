import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { effectiveMembers } from '../node.ts';
import { parseOperator } from '../operator.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'NULL_WITH_QUALIFIER',
  title: 'Null with ForAllValues or ForAnyValue',
  findingType: 'SUGGESTION',
  why: 'Null asks whether the key is there, not for its values; the qualifier changes nothing and misleads.',
  fix: 'Write "Null" alone: "Null": { "aws:TagKeys": "true" }.',
  statements: { with: ['Condition'] },
  examples: {
    bad: [
      conditionExample({ 'ForAllValues:Null': { 'aws:TagKeys': 'true' } }, 'ForAllValues:Null#key'),
      conditionExample({ 'ForAnyValue:Null': { 'aws:TagKeys': 'true' } }, 'ForAnyValue:Null#key'),
    ],
    good: [conditionExample({ Null: { 'aws:TagKeys': 'true' } })],
  },
  *statement(statement) {
    const block = statement.element('Condition')?.value;
    if (block?.kind !== 'object') return;
    for (const { key } of effectiveMembers(block)) {
      const operator = parseOperator(key);
      if (operator?.family === 'Null' && operator.qualifier && !operator.ifExists)
        yield { message: `${key} says the same as Null.`, at: [keyAt(...statement.path, 'Condition', key)] };
    }
  },
});
