import { trustExample } from '../examples.ts';
import { sizeProblems } from '../families/size.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';
import { policySizeQuota } from '../service-reference/overrides/quotas.ts';

const principals = (count: number): unknown => ({
  AWS: Array.from(
    { length: count },
    (_, index) => `arn:aws:iam::111122223333:role/app-${String(index).padStart(3, '0')}`,
  ),
});

export default defineAccessAnalyzerRule({
  id: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
  title: 'Trust policy too large',
  findingType: 'WARNING',
  why: 'IAM refuses a trust policy above its quota: 2,048 characters, 4,096 when the account asked for it.',
  fix: 'Shorten it (a condition on aws:PrincipalOrgID in place of a list of principals), or ask for a greater quota.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  examples: {
    bad: [{ ...trustExample({ Principal: principals(60) }), at: [''] }],
    good: [trustExample({ Principal: principals(30) })],
  },
  document: (document) => sizeProblems(document, policySizeQuota.roleTrust, 'a trust policy'),
});
