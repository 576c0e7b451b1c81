import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/policy/extract/index.ts';
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
