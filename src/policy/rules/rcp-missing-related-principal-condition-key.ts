import { resourceControlExample } from '../examples.ts';
import { missingPartner, principalKeys, saysCallerIsService } from '../families/resource-control.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Condition = { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };

export default defineAccessAnalyzerRule({
  id: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
  title: 'A principal key that AWS services do not have',
  findingType: 'WARNING',
  why: 'A call that an AWS service makes for you has no account or organisation of a principal, so this denies it too: log delivery, replication, notifications stop.',
  fix: 'Add to the condition: "BoolIfExists": { "aws:PrincipalIsAWSService": "false" }.',
  limits:
    'Which keys the service looks at is not published: aws:PrincipalOrgID, aws:PrincipalOrgPaths and aws:PrincipalAccount are.',
  types: ['RESOURCE_CONTROL_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [resourceControlExample({ Condition }, 'Condition.StringNotEqualsIfExists.aws:PrincipalOrgID#key')],
    good: [
      resourceControlExample({
        Condition: { ...Condition, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
      }),
      resourceControlExample({
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
      }),
    ],
  },
  *statement(statement) {
    if (!saysCallerIsService(statement, 'false'))
      yield* missingPartner(
        statement,
        principalKeys,
        'calls of AWS services do not have it and are denied too.',
      );
  },
});
