import { defineCheck, evidence, problem } from '../check.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'identity-center-instance',
  title: 'IAM Identity Center is enabled',
  severity: 'low',
  why: 'It gives people one sign-in for all accounts and credentials that expire. It answers in its home region only.',
  fix: 'In the console of the management account: IAM Identity Center, Enable. A standalone account can have an instance of its own: aws sso-admin create-instance --region REGION',
  references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/get-set-up-for-idc.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['identityCenters'],
  *judge({ identityCenters }, { account }) {
    if (identityCenters.length > 0)
      return yield evidence(identityCenters.map(({ arn, region }) => `${arn} in ${region}`).join(', '));
    yield problem({
      resource: accountArn(account),
      message: 'No instance of IAM Identity Center can be seen from this account.',
      evidence: 'ListInstances in its home region, or in the region of this run, shows none',
      fix: 'enable IAM Identity Center in the management account of the organization',
    });
  },
});
