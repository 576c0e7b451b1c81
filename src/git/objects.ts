import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { insidePath } from './changes.ts';
import { reasonIn, spawnGit, verifiedSha } from './git.ts';

/** What git keeps under one name: a blob's bytes, a tree's entries in git's binary form. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * One `git cat-file --batch` process for all reads of a run: starting a process for each file costs more than
 * reading it. Answers come in the order of the requests.
 */
export class GitObjects {
  readonly #process: ChildProcessWithoutNullStreams | undefined;
  readonly #waiting: { resolve(found: GitObject | undefined): void; reject(error: Error): void }[] = [];
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Bytes that the next answer needs, once its header is known. */
  #wanted = 1;
  #errors = '';
  #ended: Error | undefined;

  constructor(directory: string) {
    try {
      this.#process = spawnGit(directory, ['cat-file', '--batch']);
    } catch (error) {
      // Told to whoever asks: a run may do without a checkout.
      this.#ended = error as Error;
      return;
    }
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#process.stderr.on('data', (chunk: Buffer) => (this.#errors += chunk.toString()));
    this.#process.on('error', (error) => this.#fail(error));
    this.#process.on('close', () => this.#fail(new Error(reasonIn(this.#errors) ?? 'git cat-file ended')));
    // A broken pipe is told by `close`.
    this.#process.stdin.on('error', () => undefined);
  }

  /** The commit that is checked out. */
  head(): Promise<GitObject | undefined> {
    return this.#ask('HEAD');
  }

  /**
   * The object at a path of a commit. A path with a newline cannot be asked for in git's batch protocol, and one that
   * leaves the repository (a template may name any) would end the git process.
   */
  atPath(commit: string, path: string): Promise<GitObject | undefined> {
    const inside = insidePath(path);
    if (inside === undefined || /[\n\0]/.test(inside)) return Promise.resolve(undefined);
    return this.#ask(`${verifiedSha(commit)}:${inside}`);
  }

  byId(id: string): Promise<GitObject | undefined> {
    return this.#ask(verifiedSha(id));
  }

  close(): void {
    this.#process?.stdin.end();
  }

  #ask(name: string): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#process?.stdin.write(`${name}\n`);
    });
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    // Joining at every chunk would copy a large blob over and over.
    if (this.#buffered < this.#wanted) return;
    let rest: Buffer = Buffer.concat(this.#chunks);
    for (let taken = this.#take(rest); taken > 0; taken = this.#take(rest)) rest = rest.subarray(taken);
    this.#chunks = [rest];
    this.#buffered = rest.length;
  }

  /** Answers the first request from `buffer`; gives how many bytes that took, 0 when more must come first. */
  #take(buffer: Buffer): number {
    this.#wanted = buffer.length + 1;
    const lineEnd = buffer.indexOf(10);
    if (lineEnd < 0) return 0;
    const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(buffer.subarray(0, lineEnd).toString());
    if (!header) {
      this.#waiting.shift()?.resolve(undefined);
      return lineEnd + 1;
    }
    const [, id = '', type = '', size = '0'] = header;
    const end = lineEnd + 1 + Number(size);
    if (buffer.length < end + 1) {
      this.#wanted = end + 1;
      return 0;
    }
    this.#waiting.shift()?.resolve({ id, type, content: Buffer.from(buffer.subarray(lineEnd + 1, end)) });
    return end + 1;
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}

/** The entries of a tree object: `mode name NUL id`, again and again. */
export function treeEntries({ content, id }: GitObject): { mode: string; name: string; id: string }[] {
  const idLength = id.length / 2;
  const entries = [];
  for (let start = 0; start < content.length;) {
    const space = content.indexOf(32, start);
    const zero = content.indexOf(0, space);
    entries.push({
      mode: content.subarray(start, space).toString(),
      name: content.subarray(space + 1, zero).toString(),
      id: content.subarray(zero + 1, zero + 1 + idLength).toString('hex'),
    });
    start = zero + 1 + idLength;
  }
  return entries;
}
