import { resourceControlExample } from '../examples.ts';
import { missingPartner, serviceCallKeys } from '../families/resource-control.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Condition = {
  StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
  Bool: { 'aws:PrincipalIsAWSService': 'true' },
};

export default defineAccessAnalyzerRule({
  id: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
  title: 'A key of service calls that some services do not send',
  findingType: 'WARNING',
  why: 'Some calls of AWS services are not made for a resource of anybody and do not have the key; this denies them too.',
  fix: 'Add to the condition: "Null": { "aws:SourceAccount": "false" }.',
  limits:
    'Which keys the service looks at is not published: aws:SourceOrgID, aws:SourceOrgPaths, aws:SourceAccount and aws:SourceArn are.',
  types: ['RESOURCE_CONTROL_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [resourceControlExample({ Condition }, 'Condition.StringNotEqualsIfExists.aws:SourceOrgID#key')],
    good: [
      resourceControlExample({ Condition: { ...Condition, Null: { 'aws:SourceAccount': 'false' } } }),
      resourceControlExample({ Condition: { ...Condition, Null: { 'aws:SourceArn': false } } }),
    ],
  },
  *statement(statement) {
    const asks = statement.conditions.some(
      ({ lowerKey, comparison, values }) =>
        comparison?.family === 'Null' &&
        (lowerKey === 'aws:sourceaccount' || lowerKey === 'aws:sourcearn') &&
        values.some((value) => !value.known || value.text.toLowerCase() === 'false'),
    );
    if (!asks)
      yield* missingPartner(
        statement,
        serviceCallKeys,
        'some calls of AWS services do not have it and are denied too.',
      );
  },
});
