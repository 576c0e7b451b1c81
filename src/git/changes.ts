import { normalize } from 'node:path/posix';
import type { FileTree } from '../policy/extract/extraction.ts';
import type { Decoded } from './text.ts';

/** One file of a change, by its path at the head. */
export interface ChangedFile {
  readonly path: string;
  /** Its path at the base; the same as `path` unless it was renamed or copied, `null` when the file is new. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'renamed' | 'deleted';
  /** Why the file is not read: a submodule, a symbolic link. */
  readonly skip?: string;
}

/** A tree that also says why a file is no text. */
export interface Tree extends FileTree {
  readFile(path: string): Promise<Decoded | undefined>;
  /** What a symbolic link says; `undefined` for anything else. Nothing follows one: it may leave the repository. */
  linkTarget(path: string): Promise<string | undefined>;
}

/** A commit whose config counts. */
export interface Rules {
  readonly sha: string;
  readonly tree: Tree;
  /** Every path of the commit; `undefined` where that cannot be had. */
  paths(): Promise<readonly string[] | undefined>;
}

/** Two states of the repository and what differs between them; without a base, every file counts as changed. */
export interface Change {
  readonly baseSha: string | null;
  readonly headSha: string;
  readonly base: Tree | null;
  readonly head: Tree;
  /**
   * Where the config is read: the tip of the base branch. `base` may lie before it, where the branches part, and whoever
   * opens a pull request chooses that: a config that has been tightened since must not come back.
   */
  readonly rules: Rules;
  readonly files: readonly ChangedFile[];
  /** What a reader should know of how the change was found. */
  readonly notices: readonly string[];
}

/** A path of the repository as git keeps it, `''` for its root; `undefined` when it leaves the repository. */
export function insidePath(path: string): string | undefined {
  const inside = normalize(path).replace(/^\/+|\/+$|^\.\/?$/g, '');
  return /^\.\.(?:\/|$)/.test(inside) ? undefined : inside;
}

/** The change could not be determined: the verdict is incomplete and says why. */
export class ChangeUnknown extends Error {}

/** From a file's path at the head to its path at the base, where they differ. */
export function renamesOf(change: Change | null): Map<string, string> {
  return new Map(
    (change?.files ?? []).flatMap(({ path, previousPath }) =>
      previousPath !== null && previousPath !== path ? [[path, previousPath]] : [],
    ),
  );
}
