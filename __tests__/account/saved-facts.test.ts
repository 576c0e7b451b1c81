import { describe, expect, it } from '@jest/globals';
import { factsToText, mergeFacts, parseFacts, UnusableFacts } from '../../src/account/saved-facts.ts';
import type { AccountFacts } from '../../src/account/facts.ts';
import { account, now, report, role, row, user } from './facts.ts';
import { tables } from './tables/index.ts';

const merged = (...texts: readonly string[]) =>
  mergeFacts(
    texts.map((text, index) => parseFacts(text, `file-${index + 1}`)),
    now,
  );
const own = (facts: unknown, changes: Record<string, unknown> = {}): string =>
  JSON.stringify({ schemaVersion: 1, tool: 'iam-gate', account: { ...account, ...changes }, facts });
const details = (lists: Record<string, unknown>): string =>
  JSON.stringify({
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [],
    Policies: [],
    IsTruncated: false,
    ...lists,
  });
const named = (name: string) => ({
  UserName: name,
  Arn: `arn:aws-us-gov:iam::111122223333:user/${name}`,
  Path: '/',
});

describe('saved facts', () => {
  const facts: AccountFacts = {
    summary: { read: true, value: { AccountMFAEnabled: 1 } },
    passwordPolicy: { read: true, value: null },
    credentialReport: { read: true, value: report(row('alice', { passwordEnabled: true })) },
    users: { read: true, value: [user('alice')], gaps: ['cut'] },
    roles: { read: true, value: [role('app')] },
    organization: { read: false, reason: 'denied' },
    regions: { read: false, reason: 'no such service here', applicable: false },
  };

  it('come back as they were', () => {
    expect(merged(factsToText({ account, facts }))).toEqual({ account, facts });
  });

  it.each([
    ['readAt that is no time', { readAt: 'soon' }, 'account.readAt must be a time'],
    ['no readAt', { readAt: undefined }, 'account.readAt is not there'],
    ['an id that is none', { id: '12' }, 'account.id'],
    ['a partition that is none', { partition: '../x' }, 'account.partition'],
  ])('are refused with %s', (_what, changes, says) => {
    expect(() => merged(own({}, changes))).toThrow(says);
  });

  it.each([
    ['an unknown fact', { usres: { read: true, value: [] } }, 'there is no fact "usres"'],
    ['no value', { users: { read: true } }, 'facts.users.value: must be a list'],
    ['no reason', { users: { read: false } }, 'facts.users.reason: must be a text'],
    ['neither', { users: {} }, 'facts.users.read: must be true or false'],
    ['an object for a list', { users: { read: true, value: {} } }, 'facts.users.value: must be a list'],
    [
      'a user without groups',
      { users: { read: true, value: [user('a'), { ...user('b'), groups: undefined }] } },
      'facts.users.value[1].groups: must be a list',
    ],
    [
      'gaps that are no list',
      { users: { read: true, value: [], gaps: 'none' } },
      'facts.users.gaps: must be a list',
    ],
    [
      'a row that does not say whether there is a password',
      { credentialReport: { read: true, value: { generatedTime: now, rows: [{ user: 'a' }] } } },
      'facts.credentialReport.value.rows',
    ],
    [
      'a flag in quotes, which is neither true nor false',
      { credentialReport: { read: true, value: report({ ...row('a'), mfaActive: 'false' as never }) } },
      'facts.credentialReport.value.rows[1].mfaActive: must be true or false',
    ],
    [
      'a counter in quotes',
      { summary: { read: true, value: { AccountMFAEnabled: '1' } } },
      'facts.summary.value.AccountMFAEnabled: must be a number',
    ],
    [
      'a date that is none, from which nothing is old',
      { roles: { read: true, value: [role('a', { lastUsed: 'yesterday' })] } },
      'facts.roles.value[0].lastUsed: must be a time',
    ],
    [
      'a policy without its document',
      { users: { read: true, value: [user('a', { inlinePolicies: [{ name: 'p' } as never] })] } },
      'facts.users.value[0].inlinePolicies[0].document: must be a policy document',
    ],
    ['a password policy of nothing', { passwordPolicy: { read: true, value: {} } }, 'facts.passwordPolicy'],
  ])('are refused with %s', (_what, broken, says) => {
    expect(() => merged(own(broken))).toThrow(UnusableFacts);
    expect(() => merged(own(broken))).toThrow(says);
  });

  it('have the shape that the facts of every case of the truth tables have', () => {
    for (const cases of Object.values(tables))
      for (const one of cases) {
        const read = Object.entries(one.facts).map(([name, value]) => [name, { read: true, value }]);
        expect(() => merged(own(Object.fromEntries(read)))).not.toThrow();
      }
  });

  it('of another version are refused', () => {
    const text = JSON.stringify({ schemaVersion: 2, account, facts: {} });
    expect(() => merged(text)).toThrow('schema version 2');
  });
});

