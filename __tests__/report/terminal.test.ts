import { describe, expect, test } from '@jest/globals';
import { commandContext } from '../../src/gate/result.ts';
import { terminal, usesColour } from '../../src/report/terminal.ts';
import { summary } from '../../src/report/summary.ts';
import { green, judged, passRoleRule, result, rich } from './results.ts';

const source = `${'\n'.repeat(13)}      "Resource": "*",\n`;

test('a finding with its source, the place underlined, why and fix; the verdict last', () => {
  const text = terminal(result(), { width: 100, sourceOf: () => source });
  expect(text).toMatchSnapshot();
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Failed: /);
});
test("outside of GitHub a finding names the command that explains it, or the service's page of its own code", () => {
  const seeing = (of: Parameters<typeof judged>[0]) =>
    /^ {2}see {2}(.*)$/m.exec(
      terminal(result({ judged: [judged(of)], context: commandContext('1.0.0') })),
    )?.[1];
  expect(seeing({})).toBe('iam-gate explain PASS_ROLE_WITH_STAR_IN_RESOURCE');
  expect(seeing({ of: { rule: { ...passRoleRule, undocumented: true } } })).toBe(passRoleRule.references[0]);
});

test('everything that a result can hold', () => {
  expect(terminal(rich(), { width: 80 })).toMatchSnapshot();
});
test('existing and accepted findings in full when asked', () => {
  expect(terminal(rich(), { width: 80 })).toContain('4 more findings were there before or accepted.');
  expect(terminal(rich(), { width: 80, all: true })).toContain('policies/old.json:27:19');
});

describe('excerpts', () => {
  const excerpt = (line: string, column: number, end: number, width = 60) => {
    const span = { start: { line: 1, column, offset: column }, end: { line: 1, column: end, offset: end } };
    const text = terminal(
      result({ judged: [judged({ of: { places: [{ kind: 'source', file: 'a', span }] } })] }),
      { width, sourceOf: () => line },
    );
    return text
      .split('\n')
      .filter((each) => /^ +(?:1 )?\|/.test(each))
      .slice(1);
  };
  test('underline exactly the place, control characters counted as they are shown', () => {
    expect(excerpt('\t"a": "\u202e"', 6, 9)).toEqual([' 1 |  "a": "\\u{202e}"', '   |       ^^^^^^^^^^']);
  });
  test('show the part of a long line where the place is', () => {
    const long = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const [code = '', marks = ''] = excerpt(long, 5000, 5004);
    expect(code.length).toBeLessThanOrEqual(60);
    expect(code.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });
  test('no line is wider than the terminal, but words that cannot be broken', () => {
    for (const width of [40, 60, 100])
      for (const line of terminal(rich(), { width, sourceOf: () => source }).split('\n'))
        if (!/\S{30}/.test(line)) expect(line.length).toBeLessThanOrEqual(width);
  });
});

test.each([
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
  [{}, false, false],
])('colours with %j, terminal %s: %s', (env, isTerminal, colour) => {
  expect(usesColour(env, isTerminal)).toBe(colour);
});
test('colours are the only difference that they make', () => {
  const plain = terminal(rich(), { width: 80, colour: false });
  const colourful = terminal(rich(), { width: 80, colour: true });
  expect(colourful).not.toBe(plain);
  // eslint-disable-next-line no-control-regex
  expect(colourful.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain);
});

test('the job summary holds everything, coverage of each file included', () => {
  expect(summary(rich())).toMatchSnapshot();
  expect(summary(green())).toContain('✅ iam-gate: nothing blocks');
});
