/** The runner's reading of a step's output: https://github.com/actions/runner, ActionCommand.cs and ExecutionContext.cs. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand, StepOutput } from '../../sandbox/runner/commands.ts';

const output = (lines: readonly string[], secrets: readonly string[] = []) => {
  const step = new StepOutput('/home/runner/repo', secrets);
  for (const line of lines) step.line(line);
  return step;
};

describe('what is a command', () => {
  test.each([
    ['::error::text', 'error', {}, 'text'],
    ['   ::error::text', 'error', {}, 'text'],
    ['::ERROR file=a.json,line=3::text', 'error', { file: 'a.json', line: '3' }, 'text'],
    ['::error file=a%2Cb%3Ac.json::100%25%0Anext', 'error', { file: 'a,b:c.json' }, '100%\nnext'],
    ['##[warning file=a.json;line=3]text', 'warning', { file: 'a.json', line: '3' }, 'text'],
    ['any text ##[add-mask]secret', 'add-mask', {}, 'secret'],
    ['##[error]a%3Bb%5D', 'error', {}, 'a;b]'],
  ])('%j', (line, name, properties, data) => {
    expect(parseCommand(line)).toEqual({ name, properties, data });
  });

  test.each([
    'x ::error::text',
    '::error',
    '::unknown::text',
    '## [error]text',
    '##[unknown]text',
    '##[error',
    ': :error::text',
  ])('%j is none', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });

  test('a line without `::` at its start and without `##[` is none, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCommand(`> ${text.replaceAll('##[', '## [')}`)).toBeUndefined();
      }),
    );
  });
});

describe('annotations', () => {
  test('ten of a kind are shown, first come, and the rest is dropped', () => {
    const { annotations, dropped, log } = output([
      ...Array.from({ length: 12 }, (_, n) => `::error::${n}`),
      '::warning::w',
    ]);
    expect(annotations.map(({ message }) => message)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      'w',
    ]);
    expect(dropped.map(({ message }) => message)).toEqual(['10', '11']);
    expect(log).toHaveLength(13);
  });

  test('a message is cut at 4,096 characters', () => {
    expect(output([`::error::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096);
  });

  test('the file becomes relative to the workspace', () => {
    expect(
      output([
        '::error file=/home/runner/repo/a/b.json,line=1::x',
        '::error file=/etc/passwd::x',
      ]).annotations.map(({ file }) => file),
    ).toEqual(['a/b.json', '/etc/passwd']);
  });

  test.each([
    ['columns count within one line only', 'line=3,endLine=5,col=2,endColumn=4', { line: 3, endLine: 5 }],
    ['an end before the start drops both', 'line=5,endLine=3', {}],
    ['columns without a line are dropped', 'col=3', {}],
    ['a place within a line stays', 'line=3,col=2,endColumn=4', { line: 3, column: 2, endColumn: 4 }],
  ])('%s', (_, properties, place) => {
    expect(output([`::notice ${properties}::x`]).annotations).toEqual([
      { level: 'notice', message: 'x', ...place },
    ]);
  });
});

test('secrets and masks are starred out from where they were registered, in the log and in annotations', () => {
  const { log, annotations } = output(
    ['before word', '::add-mask::word', 'after word', '::error title=word::a word'],
    ['token'],
  );
  expect(log.map(({ text }) => text)).toEqual(['before word', 'after ***', 'a ***']);
  expect(annotations[0]).toMatchObject({ title: '***', message: 'a ***' });
  expect(output(['the token'], ['token']).log[0]?.text).toBe('the ***');
});

test('after stop-commands nothing is a command until the token comes', () => {
  const step = output([
    '::stop-commands::enough',
    '::error::hidden',
    '##[set-output name=verdict;]passed',
    '::enough::',
    '::error::seen',
  ]);
  expect(step.annotations.map(({ message }) => message)).toEqual(['seen']);
  expect(step.outputs).toEqual({});
});

test('the commands that were turned off fail the step', () => {
  expect(output(['::set-env name=PATH::/tmp']).annotations).toEqual([
    { level: 'error', message: 'The `set-env` command is disabled.' },
  ]);
});
