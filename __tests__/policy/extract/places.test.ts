import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseJson } from '../../../src/policy/extract/json.ts';
import { percentDecoded, textOf, wholeFile } from '../../../src/policy/extract/located-text.ts';
import { parseYaml } from '../../../src/policy/extract/yaml.ts';
import { toJson, type Node } from '../../../src/policy/node.ts';
import { SourceText } from '../../../src/policy/source.ts';
import { nodesIn, textAt } from './helpers.ts';

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a"b',
    'back\\slash',
    'tab\t',
    'line\nbreak',
    '\u2028',
    '😀',
    '${aws:username}',
    "it's",
    '# no comment',
    '',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== '__proto__' && key !== '<<'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

/** Escapes every character, as some generators do. */
const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const formats: readonly (readonly [string, (value: unknown) => string])[] = [
  ['compact', (value) => JSON.stringify(value)],
  ['indented', (value) => JSON.stringify(value, null, 2)],
  ['CRLF', (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')],
  ['with a byte order mark', (value) => `\uFEFF${JSON.stringify(value, null, 2)}`],
  ['escaped', (value) => escaped(JSON.stringify(value))],
];

/** The text at a token, read by itself, is the value. */
function expectTokensToBeTheirValues(root: Node, read: (text: string) => unknown): void {
  for (const node of nodesIn(root)) {
    expect(read(textAt(node))).toEqual(toJson(node));
    if (node.kind === 'object')
      for (const member of node.members) expect(String(read(textAt(member)))).toBe(member.key);
  }
}

describe('the source text at every token is the token that it claims to be', () => {
  test.each(formats)('JSON, %s', (_, write) => {
    fc.assert(
      fc.property(tree, (value) => {
        const { root, problems } = parseJson(wholeFile(new SourceText('policy.json', write(value))));
        expect(problems).toEqual([]);
        if (!root) throw new Error('nothing read');
        expect(toJson(root)).toEqual(value);
        expectTokensToBeTheirValues(root, (text) => JSON.parse(text) as unknown);
      }),
      { numRuns: 60 },
    );
  });

  test('YAML: each scalar is read again from its own token', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), (value, style) => {
        const text = stringify(value, { defaultStringType: style as 'PLAIN', lineWidth: 30 });
        const { roots, problems } = parseYaml(wholeFile(new SourceText('policy.yaml', text)));
        expect(problems).toEqual([]);
        const [root] = roots;
        if (value === null) return;
        if (!root) throw new Error('nothing read');
        expect(toJson(root)).toEqual(value);
        for (const node of nodesIn(root)) {
          if (node.kind !== 'string' || node.value === '' || /^[|>]/.test(textAt(node))) continue;
          const again = parseYaml(wholeFile(new SourceText('token.yaml', textAt(node)))).roots[0];
          // A plain text that reads as something else by itself cannot be told from it.
          if (again?.kind === 'string') expect(again.value).toBe(node.value);
        }
      }),
      { numRuns: 60 },
    );
  });

  const holders: readonly (readonly [string, (json: string) => string])[] = [
    ['a JSON string', (json) => JSON.stringify({ Policy: json })],
    ['an escaped JSON string', (json) => escaped(JSON.stringify({ Policy: json }))],
    ['a double-quoted YAML string', (json) => `Policy: ${JSON.stringify(json)}\n`],
    ['a single-quoted YAML string', (json) => `Policy: '${json.replaceAll("'", "''")}'\n`],
    ['a literal block', (json) => `Policy: |\n${indent(json)}\n`],
    ['a folded block', (json) => `Policy: >-\n${indent(json)}\n`],
  ];

  test.each(holders)('JSON inside %s', (holder, hold) => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((key) => key !== '__proto__'),
          fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' })),
          { minKeys: 1 },
        ),
        (value) => {
          const isInline = holder === 'a single-quoted YAML string';
          const json = JSON.stringify(value, null, isInline ? undefined : 2);
          const source = new SourceText('holder.yaml', hold(json));
          const text = policyText(source);
          const { root } = parseJson(textOf(text));
          if (!root) throw new Error('nothing read');
          expect(toJson(root)).toEqual(value);
          for (const node of nodesIn(root)) {
            const written = textAt(node);
            if (node.kind === 'number') expect(written).toBe(node.text);
            // In the holder the quotes may be escaped; the ends of a token are exact all the same.
            if (node.kind === 'string' && /^[\w ]*$/.test(node.value))
              expect(written.replaceAll('\\"', '"')).toBe(`"${node.value}"`);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('percent-encoded JSON', () => {
    const json = '{"Version":"2012-10-17","Statement":[{"Sid":"é😀"}]}';
    const source = new SourceText('policy.json', JSON.stringify({ Document: encodeURIComponent(json) }));
    const { root } = parseJson(wholeFile(source));
    const [holder] = root?.kind === 'object' ? root.members : [];
    if (holder?.value.kind !== 'string') throw new Error('no string');
    const decoded = percentDecoded(textOf(holder.value));
    expect(decoded?.text).toBe(json);
    const policy = decoded && parseJson(decoded).root;
    if (!policy) throw new Error('nothing read');
    const sid = [...nodesIn(policy)].at(-1);
    expect(sid && textAt(sid)).toBe('%22%C3%A9%F0%9F%98%80%22');
  });
});

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

function policyText(source: SourceText) {
  const [root] = parseYaml(wholeFile(source)).roots;
  const [member] = root?.kind === 'object' ? root.members : [];
  if (member?.value.kind !== 'string') throw new Error('no string');
  return member.value;
}
