import { defineCheck, problem } from '../check.ts';
import { accountArn } from '../places.ts';

const commandFor = (contact: string): string =>
  contact === 'primary'
    ? 'aws account put-contact-information --contact-information file://contact.json'
    : `aws account put-alternate-contact --alternate-contact-type ${contact.toUpperCase()} --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER`;

export default defineCheck({
  id: 'alternate-contacts-distinct',
  title: "The account's contacts are set and different",
  severity: 'low',
  why: 'When all mail goes to one person, a holiday is enough for nobody to read it.',
  fix: 'For each of BILLING, OPERATIONS and SECURITY: aws account put-alternate-contact --alternate-contact-type TYPE --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
  references: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.1', 4: '1.1', 5: '1.1', 6: '2.1', 7: '2.2' } },
  facts: ['alternateContacts', 'primaryContact'],
  *judge({ alternateContacts, primaryContact }, { account }) {
    const missing = [
      ...(primaryContact.present ? [] : ['primary']),
      ...(['billing', 'operations', 'security'] as const).filter((name) => !alternateContacts[name]),
    ];
    const shared = [
      ...primaryContact.sharedWith.map((name) => ['primary', name] as const),
      ...alternateContacts.shared,
    ];
    if (missing.length > 0)
      yield problem({
        resource: accountArn(account),
        message: `The account has no ${missing.join(' and no ')} contact.`,
        evidence: 'the service answered ResourceNotFoundException',
        fix: missing.map(commandFor).join('; '),
        subject: missing.join(' '),
      });
    if (shared.length > 0)
      yield problem({
        resource: accountArn(account),
        message: `Contacts share an address or number: ${shared.map((pair) => pair.join(' and ')).join(', ')}.`,
        evidence: 'compared without keeping their values',
        fix: 'give each its own address: aws account put-alternate-contact --alternate-contact-type TYPE --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
        subject: shared.map((pair) => pair.join(' ')).join(' '),
      });
  },
});
