import { attached, group, inline, managed, policyOf, user, type Case } from '../facts.ts';

const quotas = { GroupsPerUserQuota: 10, AttachedPoliciesPerGroupQuota: 10 };
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `g${index}`);
const admin = attached('arn:aws:iam::aws:policy/AdministratorAccess');

export const groupTable: Readonly<Record<string, readonly Case[]>> = {
  'user-permissions-via-groups': [
    {
      when: 'users hold nothing themselves',
      facts: { users: [user('alice', { groups: ['operators'] })] },
      is: 'passed',
    },
    {
      when: 'one holds an inline policy',
      facts: {
        users: [
          user('alice', { inlinePolicies: [inline('own', { Action: 's3:GetObject', Resource: '*' })] }),
        ],
      },
      is: 'failed low',
      says: ['own (inline)', 'aws iam delete-user-policy --user-name alice --policy-name own'],
    },
    {
      when: 'one has a policy attached',
      facts: {
        users: [user('alice', { attachedPolicies: [attached('arn:aws:iam::aws:policy/ReadOnlyAccess')] })],
      },
      is: 'failed low',
      says: ['detach-user-policy'],
    },
    {
      when: 'it is a service user that is exempt',
      facts: { users: [user('svc-mail', { attachedPolicies: [admin] })] },
      settings: { exemptUsers: ['svc-*'] },
      is: 'passed',
    },
    { when: 'there are no users', facts: { users: [] }, is: 'passed' },
  ],
  'group-quota-headroom': [
    {
      when: 'there is room',
      facts: { users: [user('alice', { groups: many(9) })], groups: [group('g')], summary: quotas },
      is: 'passed',
    },
    {
      when: 'a user is in 10 of 10 groups',
      facts: { users: [user('alice', { groups: many(10) })], groups: [], summary: quotas },
      is: 'failed low',
      says: ['10 of 10'],
    },
    {
      when: 'a group holds 10 of 10 policies',
      facts: {
        users: [],
        groups: [
          group('g', {
            attachedPolicies: many(10).map((name) => attached(`arn:aws:iam::111122223333:policy/${name}`)),
          }),
        ],
        summary: quotas,
      },
      is: 'failed low',
    },
    {
      when: 'P31: the quota is higher here',
      facts: {
        users: [user('alice', { groups: many(10) })],
        groups: [],
        summary: { ...quotas, GroupsPerUserQuota: 20 },
      },
      is: 'passed',
    },
    { when: 'the summary does not tell', facts: { users: [], groups: [], summary: {} }, is: 'unknown' },
  ],
  'user-in-group': [
    { when: 'everyone is in one', facts: { users: [user('alice', { groups: ['a'] })] }, is: 'passed' },
    { when: 'one is in none', facts: { users: [user('alice')] }, is: 'failed low' },
  ],
  'group-not-empty': [
    {
      when: 'every group has members',
      facts: { users: [user('alice', { groups: ['a'] })], groups: [group('a')] },
      is: 'passed',
    },
    { when: 'one has none', facts: { users: [user('alice')], groups: [group('a')] }, is: 'failed low' },
  ],
  'group-no-inline-policies': [
    {
      when: 'only managed ones',
      facts: { groups: [group('a', { attachedPolicies: [admin] })] },
      is: 'passed',
    },
    {
      when: 'an inline one',
      facts: { groups: [group('a', { inlinePolicies: [inline('p', { Action: '*', Resource: '*' })] })] },
      is: 'failed low',
    },
  ],
  'group-admin': [
    {
      when: 'a group reads',
      facts: {
        users: [],
        groups: [group('a', { attachedPolicies: [attached('arn:aws:iam::aws:policy/ReadOnlyAccess')] })],
        roles: [],
        policies: [],
      },
      is: 'passed',
    },
    {
      when: "it holds AWS's policy",
      facts: {
        users: [user('alice', { groups: ['a'] })],
        groups: [group('a', { attachedPolicies: [admin] })],
        roles: [],
        policies: [],
      },
      is: 'failed medium',
      says: ['1 members', 'alice'],
    },
    {
      when: 'it holds one of the account that says the same',
      facts: {
        users: [],
        groups: [group('a', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/all')] })],
        roles: [],
        policies: [managed('all', policyOf({ Action: '*:*', Resource: ['arn:aws:s3:::x', '*'] }))],
      },
      is: 'failed medium',
    },
    {
      when: 'the document of its policy was not read',
      facts: {
        users: [],
        groups: [group('a', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/all')] })],
        roles: [],
        policies: [],
      },
      is: 'unknown',
    },
    {
      when: 'it is a known one',
      facts: { users: [], groups: [group('a', { attachedPolicies: [admin] })], roles: [], policies: [] },
      settings: { adminPrincipals: ['a'] },
      is: 'passed',
    },
  ],
};
