import type { PolicyDocument } from '../document.ts';
import type { SourceText, Token } from '../source.ts';
import type { ForcedType } from './policy-type.ts';

/** A part of a file, or the whole of it, that could not be read. Makes the verdict incomplete. */
export interface Unread {
  readonly file: string;
  /** What was expected, what was found, what to do: one sentence. */
  readonly reason: string;
  readonly at?: Token;
}

/** What one file gave. */
export interface FileCoverage {
  readonly file: string;
  readonly status: 'validated' | 'skipped' | 'unreadable';
  /** Why it was skipped, or what of it could not be read. */
  readonly reason: string | null;
  readonly documents: number;
}

export interface Extraction {
  readonly documents: readonly PolicyDocument[];
  readonly unread: readonly Unread[];
  readonly coverage: readonly FileCoverage[];
}

/** What one format's reader gives for one file that is its own; `null` when the file is not of that format. */
export interface FileReading {
  readonly documents: readonly PolicyDocument[];
  readonly unread: readonly Unread[];
  /** Why a file of this format held no policy, for coverage. */
  readonly skipped?: string;
  /** What was looked at and is known to hold no policy of IAM, whatever it looks like. */
  readonly passedOver?: readonly Token[];
}

/** The repository's files at one commit, or a folder on disk. Paths from the root, `/` between folders. */
export interface FileTree {
  read(path: string): Promise<SourceText | undefined>;
  /** The names of the files directly in a folder, without the folder. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The folders that paths in files may lead to, and no further: the root alone if none is named. A command may be
   * asked for files elsewhere on the disk, whose paths then start with `../`.
   */
  readonly repositories?: readonly string[];
}

/** Values that the config gives for template parameters and Terraform variables, and forced policy types. */
export interface ExtractOptions {
  /** Config globs that say a file is a policy of that type, whatever it looks like. */
  readonly typeOf?: (file: string) => ForcedType | undefined;
  /** Whether it is said of a file that it holds a policy for certain: one without any is then never passed over. */
  readonly holdsPolicies?: (file: string) => boolean;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly accountId?: string;
  readonly partition?: string;
  readonly region?: string;
}
