import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { parseOperator } from '../operator.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { operatorBlocksOf } from '../statement.ts';

export default defineAccessAnalyzerRule({
  id: 'NULL_WITH_IF_EXISTS',
  title: 'Null with IfExists',
  findingType: 'ERROR',
  why: 'Null asks whether a key is there, IfExists asks nothing when it is not. Together they make no sense, and AWS refuses them.',
  fix: 'Write Null without IfExists, or IfExists behind another operator.',
  statements: { with: ['Condition'] },
  examples: {
    bad: [
      conditionExample({ NullIfExists: { 'aws:TokenIssueTime': 'true' } }, 'NullIfExists#key'),
      conditionExample(
        { 'ForAnyValue:NullIfExists': { 'aws:TagKeys': 'true' } },
        'ForAnyValue:NullIfExists#key',
      ),
    ],
    good: [conditionExample({ Null: { 'aws:TokenIssueTime': 'true' } })],
  },
  *statement(statement) {
    for (const { operator, operatorPath } of operatorBlocksOf(statement)) {
      const comparison = parseOperator(operator);
      if (comparison?.family === 'Null' && comparison.ifExists)
        yield { message: `${operator} joins Null and IfExists.`, at: [keyAt(...operatorPath)] };
    }
  },
});
