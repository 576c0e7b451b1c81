import { createRequire } from 'node:module';
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHcl } from '../../../../src/policy/extract/terraform/hcl.ts';
import { hclParser } from '../../../../src/policy/extract/terraform/parser.ts';
import { textOf, type Body, type Expression } from '../../../../src/policy/extract/terraform/syntax.ts';
import { SourceText } from '../../../../src/policy/source.ts';

interface HashiCorpParser {
  parse(name: string, text: string): Promise<unknown>;
}
/** HashiCorp's own parser. It gives expressions as text, and text unescaped. */
const hashicorp = createRequire(import.meta.url)('@cdktf/hcl2json') as HashiCorpParser;

/** Our reading in the shape that HashiCorp's parser gives, as far as both say the same. */
function shapeOf(body: Body): Record<string, unknown> {
  const shape: Record<string, unknown> = {};
  for (const [name, { value }] of body.attributes) shape[name] = valueOf(value);
  for (const block of body.blocks) {
    let at = shape;
    for (const key of [block.type, ...block.labels].slice(0, -1))
      at = (at[key] ??= {}) as Record<string, unknown>;
    const last = block.labels.at(-1) ?? block.type;
    at[last] = [...((at[last] as unknown[] | undefined) ?? []), shapeOf(block.body)];
  }
  return shape;
}

const expression = Symbol('expression');

function valueOf(value: Expression): unknown {
  switch (value.kind) {
    case 'number':
      return Number(value.text);
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'tuple':
      return value.items.map(valueOf);
    case 'object': {
      const members = value.members.map(({ key, value: member }) => [valueOf(key), valueOf(member)] as const);
      return members.every(([key]) => typeof key === 'string') ? Object.fromEntries(members) : expression;
    }
    case 'template':
      return value.parts.every((part) => part.kind === 'text')
        ? value.parts.map(({ text }) => text).join('')
        : expression;
    default:
      return expression;
  }
}

/** An expression is any text to HashiCorp's parser; what both understand must be the same. */
function agree(ours: unknown, theirs: unknown, path: string): string[] {
  if (ours === expression) return [];
  if (typeof ours === 'string' && typeof theirs === 'string') {
    // HashiCorp's converter leaves the escapes of templates to its reader.
    const plain = theirs.replace(/([$%])\1(?=\{)/g, '$1');
    return ours === plain ? [] : [`${path}: ${JSON.stringify([ours, plain])}`];
  }
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length)
    return ours.flatMap((item, index) => agree(item, theirs[index], `${path}[${index}]`));
  if (isRecord(ours) && isRecord(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) =>
      key in ours && key in theirs
        ? agree(ours[key], theirs[key], `${path}.${key}`)
        : [`${path}.${key}: only one has it`],
    );
  }
  return Object.is(ours, theirs) ? [] : [`${path}: ${JSON.stringify([ours, theirs])}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function differences(name: string, text: string): Promise<string[]> {
  const ours = parseHcl(await hclParser(), new SourceText(name, text));
  let theirs: unknown;
  try {
    theirs = await hashicorp.parse(name, text);
  } catch {
    return ours.problems.length > 0 ? [] : ['only HashiCorp refuses'];
  }
  if (ours.problems.length > 0) return ['only we refuse'];
  return agree(shapeOf(ours.body), theirs, name);
}

const piece = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\u00e9',
  '\\U0001F600',
  '$${x}',
  '%%{y}',
  '$',
  '%',
  '{',
  '}',
  '#',
  '//',
  'é',
  '😀',
);
const quoted = fc.array(piece, { maxLength: 8 }).map(
  (pieces) =>
    `"${pieces
      .join('')
      .replace(/([$%])([$%]+)\{/g, (all) => (/^(?:\$\$|%%)\{$/.test(all) ? all : 'x'))
      .replace(/(^|[^$%])([$%])\{/g, '$1$2 {')}"`,
);
const heredoc = fc
  .tuple(
    fc.constantFrom('<<', '<<-'),
    fc.array(
      fc.tuple(fc.constantFrom('', ' ', '    ', '\t'), fc.constantFrom('a', '', 'b "c" \\n', '{ }', 'é')),
      { maxLength: 4 },
    ),
  )
  .map(
    ([marker, lines]) =>
      `${marker}END\n${lines.map(([indent, text]) => `${indent}${text}\n`).join('')}  END\n`,
  );

describe('our reading of HCL is that of HashiCorp', () => {
  it('for quoted strings and their escapes', async () => {
    await fc.assert(
      fc.asyncProperty(quoted, async (text) => {
        expect(await differences('x.tf', `a = ${text}\n`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('for heredocs and their indentation', async () => {
    await fc.assert(
      fc.asyncProperty(heredoc, async (text) => {
        expect(await differences('x.tf', `a = ${text}\n`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('for blocks, lists and objects', async () => {
    const text = `resource "a" "b" {
  count = 1 # note
  list = [1, "two", true, null, ] // more
  object = { a = 1, "b" : [{}], c = { d = "e" } /* inside */ }
  inner { x = "y" }
  inner {
    x = "z"
  }
}
locals {}
`;
    expect(await differences('x.tf', text)).toEqual([]);
    expect(await differences('x.tf', text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  const corpus = new URL('../../../../../shared/corpora/terraform/', import.meta.url);
  const present = existsSync(corpus);
  (present ? it : it.skip)('for every file of the corpus (skipped where it is absent)', async () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tf'),
    );
    const found: string[] = [];
    // Every fifth file: HashiCorp's parser takes its time.
    for (const name of files.filter((_, index) => index % 5 === 0))
      found.push(...(await differences(name, readFileSync(join(corpus.pathname, name), 'utf8'))));
    expect(found).toEqual([]);
  });
});

describe('expressions', () => {
  it('are the token that they were read from', async () => {
    const source = new SourceText('x.tf', 'a = f(b.c[0], [for x in y : x.z], p ? "q${r}" : -s) # t\n');
    const { body } = parseHcl(await hclParser(), source);
    const value = body.attributes.get('a')?.value;
    expect(value && textOf(value)).toBe('f(b.c[0], [for x in y : x.z], p ? "q${r}" : -s)');
    expect(value?.kind === 'call' && value.args.map(textOf)).toEqual([
      'b.c[0]',
      '[for x in y : x.z]',
      'p ? "q${r}" : -s',
    ]);
  });
});
