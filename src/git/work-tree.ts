import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Tree } from './changes.ts';
import { decode, type Decoded } from './text.ts';

/** Folders that hold other people's files, or git's own. */
const passedOver = new Set(['.git', 'node_modules', '.terraform', '.aws-sam', '.serverless', '.venv']);

/**
 * Files on disk below a folder, for the command. `outside`: a person may name files elsewhere; what such a file refers
 * to is then read too.
 */
export function workTree(root: string, { outside = false } = {}): Tree {
  const inside = async (path: string): Promise<string | undefined> => {
    try {
      const [real, realRoot] = await Promise.all([realpath(resolve(root, path)), realpath(root)]);
      return outside || real === realRoot || real.startsWith(realRoot.replace(/[/\\]?$/, sep))
        ? real
        : undefined;
    } catch {
      return undefined;
    }
  };
  const read = async (path: string): Promise<Decoded | undefined> => {
    const real = await inside(path);
    if (!real || !(await stat(real)).isFile()) return undefined;
    return decode(path, await readFile(real));
  };
  return {
    readFile: read,
    read: async (path) => {
      const decoded = await read(path);
      return decoded && 'text' in decoded ? decoded.text : undefined;
    },
    list: async (folder) => {
      const real = await inside(folder);
      const entries = real ? await readdir(real, { withFileTypes: true }).catch(() => []) : [];
      return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    },
  };
}

/** Every file below the given files and folders, absolute and sorted; what does not exist comes back apart. */
export async function filesBelow(
  root: string,
  paths: readonly string[],
): Promise<{ files: string[]; missing: string[] }> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const path of paths) {
    const absolute = resolve(root, path);
    const kind = await stat(absolute).catch(() => undefined);
    if (!kind) missing.push(path);
    else if (kind.isFile()) files.add(absolute);
    else
      for (const entry of await readdir(absolute, { recursive: true, withFileTypes: true })) {
        const folders = relative(absolute, entry.parentPath).split(sep);
        if (entry.isFile() && !folders.some((folder) => passedOver.has(folder)))
          files.add(join(entry.parentPath, entry.name));
      }
  }
  return { files: [...files].sort(), missing };
}
