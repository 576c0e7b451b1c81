import { describe, expect, test } from '@jest/globals';
import { wholeFile } from '../../../src/policy/extract/located-text.ts';
import { limits } from '../../../src/policy/extract/limits.ts';
import { parseYaml } from '../../../src/policy/extract/yaml.ts';
import { memberOf, toJson } from '../../../src/policy/node.ts';
import { SourceText } from '../../../src/policy/source.ts';
import { lineOf, textAt } from './helpers.ts';

const read = (text: string) => parseYaml(wholeFile(new SourceText('file.yaml', text)));
const values = (text: string): unknown[] => {
  const { roots, problems } = read(text);
  expect(problems).toEqual([]);
  return roots.map(toJson);
};

describe('YAML as CloudFormation takes it', () => {
  test('a line ends at a lone CR too', () => {
    expect(values('a: 1\rb:\r  - x\r  - |\r    y\r    z\r')).toEqual([{ a: 1, b: ['x', 'y\nz\n'] }]);
  });

  test('local tags are functions', () => {
    expect(
      values('a: !Ref Bucket\nb: !GetAtt Queue.Arn\nc: !Sub\n  - x${y}\n  - y: 1\nd: !Condition Prod\n'),
    ).toEqual([
      {
        a: { Ref: 'Bucket' },
        b: { 'Fn::GetAtt': 'Queue.Arn' },
        c: { 'Fn::Sub': ['x${y}', { y: 1 }] },
        d: { Condition: 'Prod' },
      },
    ]);
  });

  test('a call spans its tag and its argument; the function name is the tag', () => {
    const [root] = read('Resource: !GetAtt Queue.Arn # the queue\n').roots;
    const call = memberOf(root, 'Resource')?.value;
    expect(call && textAt(call)).toBe('!GetAtt Queue.Arn');
    expect(call?.kind === 'object' && call.members[0] && textAt(call.members[0])).toBe('!GetAtt');
  });

  test.each([
    [
      'a flow list that closes under its key',
      'a:\n  b: [\n    x,\n    y\n]\nc: 1\n',
      [{ a: { b: ['x', 'y'] }, c: 1 }],
    ],
    [
      'a flow list indented less than its key',
      '    a:\n        b: [\n  x,\n  y\n  ]\n    c: 1\n',
      [{ a: { b: ['x', 'y'] }, c: 1 }],
    ],
    [
      'quoted text indented less than its key',
      'a:\n    b: "one\n  two"\n    c: \'three\n four\'\n',
      [{ a: { b: 'one two', c: 'three four' } }],
    ],
    ['trailing commas in flow style', '{"a": {"b": [1, 2,],},}', [{ a: { b: [1, 2] } }]],
    ['tabs inside flow style', 'a: {\n\t"x": [\n\t\t1,\n\t\t2\n\t]\n}\n', [{ a: { x: [1, 2] } }]],
    [
      'merge keys',
      'base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  y: 3\n',
      [{ base: { x: 1, y: 2 }, own: { x: 1, y: 3 } }],
    ],
    ['several documents', 'a: 1\n---\nb: 2\n---\n', [{ a: 1 }, { b: 2 }]],
    ['CRLF', 'a:\r\n  - b\r\n  - c: |\r\n      d\r\n      e\r\n', [{ a: ['b', { c: 'd\ne\n' }] }]],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('an account id keeps its zero', () => {
    expect(values('Account: 012345678901\nVersion: 2012-10-17\n')).toEqual([
      { Account: '012345678901', Version: '2012-10-17' },
    ]);
  });

  test('duplicate keys are kept, and the last one counts', () => {
    const [root] = read('a: 1\na: 2\n').roots;
    expect(root?.kind === 'object' && root.members.map(({ key }) => key)).toEqual(['a', 'a']);
    expect(root && toJson(root)).toEqual({ a: 2 });
  });

  test('an anchor is read once, wherever it is named', () => {
    const [root] = read('one: &x\n  Effect: Allow\ntwo: *x\n').roots;
    const two = memberOf(root, 'two')?.value;
    expect(two && lineOf(two)).toBe(2);
  });
});

describe('refused with the place and the reason', () => {
  test.each([
    ['an alias inside its own anchor', 'a: &x\n  b: *x\n', 2, /no end/],
    ['an alias without an anchor', 'a: 1\nb: *nowhere\n', 2, /no anchor/],
    ['a bracket that never closes', 'a: 1\nb: [x, y\n', 2, /no valid YAML/],
  ])('%s', (_, text, line, reason) => {
    const { problems } = read(text);
    expect(problems[0] && lineOf(problems[0].at)).toBeGreaterThanOrEqual(line);
    expect(problems[0]?.reason).toMatch(reason);
  });

  test('an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    );
    const started = performance.now();
    const { problems } = read(levels.join('\n'));
    expect(problems[0]?.reason).toMatch(/aliases of this file stand for more than/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    ['flow lists', '['.repeat(20_000)],
    ['block lists', '- '.repeat(20_000)],
    ['objects', '{a: '.repeat(5_000)],
  ])('%s nested too deep', (_, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('more text than is read', () => {
    const { roots, problems } = read(`a: "${'x'.repeat(limits.yamlLength)}"\n`);
    expect(roots).toEqual([]);
    expect(problems[0]?.reason).toMatch(/more than the 1048576 that are read/);
  });
});
