import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { statSync } from 'node:fs';

const shaForm = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Names from an event or a branch never reach git: only full commit ids do. */
export function verifiedSha(sha: string): string {
  if (!shaForm.test(sha))
    throw new Error(`expected a full commit id, found ${JSON.stringify(sha.slice(0, 80))}`);
  return sha;
}

/**
 * Hooks, a file system monitor, external diff programs and prompts are ways for a repository to run code or to hang
 * a job; none of them is needed to read objects.
 */
const safeOptions = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
];

export function spawnGit(directory: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  // Else the error of a missing program and that of a missing folder are the same.
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${directory} is no folder`);
  return spawn('git', [...safeOptions, ...args], {
    cwd: directory,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
}

/** Runs git and gives its standard output; rejects with git's own reason when it fails. */
export function git(directory: string, args: readonly string[], timeoutMs = 60_000): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(directory, args);
    const output: Buffer[] = [];
    let errors = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
    child.stdin.end();
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(output));
      else if (signal) reject(new Error(`git ${args[0] ?? ''} was ended after ${timeoutMs / 1000} s`));
      else reject(new Error(reasonIn(errors) ?? `git ${args[0] ?? ''} failed`));
    });
  });
}

/** Git's reason, of all that it wrote to standard error: advice may come after it. */
export const reasonIn = (errors: string): string | undefined => /^(?:fatal|error): .*/m.exec(errors)?.[0];
