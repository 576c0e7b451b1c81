import { defineCheck, problem } from '../check.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'security-contact',
  title: 'The account has a security contact',
  severity: 'medium',
  why: 'AWS writes to it when credentials leak or a machine is abused. Without it the mail goes to whoever opened the account.',
  fix: 'aws account put-alternate-contact --alternate-contact-type SECURITY --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
  references: [
    'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  ],
  profile: 'all',
  benchmarks: { cis: { 3: '1.2', 4: '1.2', 5: '1.2', 6: '2.2', 7: '2.3' }, securityHub: ['Account.1'] },
  facts: ['alternateContacts'],
  *judge({ alternateContacts }, { account }) {
    if (!alternateContacts.security)
      yield problem({
        resource: accountArn(account),
        message: 'The account has no security contact.',
        evidence: 'GetAlternateContact SECURITY answered ResourceNotFoundException',
        fix: 'aws account put-alternate-contact --alternate-contact-type SECURITY --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
      });
  },
});
