import { keyAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { bucketPolicies, unrestrictedServices } from '../families/service-principals.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const frame = { Principal: { Service: 'ses.amazonaws.com' }, Action: 's3:PutObject' };

export default defineAccessAnalyzerRule({
  id: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
  title: 'A service restricted by aws:Referer',
  findingType: 'SUGGESTION',
  why: 'aws:Referer is a header; services that once put an account id there now send keys made for it.',
  fix: 'Use "StringEquals": { "aws:SourceAccount": "111122223333" } in place of aws:Referer.',
  limits:
    'For which services and resources the service asks is not published: aws:Referer in bucket policies is looked at.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: bucketPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      bucketExample(
        { ...frame, Condition: { StringEquals: { 'aws:Referer': '111122223333' } } },
        'Condition.StringEquals.aws:Referer#key',
      ),
    ],
    good: [bucketExample({ ...frame, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } })],
  },
  *statement(statement) {
    for (const { key, keyPath } of unrestrictedServices(statement)?.referers ?? [])
      yield {
        message: `${key} is weaker than aws:SourceAccount and aws:SourceArn.`,
        at: [keyAt(...keyPath)],
      };
  },
});
