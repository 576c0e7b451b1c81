/** The operations of GitHub's REST API that the gate uses, each with the permission that it needs. */
import type { Endpoints } from '@octokit/types';
import type { WireRequest } from '../loopback.ts';
import { changedFiles, git, type ChangedFile } from '../repository.ts';
import type { Comment, GitHubOptions, Permissions } from './server.ts';

/** Characters in the body of a comment. */
const bodyLimit = 65_536;
/** Files that the list of a pull request's files and a comparison end at, without a word. */
const fileLimits = { pull: 3000, comparison: 300 };

export interface Route {
  readonly operation: keyof Endpoints;
  /** The permission that the token must have; absent: none. */
  readonly needs?: readonly [keyof Permissions, 'read' | 'write'];
  handle(match: readonly string[], request: WireRequest): Promise<Reply> | Reply;
}
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** All items: the answer is one page of them. */
  readonly paged?: boolean;
}

export const refusals = {
  notFound: {
    status: 404,
    body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  },
  integration: {
    status: 403,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
  },
  credentials: {
    status: 401,
    body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
  },
} as const satisfies Record<string, Reply>;
const filesOf = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const comparison = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const treeOf = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const blobOf = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const commentsOf = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const newComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const editedComment = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

type Answer<R extends keyof Endpoints> = Endpoints[R]['response']['data'];
/** Some of the fields, of their types: the stand-in answers with what the gate could look at. */
type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> | undefined }
    : T;

/** An answer without a field or type that GitHub's OpenAPI description does not have: such a one does not compile. */
const answerTo = <R extends keyof Endpoints>(body: Part<Answer<R>>, status = 200): Reply => ({
  status,
  body,
  paged: Array.isArray(body),
});

const invalid = (message: string): Reply => ({
  status: 422,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: '422' },
});

/** `address` tells where the stand-in listens, once it does; `comments` is the pull request's list, which grows. */
export function routesOf(
  options: GitHubOptions,
  comments: Comment[],
  address: () => string,
): readonly Route[] {
  const { origin } = options;
  const shown = (comment: Comment): Part<Answer<typeof commentsOf>[number]> => ({
    id: comment.id,
    url: `${address()}/repos/${options.repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${options.repository}/pull/${origin.pullRequest}#issuecomment-${comment.id}`,
    body: comment.body,
    user: comment.user,
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: 'NONE',
    ...(comment.user.login === 'github-actions[bot]'
      ? { performed_via_github_app: { slug: 'github-actions' } }
      : {}),
  });
  const ours = (number: string | undefined) =>
    options.pullRequest !== null && Number(number) === origin.pullRequest;
  const object = async (args: readonly string[]) => git(origin.directory, args).catch(() => undefined);
  let listing: Promise<readonly ChangedFile[]> | undefined;
  const pullRequestFiles = () => (listing ??= changedFiles(origin, origin.commits.fork, origin.commits.head));

  return [
    {
      operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      needs: ['pull-requests', 'read'],
      // The event's own, whose form is compared with GitHub's examples.
      handle: ([number]) => (ours(number) ? { status: 200, body: options.pullRequest } : refusals.notFound),
    },
    {
      operation: filesOf,
      needs: ['pull-requests', 'read'],
      handle: async ([number]) =>
        ours(number)
          ? answerTo<typeof filesOf>((await pullRequestFiles()).slice(0, fileLimits.pull).map(listed))
          : refusals.notFound,
    },
    {
      operation: comparison,
      needs: ['contents', 'read'],
      handle: async ([basehead = '']) => {
        const [from = '', to = ''] = basehead.split('...');
        const mergeBase = (await object(['merge-base', from, to]))?.toString().trim();
        if (mergeBase === undefined) return refusals.notFound;
        const files = await changedFiles(origin, mergeBase, to);
        return answerTo<typeof comparison>({
          status: 'diverged',
          base_commit: { sha: (await object(['rev-parse', `${from}^{commit}`]))?.toString().trim() },
          merge_base_commit: { sha: mergeBase },
          total_commits: 1,
          commits: [],
          files: files.slice(0, fileLimits.comparison).map(listed),
        });
      },
    },
    {
      operation: treeOf,
      needs: ['contents', 'read'],
      handle: async ([sha = '']) => {
        const listing = await object(['ls-tree', '-z', '-l', sha]);
        if (!listing) return refusals.notFound;
        const tree = listing
          .toString('utf8')
          .split('\0')
          .filter(Boolean)
          .map((line) => {
            const [, mode, type, entry, size, path] =
              /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
            return { path, mode, type, sha: entry, ...(size === '-' ? {} : { size: Number(size) }) };
          });
        return answerTo<typeof treeOf>({ sha, tree, truncated: false });
      },
    },
    {
      operation: blobOf,
      needs: ['contents', 'read'],
      handle: async ([sha = '']) => {
        const content = /^[0-9a-f]{40}$/.test(sha) ? await object(['cat-file', 'blob', sha]) : undefined;
        if (!content) return refusals.notFound;
        return answerTo<typeof blobOf>({
          sha,
          size: content.length,
          encoding: 'base64',
          content: wrapped(content),
        });
      },
    },
    {
      operation: commentsOf,
      needs: ['pull-requests', 'read'],
      handle: ([number]) =>
        ours(number) ? answerTo<typeof commentsOf>(comments.map(shown)) : refusals.notFound,
    },
    {
      operation: newComment,
      needs: ['pull-requests', 'write'],
      handle: ([number], request) => {
        if (!ours(number)) return refusals.notFound;
        const body = bodyOf(request);
        if (typeof body !== 'string') return body;
        const time = new Date().toISOString();
        const comment: Comment = {
          id: 2_100_000_001 + comments.length,
          body,
          user: { login: 'github-actions[bot]', type: 'Bot' },
          created_at: time,
          updated_at: time,
        };
        comments.push(comment);
        return answerTo<typeof newComment>(shown(comment), 201);
      },
    },
    {
      operation: editedComment,
      needs: ['pull-requests', 'write'],
      handle: ([id], request) => {
        const comment = comments.find((candidate) => candidate.id === Number(id));
        if (!comment) return refusals.notFound;
        // The job's token may edit what it wrote itself and nothing else.
        if (comment.user.login !== 'github-actions[bot]') return refusals.integration;
        const body = bodyOf(request);
        if (typeof body !== 'string') return body;
        Object.assign(comment, { body, updated_at: new Date().toISOString() });
        return answerTo<typeof editedComment>(shown(comment));
      },
    },
    // The token of a job is an installation's: it has no user.
    { operation: 'GET /user', handle: () => refusals.integration },
  ];
}

function bodyOf(request: WireRequest): string | Reply {
  let body: unknown;
  try {
    ({ body } = JSON.parse(request.body) as { body: unknown });
  } catch {
    return { status: 400, body: { message: 'Problems parsing JSON', status: '400' } };
  }
  if (typeof body !== 'string' || body.trim() === '')
    return invalid("Validation Failed: body can't be blank");
  // GitHub counts characters, not UTF-16 code units.
  if (Array.from(body).length > bodyLimit)
    return invalid(`Validation Failed: Body is too long (maximum is ${bodyLimit} characters)`);
  return body;
}

const wrapped = (content: Buffer) => content.toString('base64').replace(/.{60}/g, '$&\n');

function listed(file: ChangedFile): Part<Answer<typeof filesOf>[number]> {
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    previous_filename: file.previous,
    patch: file.patch,
  };
}
