import { isProviderHost, splitKey } from '../condition-keys.ts';
import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import type { OperatorFamily } from '../operator.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { conditionKey, type ConditionKeyType } from '../service-reference/service-reference.ts';

/**
 * Operators that can compare with a key of the type; Null goes with every one. The service is silent about StringEquals
 * on ARN keys and reports Arn operators on String keys. Seconds since 1970 are dates and numbers.
 */
const fitting: Readonly<Record<ConditionKeyType, readonly OperatorFamily[]>> = {
  String: ['String'],
  ARN: ['Arn', 'String'],
  Bool: ['Bool'],
  Numeric: ['Numeric'],
  Date: ['Date', 'Numeric'],
  IPAddress: ['IpAddress'],
  Binary: ['Binary'],
};

/** Tags hold what their author put in (the service was silent about Arn operators on them), claims what a token does. */
const isTextOfOthers = (lowerKey: string): boolean =>
  /tag\/./.test(lowerKey) || isProviderHost(splitKey(lowerKey)?.[0] ?? '');

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
      conditionExample(
        { ArnLike: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::logs/*' } },
        'ArnLike.kms:EncryptionContext:aws:s3:arn#key',
      ),
    ],
    good: [
      conditionExample({ Bool: { 'aws:ViaAWSService': 'true' } }),
      conditionExample({ Null: { 'aws:ViaAWSService': 'true' } }),
      conditionExample({ StringEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:topic' } }),
      conditionExample({ ArnLike: { 'aws:PrincipalTag/role': 'arn:aws:iam::111122223333:role/x' } }),
      conditionExample({ NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }),
      conditionExample({ StringEquals: { 'accounts.google.com:google/organization_number': '123' } }),
    ],
  },
  *condition({ key, lowerKey, keyPath, operator, comparison }) {
    if (!comparison || comparison.family === 'Null' || isTextOfOthers(lowerKey)) return;
    const type = conditionKey(lowerKey)?.type;
    if (type && !fitting[type].includes(comparison.family))
      yield {
        message: `${operator} does not compare with ${key}, which is of type ${type}.`,
        at: [keyAt(...keyPath)],
      };
  },
});
