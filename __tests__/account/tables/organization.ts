import { policyOf, type Case } from '../facts.ts';

const organization = {
  id: 'o-1',
  arn: 'arn:aws:organizations::999999999999:organization/o-1',
  featureSet: 'ALL',
  managementAccountId: '999999999999',
};
const root = (...enabledPolicyTypes: string[]) => [
  { id: 'r-1', arn: 'arn:aws:organizations::1:root/o-1/r-1', enabledPolicyTypes },
];
const policy = (awsManaged: boolean, targets: string[]) => ({
  id: 'p-1',
  arn: 'arn:p',
  name: 'p',
  awsManaged,
  document: policyOf(),
  targets,
});
const alternateContacts = { billing: true, operations: true, security: true, shared: [] };
const primaryContact = { present: true, sharedWith: [] };

export const organizationTable: Readonly<Record<string, readonly Case[]>> = {
  'organization-member': [
    { when: 'it belongs to one', facts: { organization }, is: 'passed', says: ['o-1'] },
    { when: 'P23: AWSOrganizationsNotInUseException', facts: { organization: null }, is: 'failed medium' },
  ],
  'organization-all-features': [
    { when: 'all', facts: { organization }, is: 'passed' },
    {
      when: 'billing only',
      facts: { organization: { ...organization, featureSet: 'CONSOLIDATED_BILLING' } },
      is: 'failed medium',
    },
    { when: 'no organization', facts: { organization: null }, is: 'not-applicable' },
  ],
  'organization-root-management': [
    {
      when: 'both are on',
      facts: { organization, organizationFeatures: ['RootCredentialsManagement', 'RootSessions'] },
      is: 'passed',
    },
    { when: 'neither', facts: { organization, organizationFeatures: [] }, is: 'failed high' },
    {
      when: 'sessions are off',
      facts: { organization, organizationFeatures: ['RootCredentialsManagement'] },
      is: 'failed low',
    },
    {
      when: 'no organization',
      facts: { organization: null, organizationFeatures: [] },
      is: 'not-applicable',
    },
  ],
  'not-in-management-account': [
    { when: 'a member', facts: { organization }, is: 'passed' },
    {
      when: 'the management account',
      facts: { organization: { ...organization, managementAccountId: '111122223333' } },
      is: 'failed low',
    },
    { when: 'no organization', facts: { organization: null }, is: 'not-applicable' },
  ],
  'organization-scp-enabled': [
    {
      when: 'enabled, one attached',
      facts: {
        organizationRoots: root('SERVICE_CONTROL_POLICY'),
        serviceControlPolicies: [policy(false, ['r-1'])],
      },
      is: 'passed',
    },
    {
      when: 'not enabled',
      facts: { organizationRoots: root(), serviceControlPolicies: [] },
      is: 'failed low',
      says: ['enable-policy-type'],
    },
    {
      when: "only AWS's own, which allows everything",
      facts: {
        organizationRoots: root('SERVICE_CONTROL_POLICY'),
        serviceControlPolicies: [policy(true, [])],
      },
      is: 'failed low',
    },
    {
      when: 'attached to nothing',
      facts: {
        organizationRoots: root('SERVICE_CONTROL_POLICY'),
        serviceControlPolicies: [policy(false, [])],
      },
      is: 'failed low',
    },
  ],
  'organization-rcp-enabled': [
    {
      when: 'enabled, one attached',
      facts: {
        organizationRoots: root('RESOURCE_CONTROL_POLICY'),
        resourceControlPolicies: [policy(false, ['r-1'])],
      },
      is: 'passed',
    },
    {
      when: 'not enabled',
      facts: { organizationRoots: root('SERVICE_CONTROL_POLICY'), resourceControlPolicies: [] },
      is: 'failed low',
    },
  ],
  'delegated-administrators-trusted': [
    {
      when: 'all are known',
      facts: { delegatedAdministrators: [{ id: '222233334444', arn: 'arn:a' }] },
      settings: { trustedDelegatedAdministrators: ['222233334444'] },
      is: 'passed',
    },
    {
      when: 'the first of two is not: each counts',
      facts: {
        delegatedAdministrators: [
          { id: '555566667777', arn: 'arn:b' },
          { id: '222233334444', arn: 'arn:a' },
        ],
      },
      settings: { trustedDelegatedAdministrators: ['222233334444'] },
      is: 'failed low',
    },
    { when: 'there are none', facts: { delegatedAdministrators: [] }, is: 'passed' },
  ],
  'security-contact': [
    { when: 'there is one', facts: { alternateContacts }, is: 'passed' },
    {
      when: 'there is none',
      facts: { alternateContacts: { ...alternateContacts, security: false } },
      is: 'failed medium',
    },
  ],
  'alternate-contacts-distinct': [
    { when: 'all are there and different', facts: { alternateContacts, primaryContact }, is: 'passed' },
    {
      when: 'one is missing',
      facts: { alternateContacts: { ...alternateContacts, billing: false }, primaryContact },
      is: 'failed low',
      says: ['no billing contact'],
    },
    {
      when: 'the primary one is missing',
      facts: { alternateContacts, primaryContact: { ...primaryContact, present: false } },
      is: 'failed low',
      says: ['no primary contact', 'put-contact-information'],
    },
    {
      when: 'one has the telephone number of the primary one',
      facts: { alternateContacts, primaryContact: { ...primaryContact, sharedWith: ['security'] } },
      is: 'failed low',
      says: ['primary and security'],
    },
    {
      when: 'two share an address',
      facts: {
        alternateContacts: { ...alternateContacts, shared: [['billing', 'operations']] },
        primaryContact,
      },
      is: 'failed low',
      says: ['billing and operations'],
    },
  ],
};
