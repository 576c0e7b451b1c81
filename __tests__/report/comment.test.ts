import { describe, expect, test } from '@jest/globals';
import {
  comment,
  commentMarker,
  commentState,
  hasSomethingToSay,
  type CommentState,
} from '../../src/report/comment.ts';
import { green, judged, passRoleRule, result, rich, sidRule, waiver } from './results.ts';

const options = { key: 'ci/iam-gate', run: '42', attempt: 1, previous: null };
/** Without the two hidden lines. */
const shown = (body: string): string => body.split('\n').slice(3).join('\n');

test('the whole comment', () => {
  const previous: CommentState = {
    head: 'c'.repeat(40),
    run: '41',
    attempt: 1,
    findings: ['gone'],
    count: 1,
  };
  expect(shown(comment(rich(), { ...options, previous }))).toMatchSnapshot();
});

describe('a comment is worth writing', () => {
  test.each([
    ['a finding that blocks', result(), true],
    ['a finding that warns', green({ judged: [judged({ effect: 'warns', of: { rule: sidRule } })] }), true],
    ['something that was not looked at', green({ unread: [{ what: 'x', reason: 'y' }] }), true],
    ['a change of the gate', green({ gateChanges: [{ file: 'x', what: 'config', sentences: [] }] }), true],
    [
      'new access',
      green({ access: [{ kind: 'new-access', result: 'FAIL', reason: null, statement: 0, witness: null }] }),
      true,
    ],
    ['nothing', green(), false],
    [
      'only what was there before or is accepted',
      green({ judged: [judged({ effect: 'existing' }), judged({ effect: 'waived', waiver })] }),
      false,
    ],
  ])('for %s', (_, of, worth) => {
    expect(hasSomethingToSay(of)).toBe(worth);
  });
  test('and shrinks to one green line when all is well again', () => {
    expect(shown(comment(green(), options))).toBe(
      '**✅ iam-gate: nothing blocks** · 1 policy (offline analyzer) in 1 file\n',
    );
  });
});

describe('it is found again', () => {
  test('by a marker that begins its body and differs by instance', () => {
    expect(comment(result(), options).startsWith(commentMarker('ci/iam-gate'))).toBe(true);
    expect(commentMarker('ci/iam-gate')).not.toBe(commentMarker('ci/other'));
  });
  test('with the state of the run that wrote it', () => {
    expect(commentState(comment(result(), options), 'ci/iam-gate')).toMatchObject({
      head: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
      run: '42',
      attempt: 1,
      count: 1,
    });
  });
  test.each([
    ['of another instance', comment(result(), { ...options, key: 'other' })],
    ['whose marker is not at the beginning', ` ${comment(result(), options)}`],
    ['whose state is broken', `${commentMarker('ci/iam-gate')}\n<!-- iam-gate-state bm9wZQ== -->\n`],
    ['without a state', `${commentMarker('ci/iam-gate')}\n\nx`],
  ])('not one %s', (_, body) => {
    expect(commentState(body, 'ci/iam-gate')).toBeNull();
  });
});

