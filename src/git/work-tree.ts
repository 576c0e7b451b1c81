import { readFile, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Tree } from './changes.ts';
import { decode, largestFileBytes, type Decoded } from './text.ts';

/** Folders that hold other people's files, or git's own. */
const passedOver = new Set(['.git', 'node_modules', '.terraform', '.aws-sam', '.serverless', '.venv']);

/**
 * Files on disk below a folder, for the command. `repositories`: a person may name files elsewhere; what such a file
 * refers to is then read too. A symbolic link leads no further than a path may.
 */
export function workTree(root: string, repositories?: readonly string[]): Tree {
  const real = async (path: string): Promise<string | undefined> =>
    realpath(resolve(root, path)).catch(() => undefined);
  const inside = async (path: string): Promise<string | undefined> => {
    const [target, ...folders] = await Promise.all([path, ...(repositories ?? ['.'])].map(real));
    const isInside = folders.some(
      (folder) =>
        folder !== undefined && (target === folder || target?.startsWith(folder.replace(/[/\\]?$/, sep))),
    );
    return isInside ? target : undefined;
  };
  const read = async (path: string): Promise<Decoded | undefined> => {
    const target = await inside(path);
    const found = target === undefined ? undefined : await stat(target);
    if (!target || !found?.isFile()) return undefined;
    // Nothing larger than what is refused is read at all.
    if (found.size > largestFileBytes) return decode(path, new Uint8Array(largestFileBytes + 1));
    return decode(path, await readFile(target));
  };
  return {
    ...(repositories ? { repositories } : {}),
    readFile: read,
    linkTarget: (path) => readlink(resolve(root, path)).catch(() => undefined),
    read: async (path) => {
      const decoded = await read(path);
      return decoded && 'text' in decoded ? decoded.text : undefined;
    },
    list: async (folder) => {
      const target = await inside(folder);
      const entries = target ? await readdir(target, { withFileTypes: true }).catch(() => []) : [];
      return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    },
  };
}

/**
 * The repositories that hold a folder and what is named from it, as paths from it. A folder that no repository holds is
 * one for itself.
 */
export async function repositoriesAt(root: string, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  // Whoever names a link names what it leads to.
  const named = await Promise.all(
    ['.', ...paths].map(async (path) => [
      resolve(root, path),
      await realpath(resolve(root, path)).catch(() => ''),
    ]),
  );
  for (const absolute of new Set(named.flat())) {
    if (absolute === '') continue;
    const isFolder = await stat(absolute).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    const folder = isFolder ? absolute : dirname(absolute);
    const repository = (await repositoryAbove(folder)) ?? folder;
    found.add(relative(root, repository).split(sep).join('/'));
  }
  return [...found];
}

async function repositoryAbove(folder: string): Promise<string | undefined> {
  if (await stat(join(folder, '.git')).catch(() => undefined)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAbove(above);
}

/** A file that was asked for, absolute; `skip`: why it is not read. */
export interface FoundFile {
  readonly path: string;
  readonly skip?: string;
}

/** Every file below the given files and folders, sorted; what is not there or cannot be entered comes back apart. */
export async function filesBelow(
  root: string,
  paths: readonly string[],
): Promise<{ files: FoundFile[]; missing: { what: string; reason: string }[] }> {
  const files = new Map<string, FoundFile>();
  const missing: { what: string; reason: string }[] = [];
  const enter = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      const what = relative(root, folder) || '.';
      missing.push({ what, reason: `the folder cannot be read: ${messageOf(error)}` });
      return [];
    });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!passedOver.has(entry.name)) await enter(path);
      } else if (!files.has(path))
        files.set(path, { path, ...(entry.isFile() ? {} : { skip: kindOf(entry) }) });
    }
  };
  for (const path of paths) {
    const absolute = resolve(root, path);
    const found = await stat(absolute).catch(messageOf);
    if (typeof found === 'string')
      missing.push({
        what: path,
        reason: found.startsWith('ENOENT')
          ? 'there is no such file or folder'
          : `it cannot be read: ${found}`,
      });
    else if (found.isDirectory()) await enter(absolute);
    else if (found.isFile()) files.set(absolute, { path: absolute });
    else missing.push({ what: path, reason: `it is ${kindOf(found)}` });
  }
  const sorted = [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { files: sorted, missing };
}

const kindOf = (entry: { isSymbolicLink(): boolean }): string =>
  entry.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'neither a file nor a folder';

const messageOf = (error: unknown): string => String(error).replace(/^Error: /, '');
