import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaultBaselineSettings } from '../../src/account/settings.ts';
import { settingsFrom, type Inputs, type Settings, type SettingsOptions } from '../../src/settings.ts';
import { baselineSchema } from '../../src/settings/config-schema.ts';

const path = '.github/iam-gate.yml';
const read = (text: string | null, inputs: Inputs = {}, options: SettingsOptions = {}) =>
  settingsFrom(inputs, text === null ? null : { path, text }, options);

async function settings(
  text: string | null,
  inputs: Inputs = {},
  options: SettingsOptions = {},
): Promise<Settings> {
  const answer = await read(text, inputs, options);
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer.settings;
}
/** `line:column message` of each problem. */
async function problems(
  text: string | null,
  inputs: Inputs = {},
  options: SettingsOptions = {},
): Promise<string[]> {
  const answer = await read(text, inputs, options);
  return 'problems' in answer
    ? answer.problems.map(({ line, column, message }) => `${line ?? '-'}:${column ?? '-'} ${message}`)
    : [];
}

describe("thresholds end where IAM's own settings end", () => {
  test.each([
    ['minimum-password-length', 6, 128],
    ['password-reuse-prevention', 1, 24],
    ['max-password-age-days', 1, 1095],
    ['max-role-session-hours', 1, 12],
    ['max-unused-role-days', 1, 400],
  ])('%s is from %i to %i', async (name, least, most) => {
    const found = (value: number) => problems(`baseline:\n  ${name}: ${value}`);
    expect([await found(least), await found(most)]).toEqual([[], []]);
    for (const value of [least - 1, most + 1])
      expect(await found(value)).toEqual([expect.stringContaining(`\`baseline.${name}\` must be`)]);
  });
});

describe('defaults, inputs, config', () => {
  test('without anything the defaults hold', async () => {
    expect(await settings(null)).toMatchObject({
      failOn: 'high',
      scope: 'introduced',
      baseline: 'enforce',
      onIncomplete: 'fail',
      comment: 'on-findings',
      audience: 'sts.amazonaws.com',
      configPath: path,
      longestWaiverDays: 180,
      allowedRegions: null,
      baselineSettings: defaultBaselineSettings,
    });
  });
  test('an input that is empty is not given', async () => {
    expect((await settings('fail-on: low', { 'fail-on': '  ' })).failOn).toBe('low');
  });
  test('outside of pull requests the input wins', async () => {
    const result = await settings('fail-on: low', { 'fail-on': 'critical' });
    expect(result.failOn).toBe('critical');
    expect(result.origins['fail-on']).toBe('input');
    expect(result.notices).toEqual([]);
  });
  test('each value says where it came from', async () => {
    const { origins, baselineOrigins } = await settings(
      'scope: all\nbaseline:\n  mode: report\n  max-role-session-hours: 8\n',
    );
    expect(origins).toMatchObject({ scope: `${path}:1`, baseline: `${path}:2`, 'fail-on': 'default' });
    expect(baselineOrigins).toEqual({
      mode: `${path}:3`,
      maxRoleSessionHours: `${path}:4`,
      allowedRegions: 'default',
      trustedAccounts: 'default',
    });
  });
  test('nobody can change them', async () => {
    const result = await settings('allowed-regions: [eu-west-1]');
    expect(() => (result.allowedRegions as string[]).push('us-east-1')).toThrow(TypeError);
    expect(Object.isFrozen(result)).toBe(true);
  });
  test('China has an audience of its own', async () => {
    expect((await settings(null, { 'aws-region': 'cn-north-1' })).audience).toBe('sts.amazonaws.com.cn');
  });
  test('an account id keeps its leading zero, with quotes or without', async () => {
    expect((await settings(`trusted-accounts: [012345678901, "000000000012"]`)).trustedAccounts).toEqual([
      '012345678901',
      '000000000012',
    ]);
  });
  test('globs give files their type; the last entry that matches counts', async () => {
    const text = `policies:\n  - docs/**\n  - { paths: [scp/**], type: SERVICE_CONTROL_POLICY }\n  - { paths: scp/buckets/*, type: RESOURCE_POLICY, resource-type: "AWS::S3::Bucket" }\nignored-paths: [vendor/**]\n`;
    const { typeOf, ignores } = await settings(text);
    expect(typeOf('docs/a.json')).toBeUndefined();
    expect(typeOf('scp/a.json')).toEqual({ type: 'SERVICE_CONTROL_POLICY' });
    expect(typeOf('scp/buckets/a.json')).toEqual({
      type: 'RESOURCE_POLICY',
      resourceType: 'AWS::S3::Bucket',
    });
    expect([ignores('vendor/x/a.json'), ignores('a.json')]).toEqual([true, false]);
  });
  test('a folder that a glob leads into holds policies, and so does what a glob names', async () => {
    const { holdsPolicies } = await settings(`policies:\n  - paths: ['iam/prod/*.json']\n`);
    expect(['iam', 'iam/prod', 'iam/prod/a.json'].every(holdsPolicies)).toBe(true);
    expect(['i', 'iam/dev', 'iam/prod/a.txt', 'iam/prods'].some(holdsPolicies)).toBe(false);
    expect((await settings(null)).holdsPolicies('a.json')).toBe(false);
  });
  test('the input policies has a glob a line, with a type behind it', async () => {
    expect(
      (await settings(null, { policies: 'a/*.json\n  scp/** SERVICE_CONTROL_POLICY\n' })).policies,
    ).toEqual([
      { paths: ['a/*.json'], type: null, resourceType: null },
      { paths: ['scp/**'], type: 'SERVICE_CONTROL_POLICY', resourceType: null },
    ]);
  });
});

