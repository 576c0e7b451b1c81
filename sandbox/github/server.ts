/** GitHub's REST API, as much of it as the gate uses, with the limits and refusals of the real one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { FaultPlan, type Fault } from '../faults.ts';
import {
  listen,
  type Answer,
  type LoopbackServer,
  type RecordedRequest,
  type WireRequest,
  type WireResponse,
} from '../loopback.ts';
import { changedFiles, git, type ChangedFile, type Origin } from '../repository.ts';

export type Level = 'read' | 'write' | 'none';
export interface Permissions {
  readonly contents?: Level;
  readonly 'pull-requests'?: Level;
  readonly 'id-token'?: Level;
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' };
  readonly created_at: string;
  updated_at: string;
}

export interface GitHubOptions {
  readonly repository: string;
  readonly origin: Origin;
  readonly pullRequest: Readonly<Record<string, unknown>> | null;
  readonly token: string;
  readonly permissions: Permissions;
  readonly publicRepository: boolean;
  readonly comments?: readonly { readonly author: string; readonly body: string }[];
  readonly faults?: readonly Fault[];
  record(request: RecordedRequest): void;
}

export interface GitHubStandIn extends LoopbackServer {
  readonly comments: readonly Comment[];
}

/** Characters in the body of a comment. */
const bodyLimit = 65_536;
/** Files that the list of a pull request's files and a comparison end at, without a word. */
const fileLimits = { pull: 3000, comparison: 300 };

interface Route {
  readonly operation: string;
  /** The permission that the token must have; absent: none. */
  readonly needs?: readonly [keyof Permissions, 'read' | 'write'];
  handle(match: readonly string[], request: WireRequest): Promise<Reply> | Reply;
}
interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** All items: the answer is one page of them. */
  readonly paged?: boolean;
  readonly raw?: boolean;
}

const refusals = {
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
const invalid = (message: string): Reply => ({
  status: 422,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: '422' },
});

