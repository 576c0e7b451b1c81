import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Repository } from '../../src/git/repository.ts';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

let folder: string;
let origin: string;
const git = (directory: string, ...args: string[]): string =>
  execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' }).trim();
const write = (name: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(origin, name)), { recursive: true });
  writeFileSync(join(origin, name), content);
};
const opened: Repository[] = [];
const open = (directory: string): Repository => {
  const repository = new Repository(directory);
  opened.push(repository);
  return repository;
};
afterEach(() => opened.splice(0).forEach((repository) => repository.close()));
const commit = (message: string): string => {
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', message);
  return git(origin, 'rev-parse', 'HEAD');
};

const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
let base: string;
let head: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iam-gate-git-'));
  origin = join(folder, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  write('kept.json', '{}');
  write('changed.json', '{"a":1}');
  write('old-name.json', long);
  write('gone.json', '{}');
  base = commit('base');
  write('changed.json', '{"a":2}');
  git(origin, 'mv', 'old-name.json', 'folder with spaces.json');
  git(origin, 'rm', '-q', 'gone.json');
  write('pölicy-漢字.json', '{"name":"unicode"}');
  write('line\nbreak.json', '{"name":"newline"}');
  write('-starts-with-dash.json', '{"name":"dash"}');
  write('binary.json', Buffer.from([0x7b, 0, 1, 2]));
  write('binary.png', Buffer.from([0x89, 0, 1, 2]));
  write('latin1.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  write('latin1.json', Buffer.from([0x7b, 0xe9, 0x7d]));
  write('modules/role/main.tf', 'locals {}');
  write('.hidden/main.tf', 'locals {}');
  symlinkSync('/etc/passwd', join(origin, 'link.json'));
  git(origin, 'add', '-A');
  git(origin, 'update-index', '--add', '--cacheinfo', `160000,${base},submodule`);
  git(origin, 'commit', '-q', '-m', 'head');
  head = git(origin, 'rev-parse', 'HEAD');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a change between two commits', () => {
  test('added, modified, renamed and deleted files, whatever their names', async () => {
    const repository = open(origin);
    const files = await repository.changedFiles(base, head);
    const byPath = Object.fromEntries(files.map(({ path, ...rest }) => [path, rest]));
    expect(byPath['changed.json']).toEqual({ previousPath: 'changed.json', status: 'modified' });
    expect(byPath['folder with spaces.json']).toEqual({ previousPath: 'old-name.json', status: 'renamed' });
    expect(byPath['gone.json']).toEqual({ previousPath: 'gone.json', status: 'deleted' });
    expect(byPath['pölicy-漢字.json']?.status).toBe('added');
    expect(byPath['line\nbreak.json']?.status).toBe('added');
    expect(byPath['-starts-with-dash.json']?.status).toBe('added');
    expect(byPath['kept.json']).toBeUndefined();
    expect(byPath['link.json']?.skip).toMatch(/symbolic link/);
    expect(byPath['submodule']?.skip).toMatch(/submodule/);
  });

  test('reads each file of the change, also one whose name holds a newline', async () => {
    const repository = open(origin);
    await repository.changedFiles(base, head);
    const tree = repository.tree(head);
    expect((await tree.read('line\nbreak.json'))?.text).toBe('{"name":"newline"}');
    expect((await tree.read('pölicy-漢字.json'))?.text).toBe('{"name":"unicode"}');
    expect(await tree.readFile('binary.png')).toEqual({ skip: 'a binary file' });
    expect(await tree.readFile('binary.json')).toEqual({
      unreadable: 'it holds NUL bytes, as no text does: save it as UTF-8',
    });
    expect(await tree.readFile('latin1.txt')).toEqual({ skip: 'a file that is not valid UTF-8' });
    expect(await tree.readFile('latin1.json')).toEqual({ unreadable: 'not valid UTF-8: save it as UTF-8' });
    expect(await tree.read('no-such-file.json')).toBeUndefined();
    expect(await tree.list('modules/role')).toEqual(['main.tf']);
    expect(await tree.list('')).toContain('changed.json');
    expect((await repository.tree(base).read('changed.json'))?.text).toBe('{"a":1}');
  });

  test('reads what is committed, not what stands in the working tree', async () => {
    writeFileSync(join(origin, 'kept.json'), '{"edited":"later"}');
    const repository = open(origin);
    expect((await repository.tree(head).read('kept.json'))?.text).toBe('{}');
  });

  test('answers many large reads in their order', async () => {
    const repository = open(origin);
    const tree = repository.tree(head);
    const names = Array.from({ length: 60 }, (_, index) =>
      index % 2 ? 'changed.json' : 'folder with spaces.json',
    );
    const texts = await Promise.all(names.map(async (name) => (await tree.read(name))?.text));
    expect(texts).toEqual(names.map((name) => (name === 'changed.json' ? '{"a":2}' : long)));
  });
});

describe('a shallow clone', () => {
  test('names the parents that are not there, and fetches the one commit that is missing', async () => {
    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth=1', `file://${origin}`, shallow);
    const repository = open(shallow);
    expect(await repository.parentsOf(head)).toEqual([base]);
    expect(await repository.parentsOf(base)).toBeUndefined();
    expect(await repository.ensure(base)).toBe(true);
    expect((await repository.changedFiles(base, head)).length).toBeGreaterThan(5);
  });

  test('says so where the commit cannot be had', async () => {
    const repository = open(origin);
    expect(await repository.ensure('0123456789012345678901234567890123456789')).toBe(false);
  });
});

describe('what reaches git', () => {
  test.each(['HEAD', '--upload-pack=touch /tmp/x', 'main; rm -rf /', 'a'.repeat(39)])(
    'nothing but full commit ids: %s',
    (name) => {
      const repository = open(origin);
      expect(() => repository.tree(name)).toThrow('expected a full commit id');
    },
  );
});

test('two names that are no UTF-8 are two files', async () => {
  const directory = join(folder, 'names');
  mkdirSync(directory);
  git(directory, 'init', '-q');
  git(directory, 'commit', '-q', '--allow-empty', '-m', 'base');
  const before = git(directory, 'rev-parse', 'HEAD');
  for (const [name, content] of [
    ['a\xff.json', 'first'],
    ['a\xfe.json', 'second'],
    ['a\\xff.json', 'third'],
  ] as const)
    writeFileSync(Buffer.from(join(directory, name), 'latin1'), content);
  git(directory, 'add', '-A');
  git(directory, 'commit', '-q', '-m', 'head');
  const after = git(directory, 'rev-parse', 'HEAD');
  const repository = open(directory);
  for (const files of [await repository.changedFiles(before, after), await repository.allFiles(after)]) {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(3);
    const texts = await Promise.all(paths.map((path) => repository.tree(after).read(path)));
    expect(texts.map((found) => found?.text).sort()).toEqual(['first', 'second', 'third']);
  }
});

test('a path that leaves the repository is no file, and ends nothing', async () => {
  const tree = open(origin).tree(head);
  expect(await tree.read('../../etc/passwd')).toBeUndefined();
  expect(await tree.read('modules/../../x')).toBeUndefined();
  expect(await tree.list('..')).toEqual([]);
  expect(await tree.list('.hidden/')).toEqual(['main.tf']);
  expect(await tree.list('.')).toContain('kept.json');
  expect((await tree.read('./modules/role/main.tf'))?.text).toBe('locals {}');
});
