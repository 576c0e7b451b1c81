import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import type { OperatorFamily } from '../operator.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { conditionKey, type ConditionKeyType } from '../service-reference/service-reference.ts';

/**
 * Operators that can compare with a key of the type. What is not listed is not judged: texts hold anything, and the
 * service is silent about StringEquals on ARN keys and Arn operators on String keys. Null goes with every type.
 */
const fitting: Partial<Record<ConditionKeyType, readonly OperatorFamily[]>> = {
  Bool: ['Bool', 'Null'],
  Numeric: ['Numeric', 'String', 'Null'],
  // Seconds since 1970 are numbers.
  Date: ['Date', 'Numeric', 'String', 'Null'],
  IPAddress: ['IpAddress', 'String', 'Null'],
};

export default defineAccessAnalyzerRule({
  id: 'TYPE_MISMATCH',
  title: 'Operator of another type than the key',
  findingType: 'WARNING',
  why: 'The operator compares something else than what the key holds; the condition does not do what it says.',
  fix: 'Use the operator of the key\'s type: "Bool": { "aws:ViaAWSService": "true" }.',
  examples: {
    bad: [
      conditionExample(
        { StringEquals: { 'aws:ViaAWSService': 'true' } },
        'StringEquals.aws:ViaAWSService#key',
      ),
      conditionExample(
        { NumericEquals: { 'aws:SecureTransport': '1' } },
        'NumericEquals.aws:SecureTransport#key',
      ),
    ],
    good: [
      conditionExample({ Bool: { 'aws:ViaAWSService': 'true' } }),
      conditionExample({ Null: { 'aws:ViaAWSService': 'true' } }),
      conditionExample({ StringEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:topic' } }),
      conditionExample({ ArnLike: { 'aws:PrincipalTag/role': 'arn:aws:iam::111122223333:role/x' } }),
      conditionExample({ NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }),
    ],
  },
  *condition({ key, lowerKey, keyPath, operator, comparison }) {
    if (!comparison) return;
    const type = conditionKey(lowerKey)?.type;
    const families = type && fitting[type];
    if (families && !families.includes(comparison.family))
      yield {
        message: `${operator} does not compare with ${key}, which is of type ${type}.`,
        at: [keyAt(...keyPath)],
      };
  },
});
