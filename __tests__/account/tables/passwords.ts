import type { PasswordPolicy } from '../../../src/account/facts.ts';
import { report, row, type Case } from '../facts.ts';

const strong: PasswordPolicy = {
  minimumLength: 14,
  requireSymbols: true,
  requireNumbers: true,
  requireUppercase: true,
  requireLowercase: true,
  allowUsersToChange: true,
  expire: true,
  maxAge: 90,
  reusePrevention: 24,
  hardExpiry: false,
};
const people = report(row('alice', { passwordEnabled: true }));
const facts = (changes: Partial<PasswordPolicy>) => ({
  passwordPolicy: { ...strong, ...changes },
  credentialReport: people,
});
const byDefault = { passwordPolicy: null, credentialReport: people };

/** What holds for each of the settings: nobody to govern, the default policy, a custom one. */
function setting(
  bad: Partial<PasswordPolicy>,
  severity: string,
  inDefault: 'fails' | 'passes' | 'does not apply',
  ...more: Case[]
): Case[] {
  return [
    { when: 'the setting is as it should be', facts: facts({}), is: 'passed' },
    { when: 'it is not', facts: facts(bad), is: `failed ${severity}` },
    {
      when: 'P9: the default policy is in force',
      facts: byDefault,
      is: inDefault === 'fails' ? `failed ${severity}` : inDefault === 'passes' ? 'passed' : 'not-applicable',
    },
    {
      when: 'P11: no IAM user has a password',
      facts: { ...facts(bad), credentialReport: report(row('robot')) },
      is: 'not-applicable',
    },
    {
      when: 'nobody has one, and the settings judge it all the same',
      facts: { ...facts(bad), credentialReport: report() },
      settings: { passwordPolicy: 'always' },
      is: `failed ${severity}`,
    },
    ...more,
  ];
}

export const passwordTable: Readonly<Record<string, readonly Case[]>> = {
  'password-policy-custom': [
    { when: 'there is one', facts: facts({}), is: 'passed' },
    {
      when: 'NoSuchEntity: the default is in force',
      facts: byDefault,
      is: 'failed medium',
      says: ['--minimum-password-length 14', '--no-hard-expiry'],
    },
    {
      when: 'no IAM user has a password',
      facts: { passwordPolicy: null, credentialReport: report() },
      is: 'not-applicable',
    },
  ],
  'password-min-length': setting({ minimumLength: 13 }, 'medium', 'fails', {
    when: 'a custom policy weaker than the default',
    facts: facts({ minimumLength: 6 }),
    is: 'failed medium',
    says: ['6 characters', 'MinimumPasswordLength=6', '--require-symbols', '--max-password-age 90'],
  }),
  'password-uppercase': setting({ requireUppercase: false }, 'low', 'fails'),
  'password-lowercase': setting({ requireLowercase: false }, 'low', 'fails'),
  'password-number': setting({ requireNumbers: false }, 'low', 'fails'),
  'password-symbol': setting({ requireSymbols: false }, 'low', 'fails'),
  'password-expiration': setting(
    { expire: false, maxAge: null },
    'low',
    'fails',
    { when: 'passwords expire too late', facts: facts({ maxAge: 91 }), is: 'failed low', says: ['91 days'] },
    {
      when: 'P10: an age of 0, which some answer for unset',
      facts: facts({ expire: true, maxAge: 0 }),
      is: 'failed low',
    },
  ),
  'password-expiration-admin-reset': [
    { when: 'users may reset expired passwords, as expected', facts: facts({}), is: 'passed' },
    {
      when: 'it locks users out',
      facts: facts({ hardExpiry: true }),
      is: 'failed low',
      says: ['--no-hard-expiry'],
    },
    {
      when: 'the settings ask for it',
      facts: facts({ hardExpiry: true }),
      settings: { passwordExpirationAdminReset: true },
      is: 'passed',
    },
    {
      when: 'the settings ask for it and it is off',
      facts: facts({}),
      settings: { passwordExpirationAdminReset: true },
      is: 'failed low',
    },
    { when: 'passwords do not expire', facts: facts({ expire: false, maxAge: null }), is: 'not-applicable' },
    { when: 'the default policy is in force', facts: byDefault, is: 'not-applicable' },
  ],
  'password-allow-change': setting({ allowUsersToChange: false }, 'low', 'passes'),
  'password-reuse-prevention': setting(
    { reusePrevention: null },
    'low',
    'fails',
    { when: '23 are barred', facts: facts({ reusePrevention: 23 }), is: 'failed low' },
    {
      when: 'the settings ask for 5 and 12 are barred: at least, not exactly',
      facts: facts({ reusePrevention: 12 }),
      settings: { passwordReusePrevention: 5 },
      is: 'passed',
    },
  ),
};
