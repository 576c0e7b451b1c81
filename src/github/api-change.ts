import { ChangeUnknown, insidePath, type Change, type ChangedFile, type Tree } from '../git/changes.ts';
import { decode, type Decoded } from '../git/text.ts';
import type { Answer, GitHubApi } from './api.ts';
import { currentHead } from './comment.ts';
import type { PullRequest } from './event.ts';

/** "Responses include a maximum of 3000 files": at that many, more may be missing, and nothing says so. */
const mostFiles = 3000;

type TreeEntry = Answer<'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'>['tree'][number];

/** A pull request's change, asked of the API alone: for `pull_request_target`, and where git lacks the base commit. */
export async function changeFromApi(api: GitHubApi, pull: PullRequest): Promise<Change> {
  const listed = await api.all(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { pull_number: pull.number },
    mostFiles,
  );
  if (listed.length >= mostFiles)
    throw new ChangeUnknown(
      `the pull request changes ${mostFiles} files or more, and GitHub's API lists no more: check the repository out with fetch-depth: 2, so that git can tell`,
    );
  const comparison = await api.call('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${pull.baseSha}...${pull.headSha}`,
  });
  const baseSha = comparison.merge_base_commit.sha;
  const [base, head] = [apiTree(api, baseSha), apiTree(api, pull.headSha)];
  const files: ChangedFile[] = [];
  for (const file of listed) {
    const removed = file.status === 'removed';
    const skip = await (removed ? base : head).skipReason(file.filename);
    files.push({
      path: file.filename,
      previousPath: file.status === 'added' ? null : (file.previous_filename ?? file.filename),
      status: removed
        ? 'deleted'
        : file.status === 'added'
          ? 'added'
          : file.previous_filename
            ? 'renamed'
            : 'modified',
      ...(skip ? { skip } : {}),
    });
  }
  // The list is that of the head as it is now: of a head that has moved on it would say nothing about this one.
  if ((await currentHead(api, pull.number)) !== pull.headSha)
    throw new ChangeUnknown(
      'the pull request has moved on since this run began, and the API lists the files of its new head alone: the newer run will tell',
    );
  const rules = {
    sha: pull.baseSha,
    tree: apiTree(api, pull.baseSha),
    paths: async (): Promise<string[] | undefined> => {
      const { tree, truncated } = await api.call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        tree_sha: pull.baseSha,
        recursive: 'true',
      });
      return truncated ? undefined : tree.flatMap(({ path, type }) => (type === 'tree' ? [] : [path]));
    },
  };
  return { baseSha, headSha: pull.headSha, base, head, rules, files, notices: [] };
}

/** The files of a commit, folder by folder as they are asked for. */
function apiTree(
  api: GitHubApi,
  commit: string,
): Tree & { skipReason(path: string): Promise<string | undefined> } {
  const folders = new Map<string, Promise<readonly TreeEntry[]>>();
  const entriesOf = (folder: string): Promise<readonly TreeEntry[]> => {
    let entries = folders.get(folder);
    if (!entries) folders.set(folder, (entries = readFolder(folder)));
    return entries;
  };
  const readFolder = async (folder: string): Promise<readonly TreeEntry[]> => {
    const sha = folder === '' ? commit : (await entryAt(folder))?.sha;
    if (!sha) return [];
    const answer = await api.call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha });
    if (answer.truncated)
      throw new ChangeUnknown(`GitHub cut the listing of the folder ${folder || '/'} short`);
    return answer.tree;
  };
  const entryAt = async (path: string): Promise<TreeEntry | undefined> => {
    const slash = path.lastIndexOf('/');
    const entries = await entriesOf(slash < 0 ? '' : path.slice(0, slash));
    return entries.find((entry) => entry.path === path.slice(slash + 1));
  };
  const blobAt = async (path: string, isOne: (mode: string) => boolean): Promise<Buffer | undefined> => {
    const inside = insidePath(path);
    const entry = inside ? await entryAt(inside) : undefined;
    if (entry?.type !== 'blob' || !isOne(entry.mode)) return undefined;
    const blob = await api.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      file_sha: entry.sha,
    });
    return Buffer.from(blob.content, 'base64');
  };
  const readFile = async (path: string): Promise<Decoded | undefined> => {
    const content = await blobAt(path, (mode) => mode !== '120000');
    return content && decode(path, content);
  };
  return {
    readFile,
    linkTarget: async (path) => (await blobAt(path, (mode) => mode === '120000'))?.toString(),
    read: async (path) => {
      const decoded = await readFile(path);
      return decoded && 'text' in decoded ? decoded.text : undefined;
    },
    list: async (folder) => {
      const entries = await entriesOf(insidePath(folder) ?? '..');
      return entries.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.path] : []));
    },
    skipReason: async (path) => {
      const mode = (await entryAt(path))?.mode;
      if (mode === '160000') return 'a submodule: its own repository has to be gated';
      if (mode === '120000') return 'a symbolic link, which is not followed';
      return undefined;
    },
  };
}
