import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { parseOperator } from '../operator.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { operatorBlocksOf } from '../statement.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_CONDITION_OPERATOR',
  title: 'Invalid condition operator',
  findingType: 'ERROR',
  why: 'AWS refuses a policy with a condition operator that it does not have.',
  fix: 'Use one of the operators, such as StringEquals, StringLike, ArnLike, NumericLessThan, DateLessThan, Bool, IpAddress or Null; ForAllValues: or ForAnyValue: may stand before it and IfExists behind it.',
  statements: { with: ['Condition'] },
  examples: {
    bad: [
      conditionExample({ StringEqual: { 'aws:PrincipalAccount': '111122223333' } }, 'StringEqual#key'),
      conditionExample({ 'ForAny:StringLike': { 'aws:TagKeys': 'team*' } }, 'ForAny:StringLike#key'),
    ],
    good: [
      conditionExample({ 'ForAnyValue:StringNotLikeIfExists': { 'aws:TagKeys': 'team*' } }),
      conditionExample({ Null: { 'aws:TokenIssueTime': 'true' } }),
    ],
  },
  *statement(statement) {
    for (const { operator, operatorPath } of operatorBlocksOf(statement))
      if (!parseOperator(operator))
        yield { message: `"${operator}" is not a condition operator.`, at: [keyAt(...operatorPath)] };
  },
});
