import { attached, daysAgo, group, managed, policyOf, report, role, row, user, type Case } from '../facts.ts';

const rows = (...all: ReturnType<typeof row>[]) => ({ credentialReport: report(...all) });
const admin = attached('arn:aws:iam::aws:policy/AdministratorAccess');
const key = (rotated: number, used: number | null) => ({
  lastRotated: daysAgo(rotated),
  lastUsed: used === null ? null : daysAgo(used),
});
const virtual = [
  { serialNumber: 'arn:aws:iam::111122223333:mfa/a', userArn: 'arn:aws:iam::111122223333:user/a' },
];
const credential = {
  user: 'a',
  service: 'bedrock.amazonaws.com',
  active: true,
  createDate: daysAgo(10),
  expirationDate: null,
  idEnd: 'WXYZ',
};

export const credentialTable: Readonly<Record<string, readonly Case[]>> = {
  'user-console-mfa': [
    {
      when: 'everyone with a password has MFA',
      facts: rows(row('a', { passwordEnabled: true, mfaActive: true }), row('robot')),
      is: 'passed',
    },
    {
      when: 'one has not',
      facts: rows(row('a', { passwordEnabled: true })),
      is: 'failed high',
      says: ['user a', 'four hours old'],
    },
    {
      when: 'the root user is no IAM user (prowler#3519)',
      facts: {
        credentialReport: {
          generatedTime: daysAgo(0),
          rows: [row('<root_account>', { passwordEnabled: true })],
        },
      },
      is: 'passed',
    },
    {
      when: 'its state is not supported (steampipe-plugin-aws#656)',
      facts: rows(row('a', { passwordEnabled: null })),
      is: 'unknown',
      says: ['password_enabled of a'],
    },
    {
      when: 'the report does not say whether there is a device',
      facts: rows(row('a', { passwordEnabled: true, mfaActive: true, unsaid: ['mfa_active'] })),
      is: 'unknown',
      says: ['mfa_active of a'],
    },
    {
      when: 'the row was read again, live',
      facts: rows(row('a', { passwordEnabled: true, confirmedAt: daysAgo(0) })),
      is: 'failed high',
      says: ['read live'],
    },
  ],
  'user-mfa-all': [
    { when: 'everyone has a device', facts: rows(row('a', { mfaActive: true })), is: 'passed' },
    { when: 'a user with keys only has none', facts: rows(row('robot')), is: 'failed low' },
  ],
  'user-mfa-phishing-resistant': [
    {
      when: 'no virtual device',
      facts: { ...rows(row('a', { passwordEnabled: true, mfaActive: true })), virtualMfaDevices: [] },
      is: 'passed',
    },
    {
      when: 'a virtual device',
      facts: { ...rows(row('a', { passwordEnabled: true, mfaActive: true })), virtualMfaDevices: virtual },
      is: 'failed low',
    },
    {
      when: 'a virtual device and a security key',
      facts: {
        ...rows(
          row('a', {
            passwordEnabled: true,
            mfaActive: true,
            mfaSerialNumbers: ['arn:aws:iam::111122223333:mfa/a', 'arn:aws:iam::111122223333:u2f/user/a/key'],
          }),
        ),
        virtualMfaDevices: virtual,
      },
      is: 'passed',
    },
    {
      when: 'a hardware token',
      facts: {
        ...rows(row('a', { passwordEnabled: true, mfaActive: true, mfaSerialNumbers: ['GAHT12345678'] })),
        virtualMfaDevices: virtual,
      },
      is: 'passed',
    },
    { when: 'a user with keys only', facts: { ...rows(row('a')), virtualMfaDevices: [] }, is: 'passed' },
  ],
  'admin-mfa': [
    {
      when: 'the administrator has MFA',
      facts: {
        ...rows(row('a', { mfaActive: true })),
        users: [user('a', { attachedPolicies: [admin] })],
        groups: [],
        roles: [],
        policies: [],
      },
      is: 'passed',
    },
    {
      when: 'not',
      facts: {
        ...rows(row('a')),
        users: [user('a', { attachedPolicies: [admin] })],
        groups: [],
        roles: [],
        policies: [],
      },
      is: 'failed high',
    },
    {
      when: 'by a group',
      facts: {
        ...rows(row('a')),
        users: [user('a', { groups: ['g'] })],
        groups: [group('g', { attachedPolicies: [admin] })],
        roles: [],
        policies: [],
      },
      is: 'failed high',
      says: ['group g'],
    },
    {
      when: 'by a policy of its own',
      facts: {
        ...rows(row('a')),
        users: [user('a', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/all')] })],
        groups: [],
        roles: [],
        policies: [managed('all', policyOf({ Action: '*', Resource: '*' }))],
      },
      is: 'failed high',
    },
    {
      when: 'no administrator',
      facts: { ...rows(row('a')), users: [user('a')], groups: [], roles: [], policies: [] },
      is: 'passed',
    },
  ],
  'access-key-age': [
    { when: '90 days to the day', facts: rows(row('a', { keys: [key(90, 1)] })), is: 'passed' },
    {
      when: '91 days',
      facts: rows(row('a', { keys: [key(91, 1)] })),
      is: 'failed medium',
      says: ['91 days old'],
    },
    {
      when: 'both keys',
      facts: rows(row('a', { keys: [key(91, 1), key(400, 1)] })),
      is: 'failed medium medium',
    },
    {
      when: 'an inactive one',
      facts: rows(row('a', { keys: [{ ...key(400, 1), active: false }] })),
      is: 'passed',
    },
    {
      when: 'the settings allow a year',
      facts: rows(row('a', { keys: [key(300, 1)] })),
      settings: { maxAccessKeyAgeDays: 365 },
      is: 'passed',
    },
  ],
  'password-age': [
    {
      when: 'young',
      facts: rows(row('a', { passwordEnabled: true, passwordLastChanged: daysAgo(10) })),
      is: 'passed',
    },
    {
      when: 'older than the policy that was switched on later',
      facts: rows(row('a', { passwordEnabled: true, passwordLastChanged: daysAgo(200) })),
      is: 'failed low',
      says: ['--password-reset-required'],
    },
    { when: 'not known', facts: rows(row('a', { passwordEnabled: true })), is: 'passed' },
    { when: 'without password', facts: rows(row('a', { passwordLastChanged: daysAgo(200) })), is: 'passed' },
  ],
  'access-key-unused': [
    { when: 'used', facts: rows(row('a', { keys: [key(400, 44)] })), is: 'passed' },
    { when: 'not used for 46 days', facts: rows(row('a', { keys: [key(400, 46)] })), is: 'failed medium' },
    {
      when: 'P32: never used and old, which Prowler passes',
      facts: rows(row('a', { keys: [key(400, null)] })),
      is: 'failed medium',
      says: ['never used'],
    },
    {
      when: 'just rotated and not used yet (prowler#645)',
      facts: rows(row('a', { keys: [key(2, null)] })),
      is: 'passed',
    },
    {
      when: 'inactive',
      facts: rows(row('a', { keys: [{ ...key(400, null), active: false }] })),
      is: 'passed',
    },
    {
      when: "the root user's are another check's",
      facts: {
        credentialReport: {
          generatedTime: daysAgo(0),
          rows: [row('<root_account>', { keys: [key(900, 800)] })],
        },
      },
      is: 'passed',
    },
  ],
  'password-unused': [
    {
      when: 'used',
      facts: rows(row('a', { passwordEnabled: true, passwordLastUsed: daysAgo(3) })),
      is: 'passed',
    },
    {
      when: 'not used for 46 days',
      facts: rows(row('a', { passwordEnabled: true, passwordLastUsed: daysAgo(46) })),
      is: 'failed medium',
    },
    {
      when: 'never used and set long ago, which Prowler passes',
      facts: rows(row('a', { passwordEnabled: true, passwordLastChanged: daysAgo(100) })),
      is: 'failed medium',
      says: ['never used'],
    },
    {
      when: 'never used and set yesterday',
      facts: rows(row('a', { passwordEnabled: true, passwordLastChanged: daysAgo(1) })),
      is: 'passed',
    },
    {
      when: 'taken away, with an old sign-in (prowler#3176)',
      facts: rows(row('a', { passwordLastUsed: daysAgo(300) })),
      is: 'passed',
    },
  ],
  'access-key-single-active': [
    { when: 'one', facts: rows(row('a', { keys: [key(1, 1)] })), is: 'passed' },
    {
      when: 'two, a rotation under way',
      facts: rows(row('a', { keys: [key(80, 1), key(3, 1)] })),
      is: 'passed',
    },
    { when: 'two for long', facts: rows(row('a', { keys: [key(80, 1), key(30, 1)] })), is: 'failed low' },
  ],
  'access-key-at-setup': [
    {
      when: 'a key made later',
      facts: rows(row('a', { passwordEnabled: true, keys: [key(100, null)] })),
      is: 'passed',
    },
    {
      when: 'made with the user and never used',
      facts: rows(row('a', { passwordEnabled: true, keys: [key(300, null)] })),
      is: 'failed low',
    },
    {
      when: 'made with the user and used',
      facts: rows(row('a', { passwordEnabled: true, keys: [key(300, 4)] })),
      is: 'passed',
    },
    {
      when: 'a user without password (prowler#513)',
      facts: rows(row('a', { keys: [key(300, null)] })),
      is: 'passed',
    },
  ],
  'no-long-lived-keys': [
    { when: 'none', facts: rows(row('a')), is: 'passed' },
    { when: 'one', facts: rows(row('a', { keys: [key(1, 1)] })), is: 'failed medium' },
  ],
  'service-credentials': [
    { when: 'none', facts: { serviceCredentials: [] }, is: 'passed' },
    {
      when: 'an API key that never expires',
      facts: { serviceCredentials: [credential] },
      is: 'failed high',
      says: ['…WXYZ'],
    },
    {
      when: 'one that does',
      facts: { serviceCredentials: [{ ...credential, expirationDate: daysAgo(-20) }] },
      is: 'passed',
    },
    { when: 'inactive', facts: { serviceCredentials: [{ ...credential, active: false }] }, is: 'passed' },
    {
      when: 'an old one for CodeCommit',
      facts: {
        serviceCredentials: [{ ...credential, service: 'codecommit.amazonaws.com', createDate: daysAgo(91) }],
      },
      is: 'failed low',
    },
  ],
  'server-certificates-expired': [
    {
      when: 'valid',
      facts: { serverCertificates: [{ arn: 'arn:c', name: 'c', expiration: daysAgo(-1) }] },
      is: 'passed',
    },
    {
      when: 'expired',
      facts: { serverCertificates: [{ arn: 'arn:c', name: 'c', expiration: daysAgo(1) }] },
      is: 'failed medium',
    },
  ],
  'user-signing-certificates': [
    { when: 'none', facts: rows(row('a')), is: 'passed' },
    {
      when: 'one',
      facts: rows(
        row('a', {
          certificates: [
            { active: true, lastRotated: null },
            { active: false, lastRotated: null },
          ],
        }),
      ),
      is: 'failed low',
    },
  ],
  'ssh-keys': [
    {
      when: 'young',
      facts: { sshPublicKeys: [{ user: 'a', active: true, uploadDate: daysAgo(1), idEnd: 'ABCD' }] },
      is: 'passed',
    },
    {
      when: 'old',
      facts: { sshPublicKeys: [{ user: 'a', active: true, uploadDate: daysAgo(91), idEnd: 'ABCD' }] },
      is: 'failed low',
    },
  ],
  'identity-federation': [
    {
      when: 'roles of Identity Center',
      facts: {
        ...rows(),
        roles: [role('AWSReservedSSO_x', { path: '/aws-reserved/sso.amazonaws.com/eu-west-1/' })],
        samlProviders: [],
      },
      is: 'passed',
      says: ['Identity Center'],
    },
    {
      when: 'a SAML provider',
      facts: {
        ...rows(),
        roles: [],
        samlProviders: [{ arn: 'arn:aws:iam::111122223333:saml-provider/Corp', validUntil: null }],
      },
      is: 'passed',
    },
    {
      when: 'P26: the SAML provider that Identity Center makes in each account',
      facts: {
        ...rows(),
        roles: [],
        samlProviders: [
          {
            arn: 'arn:aws:iam::111122223333:saml-provider/AWSSSO_0123456789abcdef_DO_NOT_DELETE',
            validUntil: null,
          },
        ],
      },
      is: 'passed',
      says: ['which IAM Identity Center made'],
    },
    {
      when: 'users with passwords and nothing else',
      facts: { ...rows(row('a', { passwordEnabled: true })), roles: [], samlProviders: [] },
      is: 'failed medium',
    },
    {
      when: 'no way in for people',
      facts: { ...rows(row('robot')), roles: [], samlProviders: [] },
      is: 'failed low',
      says: ['No way'],
    },
  ],
  'identity-center-instance': [
    {
      when: 'one is seen',
      facts: {
        identityCenters: [
          { arn: 'arn:aws:sso:::instance/ssoins-1', region: 'eu-west-1', ownerAccountId: null },
        ],
      },
      is: 'passed',
    },
    { when: 'none is', facts: { identityCenters: [] }, is: 'failed low' },
  ],
  'no-console-iam-users': [
    { when: 'none has a password', facts: rows(row('robot')), is: 'passed' },
    { when: 'one has', facts: rows(row('a', { passwordEnabled: true })), is: 'failed medium' },
    {
      when: 'it is break-glass',
      facts: rows(row('a', { passwordEnabled: true })),
      settings: { exemptUsers: ['a'] },
      is: 'passed',
    },
  ],
};
