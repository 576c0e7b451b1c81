import { documentExample } from '../examples.ts';
import { sizeProblems } from '../families/size.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { policySizeQuota } from '../service-reference/overrides/quotas.ts';

const policy = (actions: number): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: Array.from({ length: actions }, (_, index) => `dynamodb:Get${String(index).padStart(5, '0')}`),
      Resource: '*',
    },
  ],
});

export default defineAccessAnalyzerRule({
  id: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
  title: 'Identity policy too large',
  findingType: 'WARNING',
  why: 'IAM refuses a policy above its quota: 6,144 characters for a managed policy, 10,240 for all inline policies of a role together.',
  fix: 'Split it into several managed policies, or join actions with wildcards: "s3:Get*".',
  types: ['IDENTITY_POLICY'],
  examples: { bad: [documentExample(policy(520), [''])], good: [documentExample(policy(480))] },
  document: (document) => sizeProblems(document, policySizeQuota.identity, 'an identity policy'),
});
