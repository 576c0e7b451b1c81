import { describe, expect, it } from '@jest/globals';
import { assess, enabledChecks, switchedOff } from '../../src/account/assess.ts';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import { defaultBaselineSettings } from '../../src/account/settings.ts';
import { account, policyOf, role } from './facts.ts';

const only = (id: string) => accountChecks.filter((check) => check.id === id);
const github = 'token.actions.githubusercontent.com';
/** Tests the subject and not the audience, which is a weakness of low severity. */
const withoutAudience = role('deploy', {
  trustPolicy: policyOf({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${github}:sub`]: 'repo:acme/infra:ref:refs/heads/main' } },
  }),
});
const judged = (gaps?: readonly string[], id = 'role-trust-github-oidc') =>
  assess(
    only(id),
    { roles: { read: true, value: [withoutAudience], ...(gaps ? { gaps } : {}) } },
    account,
    defaultBaselineSettings,
  );

describe('a check that weighs', () => {
  it('is not looked at in full when a mild problem was found and the rest was not read', () => {
    const { results, unread } = judged(['the list was cut']);
    expect(results).toMatchObject([{ status: 'failed', severity: 'low', reason: 'the list was cut' }]);
    expect(unread).toEqual([
      { what: 'a part of the check role-trust-github-oidc', reason: 'the list was cut' },
    ]);
  });

  it('is looked at when everything was read, and when it is of low severity', () => {
    expect(judged().unread).toEqual([]);
    expect(judged(['the list was cut'], 'role-unused').unread).toEqual([]);
  });

  it('is not looked at when nothing was read', () => {
    const { unread } = assess(
      only('root-mfa'),
      { summary: { read: false, reason: 'denied' } },
      account,
      defaultBaselineSettings,
    );
    expect(unread).toEqual([{ what: 'the check root-mfa', reason: 'denied' }]);
  });
});

describe('checks that are switched off', () => {
  const off = { ...defaultBaselineSettings, checks: { 'root-mfa': false, 'role-unused': false } };

  it('are told of, where the profile has them', () => {
    expect(switchedOff(accountChecks, off)).toEqual([
      'The config switches off checks of the account: root-mfa.',
    ]);
    expect(switchedOff(accountChecks, { ...off, profile: 'all' })[0]).toContain('role-unused, root-mfa');
    expect(switchedOff(accountChecks, defaultBaselineSettings)).toEqual([]);
  });

  it('do not run', () => {
    expect(enabledChecks(accountChecks, off).map(({ id }) => id)).not.toContain('root-mfa');
  });
});

describe('a finding', () => {
  it('has another fingerprint in each account, though all else is the same', () => {
    const facts = {
      summary: { read: true as const, value: { AccountMFAEnabled: 0, AccountPasswordPresent: 1 } },
    };
    const of = (id: string) =>
      assess(only('root-mfa'), facts, { ...account, id }, defaultBaselineSettings).findings[0]?.fingerprint;
    expect(of('111122223333')).not.toBe(of('444455556666'));
    expect(of('111122223333')).toBe(of('111122223333'));
  });
});
