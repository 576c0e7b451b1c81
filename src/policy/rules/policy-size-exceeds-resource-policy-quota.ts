import { bucketExample } from '../examples.ts';
import { sizeProblems } from '../families/size.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { resourcePolicySizeQuota } from '../service-reference/overrides/quotas.ts';

const resources = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `arn:aws:s3:::logs/${String(index).padStart(20, '0')}/*`);

export default defineAccessAnalyzerRule({
  id: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
  title: 'Resource policy too large',
  findingType: 'WARNING',
  why: 'The service refuses a policy above the quota of its resource.',
  fix: 'Shorten it: patterns in place of lists, or access points with policies of their own.',
  limits:
    'The quotas that the service compares with are not published: those of Amazon S3 and DynamoDB are taken, white space not counted.',
  types: ['RESOURCE_POLICY'],
  examples: {
    bad: [{ ...bucketExample({ Resource: resources(500) }), at: [''] }],
    good: [bucketExample({ Resource: resources(400) })],
  },
  *document(policy) {
    const quota = resourcePolicySizeQuota.get(policy.document.resourceType ?? '');
    if (quota) yield* sizeProblems(policy, quota, `the policy of an ${policy.document.resourceType ?? ''}`);
  },
});
