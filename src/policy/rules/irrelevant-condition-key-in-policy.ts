import { keyAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/** Keys about the resource, which a policy on the resource need not ask. The service's list is not published. */
const irrelevant = new Set(['s3:resourceaccount']);

export default defineAccessAnalyzerRule({
  id: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
  title: 'A key that says nothing in this policy',
  findingType: 'SUGGESTION',
  why: 'The policy hangs on one resource, whose account never changes: the condition always holds, or never.',
  fix: 'Remove it. To say who may call, use aws:PrincipalAccount or aws:PrincipalOrgID.',
  limits: 'Which keys the service looks at is not published: s3:ResourceAccount is.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: [
    'AWS::S3::Bucket',
    'AWS::S3::AccessPoint',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
  ],
  examples: {
    bad: [
      bucketExample(
        { Condition: { StringEquals: { 's3:ResourceAccount': '111122223333' } } },
        'Condition.StringEquals.s3:ResourceAccount#key',
      ),
    ],
    good: [bucketExample({ Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } })],
  },
  concerns: ({ lowerKey }) => irrelevant.has(lowerKey),
  *condition({ key, lowerKey, keyPath }) {
    if (irrelevant.has(lowerKey))
      yield { message: `${key} is the same for every request to this resource.`, at: [keyAt(...keyPath)] };
  },
});
