import { describe, expect, test } from '@jest/globals';
import { waiversOf } from '../../src/settings/waivers.ts';
import { readConfig } from '../../src/settings/config-file.ts';
import { matchesText } from '../../src/gate/glob.ts';
import { day, judgeChange, passRole, policy, told, type PullRequest } from './world.ts';

const rule = 'PASS_ROLE_WITH_STAR_IN_RESOURCE';
const waiver = (lines: Record<string, string>): string =>
  `waivers:\n  - rule: ${rule}\n${Object.entries({
    reason: 'one role per account',
    owner: 'platform',
    expires: '2027-01-31',
    ...lines,
  })
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')}`;
const head = { 'policies/deploy.json': policy(passRole) };
const judged = (config: string, more: Partial<PullRequest> = {}) =>
  judgeChange({ base: {}, head, config, ...more });

describe('a waiver accepts a finding', () => {
  test('and says who, why and until when', async () => {
    const judgement = await judged(waiver({ file: 'policies/deploy.json' }));
    expect(told(judgement)).toEqual([`waived ${rule} policies/deploy.json:7`]);
    expect(judgement.judged[0]?.because).toBe('platform accepts it until 2027-01-31: one role per account');
    expect(judgement.verdict).toBe('passed');
    expect(judgement.waivers.map(({ state }) => state)).toEqual(['used']);
  });

  test.each([
    ['file', 'policies/**', 'other/**'],
    ['sid', 'Pass*', 'Read'],
    ['action', 'iam:PassRole', 'iam:GetRole'],
    ['resource', '"*"', 'arn:aws:iam::111122223333:role/app'],
  ])('by its %s', async (key, right, wrong) => {
    expect(told(await judged(waiver({ [key]: right })))[0]).toMatch(/^waived/);
    expect(told(await judged(waiver({ [key]: wrong })))[0]).toMatch(/^blocks/);
  });

  test('by its fingerprint, which changes when the finding gets worse', async () => {
    const [found] = (await judged('')).judged;
    const config = waiver({ fingerprint: found?.finding.fingerprint ?? '' });
    expect(told(await judged(config))).toEqual([`waived ${rule} policies/deploy.json:7`]);
    const worse = await judged(config, {
      head: { 'policies/deploy.json': policy({ ...passRole, Action: 'iam:*' }) },
    });
    expect(told(worse).filter((line) => line.includes('PASS_ROLE'))).toEqual([
      expect.stringMatching(/^blocks/),
    ]);
  });

  test('a waiver for one action does not swallow a later wildcard', async () => {
    const config = waiver({ action: 'iam:PassRole' });
    const worse = await judged(config, {
      head: { 'policies/deploy.json': policy({ ...passRole, Action: ['iam:PassRole', 'iam:*'] }) },
    });
    expect(told(worse).filter((line) => line.startsWith('waived'))).toEqual([]);
  });
});

describe('a waiver ends', () => {
  test('it holds through its last day, in UTC', async () => {
    const config = waiver({ file: 'policies/deploy.json' });
    expect((await judged(config, { now: new Date('2027-01-31T23:59:59Z') })).verdict).toBe('passed');
    const after = await judged(config, { now: new Date('2027-02-01T00:00:00Z') });
    expect(after.verdict).toBe('failed');
    expect(after.judged[0]?.because).toContain('the waiver of platform expired on 2027-01-31, 1 day ago');
    expect(after.waivers[0]).toMatchObject({ state: 'expired', matched: 1 });
    expect(after.waivers[0]?.message).toContain(
      'so 1 finding of PASS_ROLE_WITH_STAR_IN_RESOURCE counts again',
    );
  });

  test('one that still holds counts before one that ran out', async () => {
    const config = `${waiver({ expires: '2026-01-31' })}${waiver({}).replace('waivers:\n', '')}`;
    expect(told(await judged(config))[0]).toMatch(/^waived/);
  });

  test('it may not run longer than the config allows', async () => {
    const judgement = await judged(`longest-waiver-days: 30\n${waiver({})}`);
    expect(judgement.verdict).toBe('failed');
    expect(judgement.judged[0]?.because).toContain('longer than the 30 days that the config allows');
    expect(judgement.waivers[0]?.state).toBe('too-long');
  });
});