export async function startGitHub(options: GitHubOptions): Promise<GitHubStandIn> {
  const faults = new FaultPlan(options.faults ?? []);
  const { origin } = options;
  const now = '2026-11-02T09:30:00Z';
  const comments: Comment[] = (options.comments ?? []).map(({ author, body }, index) => ({
    id: 2_100_000_001 + index,
    body,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: now,
    updated_at: now,
  }));
  let base = '';
  let remaining = 999;

  const shown = (comment: Comment) => ({
    id: comment.id,
    url: `${base}/repos/${options.repository}/issues/comments/${comment.id}`,
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

  const routes: readonly Route[] = [
    {
      operation: 'GET /repos/{owner}/{repo}',
      needs: ['contents', 'read'],
      handle: () => ({
        status: 200,
        body: { full_name: options.repository, default_branch: 'main', private: !options.publicRepository },
      }),
    },
    {
      operation: 'GET /repos/{owner}/{repo}/pulls/{number}',
      needs: ['pull-requests', 'read'],
      handle: ([number]) => (ours(number) ? { status: 200, body: options.pullRequest } : refusals.notFound),
    },
    {
      operation: 'GET /repos/{owner}/{repo}/pulls/{number}/files',
      needs: ['pull-requests', 'read'],
      handle: async ([number]) =>
        ours(number)
          ? {
              status: 200,
              paged: true,
              body: (await changedFiles(origin, origin.commits.fork, origin.commits.head))
                .slice(0, fileLimits.pull)
                .map(listed),
            }
          : refusals.notFound,
    },
    {
      operation: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      needs: ['contents', 'read'],
      handle: async ([basehead = '']) => {
        const [from = '', to = ''] = basehead.split('...');
        const mergeBase = (await object(['merge-base', from, to]))?.toString().trim();
        if (mergeBase === undefined) return refusals.notFound;
        const files = await changedFiles(origin, mergeBase, to);
        return {
          status: 200,
          body: {
            status: 'diverged',
            merge_base_commit: { sha: mergeBase },
            total_commits: 1,
            commits: [],
            files: files.slice(0, fileLimits.comparison).map(listed),
          },
        };
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/commits/{ref}',
      needs: ['contents', 'read'],
      handle: async ([ref = '']) => {
        const parents = (await object(['rev-parse', `${ref}^@`]))
          ?.toString()
          .trim()
          .split('\n')
          .filter(Boolean);
        const sha = (await object(['rev-parse', `${ref}^{commit}`]))?.toString().trim();
        if (sha === undefined || parents === undefined) return invalid(`No commit found for SHA: ${ref}`);
        const files = parents[0] === undefined ? [] : await changedFiles(origin, parents[0], sha);
        return {
          status: 200,
          body: { sha, parents: parents.map((parent) => ({ sha: parent })), files: files.map(listed) },
        };
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      needs: ['contents', 'read'],
      handle: async ([sha = ''], request) => {
        const listing = await object([
          'ls-tree',
          '-z',
          '-l',
          ...(request.query.has('recursive') ? ['-r', '-t'] : []),
          sha,
        ]);
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
        return { status: 200, body: { sha, tree, truncated: false } };
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      needs: ['contents', 'read'],
      handle: async ([sha = ''], request) => {
        const content = /^[0-9a-f]{40}$/.test(sha) ? await object(['cat-file', 'blob', sha]) : undefined;
        if (!content) return refusals.notFound;
        if (request.headers['accept']?.includes('raw'))
          return { status: 200, raw: true, body: content.toString('utf8') };
        return {
          status: 200,
          body: { sha, size: content.length, encoding: 'base64', content: wrapped(content) },
        };
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/contents/{path}',
      needs: ['contents', 'read'],
      handle: async ([path = ''], request) => {
        const name = decodeURIComponent(path);
        const content = await object(['cat-file', 'blob', `${request.query.get('ref') ?? 'main'}:${name}`]);
        if (!content) return refusals.notFound;
        if (request.headers['accept']?.includes('raw'))
          return { status: 200, raw: true, body: content.toString('utf8') };
        return {
          status: 200,
          body: {
            type: 'file',
            path: name,
            size: content.length,
            encoding: 'base64',
            content: wrapped(content),
          },
        };
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/issues/{number}/comments',
      needs: ['pull-requests', 'read'],
      handle: ([number]) =>
        ours(number) ? { status: 200, paged: true, body: comments.map(shown) } : refusals.notFound,
    },
    {
      operation: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
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
        return { status: 201, body: shown(comment) };
      },
    },
    {
      operation: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      needs: ['pull-requests', 'write'],
      handle: ([id], request) => {
        const comment = comments.find((candidate) => candidate.id === Number(id));
        if (!comment) return refusals.notFound;
        // The job's token may edit what it wrote itself and nothing else.
        if (comment.user.login !== 'github-actions[bot]') return refusals.integration;
        const body = bodyOf(request);
        if (typeof body !== 'string') return body;
        Object.assign(comment, { body, updated_at: new Date().toISOString() });
        return { status: 200, body: shown(comment) };
      },
    },
    // The token of a job is an installation's: it has no user.
    { operation: 'GET /user', handle: () => refusals.integration },
    {
      operation: 'GET /app',
      handle: () => ({
        status: 401,
        body: { message: 'A JSON web token could not be decoded', status: '401' },
      }),
    },
    {
      operation: 'POST /graphql',
      handle: (_, request) =>
        /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(
          (JSON.parse(request.body) as { query: string }).query,
        )
          ? { status: 200, body: { data: { viewer: { login: 'github-actions[bot]' } } } }
          : { status: 200, body: { errors: [{ message: 'the stand-in answers viewer { login } only' }] } },
    },
    {
      operation: 'GET /rate_limit',
      handle: () => ({ status: 200, body: { resources: { core: { limit: 1000, remaining } } } }),
    },
  ];
  const compiled = routes.map((route) => ({ route, ...patternOf(route.operation, options.repository) }));

  async function answer(request: WireRequest): Promise<Answer> {
    const startedAt = Date.now();
    const found = compiled.find(
      ({ method, pattern }) => method === request.method && pattern.test(request.path),
    );
    const operation = found?.route.operation ?? `${request.method} ${request.path}`;
    const response = await respond(request, found, operation);
    options.record({
      server: 'github',
      operation,
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      headers: request.headers,
      body: request.body,
      status: response === 'cut' ? 0 : response.status,
      startedAt,
      finishedAt: Date.now(),
    });
    return response;
  }

  async function respond(
    request: WireRequest,
    found: (typeof compiled)[number] | undefined,
    operation: string,
  ): Promise<Answer> {
    const fault = faults.next(operation);
    if (fault?.kind === 'cut') return 'cut';
    if (fault?.kind === 'slow') await sleep(fault.milliseconds ?? 1000);
    else if (fault) return failure(fault);
    remaining -= 1;
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
    if (token !== undefined && token !== options.token) return plain(refusals.credentials);
    if (!found) return plain(refusals.notFound);
    const refused = permission(found.route.needs, token !== undefined);
    if (refused) return plain(refused);
    const [, ...groups] = found.pattern.exec(request.path) ?? [];
    const reply = await found.route.handle(groups.map(decodeURIComponent), request);
    return reply.paged === true ? paged(reply.body as readonly unknown[], request) : plain(reply);
  }

  function permission(needs: Route['needs'], authenticated: boolean): Reply | undefined {
    if (!needs)
      return authenticated
        ? undefined
        : { status: 401, body: { message: 'Requires authentication', status: '401' } };
    const [name, level] = needs;
    const granted = authenticated ? (options.permissions[name] ?? 'none') : 'none';
    if (granted === 'write' || granted === level) return undefined;
    if (level === 'read' && options.publicRepository) return undefined;
    // What may not even be read is hidden; what may be read but not written is refused.
    return authenticated ? refusals.integration : refusals.notFound;
  }

  function paged(items: readonly unknown[], request: WireRequest): WireResponse {
    const size = Math.min(Number(request.query.get('per_page') ?? 30), 100);
    const page = Number(request.query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (target: number, rel: string) => {
      const query = new URLSearchParams(request.query);
      query.set('page', String(target));
      return `<${base}${request.path}?${query.toString()}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
      ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ];
    const response = plain({ status: 200, body: items.slice((page - 1) * size, page * size) });
    return {
      ...response,
      headers: { ...response.headers, ...(links.length > 0 ? { link: links.join(', ') } : {}) },
    };
  }

  function plain({ status, body, raw }: Reply): WireResponse {
    return {
      status,
      headers: {
        'content-type':
          raw === true ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8',
        'x-github-media-type': 'github.v3; format=json',
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(1000 - remaining),
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
        'x-ratelimit-resource': 'core',
        'x-github-request-id': 'SAND:B0X',
      },
      body: raw === true && typeof body === 'string' ? body : JSON.stringify(body),
    };
  }

  function failure(fault: Fault): WireResponse {
    const retry = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    switch (fault.kind) {
      case 'denied':
        return plain(refusals.integration);
      case 'not-found':
        return plain(refusals.notFound);
      case 'unavailable':
        return plain({ status: 503, body: { message: 'Service unavailable' } });
      case 'primary-rate-limit': {
        const response = plain({
          status: 403,
          body: {
            message:
              'API rate limit exceeded for installation ID 4711. If you reach out to GitHub Support for help, please include the request ID.',
          },
        });
        const reset = Math.floor(Date.now() / 1000) + (fault.retryAfter ?? 3600);
        return {
          ...response,
          headers: { ...response.headers, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
        };
      }
      case 'secondary-rate-limit': {
        const response = plain({
          status: 403,
          body: {
            message:
              'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
          },
        });
        return { ...response, headers: { ...response.headers, ...retry } };
      }
      default:
        throw new Error(`a GitHub operation has no fault of the kind ${fault.kind}`);
    }
  }

  const server = await listen(answer);
  base = server.url;
  return { ...server, comments };
}

function patternOf(operation: string, repository: string): { method: string; pattern: RegExp } {
  const [method = '', template = ''] = operation.split(' ');
  const source = template
    .replace('{owner}/{repo}', repository.replaceAll('.', '\\.'))
    .replace(/\{path\}/g, '(.+)')
    .replace(/\{\w+\}/g, '([^/]+)');
  return { method, pattern: new RegExp(`^${source}$`) };
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

function listed(file: ChangedFile) {
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  };
}
