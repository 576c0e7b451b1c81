/** A small real git repository: an origin with the refs that GitHub keeps of a pull request, and its checkout. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The text of a file; or something that is no ordinary file. */
export type FileContent =
  | string
  | { readonly base64: string }
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string };
export type Files = Readonly<Record<string, FileContent>>;
/** `null` deletes. A rename is a deletion and an addition, as git keeps it. */
export type Changes = Readonly<Record<string, FileContent | null>>;

export interface RepositoryContent {
  readonly base: Files;
  readonly head: Changes;
  /** What reached the base branch after the pull request left it. */
  readonly baseMovedOn?: Changes;
}

export interface Commits {
  /** Where the branch left the base branch. */
  readonly fork: string;
  /** Tip of the base branch. */
  readonly base: string;
  readonly head: string;
  /** The test merge, `refs/pull/N/merge`: its parents are base and head. */
  readonly merge: string;
}

export interface Checkout {
  /** `merge` is what actions/checkout does in a pull request. */
  readonly ref: 'merge' | 'head' | 'base' | 'none';
  /** Commits of history; 0 is all of it. */
  readonly depth: number;
  /** Whether a later `git fetch` reaches the origin. */
  readonly originReachable?: boolean;
}

export interface Origin {
  readonly directory: string;
  readonly commits: Commits;
  readonly branch: string;
  readonly pullRequest: number;
}

const identity = 'Octo Cat <octocat@example.com>';
/** Fixed, so that every run of a scenario has the same SHAs. */
const firstCommit = 1_793_440_800;

const quiet = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
};

