import { keyAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { actionHasKey, actionsMatching } from '../service-reference/service-reference.ts';
import type { Statement } from '../statement.ts';

const frame = {
  Action: ['dynamodb:GetItem', 'dynamodb:Query'],
  Resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
};
const attributes = { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['id', 'name'] } };

/** Only actions that take a selection return attributes that nobody named. */
function reads({ actions }: Statement): boolean {
  return actions.some((action) => {
    if (!action.known) return false;
    const pattern = action.service === undefined ? 'dynamodb:*' : action.text;
    for (const found of actionsMatching(pattern))
      if (found.service === 'dynamodb' && actionHasKey(found, 'dynamodb:Select')) return true;
    return false;
  });
}

export default defineAccessAnalyzerRule({
  id: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
  title: 'Attributes without Select',
  findingType: 'SECURITY_WARNING',
  why: 'A request that names no attributes gets all of them: the condition looks at names that are not there and passes.',
  fix: 'Add "StringEquals": { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" } to the same statement.',
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample(
        { ...frame, Condition: attributes },
        'Condition.ForAllValues:StringEquals.dynamodb:Attributes#key',
      ),
      identityExample(
        { ...frame, Action: ['s3:GetObject', '*'], Condition: attributes },
        'Condition.ForAllValues:StringEquals.dynamodb:Attributes#key',
      ),
      identityExample(
        {
          ...frame,
          Action: 'dynamodb:Que*',
          Condition: {
            ...attributes,
            StringEquals: { 'dynamodb:Select': ['SPECIFIC_ATTRIBUTES', 'ALL_ATTRIBUTES'] },
          },
        },
        'Condition.ForAllValues:StringEquals.dynamodb:Attributes#key',
      ),
      identityExample(
        {
          ...frame,
          Condition: { ...attributes, StringNotEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' } },
        },
        'Condition.ForAllValues:StringEquals.dynamodb:Attributes#key',
      ),
      identityExample(
        { ...frame, Condition: { ...attributes, Null: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' } } },
        'Condition.ForAllValues:StringEquals.dynamodb:Attributes#key',
      ),
    ],
    good: [
      identityExample({
        ...frame,
        Condition: { ...attributes, StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' } },
      }),
      identityExample({ ...frame, Action: 'dynamodb:PutItem', Condition: attributes }),
      identityExample({ ...frame, Effect: 'Deny', Condition: attributes }),
      identityExample({ ...frame, Condition: { StringEquals: { 'dynamodb:LeadingKeys': 'id' } } }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'dynamodb:attributes',
  *condition({ key, lowerKey, keyPath }, statement) {
    if (lowerKey !== 'dynamodb:attributes' || statement.effect !== 'Allow') return;
    const selects = statement.conditions.some(
      (other) =>
        other.lowerKey === 'dynamodb:select' &&
        other.comparison?.family === 'String' &&
        !other.comparison.negated &&
        other.values.every((value) => !value.known || value.text === 'SPECIFIC_ATTRIBUTES'),
    );
    if (!selects && reads(statement))
      yield {
        message: `${key} does not hold back a request that names no attributes.`,
        at: [keyAt(...keyPath)],
      };
  },
});
