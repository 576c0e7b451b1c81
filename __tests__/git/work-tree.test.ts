import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, repositoriesAt, workTree } from '../../src/git/work-tree.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iam-gate-files-'));
  mkdirSync(join(folder, 'below/folder.json'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'below/policy.json'), '{}');
  writeFileSync(join(folder, 'node_modules/theirs.json'), '{}');
  writeFileSync(join(folder, 'huge.json'), '');
  truncateSync(join(folder, 'huge.json'), 3 * 1024 ** 3);
  symlinkSync('loop.json', join(folder, 'loop.json'));
  execFileSync('mkfifo', [join(folder, 'pipe.json')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a command', () => {
  test('each entry of a folder is read or has a reason; other people’s folders are passed over', async () => {
    const { files, missing } = await filesBelow(folder, ['.']);
    expect(files.map(({ path, skip }) => [path.slice(folder.length + 1), skip])).toEqual([
      ['below/policy.json', undefined],
      ['huge.json', undefined],
      ['loop.json', 'a symbolic link, which is not followed'],
      ['pipe.json', 'neither a file nor a folder'],
    ]);
    expect(missing).toEqual([]);
  });

  test.each([
    ['none.json', 'there is no such file or folder'],
    ['pipe.json', 'it is neither a file nor a folder'],
    ['loop.json', expect.stringContaining('it cannot be read: ELOOP')],
  ])('%s, named, is something that was not looked at', async (what, reason) => {
    expect(await filesBelow(folder, [what])).toEqual({ files: [], missing: [{ what, reason }] });
  });

  test('a file of gigabytes is refused without reading it', async () => {
    expect(await workTree(folder).readFile('huge.json')).toEqual({
      unreadable: expect.stringContaining('larger than 50 MiB'),
    });
  });

  test('paths in a file lead as far as the repository that holds it, or the folder that was named', async () => {
    mkdirSync(join(folder, 'repository/.git'), { recursive: true });
    mkdirSync(join(folder, 'repository/examples/complete'), { recursive: true });
    const cwd = join(folder, 'repository/examples');
    expect(await repositoriesAt(cwd, ['complete', '../../below', '../../below/policy.json'])).toEqual([
      '..',
      '../../below',
    ]);
    expect(await repositoriesAt(folder, ['repository/examples', 'none'])).toEqual(['', 'repository']);
  });

  test('a symbolic link leads no further than a path may, and as far as it was named', async () => {
    const repository = join(folder, 'linking');
    mkdirSync(join(repository, '.git'), { recursive: true });
    writeFileSync(join(repository, 'near.json'), '{}');
    symlinkSync('../below/policy.json', join(repository, 'far-link.json'));
    symlinkSync('../below', join(repository, 'far'));
    symlinkSync('near.json', join(repository, 'near-link.json'));
    const tree = workTree(repository, await repositoriesAt(repository, ['.']));
    expect(await tree.read('near-link.json')).toMatchObject({ text: '{}' });
    expect(await tree.read('far-link.json')).toBeUndefined();
    expect(await tree.read('far/policy.json')).toBeUndefined();
    expect(await tree.list('far')).toEqual([]);
    const named = workTree(repository, await repositoriesAt(repository, ['far-link.json']));
    expect(await named.read('far-link.json')).toMatchObject({ text: '{}' });
  });
});
