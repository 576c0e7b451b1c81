import { describe, expect, test } from '@jest/globals';
import { commentsOf, type CommentSyntax } from '../../src/gate/comments.ts';
import { inlineWaivers, inlineWaiversInForce } from '../../src/gate/inline-waivers.ts';
import { findingsIn, judgeChange, policy, passRole, told, type Files } from './world.ts';

const rule = 'PASS_ROLE_WITH_STAR_IN_RESOURCE';
const mark = `iam-gate-ignore ${rule} owner=platform expires=2027-01-31 reason=one role per account`;

describe('comments', () => {
  test.each<[CommentSyntax, string, string[]]>([
    ['yaml', 'a: 1 # one\n# two\nb: "# no"\nc: \'# no\'\nd: x#no', ['1 one', '2 two!']],
    ['yaml', 'a: |\n  # no\n  # no\nb: 1 # yes', ['4 yes']],
    [
      'hcl',
      'a = "# no // no" # one\n// two\n/* three\nfour */ b = 1',
      ['1 one', '2 two!', '3 three!', '4 four!'],
    ],
    ['hcl', 'a = <<-EOF\n  # no\n  EOF\nb = 1 // yes', ['4 yes']],
    ['jsonc', '{ "a": "// no", // one\n /* two */ "b": 1 }', ['1 one', '2 two!']],
  ])('of %s', (syntax, text, expected) => {
    const found = commentsOf(text, syntax).map(
      ({ line, text: words, alone }) => `${line} ${words.trim()}${alone ? '!' : ''}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('a comment', () => {
  test('with rule, owner, last day and reason is a waiver for the next line of code', () => {
    const { waivers, problems } = inlineWaivers('a.yaml', `# ${mark}\n\n# more\n- Effect: Allow\n`);
    expect(problems).toEqual([]);
    expect(waivers).toMatchObject([
      {
        rule,
        file: 'a.yaml',
        owner: 'platform',
        expires: '2027-01-31',
        reason: 'one role per account',
        lines: { first: 4, last: 4 },
      },
    ]);
  });
  test('behind code is a waiver for its own line', () => {
    expect(inlineWaivers('a.tf', `resource = "*" # ${mark}`).waivers[0]?.lines).toEqual({
      first: 1,
      last: 1,
    });
  });
  test.each([
    ['no reason', `iam-gate-ignore ${rule} owner=a expires=2027-01-31`],
    ['no owner', `iam-gate-ignore ${rule} expires=2027-01-31 reason=x`],
    ['no day', `iam-gate-ignore ${rule} owner=a reason=x`],
    ['no day', `iam-gate-ignore ${rule} owner=a expires=2027-02-30 reason=x`],
    ['no rule', `iam-gate-ignore`],
    ['cannot be read', `iam-gate-ignore ${rule} because I say so`],
  ])('is refused when it has %s', (words, text) => {
    const { waivers, problems } = inlineWaivers('a.yaml', `x: 1\n# ${text}\n`);
    expect(waivers).toEqual([]);
    expect(problems).toMatchObject([{ file: 'a.yaml', line: 2, message: expect.stringContaining(words) }]);
  });
  test('within a text is none', () => {
    expect(inlineWaivers('a.json', `{ "Sid": "// ${mark}" }`)).toEqual({ waivers: [], problems: [] });
  });
});

/** A policy with a comment above its one statement. */
const commented = (statement: object, comment = mark): string =>
  policy(statement).replace('    {\n', `    // ${comment}\n    {\n`);

/** The way the run takes: what the comments at the base accept holds at the head. */
async function judgeComments(base: Files, head: Files) {
  const waiversOf = (files: Files) =>
    Object.entries(files).flatMap(([file, text]) => inlineWaivers(file, text).waivers);
  const inForce = inlineWaiversInForce({
    base: waiversOf(base),
    baseFindings: await findingsIn(base),
    head: waiversOf(head),
    renames: new Map(),
  });
  return judgeChange({
    base,
    head,
    config: 'scope: all',
    proposedWaivers: inForce.proposed,
    more: { waivers: inForce.waivers },
  });
}

describe('comments are read from the base', () => {
  const accepted = { 'a.jsonc': commented(passRole) };
  test('one that was merged holds, also for moved lines', async () => {
    const moved = { 'a.jsonc': `\n\n${commented(passRole)}` };
    expect(told(await judgeComments(accepted, moved))).toEqual([`waived ${rule} a.jsonc:10`]);
  });
  test('one that the change writes is only a proposal', async () => {
    const judgement = await judgeComments({ 'a.jsonc': policy(passRole) }, accepted);
    expect(told(judgement)).toEqual([`blocks ${rule} a.jsonc:8`]);
    expect(judgement.waivers).toMatchObject([{ state: 'proposed', matched: 1 }]);
  });
  test('one that is taken away no longer holds', async () => {
    expect(told(await judgeComments(accepted, { 'a.jsonc': policy(passRole) }))[0]).toMatch(/^blocks/);
  });
  test('one that is moved to something worse does not hold there', async () => {
    const worse = { 'a.jsonc': commented({ ...passRole, Action: 'iam:*' }) };
    expect(told(await judgeComments(accepted, worse)).filter((line) => line.includes('PASS_ROLE'))).toEqual([
      expect.stringMatching(/^blocks/),
    ]);
  });
});
