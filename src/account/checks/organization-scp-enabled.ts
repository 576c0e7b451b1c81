import { defineCheck } from '../check.ts';
import { judgeControlPolicies } from '../control-policies.ts';

export default defineCheck({
  id: 'organization-scp-enabled',
  title: 'Service control policies are enabled and attached',
  severity: 'low',
  why: 'They are the only limit that an administrator of a member account cannot lift.',
  fix: 'aws organizations enable-policy-type --root-id ROOT --policy-type SERVICE_CONTROL_POLICY',
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html'],
  profile: 'all',
  benchmarks: { cis: { 7: '2.1.2' } },
  facts: ['organizationRoots', 'serviceControlPolicies'],
  *judge({ organizationRoots, serviceControlPolicies }) {
    yield* judgeControlPolicies(
      organizationRoots,
      serviceControlPolicies,
      'SERVICE_CONTROL_POLICY',
      'service control policy',
    );
  },
});
