import { resourceControlExample } from '../examples.ts';
import { missingPartner, saysCallerIsService, serviceCallKeys } from '../families/resource-control.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Condition = {
  StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
  Null: { 'aws:SourceAccount': 'false' },
};

export default defineAccessAnalyzerRule({
  id: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
  title: 'A key of service calls that others do not have',
  findingType: 'WARNING',
  why: 'Calls of your own people and roles do not have the key either, so this denies them too.',
  fix: 'Add to the condition: "Bool": { "aws:PrincipalIsAWSService": "true" }.',
  limits:
    'Which keys the service looks at is not published: aws:SourceOrgID, aws:SourceOrgPaths, aws:SourceAccount and aws:SourceArn are.',
  types: ['RESOURCE_CONTROL_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [resourceControlExample({ Condition }, 'Condition.StringNotEqualsIfExists.aws:SourceOrgID#key')],
    good: [
      resourceControlExample({ Condition: { ...Condition, Bool: { 'aws:PrincipalIsAWSService': 'true' } } }),
      resourceControlExample({ Condition: { Null: { 'aws:SourceAccount': 'false' } } }),
    ],
  },
  *statement(statement) {
    if (!saysCallerIsService(statement, 'true'))
      yield* missingPartner(
        statement,
        serviceCallKeys,
        'calls of people and roles do not have it and are denied too.',
      );
  },
});
