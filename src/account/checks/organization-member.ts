import { defineCheck, evidence, problem } from '../check.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'organization-member',
  title: 'The account belongs to an organization',
  severity: 'medium',
  why: 'Only an organization can limit what an account does from outside it: service control policies, central root access, one log that the account cannot delete.',
  fix: 'aws organizations create-organization --feature-set ALL, or accept an invitation of one that is there',
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html'],
  profile: 'recommended',
  benchmarks: { securityHub: ['Account.2'] },
  facts: ['organization'],
  *judge({ organization }, { account }) {
    if (organization)
      return yield evidence(`${organization.id}, managed by the account ${organization.managementAccountId}`);
    yield problem({
      resource: accountArn(account),
      message: 'The account belongs to no organization.',
      evidence: 'DescribeOrganization answered AWSOrganizationsNotInUseException',
      fix: 'aws organizations create-organization --feature-set ALL',
    });
  },
});
