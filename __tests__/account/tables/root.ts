import { daysAgo, report, row, type Case } from '../facts.ts';

const member = {
  id: 'o-1',
  arn: 'arn:aws:organizations::999999999999:organization/o-1',
  featureSet: 'ALL',
  managementAccountId: '999999999999',
};
const rootReport = (values: Parameters<typeof row>[1]) => ({
  generatedTime: daysAgo(0),
  rows: [row('<root_account>', values)],
});

export const rootTable: Readonly<Record<string, readonly Case[]>> = {
  'root-mfa': [
    {
      when: 'MFA is on',
      facts: { summary: { AccountMFAEnabled: 1, AccountPasswordPresent: 1 } },
      is: 'passed',
      says: ['read live'],
    },
    {
      when: 'there is a password and no MFA',
      facts: { summary: { AccountMFAEnabled: 0, AccountPasswordPresent: 1 } },
      is: 'failed critical',
      says: ['AccountMFAEnabled=0'],
    },
    {
      when: 'P6: the credentials were removed centrally',
      facts: { summary: { AccountMFAEnabled: 0, AccountPasswordPresent: 0 } },
      is: 'not-applicable',
      says: ['no password'],
    },
    {
      when: 'there is a device and no password to sign in with',
      facts: { summary: { AccountMFAEnabled: 1, AccountPasswordPresent: 0 } },
      is: 'not-applicable',
    },
    {
      when: 'P5: MFA is on and the report, hours old, says no (prowler#1877)',
      facts: {
        summary: { AccountMFAEnabled: 1, AccountPasswordPresent: 1 },
        credentialReport: rootReport({ mfaActive: false }),
      },
      is: 'passed',
    },
    {
      when: 'an older summary and a report that knows no root password',
      facts: { summary: { AccountMFAEnabled: 0 }, credentialReport: rootReport({ passwordEnabled: false }) },
      is: 'not-applicable',
    },
    {
      when: 'an older summary and a report that does not know either: never silently green',
      facts: { summary: { AccountMFAEnabled: 0 }, credentialReport: rootReport({ passwordEnabled: null }) },
      is: 'failed critical',
    },
    {
      when: 'P8: GovCloud, whose root user has no console',
      facts: { summary: { AccountMFAEnabled: 0 } },
      account: { partition: 'aws-us-gov' },
      is: 'not-applicable',
    },
    {
      when: 'P35: the summary has counters that nobody knows yet',
      facts: { summary: { AccountMFAEnabled: 1, AccountPasswordPresent: 1, AccountLaunchedNextYear: 7 } },
      is: 'passed',
    },
    { when: 'the summary does not tell', facts: { summary: {} }, is: 'unknown' },
  ],
  'root-no-access-keys': [
    { when: 'there are none', facts: { summary: { AccountAccessKeysPresent: 0 } }, is: 'passed' },
    { when: 'there is one', facts: { summary: { AccountAccessKeysPresent: 1 } }, is: 'failed critical' },
    {
      when: 'it is inactive: still a root key',
      facts: { summary: { AccountAccessKeysPresent: 1 }, credentialReport: rootReport({}) },
      is: 'failed critical',
      says: ['inactive'],
    },
    {
      when: 'it is active',
      facts: { summary: { AccountAccessKeysPresent: 1 }, credentialReport: rootReport({ keys: [{}] }) },
      is: 'failed critical',
      says: ['(active)'],
    },
    { when: 'the summary does not tell', facts: { summary: {} }, is: 'unknown' },
  ],
  'root-not-used': [
    { when: 'nothing is on record', facts: { credentialReport: report() }, is: 'passed' },
    {
      when: 'the password was used 31 days ago',
      facts: { credentialReport: rootReport({ passwordLastUsed: daysAgo(31) }) },
      is: 'passed',
    },
    {
      when: 'the password was used yesterday',
      facts: { credentialReport: rootReport({ passwordLastUsed: daysAgo(1) }) },
      is: 'failed high',
      says: ['its password'],
    },
    {
      when: 'an old sign-in and a key used today: the newest counts',
      facts: {
        credentialReport: rootReport({ passwordLastUsed: daysAgo(500), keys: [{ lastUsed: daysAgo(0) }] }),
      },
      is: 'failed high',
      says: ['access key 1'],
    },
    {
      when: 'the second key was used',
      facts: { credentialReport: rootReport({ keys: [{}, { lastUsed: daysAgo(2) }] }) },
      is: 'failed high',
      says: ['access key 2'],
    },
    {
      when: '60 days are asked for',
      facts: { credentialReport: rootReport({ passwordLastUsed: daysAgo(45) }) },
      settings: { rootUnusedDays: 60 },
      is: 'failed high',
    },
    {
      when: 'the report has no row for it',
      facts: { credentialReport: { generatedTime: daysAgo(0), rows: [row('alice')] } },
      is: 'unknown',
    },
  ],
  'root-hardware-mfa': [
    {
      when: 'no virtual device is listed',
      facts: { summary: { AccountMFAEnabled: 1 }, virtualMfaDevices: [] },
      is: 'passed',
      says: ['no virtual device'],
    },
    {
      when: 'P7: a user called rootbeer has one',
      facts: {
        summary: { AccountMFAEnabled: 1 },
        virtualMfaDevices: [
          {
            serialNumber: 'arn:aws:iam::111122223333:mfa/root-account-mfa-device',
            userArn: 'arn:aws:iam::111122223333:user/rootbeer',
          },
        ],
      },
      is: 'passed',
    },
    {
      when: 'root has one, whatever its name',
      facts: {
        summary: { AccountMFAEnabled: 1 },
        virtualMfaDevices: [
          { serialNumber: 'arn:aws:iam::111122223333:mfa/phone', userArn: 'arn:aws:iam::111122223333:root' },
        ],
      },
      is: 'failed low',
    },
    {
      when: 'there is no MFA at all',
      facts: { summary: { AccountMFAEnabled: 0 }, virtualMfaDevices: [] },
      is: 'failed medium',
    },
    {
      when: 'root has no password',
      facts: { summary: { AccountMFAEnabled: 0, AccountPasswordPresent: 0 }, virtualMfaDevices: [] },
      is: 'not-applicable',
    },
    {
      when: 'another partition',
      facts: { summary: { AccountMFAEnabled: 0 }, virtualMfaDevices: [] },
      account: { partition: 'aws-cn' },
      is: 'not-applicable',
    },
    { when: 'the summary does not tell', facts: { summary: {}, virtualMfaDevices: [] }, is: 'unknown' },
  ],
  'root-no-signing-certificates': [
    { when: 'there are none', facts: { summary: { AccountSigningCertificatesPresent: 0 } }, is: 'passed' },
    { when: 'there is one', facts: { summary: { AccountSigningCertificatesPresent: 1 } }, is: 'failed high' },
    { when: 'the summary does not tell', facts: { summary: {} }, is: 'unknown' },
  ],
  'root-credentials-removed': [
    {
      when: 'a member without credentials',
      facts: { summary: { AccountPasswordPresent: 0, AccountAccessKeysPresent: 0 }, organization: member },
      is: 'passed',
    },
    {
      when: 'a member with a password',
      facts: { summary: { AccountPasswordPresent: 1, AccountAccessKeysPresent: 0 }, organization: member },
      is: 'failed low',
      says: ['assume-root'],
    },
    {
      when: 'the management account',
      facts: {
        summary: { AccountPasswordPresent: 1, AccountAccessKeysPresent: 0 },
        organization: { ...member, managementAccountId: '111122223333' },
      },
      is: 'not-applicable',
    },
    {
      when: 'no organization',
      facts: { summary: { AccountPasswordPresent: 1 }, organization: null },
      is: 'not-applicable',
    },
    { when: 'the summary does not tell', facts: { summary: {}, organization: member }, is: 'unknown' },
  ],
};
