import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, plainLine, plainText, visible } from '../../src/report/plain.ts';
import { terminal } from '../../src/report/terminal.ts';
import { githubFormat } from '../../src/report/github-format.ts';
import { finding, hostile, judged, result } from './results.ts';
import { commandIn, logLines } from './runner-parsers.ts';

/** Hostile pieces and arbitrary text, in any mixture. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile, '::', '##', '[', ']', ' ', '\n', '\r', 'error'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('the runner finds no command', () => {
  test('in the runner parsers themselves: they do see commands', () => {
    expect(commandIn('  ::error file=x::y')).toBe('error');
    expect(commandIn('abc ##[add-mask]x')).toBe('add-mask');
    expect(commandIn('abc ::error::x')).toBeNull();
  });
  test('in a plain line', () => {
    fc.assert(
      fc.property(text, (any) => logLines(plainLine(any)).length === 1 && commandIn(plainLine(any)) === null),
      { numRuns: 1000 },
    );
  });
  test('in plain text of several lines', () => {
    fc.assert(
      fc.property(text, (any) => logLines(plainText(any)).every((line) => commandIn(line) === null)),
      { numRuns: 1000 },
    );
  });
  test('in the terminal report, wherever the text stands', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.integer({ min: 20, max: 120 }),
        fc.boolean(),
        (any, other, width, colour) => {
          const report = terminal(
            result({
              judged: [
                judged({
                  because: any,
                  of: { message: any, file: other, rule: { ...finding().rule, why: other, fix: any } },
                }),
              ],
              because: any,
              unread: [{ what: any, reason: other }],
              notices: [any],
              gateChanges: [{ file: any, what: 'config', sentences: [other] }],
              access: [
                {
                  kind: 'new-access',
                  result: 'FAIL',
                  reason: any,
                  statement: 0,
                  witness: null,
                  file: other,
                  sentences: [any],
                },
              ],
            }),
            { width, colour, sourceOf: () => `${any}\n`.repeat(20) },
          );
          // eslint-disable-next-line no-control-regex
          const shown = report.replace(/\u001b\[[0-9;]*m/g, '');
          return [...logLines(report), ...logLines(shown)].every((line) => commandIn(line) === null);
        },
      ),
      { numRuns: 200 },
    );
  });
  test('but ours, in the format for it, one a line', () => {
    fc.assert(
      fc.property(text, text, (any, other) => {
        const lines = logLines(
          githubFormat(result({ judged: [judged({ of: { message: any, file: other } })] })),
        ).filter(Boolean);
        return lines.length === 1 && commandIn(lines[0] ?? '') === 'error';
      }),
      { numRuns: 200 },
    );
  });
});

test('what cannot be seen is shown as its code point', () => {
  expect(visible('a\u202eb\u0007c\td')).toBe('a\\u{202e}b\\u{7}c d');
});
test('cutting keeps characters whole and counts the ellipsis', () => {
  expect(cut('abcdef', 4)).toBe('abc…');
  expect(cut('ab😀cd', 4)).toBe('ab…');
});
