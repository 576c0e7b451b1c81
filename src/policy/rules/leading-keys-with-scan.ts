import { keyAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';

const Resource = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const Condition = { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['${aws:username}'] } };

export default definePolicyRule({
  id: 'leading-keys-with-scan',
  title: 'A scan past the leading keys',
  severity: 'high',
  why: 'A scan names no key, and ForAllValues holds for none: it reads the items of everybody.',
  fix: 'Remove dynamodb:Scan, or add "Null": { "dynamodb:LeadingKeys": "false" }.',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html'],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample(
        { Action: ['dynamodb:Query', 'dynamodb:Scan'], Resource, Condition },
        'Condition.ForAllValues:StringEquals.dynamodb:LeadingKeys#key',
      ),
    ],
    good: [
      identityExample({ Action: ['dynamodb:Query', 'dynamodb:GetItem'], Resource, Condition }),
      identityExample({
        Action: 'dynamodb:*',
        Resource,
        Condition: { ...Condition, Null: { 'dynamodb:LeadingKeys': 'false' } },
      }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'dynamodb:leadingkeys',
  *condition({ lowerKey, comparison, keyPath }, { effect, actions, conditions }) {
    if (effect !== 'Allow' || lowerKey !== 'dynamodb:leadingkeys' || comparison?.qualifier !== 'ForAllValues')
      return;
    const asked = conditions.some(
      (other) => other.lowerKey === lowerKey && other.comparison?.family === 'Null',
    );
    if (!asked && actions.some((value) => value.known && value.action.covers('dynamodb:scan')))
      yield { message: 'dynamodb:Scan names no key and passes this condition.', at: [keyAt(...keyPath)] };
  },
});