describe('in a pull request inputs tighten and never loosen', () => {
  const tight = (text: string | null, inputs: Inputs) => settings(text, inputs, { tightenOnly: true });
  test.each([
    ['fail-on', 'high', 'critical', 'low'],
    ['scope', 'all', 'introduced', 'all'],
    ['baseline', 'report', 'off', 'enforce'],
    ['on-incomplete', 'fail', 'warn', 'fail'],
    ['comment', 'on-findings', 'never', 'always'],
  ] as const)('%s: %s stays against %s and gives way to %s', async (name, config, looser, stricter) => {
    const key = name === 'fail-on' ? 'failOn' : name === 'on-incomplete' ? 'onIncomplete' : name;
    const loosened = await tight(`${name}: ${config}`, { [name]: looser });
    expect(loosened[key]).toBe(config);
    expect(loosened.notices[0]).toContain(`The input ${name}: ${looser} is not used`);
    expect((await tight(`${name}: ${config}`, { [name]: stricter }))[key]).toBe(stricter);
  });
  test('what the config does not say, the input says', async () => {
    expect((await tight('scope: all', { 'fail-on': 'critical' })).failOn).toBe('critical');
    expect((await tight(null, { 'fail-on': 'critical' })).failOn).toBe('critical');
  });
  test('an account must be in both lists, and one must be left', async () => {
    const config = 'allowed-account-ids: ["111122223333", "444455556666"]';
    expect((await tight(config, { 'allowed-account-ids': '444455556666' })).allowedAccountIds).toEqual([
      '444455556666',
    ]);
    expect(await problems(config, { 'allowed-account-ids': '777788889999' }, { tightenOnly: true })).toEqual([
      '-:- The input `allowed-account-ids` and the config name no account in common, so no account is allowed.',
    ]);
  });
  test('the role of the config stays', async () => {
    const config = 'role-to-assume: arn:aws:iam::111122223333:role/gate';
    expect(
      (await tight(config, { 'role-to-assume': 'arn:aws:iam::444455556666:role/mine' })).roleToAssume,
    ).toBe('arn:aws:iam::111122223333:role/gate');
  });
  test('globs of the input come on top, and the config decides the type', async () => {
    const result = await tight('policies: [{ paths: a, type: IDENTITY_POLICY }]', {
      policies: 'a RESOURCE_POLICY\nb SERVICE_CONTROL_POLICY',
    });
    expect(result.typeOf('a')?.type).toBe('IDENTITY_POLICY');
    expect(result.typeOf('b')?.type).toBe('SERVICE_CONTROL_POLICY');
  });
});

