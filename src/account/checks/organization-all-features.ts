import { defineCheck, notApplicable, problem } from '../check.ts';

export default defineCheck({
  id: 'organization-all-features',
  title: 'The organization has all features',
  severity: 'medium',
  why: 'With consolidated billing alone there are no service control policies and no delegated administrators.',
  fix: 'From the management account: aws organizations enable-all-features',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html',
  ],
  profile: 'all',
  benchmarks: {},
  facts: ['organization'],
  *judge({ organization }) {
    if (!organization) return yield notApplicable('the account belongs to no organization');
    if (organization.featureSet !== 'ALL')
      yield problem({
        resource: organization.arn,
        message: 'The organization has consolidated billing only.',
        evidence: `FeatureSet=${organization.featureSet}`,
        fix: 'from the management account: aws organizations enable-all-features',
      });
  },
});