export async function git(
  directory: string,
  args: readonly string[],
  input?: string | Buffer,
): Promise<Buffer> {
  const child = spawn('git', ['-C', directory, ...args], {
    env: { ...quiet, HOME: directory },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${Buffer.concat(err).toString().trim()}`);
  return Buffer.concat(out);
}

export async function buildOrigin(
  directory: string,
  content: RepositoryContent,
  pullRequest: number,
  branch: string,
): Promise<Origin> {
  await git(directory, ['init', '--quiet', '--bare', '--initial-branch=main', '.']);
  const movedOn = content.baseMovedOn ?? {};
  const base = Object.keys(movedOn).length > 0 ? ':2' : ':1';
  const stream = [
    commit({ ref: 'refs/heads/main', mark: 1, message: 'Policies of the platform', changes: content.base }),
    ...(base === ':2'
      ? [commit({ ref: 'refs/heads/main', mark: 2, message: 'Go on', parents: [':1'], changes: movedOn })]
      : []),
    commit({
      ref: `refs/pull/${pullRequest}/head`,
      mark: 3,
      message: 'Change the policies',
      parents: [':1'],
      changes: content.head,
    }),
    commit({
      ref: `refs/pull/${pullRequest}/merge`,
      mark: 4,
      message: 'Merge the pull request',
      parents: [base, ':3'],
      changes: content.head,
    }),
    Buffer.from('get-mark :1\nget-mark :3\nget-mark :4\ndone\n'),
  ];
  const marks = await git(directory, ['fast-import', '--quiet', '--done', '--force'], Buffer.concat(stream));
  const [fork = '', head = '', merge = ''] = marks.toString().trim().split('\n');
  const tip = (await git(directory, ['rev-parse', 'refs/heads/main'])).toString().trim();
  // GitHub's server gives out any commit that is asked for by its SHA.
  await git(directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return { directory, commits: { fork, base: tip, head, merge }, branch, pullRequest };
}

function commit({
  ref,
  mark,
  message,
  parents = [],
  changes,
}: {
  ref: string;
  mark: number;
  message: string;
  parents?: readonly string[];
  changes: Changes;
}): Buffer {
  const when = `${firstCommit + mark * 600} +0000`;
  const parts: (string | Buffer)[] = [
    `commit ${ref}\nmark :${mark}\nauthor ${identity} ${when}\ncommitter ${identity} ${when}\n`,
    data(Buffer.from(message)),
    ...parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} ${parent}\n`),
  ];
  for (const [path, content] of Object.entries(changes)) {
    const name = quoted(path);
    if (content === null) parts.push(`D ${name}\n`);
    else if (typeof content === 'object' && 'submodule' in content)
      parts.push(`M 160000 ${content.submodule} ${name}\n`);
    else {
      const [mode, bytes] = blobOf(content);
      parts.push(`M ${mode} inline ${name}\n`, data(bytes));
    }
  }
  return Buffer.concat([...parts, '\n'].map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function blobOf(content: Exclude<FileContent, { submodule: string }>): [mode: string, bytes: Buffer] {
  if (typeof content === 'string') return ['100644', Buffer.from(content)];
  if ('base64' in content) return ['100644', Buffer.from(content.base64, 'base64')];
  if ('symlink' in content) return ['120000', Buffer.from(content.symlink)];
  return ['100755', Buffer.from(content.executable)];
}

const data = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
const quoted = (path: string) =>
  `"${path.replace(/[\\"\n]/g, (c) => ({ '\\': '\\\\', '"': '\\"', '\n': '\\n' })[c] ?? c)}"`;

/** What actions/checkout leaves behind: one fetch of one ref with the asked depth, and a detached HEAD. */
export async function checkOut(origin: Origin, checkout: Checkout, workspace: string): Promise<void> {
  if (checkout.ref === 'none') return;
  const remote = {
    merge: `refs/pull/${origin.pullRequest}/merge`,
    head: `refs/pull/${origin.pullRequest}/head`,
    base: 'refs/heads/main',
  }[checkout.ref];
  const local =
    checkout.ref === 'base'
      ? 'refs/remotes/origin/main'
      : `refs/remotes/pull/${origin.pullRequest}/${checkout.ref}`;
  await git(workspace, ['init', '--quiet', '--initial-branch=main', '.']);
  const depth = checkout.depth > 0 ? [`--depth=${checkout.depth}`] : ['+refs/heads/*:refs/remotes/origin/*'];
  const refs = checkout.depth > 0 ? [`+${remote}:${local}`] : [...depth, `+${remote}:${local}`];
  const url = `file://${origin.directory}`;
  await git(workspace, ['fetch', '--quiet', '--no-tags', ...(checkout.depth > 0 ? depth : []), url, ...refs]);
  await git(workspace, ['checkout', '--quiet', '--force', local]);
  await git(workspace, [
    'remote',
    'add',
    'origin',
    checkout.originReachable === false ? 'https://127.0.0.1:1/unreachable.git' : url,
  ]);
}

export interface ChangedFile {
  readonly path: string;
  readonly previous?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed';
  readonly sha: string;
  readonly patch: string | undefined;
  readonly additions: number;
  readonly deletions: number;
}

/** A large change has no patches for the rest of its files. */
const mostPatches = 300;

/** The changed files between two commits, with the patch that GitHub would show: `context` lines around each change. */
export async function changedFiles(
  origin: Origin,
  from: string,
  to: string,
  context = 3,
): Promise<ChangedFile[]> {
  const raw = (await git(origin.directory, ['diff', '--raw', '-z', '-M', '--no-abbrev', from, to]))
    .toString('utf8')
    .split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < raw.length;) {
    const [, , , newSha = '', letter = ''] = (raw[at++] ?? '').split(' ');
    const first = raw[at++] ?? '';
    const path = letter.startsWith('R') ? (raw[at++] ?? '') : first;
    const status =
      { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' }[letter[0] ?? ''] ?? 'changed';
    const paths = letter.startsWith('R') ? [first, path] : [path];
    const patch = files.length < mostPatches ? await patchOf(origin, from, to, context, paths) : undefined;
    const count = (sign: string) => (patch ?? '').split('\n').filter((line) => line.startsWith(sign)).length;
    files.push({
      path,
      status: status as ChangedFile['status'],
      sha: newSha,
      patch,
      additions: count('+'),
      deletions: count('-'),
      ...(letter.startsWith('R') ? { previous: first } : {}),
    });
  }
  return files;
}

async function patchOf(
  origin: Origin,
  from: string,
  to: string,
  context: number,
  paths: readonly string[],
): Promise<string | undefined> {
  const text = (
    await git(origin.directory, [
      '--literal-pathspecs',
      'diff',
      '-M',
      `--unified=${context}`,
      from,
      to,
      '--',
      ...paths,
    ])
  ).toString('utf8');
  const start = text.indexOf('\n@@ ');
  return start === -1 ? undefined : text.slice(start + 1).replace(/\n$/, '');
}

export function temporaryFolders(root: string) {
  return {
    origin: join(root, 'origin.git'),
    workspace: join(root, 'work/infrastructure/infrastructure'),
    temp: join(root, 'work/_temp'),
    home: join(root, 'home'),
  };
}
