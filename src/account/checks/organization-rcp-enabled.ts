import { defineCheck } from '../check.ts';
import { judgeControlPolicies } from '../control-policies.ts';

export default defineCheck({
  id: 'organization-rcp-enabled',
  title: 'Resource control policies are enabled and attached',
  severity: 'low',
  why: 'They keep resources of every member account from being opened to strangers, whatever their own policies say.',
  fix: 'aws organizations enable-policy-type --root-id ROOT --policy-type RESOURCE_CONTROL_POLICY',
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['organizationRoots', 'resourceControlPolicies'],
  *judge({ organizationRoots, resourceControlPolicies }) {
    yield* judgeControlPolicies(
      organizationRoots,
      resourceControlPolicies,
      'RESOURCE_CONTROL_POLICY',
      'resource control policy',
    );
  },
});