describe('what changed since the last push', () => {
  const at = (line: number) => judged({ of: { line } });
  const before = (lines: number[], head = 'c'.repeat(40)) => {
    const state = commentState(comment(result({ judged: lines.map(at) }), options), options.key);
    return state && { ...state, head };
  };
  const line = (previous: CommentState | null, lines: number[]) =>
    /^Since .*$/m.exec(comment(result({ judged: lines.map(at) }), { ...options, previous }))?.[0];

  test('is counted, one for one', () => {
    expect(line(before([1, 2]), [2, 3, 4])).toBe('Since `ccccccc`: 1 fixed, 2 new');
  });
  test('is not told of the same commit, or when nothing changed', () => {
    expect(line(before([1], 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'), [2])).toBeUndefined();
    expect(line(before([1]), [1])).toBeUndefined();
  });
  test('is told in totals when there are too many to remember', () => {
    const many = Array.from({ length: 500 }, (_, index) => index + 1);
    expect(line(before(many), [1])).toBe('Since `ccccccc`: 500 findings before, 1 now');
  });
});

test('links go to the lines at the head commit, with every character of the path encoded', () => {
  const body = comment(
    result({ judged: [judged({ of: { file: 'a b/(x)[y]/ü#?.json', line: 3 } })] }),
    options,
  );
  expect(body).toContain(
    '(https://github.com/acme/infrastructure/blob/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678/a%20b/%28x%29%5By%5D/%C3%BC%23%3F.json#L3)',
  );
});

test('the access section has the picture only when it does nothing but draw', () => {
  const body = (mermaid: string) =>
    comment(
      result({
        access: [
          {
            kind: 'new-access',
            result: 'FAIL',
            reason: null,
            statement: 0,
            witness: null,
            file: 'a.json',
            mermaid,
          },
        ],
      }),
      options,
    );
  expect(body('graph LR\n  a --> b')).toContain('```mermaid\ngraph LR');
  for (const bad of [
    'graph LR\n  click a "https://evil.example"',
    '%%{init: {}}%%\ngraph LR',
    'graph LR\n a["<img>"]',
  ])
    expect(body(bad)).not.toContain('mermaid');
});

test('without sentences the witness is told', () => {
  const body = comment(
    result({
      access: [
        {
          kind: 'forbidden-access',
          result: 'FAIL',
          reason: null,
          statement: 0,
          required: true,
          file: 'a.json',
          line: 4,
          witness: {
            principal: '*',
            action: 's3:GetObject',
            resource: 'arn:aws:s3:::logs/x',
            context: { 'aws:SourceIp': ['1.2.3.4'] },
          },
        },
      ],
    }),
    options,
  );
  expect(body).toContain('allows what the config forbids:');
  expect(body).toContain(
    'for example `anybody` may call `s3:GetObject` on `arn:aws:s3:::logs/x` with `aws:SourceIp = 1.2.3.4`',
  );
});

test('one cause is told once, with all that it keeps from being known', () => {
  const reason = 'iam:GetCredentialReport was denied';
  const check = (id: string) => ({
    id,
    title: id,
    severity: 'high' as const,
    status: 'unknown' as const,
    reason,
    evidence: [],
  });
  const body = comment(
    result({
      verdict: 'incomplete',
      unread: [{ what: 'the check root-not-used', reason }],
      checks: [check('root-not-used'), check('password-age')],
    }),
    options,
  );
  expect(body.match(/was denied/g)).toHaveLength(1);
  expect(body).toContain('- `the check root-not-used`, `password-age`: `iam:GetCredentialReport` was denied');
});

test('what to do stands in the row, once a rule that blocks', () => {
  const rule = { ...passRoleRule, fix: 'Name the roles.\n\nmore' };
  const body = comment(
    result({
      judged: [
        judged({ of: { rule, line: 3 } }),
        judged({ of: { rule, line: 9 } }),
        judged({ effect: 'warns', of: { rule: { ...rule, id: 'other' } } }),
      ],
    }),
    options,
  );
  expect(body.match(/<br>Fix: Name the roles\.<br>/g)).toHaveLength(1);
});

describe('the fixes of a check', () => {
  const found = (user: string) =>
    judged({
      of: {
        engine: 'baseline',
        message: `User ${user} has no MFA.`,
        places: [{ kind: 'resource', arn: `arn:aws:iam::111122223333:user/${user}` }],
        rule: {
          ...passRoleRule,
          id: 'user-console-mfa',
          fix: `\`aws iam delete-login-profile --user-name ${user}\`, or let the user assign an MFA device`,
        },
      },
    });
  const fixesOf = (users: readonly string[]): string => {
    const text = comment(result({ judged: users.map(found) }), options);
    return text.slice(text.indexOf('Why, and how to fix'), text.indexOf('To accept it instead'));
  };

  test('name the command of every resource', () => {
    const text = fixesOf(['ann', 'bob']);
    expect(text).toContain('- `aws iam delete-login-profile --user-name ann`');
    expect(text).toContain('- `aws iam delete-login-profile --user-name bob`');
  });

  test('say how many they leave out', () => {
    const text = fixesOf(Array.from({ length: 40 }, (_, index) => `user-${index}`));
    expect(text.match(/^- `aws iam/gm)).toHaveLength(10);
    expect(text).toContain('- 30 more, in `report.json`.');
  });
});