describe('what is wrong is said at its place, with the nearest right word', () => {
  test.each([
    ['fial-on: low', '1:1 Unknown key `fial-on`. Did you mean `fail-on`?'],
    ['FAIL_ON: low', '1:1 Unknown key `FAIL_ON`. Did you mean `fail-on`?'],
    [
      'scope: all\nfail-on: hihg',
      '2:10 `fail-on` must be critical, high, medium or low, not `hihg`. Did you mean `high`?',
    ],
    ['fail-on: [high]', '1:10 `fail-on` must be critical, high, medium or low, not a list.'],
    [
      'baseline: enforced',
      '1:11 `baseline` must be enforce, report or off, not `enforced`. Did you mean `enforce`?',
    ],
    ['baseline:\n  mod: report', '2:3 Unknown key `mod` in `baseline`. Did you mean `mode`?'],
    ['baseline:\n  max-role-session-hours: 99', '2:27 `baseline.max-role-session-hours` must be'],
    ['allowed-regions: eu-west-1', '1:18 `allowed-regions` must be a list, not `eu-west-1`.'],
    [
      'trusted-accounts: ["12"]',
      '1:20 `trusted-accounts[0]` must be an AWS account id of 12 digits, in quotes, not `12`.',
    ],
    [
      'severity:\n  X: hgh',
      '2:6 `severity.X` must be critical, high, medium or low, not `hgh`. Did you mean `high`?',
    ],
    [
      'severity:\n  X:\n    - severity: low\n      path: [a]',
      '4:7 Unknown key `path` in `severity.X[0]`. Did you mean `paths`?',
    ],
    [
      'policies:\n  - paths: a\n    type: IDENTITY',
      '3:11 `policies[0].type` must be IDENTITY_POLICY, RESOURCE_POLICY, SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY, not `IDENTITY`. Did you mean `IDENTITY_POLICY`?',
    ],
    [
      'waivers:\n  - rule: X\n    reason: y\n    owner: me',
      '2:5 `waivers[0].expires` is missing: it must be given.',
    ],
    [
      'waivers:\n  - rule: X\n    reason: y\n    owner: me\n    expires: 2027-02-30',
      '5:14 `waivers[0].expires` must be a day such as 2027-01-31, not `2027-02-30`.',
    ],
    [
      'scope: all\nscope: introduced',
      '2:1 The key `scope` is given twice; which one counts would depend on the reader. Keep one.',
    ],
    ['a: [', '1:5 Not valid YAML:'],
    ['- a', '1:1 The config must be a group of keys, not a list.'],
    [`a: ${'['.repeat(60)}${']'.repeat(60)}`, '1:1 The config is nested deeper than 50 levels'],
    ['x'.repeat(1024 * 1024 + 1), '1:1 The config is larger than 1 MiB'],
    [
      'a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      '1:1 The config cannot be read: Excessive alias count',
    ],
  ])('%j', async (text, message) => {
    const [first = ''] = await problems(text);
    expect(first.slice(0, message.length)).toBe(message);
  });
  test('all of it at once, in the order of the lines', async () => {
    expect(await problems('scope: al\nfail-on: hihg\nx: 1')).toHaveLength(3);
  });
  test('a wrong input', async () => {
    expect(await problems(null, { 'fail-on': 'hgih' })).toEqual([
      '-:- The input `fail-on` must be critical, high, medium, low, not `hgih`. Did you mean `high`?',
    ]);
    expect(await problems(null, { 'allowed-account-ids': '12' })).toHaveLength(1);
    expect(await problems(null, { policies: 'a SERVICE_CONTROL' })).toEqual([
      expect.stringContaining('Did you mean `SERVICE_CONTROL_POLICY`?'),
    ]);
  });
  test('a rule that nobody knows, but not a new code of the service', async () => {
    const ruleIds = () => Promise.resolve(['EMPTY_SID_VALUE', 'root-mfa']);
    const of = (rule: string) => problems(`severity:\n  ${rule}: low`, {}, { ruleIds });
    expect(await of('EMPTY_SID_VALU')).toEqual([
      '2:19 There is no rule `EMPTY_SID_VALU`. Did you mean `EMPTY_SID_VALUE`?',
    ]);
    expect(await of('root-mfaa')).toHaveLength(1);
    expect(await of('no-such-check-at-all')).toHaveLength(1);
    expect(await of('BRAND_NEW_CODE_OF_THE_SERVICE')).toEqual([]);
    expect(await of('"EMPTY_*"')).toEqual([]);
  });
  test('a waiver without a tag that the config requires', async () => {
    const text =
      'required-tags: [ticket]\nwaivers:\n  - { rule: X, reason: r, owner: o, expires: 2027-01-31 }\n';
    expect(await problems(text)).toEqual([
      '3:1 The waiver for `X` lacks the tag `ticket`, which required-tags asks for.',
    ]);
    expect(await problems(text.replace('}', ', tags: { ticket: A-1 } }'))).toEqual([]);
  });
  test('a waiver for everything', async () => {
    const text = 'waivers:\n  - { rule: "*", reason: r, owner: o, expires: 2027-01-31 }\n';
    expect(await problems(text)).toEqual([expect.stringContaining('names neither a rule nor a place')]);
    expect(await problems(text.replace('}', ', file: vendor/** }'))).toEqual([]);
  });
  test('any text gives settings or problems, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => Object.keys(await read(text)).length === 1),
      { numRuns: 300 },
    );
  });
});

describe('the published schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  test.each([
    ['fail-on: low', true],
    ['baseline: { mode: report, checks: { root-mfa: false } }', true],
    ['waivers: [{ rule: X, reason: r, owner: o, expires: "2027-01-31", action: s3:GetObject }]', true],
    ['waivers: [{ rule: X, reason: r, owner: o, expires: soon }]', false],
    ['fial-on: low', false],
    ['fail-on: hihg', false],
  ])('says the same as the gate of %s', async (text, right) => {
    expect(validate(parse(text))).toBe(right);
    expect((await problems(text)).length === 0).toBe(right);
  });
  test('the keys of baseline are those of its settings', () => {
    const camel = (name: string): string =>
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const known = Object.keys(defaultBaselineSettings).filter(
      (name) => !['allowedRegions', 'trustedAccounts'].includes(name),
    );
    expect(
      Object.keys(baselineSchema.shape)
        .filter((name) => name !== 'mode')
        .map(camel)
        .sort(),
    ).toEqual(known.sort());
  });
});
