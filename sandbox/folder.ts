/** A pull request that adds every file of a folder: the gate on files that nobody prepared for it. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Files } from './repository.ts';
import type { Scenario } from './scenario.ts';

export function folderScenario(...folders: readonly string[]): Scenario {
  const files = Object.assign({}, ...folders.map((folder) => filesOf(resolve(folder)))) as Files;
  return {
    title: `Add ${Object.keys(files).length} files`,
    story: `Every file of ${folders.join(', ')} in one pull request, judged offline.`,
    repository: { base: { 'README.md': '# Empty\n' }, head: files },
    inputs: { 'on-incomplete': 'warn' },
    expected: { verdict: 'failed', exitCode: 1 },
  };
}

function filesOf(folder: string): Files {
  const files: Record<string, Files[string]> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // Bytes as they are: a file that is no UTF-8 is one of the interesting ones.
    if (lstatSync(path).isFile())
      files[`${basename(folder)}/${name}`] = { base64: readFileSync(path).toString('base64') };
  }
  return files;
}
