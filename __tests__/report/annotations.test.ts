import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { finding, green, judged, passRoleRule, result, sidRule, waiver } from './results.ts';

test('an annotation stands on the exact place: what, then why, fix, and whether it blocks', () => {
  expect(annotations(result())).toEqual([
    {
      level: 'error',
      file: 'policies/deploy.json',
      startLine: 14,
      endLine: 14,
      startColumn: 19,
      endColumn: 21,
      title: 'PASS_ROLE_WITH_STAR_IN_RESOURCE: PassRole with a wildcard resource',
      message: [
        'Using iam:PassRole with a wildcard (*) in the resource can be overly permissive.',
        passRoleRule.why,
        `Fix: ${passRoleRule.fix}`,
        'Blocks: this change introduces it and high reaches the threshold (fail-on: high).',
        'https://github.com/iam-gate/iam-gate/blob/v1/docs/rules/PASS_ROLE_WITH_STAR_IN_RESOURCE.md',
      ].join('\n\n'),
    },
  ]);
});

describe('levels', () => {
  test('what blocks is an error, what warns a warning, what was there before a notice, what is accepted nothing', () => {
    const list = annotations(
      result({
        judged: [
          judged(),
          judged({ effect: 'warns', of: { rule: sidRule } }),
          judged({ effect: 'existing', of: { line: 3 } }),
          judged({ effect: 'waived', waiver, of: { line: 4 } }),
        ],
      }),
    );
    expect(list.map(({ level }) => level)).toEqual(['error', 'warning', 'notice']);
  });
  test('what makes the verdict incomplete is an error at its place', () => {
    const unread = [{ what: 'b.json', reason: 'it is no JSON', place: { file: 'b.json', line: 3 } }];
    expect(annotations(green({ verdict: 'incomplete', unread }))).toEqual([
      {
        level: 'error',
        file: 'b.json',
        startLine: 3,
        endLine: 3,
        title: 'Not looked at: b.json',
        message: 'it is no JSON',
      },
    ]);
    expect(annotations(green({ unread }))[0]?.level).toBe('warning');
  });
});

describe('places', () => {
  const of = (start: [number, number], end: [number, number]) => {
    const span = {
      start: { line: start[0], column: start[1], offset: 0 },
      end: { line: end[0], column: end[1], offset: 1 },
    };
    const [annotation] = annotations(
      result({ judged: [judged({ of: { places: [{ kind: 'source', file: 'a', span }] } })] }),
    );
    return [annotation?.startLine, annotation?.endLine, annotation?.startColumn, annotation?.endColumn];
  };
  test('over several lines have no columns, which the runner would drop', () => {
    expect(of([3, 5], [6, 1])).toEqual([3, 6, undefined, undefined]);
  });
  test('that end before a line begins end on the line before', () => {
    expect(of([3, 5], [6, 0])).toEqual([3, 5, undefined, undefined]);
  });
  test('of no width have one column', () => {
    expect(of([3, 5], [3, 5])).toEqual([3, 3, 6, 6]);
  });
  test('in the account have no file', () => {
    const [annotation] = annotations(
      result({
        judged: [judged({ of: { places: [{ kind: 'resource', arn: 'arn:aws:iam::1:user/ann' }] } })],
      }),
    );
    expect(annotation?.file).toBeUndefined();
  });
});

describe('limits of the runner', () => {
  test('nine errors when the step also fails, so that its own message is shown; ten of the others', () => {
    const many = (effect: 'blocks' | 'warns', count: number) =>
      Array.from({ length: count }, (_, line) =>
        judged({ effect, of: { line: line + 1, file: `${line}.json` } }),
      );
    const list = annotations(result({ judged: [...many('blocks', 30), ...many('warns', 12)] }));
    const errors = list.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(9);
    expect(errors.at(-1)).toEqual({
      level: 'error',
      title: '22 more',
      message:
        '22 more of this kind, in 22 places: 8.json, 9.json, 10.json, 11.json, 12.json, …. The job summary and report.json list all of them.',
    });
    expect(
      list
        .filter(({ level }) => level === 'warning')
        .map(({ title }) => title)
        .at(-1),
    ).toBe('3 more');
  });
  test('a message of 4,096 characters', () => {
    const [annotation] = annotations(
      result({ judged: [judged({ of: { rule: { ...finding().rule, why: 'x'.repeat(9000) } } })] }),
    );
    expect(annotation?.message).toHaveLength(4096);
    expect(annotation?.message.endsWith('…')).toBe(true);
  });
});
