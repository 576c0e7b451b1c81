import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/gate/result.ts';
import { judgeChange, passRole, policy, told } from './world.ts';

const rule = 'PASS_ROLE_WITH_STAR_IN_RESOURCE';
const reading = { Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' };

describe('introduced or existing', () => {
  const before = { 'a.json': policy(reading, passRole) };

  test('what a change introduces blocks', async () => {
    const judgement = await judgeChange({ base: { 'a.json': policy(reading) }, head: before });
    expect(told(judgement)).toEqual([`blocks ${rule} a.json:13`]);
    expect(judgement.verdict).toBe('failed');
    expect(judgement.because).toContain('Blocked by 1 finding. First, at a.json:13: ');
  });

  test('what was there before is shown and does not block', async () => {
    const judgement = await judgeChange({ base: before, head: before });
    expect(told(judgement)).toEqual([`existing ${rule} a.json:13`]);
    expect(judgement.verdict).toBe('passed');
  });

  test('scope: all makes existing findings block', async () => {
    const judgement = await judgeChange({ base: before, head: before, config: 'scope: all' });
    expect(told(judgement)).toEqual([`blocks ${rule} a.json:13`]);
    expect(judgement.judged[0]?.because).toContain('scope: all');
  });

  test('without a base everything counts as new', async () => {
    const judgement = await judgeChange({ base: null, head: before });
    expect(told(judgement)).toEqual([`blocks ${rule} a.json:13`]);
    expect(judgement.judged[0]?.state).toBeNull();
  });

  const same: Record<string, string> = {
    'another layout': JSON.stringify(JSON.parse(policy(reading, passRole))),
    'moved statements': policy(passRole, reading),
    'reordered keys': policy(reading, {
      Resource: '*',
      Action: 'iam:PassRole',
      Effect: 'Allow',
      Sid: 'PassAny',
    }),
    'one value as a list': policy(reading, { ...passRole, Action: ['iam:PassRole'], Resource: ['*'] }),
    'another statement beside it': policy(reading, passRole, {
      ...reading,
      Sid: 'More',
      Action: 's3:PutObject',
    }),
    'another Sid': policy(reading, { ...passRole, Sid: 'PassEvery' }),
  };
  test.each(Object.entries(same))('%s leaves it existing', async (_, text) => {
    const judgement = await judgeChange({ base: before, head: { 'a.json': text } });
    expect(judgement.judged.map(({ effect }) => effect)).toEqual(['existing']);
  });

  test('a renamed file leaves it existing, the same policy in another file does not', async () => {
    const head = { 'b.json': policy(reading, passRole) };
    const renamed = await judgeChange({ base: before, head, renames: { 'b.json': 'a.json' } });
    expect(renamed.judged.map(({ effect }) => effect)).toEqual(['existing']);
    const copied = await judgeChange({ base: before, head: { ...before, ...head } });
    expect(told(copied)).toEqual([`blocks ${rule} b.json:13`, `existing ${rule} a.json:13`]);
  });

  test('two of a kind where there was one: the second is introduced', async () => {
    const judgement = await judgeChange({
      base: before,
      head: { 'a.json': policy(reading, passRole, passRole) },
    });
    expect(told(judgement).filter((line) => line.includes(rule))).toEqual([
      `blocks ${rule} a.json:19`,
      `existing ${rule} a.json:13`,
    ]);
  });

  const guarded = { ...passRole, Condition: { StringEquals: { 'aws:ResourceTag/env': ['test', 'dev'] } } };
  const worse: [string, object, object][] = [
    ['a condition goes', guarded, passRole],
    [
      'a condition lets in one more value',
      guarded,
      { ...passRole, Condition: { StringEquals: { 'aws:ResourceTag/env': ['test', 'dev', 'prod'] } } },
    ],
    ['the action becomes a wildcard', passRole, { ...passRole, Action: 'iam:*' }],
  ];
  test.each(worse)('it gets worse, so it is introduced: %s', async (_, old, now) => {
    const judgement = await judgeChange({ base: { 'a.json': policy(old) }, head: { 'a.json': policy(now) } });
    const passing = judgement.judged.filter(({ finding }) => finding.rule.id.startsWith('PASS_ROLE'));
    expect(passing.map(({ effect }) => effect)).toEqual(['blocks']);
  });

  test('what is merely wrong does not become worse by what stands around it', async () => {
    const wrong = { Effect: 'Allow', Action: 'no:Such', Resource: 'arn:aws:s3:::logs' };
    const head = { 'a.json': policy({ ...wrong, Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::more'] }) };
    const judgement = await judgeChange({ base: { 'a.json': policy(wrong) }, head });
    const errors = judgement.judged.filter(({ finding }) => finding.findingType === 'ERROR');
    expect(errors.map(({ effect }) => effect)).toEqual(['existing']);
  });

  test('reordered values of a condition are the same', async () => {
    const turned = { ...passRole, Condition: { StringEquals: { 'aws:ResourceTag/env': ['dev', 'test'] } } };
    const judgement = await judgeChange({
      base: { 'a.json': policy(guarded) },
      head: { 'a.json': policy(turned) },
    });
    expect(
      judgement.judged.filter(({ finding }) => finding.rule.id === rule).map(({ effect }) => effect),
    ).toEqual(['existing']);
  });
});

describe('severity', () => {
  test('below the threshold a finding warns', async () => {
    const judgement = await judgeChange({
      base: {},
      head: { 'a.json': policy(passRole) },
      inputs: { 'fail-on': 'critical' },
    });
    expect(told(judgement)).toEqual([`warns ${rule} a.json:7`]);
    expect(judgement.verdict).toBe('passed');
    expect(judgement.judged[0]?.because).toBe('high is below the threshold (fail-on: critical)');
  });

  test('the config gives a rule another severity in some files; the last entry that matches counts', async () => {
    const config = `severity:\n  'PASS_*': low\n  ${rule}:\n    - { severity: critical, paths: [prod/**] }\n`;
    const head = { 'prod/a.json': policy(passRole), 'test/a.json': policy(passRole) };
    const judgement = await judgeChange({ base: {}, head, config });
    expect(judgement.judged.map(({ finding, effect }) => `${effect} ${finding.severity}`)).toEqual([
      'blocks critical',
      'warns low',
    ]);
  });
});

describe('incomplete', () => {
  const unread = [{ what: 'b.json', reason: 'it is no JSON', place: { file: 'b.json' } }];
  const check = (over: Partial<CheckResult>): CheckResult => ({
    id: 'root-mfa',
    title: 'The root user has MFA',
    severity: 'critical',
    status: 'unknown',
    reason: 'AccessDenied',
    evidence: [],
    ...over,
  });

  test('what could not be looked at makes the verdict incomplete', async () => {
    const { verdict, because } = await judgeChange({ base: {}, head: {}, more: { unread } });
    expect({ verdict, because }).toEqual({
      verdict: 'incomplete',
      because: 'Nothing blocks, but not everything was looked at: 1 item.',
    });
  });
  test('unless the config says otherwise: then it is said all the same', async () => {
    const { verdict, because } = await judgeChange({
      base: {},
      head: {},
      config: 'on-incomplete: warn',
      more: { unread },
    });
    expect({ verdict, because }).toEqual({
      verdict: 'passed',
      because: 'Nothing found. Also not looked at: 1 item.',
    });
  });
  test('a blocking finding fails, whatever else could not be looked at', async () => {
    const judgement = await judgeChange({ base: {}, head: { 'a.json': policy(passRole) }, more: { unread } });
    expect(judgement.verdict).toBe('failed');
    expect(judgement.because).toContain('Also not looked at: 1 item.');
  });
  test.each([
    ['an unknown check that matters', { checks: [check({})] }, 'incomplete'],
    ['an unknown check of medium severity', { checks: [check({ severity: 'medium' })] }, 'passed'],
    [
      'an unreadable file that nothing else names',
      { coverage: [{ file: 'x', status: 'unreadable', reason: 'too large', documents: 0 }] },
      'incomplete',
    ],
    [
      'a question that the config asks and nobody can answer',
      {
        access: [
          {
            kind: 'new-access',
            result: 'UNKNOWN',
            reason: 'budget',
            statement: null,
            witness: null,
            required: true,
          },
        ],
      },
      'incomplete',
    ],
    [
      'a question for the reader only',
      {
        access: [{ kind: 'new-access', result: 'UNKNOWN', reason: 'budget', statement: null, witness: null }],
      },
      'passed',
    ],
    [
      'access that the config forbids',
      {
        access: [
          {
            kind: 'forbidden-access',
            result: 'FAIL',
            reason: null,
            statement: 0,
            witness: null,
            required: true,
          },
        ],
      },
      'failed',
    ],
    [
      'access for the reader only',
      { access: [{ kind: 'new-access', result: 'FAIL', reason: null, statement: 0, witness: null }] },
      'passed',
    ],
  ] as const)('%s', async (_, more, verdict) => {
    const judgement = await judgeChange({ base: {}, head: {}, more });
    expect(judgement.verdict).toBe(verdict);
  });
  test('what unread names already counts once', async () => {
    const { because } = await judgeChange({
      base: {},
      head: {},
      more: { unread: [{ what: 'the check root-mfa', reason: 'AccessDenied' }], checks: [check({})] },
    });
    expect(because).toBe('Nothing blocks, but not everything was looked at: 1 item.');
  });
});
