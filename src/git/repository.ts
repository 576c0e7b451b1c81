import { isUtf8 } from 'node:buffer';
import { basename, dirname } from 'node:path/posix';
import type { SourceText } from '../policy/source.ts';
import { ChangeUnknown, insidePath, type ChangedFile, type Rules, type Tree } from './changes.ts';
import { git, verifiedSha } from './git.ts';
import { GitObjects, treeEntries } from './objects.ts';
import { decode, type Decoded } from './text.ts';

/** A clone, read through its objects only: what stands in the working tree plays no part. */
export class Repository {
  readonly #directory: string;
  readonly #objects: GitObjects;
  /** Object ids of files by `commit:path`, so that an odd name never has to pass through git's batch protocol. */
  readonly #known = new Map<string, string>();

  constructor(directory: string) {
    this.#directory = directory;
    this.#objects = new GitObjects(directory);
  }

  close(): void {
    this.#objects.close();
  }

  async headSha(): Promise<string> {
    const found = await this.#objects.head().catch((error: unknown) => String(error).replace(/^Error: /, ''));
    if (typeof found === 'object') return verifiedSha(found.id);
    throw new ChangeUnknown(
      `the workspace is not a git checkout with a commit${found ? ` (${found})` : ''}: use actions/checkout before this step`,
    );
  }

  /** The parents that a commit names; in a shallow clone they need not be there. `undefined`: no such commit. */
  async parentsOf(sha: string): Promise<string[] | undefined> {
    const commit = await this.#objects.byId(sha);
    if (commit?.type !== 'commit') return undefined;
    const header = commit.content.toString().split('\n\n', 1)[0] ?? '';
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
  }

  /** Whether a commit is there, after fetching that one commit from `origin` if need be. */
  async ensure(sha: string): Promise<boolean> {
    if (await this.parentsOf(sha)) return true;
    try {
      const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1'];
      await git(this.#directory, ['fetch', ...options, 'origin', verifiedSha(sha)]);
    } catch {
      return false;
    }
    return (await this.parentsOf(sha)) !== undefined;
  }

  async mergeBase(left: string, right: string): Promise<string | undefined> {
    try {
      const output = await git(this.#directory, ['merge-base', verifiedSha(left), verifiedSha(right)]);
      return output.toString().trim() || undefined;
    } catch {
      return undefined;
    }
  }

  /** What differs between two commits, renames found. */
  async changedFiles(base: string, head: string): Promise<ChangedFile[]> {
    const options = ['-r', '-z', '--raw', '--no-abbrev', '-M', '-l2000', '--no-ext-diff', '--no-textconv'];
    const raw = await git(this.#directory, [
      'diff-tree',
      ...options,
      verifiedSha(base),
      verifiedSha(head),
      '--',
    ]);
    const names = new Names();
    const fields = fieldsOf(raw);
    const files: ChangedFile[] = [];
    for (let index = 0; index + 1 < fields.length;) {
      const attributes = (fields[index++] ?? '').toString().slice(1).split(' ');
      const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = attributes;
      const before = names.of(fields[index++]);
      const moved = status.startsWith('R') || status.startsWith('C');
      const path = moved ? names.of(fields[index++]) : before;
      if (status !== 'A') this.#known.set(`${base}:${before}`, oldId);
      if (status !== 'D') this.#known.set(`${head}:${path}`, newId);
      const skip = skipReason(status === 'D' ? oldMode : newMode);
      files.push({
        path,
        previousPath: status === 'A' ? null : before,
        status: status === 'A' ? 'added' : status === 'D' ? 'deleted' : moved ? 'renamed' : 'modified',
        ...(skip ? { skip } : {}),
      });
    }
    return files;
  }

  /** Every file of a commit, for a run that is not about a change. */
  async allFiles(commit: string): Promise<ChangedFile[]> {
    const raw = await git(this.#directory, ['ls-tree', '-r', '-z', '--full-tree', verifiedSha(commit)]);
    const names = new Names();
    return fieldsOf(raw).map((entry) => {
      const tab = entry.indexOf(9);
      const [mode = '', , id = ''] = entry.subarray(0, tab).toString().split(' ');
      const path = names.of(entry.subarray(tab + 1));
      this.#known.set(`${commit}:${path}`, id);
      const skip = skipReason(mode);
      return { path, previousPath: null, status: 'added' as const, ...(skip ? { skip } : {}) };
    });
  }

  rules(commit: string): Rules {
    const paths = async (): Promise<string[]> => (await this.allFiles(commit)).map(({ path }) => path);
    return { sha: commit, tree: this.tree(commit), paths };
  }

  tree(commit: string): Tree {
    const sha = verifiedSha(commit);
    const readFile = async (path: string): Promise<Decoded | undefined> => {
      const id = this.#known.get(`${sha}:${path}`);
      const object = await (id ? this.#objects.byId(id) : this.#objects.atPath(sha, path));
      return object?.type === 'blob' ? decode(path, object.content) : undefined;
    };
    return {
      readFile,
      linkTarget: async (path) => {
        const inside = insidePath(path);
        if (inside === undefined) return undefined;
        const folder = await this.#objects.atPath(sha, dirname(inside));
        const entries = folder?.type === 'tree' ? treeEntries(folder) : [];
        const entry = entries.find(({ name }) => name === basename(inside));
        if (entry?.mode !== '120000') return undefined;
        return (await this.#objects.byId(entry.id))?.content.toString();
      },
      read: async (path): Promise<SourceText | undefined> => {
        const decoded = await readFile(path);
        return decoded && 'text' in decoded ? decoded.text : undefined;
      },
      list: async (folder): Promise<string[]> => {
        const object = await this.#objects.atPath(sha, folder);
        if (object?.type !== 'tree') return [];
        return treeEntries(object).flatMap(({ mode, name }) => (mode.startsWith('100') ? [name] : []));
      },
    };
  }
}

/** What stands before each NUL. */
function fieldsOf(raw: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let start = 0, end; (end = raw.indexOf(0, start)) >= 0; start = end + 1)
    fields.push(raw.subarray(start, end));
  return fields;
}

/**
 * Paths as text. Git's are bytes: those that are no UTF-8 are shown as `\xff`, and two paths never get the same text,
 * since then only one of the files would be looked at.
 */
class Names {
  readonly #bytes = new Map<string, string>();

  of(raw: Buffer = Buffer.alloc(0)): string {
    const bytes = raw.toString('latin1');
    let text = isUtf8(raw) ? raw.toString() : bytes.replace(/[\x80-\xff]/g, escaped);
    while ((this.#bytes.get(text) ?? bytes) !== bytes) text += '?';
    this.#bytes.set(text, bytes);
    return text;
  }
}

const escaped = (byte: string): string => `\\x${byte.charCodeAt(0).toString(16)}`;

function skipReason(mode: string): string | undefined {
  if (mode === '160000') return 'a submodule: its own repository has to be gated';
  if (mode === '120000') return 'a symbolic link, which is not followed';
  return undefined;
}