describe('parts of facts', () => {
  it('name account and partition by their ARNs, and count ages to now', () => {
    const { account: found } = merged(details({ UserDetailList: [named('alice')] }));
    expect(found).toEqual({
      id: '111122223333',
      partition: 'aws-us-gov',
      alias: null,
      callerArn: null,
      readAt: now,
    });
  });

  it('of which each holds one kind, by --filter, do not empty one another', () => {
    const { facts } = merged(
      details({ UserDetailList: [named('alice')] }),
      details({ GroupDetailList: [{ GroupName: 'g', Arn: 'arn:aws-us-gov:iam::111122223333:group/g' }] }),
    );
    expect(facts.users).toMatchObject({ read: true, value: [{ name: 'alice' }] });
    expect(facts.groups).toMatchObject({ read: true, value: [{ name: 'g' }] });
  });

  it('that are pages are joined, and stay a gap: nobody knows whether all are there', () => {
    const { facts } = merged(
      details({ UserDetailList: [named('alice')], IsTruncated: true }),
      details({ UserDetailList: [named('bob'), named('alice')] }),
    );
    expect(facts.users).toMatchObject({
      value: [{ name: 'alice' }, { name: 'bob' }],
      gaps: ['file-1 is one page of a longer answer'],
    });
  });

  it('of two accounts are refused', () => {
    expect(() =>
      merged(
        details({ UserDetailList: [named('alice')] }),
        details({ UserDetailList: [{ UserName: 'b', Arn: 'arn:aws:iam::444455556666:user/b' }] }),
      ),
    ).toThrow('different accounts: 111122223333, 444455556666');
  });

  it('take the time of the report for the time of reading', () => {
    const csv = 'user,arn,password_enabled,mfa_active\nalice,arn:aws:iam::111122223333:user/alice,true,false';
    const json = JSON.stringify({
      Content: Buffer.from(csv).toString('base64'),
      GeneratedTime: '2015-02-02T20:02:02+00:00',
    });
    expect(merged(json).account.readAt).toBe('2015-02-02T20:02:02.000Z');
    expect(merged(csv).account.readAt).toBe(now);
    expect(merged(csv).facts.credentialReport).toMatchObject({ value: { generatedTime: null } });
  });

  it('P10: are also the summary and the password policy as the command line prints them', () => {
    const { facts } = merged(
      JSON.stringify({ SummaryMap: { AccountMFAEnabled: 1 } }),
      JSON.stringify({ PasswordPolicy: { MinimumPasswordLength: 8, MaxPasswordAge: 90 } }),
    );
    expect(facts.summary).toEqual({ read: true, value: { AccountMFAEnabled: 1 } });
    // ExpirePasswords is derived from the age, and what is absent is not set.
    expect(facts.passwordPolicy).toMatchObject({
      value: { minimumLength: 8, expire: true, reusePrevention: null, hardExpiry: false },
    });
  });

  it('with a document that is no JSON leave the rest readable', () => {
    const { facts } = merged(
      details({
        UserDetailList: [named('alice')],
        RoleDetailList: [
          { RoleName: 'r', Arn: 'arn:aws:iam::111122223333:role/r', AssumeRolePolicyDocument: '{' },
        ],
      }),
    );
    expect(facts.users?.read).toBe(true);
    expect(facts.roles).toMatchObject({ read: false, reason: expect.stringContaining('role/r') as unknown });
  });

  it.each([
    ['', 'neither JSON nor a credential report'],
    ['[]', 'must hold one JSON object'],
    ['{}', 'holds no facts'],
  ])('%j are refused', (text, says) => {
    expect(() => merged(text)).toThrow(says);
  });
});
