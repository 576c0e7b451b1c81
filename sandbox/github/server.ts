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
import type { Origin } from '../repository.ts';
import { refusals, routesOf, type Reply, type Route } from './routes.ts';

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

export async function startGitHub(options: GitHubOptions): Promise<GitHubStandIn> {
  const faults = new FaultPlan(options.faults ?? []);
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

  const routes = routesOf(options, comments, () => base);
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

  function plain({ status, body }: Reply): WireResponse {
    return {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-github-media-type': 'github.v3; format=json',
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(1000 - remaining),
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
        'x-ratelimit-resource': 'core',
        'x-github-request-id': 'SAND:B0X',
      },
      body: JSON.stringify(body),
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
    .replace(/\{\w+\}/g, '([^/]+)');
  return { method, pattern: new RegExp(`^${source}$`) };
}