describe('waivers that need care are reported', () => {
  test('unused, where its place was looked at', async () => {
    const unused = waiver({ file: 'policies/deploy.json', sid: 'Nobody' });
    expect((await judged(unused)).waivers[0]).toMatchObject({
      state: 'unused',
      message: `The waiver for ${rule} at .github/iam-gate.yml:2 matches nothing: remove it.`,
    });
  });
  test('not of files that this change does not touch', async () => {
    const elsewhere = waiver({ file: 'policies/other.json' });
    expect((await judged(elsewhere, { more: { wholeRepository: false } })).waivers).toEqual([]);
  });
  test('wider than what it matches', async () => {
    expect((await judged(waiver({ file: 'policies/**' }))).waivers[0]).toMatchObject({
      state: 'too-wide',
      message: expect.stringContaining('say file: policies/deploy.json.'),
    });
    expect(
      (await judged(waiver({ file: 'policies/deploy.json' }).replace(rule, "'PASS_*'"))).waivers[0]?.message,
    ).toContain(`name the rule ${rule}.`);
  });
  test('proposed by the change: previewed, not applied', async () => {
    const config = await readConfig({ path: '.github/iam-gate.yml', text: waiver({}) });
    if ('problems' in config) throw new Error('the waiver is in order');
    const judgement = await judged('', {
      proposedWaivers: waiversOf(config, '.github/iam-gate.yml').waivers,
    });
    expect(judgement.verdict).toBe('failed');
    expect(judgement.judged[0]?.because).toContain('takes effect after the merge');
    expect(judgement.waivers[0]).toMatchObject({ state: 'proposed', matched: 1 });
  });
});

test('an account finding is waived by its resource', async () => {
  const finding = {
    rule: { id: 'user-console-mfa', title: 'MFA', severity: 'high', why: 'w', fix: 'f', references: [] },
    severity: 'high',
    message: 'ann has no MFA.',
    places: [{ kind: 'resource', arn: 'arn:aws:iam::111122223333:user/ann' }],
    fingerprint: 'f1',
    engine: 'baseline',
  } as const;
  const config = waiver({ resource: 'arn:aws:iam::111122223333:user/ann' }).replace(rule, 'user-console-mfa');
  const more = { head: [finding], coverage: [] };
  expect(told(await judged(config, { more }))).toEqual([
    'waived user-console-mfa arn:aws:iam::111122223333:user/ann',
  ]);
  expect(told(await judged(config.replace('user/ann', 'user/bob'), { more }))[0]).toMatch(/^blocks/);
  expect(told(await judged('baseline: report', { more }))[0]).toMatch(/^warns/);
});

test('an old repository takes up the gate', async () => {
  // 40 findings that are there already.
  const old = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`old/${index}.json`, policy(passRole)]),
  );
  const first = await judgeChange({ base: old, head: old });
  expect(first.verdict).toBe('passed');
  expect(first.judged).toHaveLength(40);
  expect(new Set(first.judged.map(({ effect }) => effect))).toEqual(new Set(['existing']));

  const second = { ...old, 'new/deploy.json': policy(passRole) };
  const blocked = await judgeChange({ base: old, head: second });
  expect(blocked.verdict).toBe('failed');
  expect(told(blocked)[0]).toBe(`blocks ${rule} new/deploy.json:7`);

  const config = waiver({ file: 'new/deploy.json' });
  const third = await judgeChange({ base: old, head: second, config });
  expect(third.verdict).toBe('passed');

  const fourth = await judgeChange({ base: old, head: second, config, now: day('2027-02-10') });
  expect(fourth.verdict).toBe('failed');
  expect(fourth.judged[0]?.because).toContain('platform expired on 2027-01-31, 10 days ago');
});

test.each([
  ['*', 'anything', true],
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*b*c', 'aXbYc', true],
  ['ab*ba', 'aba', false],
  ['s3:GetObject', 's3:*', false],
  ['s3:*', 's3:GetObject', true],
  ['*a*a*', 'a', false],
])('%s matches %s: %s', (pattern, text, matches) => {
  expect(matchesText(pattern, text)).toBe(matches);
});
