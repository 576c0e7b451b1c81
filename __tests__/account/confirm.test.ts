import { describe, expect, it } from '@jest/globals';
import {
  confirmedReport,
  unreportedUsers,
  unsaidUsers,
  type Confirmation,
} from '../../src/account/confirm.ts';
import { daysAgo, now, report, row, user } from './facts.ts';

const live = {
  hasPassword: true,
  passwordCreated: daysAgo(5),
  mfaSerialNumbers: ['arn:aws:iam::111122223333:mfa/a'],
  accessKeys: [],
};
/** The row of alice after she was asked for. */
function confirmed(before: ReturnType<typeof row>, now_: Confirmation) {
  const fact = confirmedReport({ read: true, value: report(before) }, [], new Map([['alice', now_]]), now);
  return fact.read ? fact.value.rows.find((each) => each.user === 'alice') : undefined;
}

describe('P3: a row that is read again', () => {
  it('is as the live operations say, and says so', () => {
    const before = row('alice', {
      passwordEnabled: true,
      mfaActive: false,
      passwordLastChanged: daysAgo(90),
    });
    expect(confirmed(before, live)).toMatchObject({
      mfaActive: true,
      passwordLastChanged: daysAgo(5),
      confirmedAt: now,
    });
  });

  it('goes with a user who is gone (prowler#2008)', () => {
    expect(confirmed(row('alice'), null)).toBeUndefined();
  });

  it('stays as reported when nobody could be asked', () => {
    const before = row('alice', { passwordEnabled: true });
    expect(confirmed(before, { failed: 'denied' })).toEqual(before);
  });

  it('keeps the last use of the same key, also when its status changed since', () => {
    const before = row('alice', {
      keys: [
        { lastRotated: daysAgo(10), lastUsed: daysAgo(1) },
        { lastRotated: daysAgo(3), lastUsed: daysAgo(2) },
      ],
    });
    const after = confirmed(before, {
      ...live,
      accessKeys: [
        { active: true, createDate: daysAgo(10) },
        { active: true, createDate: daysAgo(20) },
      ],
    });
    expect(after?.accessKeys).toEqual([
      { active: true, lastRotated: daysAgo(10), lastUsed: daysAgo(1) },
      { active: true, lastRotated: daysAgo(20), lastUsed: daysAgo(1) },
    ]);
  });

  it('has every key, also those for which the report has no room', () => {
    const keys = [1, 2, 3].map((days) => ({ active: true, createDate: daysAgo(days) }));
    expect(confirmed(row('alice'), { ...live, accessKeys: keys })?.accessKeys).toHaveLength(3);
  });

  it('is in doubt no longer, but for what only the report tells', () => {
    const before = row('alice', {
      passwordEnabled: null,
      unsaid: ['password_enabled', 'mfa_active', 'password_last_used'],
    });
    expect(unsaidUsers(report(before))).toEqual(['alice']);
    expect(confirmed(before, live)).toMatchObject({ passwordEnabled: true, unsaid: ['password_last_used'] });
    expect(unsaidUsers(report(row('alice', { unsaid: ['cert_1_active'] })))).toEqual([]);
  });
});

describe('a user who is not in the report', () => {
  const fact = { read: true as const, value: report(row('alice')) };
  const everybody = [user('alice'), user('bob')];

  it('is found among the users', () => {
    expect(unreportedUsers(fact.value, everybody).map(({ name }) => name)).toEqual(['bob']);
  });

  it('gets a row, or is a gap by name', () => {
    const ask = (confirmation: Confirmation) =>
      confirmedReport(fact, [user('bob')], new Map([['bob', confirmation]]), now);
    expect(ask(live)).toMatchObject({ value: { rows: [{}, {}, { user: 'bob', passwordEnabled: true }] } });
    expect(ask({ failed: 'iam:GetLoginProfile was denied' })).toMatchObject({
      gaps: [expect.stringContaining('bob') as unknown],
    });
    expect(ask(null)).toEqual(fact);
  });
});
