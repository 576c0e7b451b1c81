import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/policy/extract/index.ts';
import { toJson } from '../../../src/policy/node.ts';
import { statementsOf } from '../../../src/policy/statement.ts';
import { SourceText } from '../../../src/policy/source.ts';
import { nodesIn, textAt, treeOf } from './helpers.ts';

const corpora = new URL('../../../../shared/corpora/', import.meta.url).pathname;

/** Real files, if they stand beside the project; a clone alone has none. */
const whenPresent = existsSync(corpora) ? describe : describe.skip;

function filesIn(folder: string): SourceText[] {
  const root = join(corpora, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => new SourceText(`${folder}/${relative(root, path)}`, readFileSync(path, 'utf8')));
}

/** Each statement in one form: names of members in order, a list of one as its value, no case, since IAM ignores it. */
async function statementsIn(file: SourceText): Promise<string[]> {
  const { documents } = await extract([file], treeOf({}));
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(plain);
      return items.length === 1 ? items[0] : items.sort();
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, inner]) => [key, plain(inner)]),
    );
  };
  return documents.flatMap(({ root }) => {
    const { Statement } = toJson(root) as { Statement: unknown };
    return [Statement].flat(3).map((statement) => JSON.stringify(plain(statement)).toLowerCase());
  });
}

whenPresent('real files', () => {
  test.each<[string, number]>([
    ['scp', 57],
    ['rcp', 23],
    ['raw', 53],
    ['account', 263],
    ['cloudformation', 1300],
    ['sam/input', 220],
  ])('%s: every policy is found, no reader breaks, every token is in its file', async (folder, least) => {
    const { documents, unread, coverage } = await extract(filesIn(folder), treeOf({}));
    expect(documents.length).toBeGreaterThanOrEqual(least);
    expect(unread.filter(({ reason }) => reason.includes('The reader broke'))).toEqual([]);
    expect(coverage.filter(({ status }) => status === 'unreadable').length).toBeLessThanOrEqual(2);
    for (const { root, anchor } of documents) {
      expect(textAt(anchor)).not.toBe('');
      for (const node of nodesIn(root))
        if (node.start > node.end || node.end > node.source.text.length)
          throw new Error(`outside: ${node.source.file}`);
    }
  });

  test("SAM: the statements of its translator's own output are found in its input", async () => {
    const [inputs, outputs] = ['input', 'output'].map(
      (side) => new Map(filesIn(`sam/${side}`).map((file) => [basename(file.file).split('.')[0], file])),
    );
    let all = 0;
    let same = 0;
    for (const [name, input] of inputs ?? []) {
      const output = outputs?.get(name);
      if (!output || name?.startsWith('error_')) continue;
      const found = new Set(await statementsIn(input));
      for (const statement of await statementsIn(output)) {
        // The trust that SAM gives the roles that it adds is written nowhere in the template.
        if (statement.includes('"sts:assumerole"') && !found.has(statement)) continue;
        all++;
        if (found.has(statement)) same++;
      }
    }
    expect(all).toBeGreaterThan(290);
    // Of the rest, one stands in Globals, which are shown once rather than for each function.
    expect(same / all).toBeGreaterThan(0.99);
  });

  test('service control policies and resource control policies are told apart by what they say', async () => {
    for (const [folder, type] of [
      ['scp', 'SERVICE_CONTROL_POLICY'],
      ['rcp', 'RESOURCE_CONTROL_POLICY'],
    ] as const) {
      const files = filesIn(folder).map(
        ({ file, text }) => new SourceText(file.replace(`${folder}/`, 'policies/'), text),
      );
      const { documents } = await extract(files, treeOf({}));
      const right = documents.filter((document) => document.type === type);
      expect(right.length / documents.length).toBeGreaterThan(0.95);
      for (const { root } of right) expect(statementsOf(root).length).toBeGreaterThan(0);
    }
  });
});
