import { defineCheck, notApplicable, problem } from '../check.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'not-in-management-account',
  title: 'The gate works in a member account',
  severity: 'low',
  why: 'Service control policies do not apply to the management account, and what runs there reaches every other one. Workloads and their pipelines belong elsewhere.',
  fix: 'Move the workload and its role into a member account.',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html',
  ],
  profile: 'all',
  benchmarks: { cis: { 7: '2.1.3' } },
  facts: ['organization'],
  *judge({ organization }, { account }) {
    if (!organization) return yield notApplicable('the account belongs to no organization');
    if (organization.managementAccountId === account.id)
      yield problem({
        resource: accountArn(account),
        message: "This is the organization's management account.",
        evidence: `DescribeOrganization names ${account.id} as its management account`,
        fix: 'move the workload and its role into a member account; no command can do it',
      });
  },
});
