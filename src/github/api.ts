import type { getOctokit } from '@actions/github';
import type { Endpoints } from '@octokit/types';

export type Octokit = ReturnType<typeof getOctokit>;

/** A call that GitHub refused, with what a person can do about it. `status` is 429 for every rate limit, and 0 without an answer. */
export class GitHubRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What can be asked, with the parameters and the answer of GitHub's own OpenAPI description. */
type Route = keyof Endpoints;
export type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'>;
export type Answer<R extends Route> = Endpoints[R]['response']['data'];

/** Those whose answer is a list, a page at a time. */
type ListRoute = {
  [R in Route]: Answer<R> extends readonly unknown[]
    ? 'page' extends keyof Endpoints[R]['parameters']
      ? R
      : never
    : never;
}[Route];

/** Longest wait for GitHub, all waits of a run together: a report is not worth more of the job's time. */
const patienceMs = 120_000;

/** Some REST calls of one repository. Loaded only when a run needs GitHub. */
export class GitHubApi {
  readonly #octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  #waited = 0;
  /** Whoever goes on asking while limited "may get the integration banned": after this, nothing more is asked. */
  #limited: GitHubRefused | undefined;

  constructor(octokit: Octokit, repository: string) {
    this.#octokit = octokit;
    const [owner = '', repo = ''] = repository.split('/');
    this.owner = owner;
    this.repo = repo;
  }

  /** One call, patient with rate limits and passing faults, and refused in words that name the missing permission. */
  async call<R extends Route>(route: R, parameters: Parameters<R>): Promise<Answer<R>> {
    for (let attempt = 0; ; attempt++) {
      if (this.#limited) throw this.#limited;
      try {
        const whole: Record<string, unknown> = { owner: this.owner, repo: this.repo, ...parameters };
        const answer = await this.#octokit.request(route as string, whole);
        return answer.data as Answer<R>;
      } catch (error) {
        const wait = waitFor(error, attempt);
        if (wait === undefined || this.#waited + wait > patienceMs) {
          const refusal = refusalOf(error, route);
          if (isLimited(error)) this.#limited = refusal;
          throw refusal;
        }
        this.#waited += wait;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  /** All pages of a list, at most `most` entries. */
  async all<R extends ListRoute>(
    route: R,
    parameters: Parameters<R>,
    most = Infinity,
  ): Promise<Answer<R>[number][]> {
    const found: Answer<R>[number][] = [];
    for (let page = 1; found.length < most; page++) {
      const entries = await this.call(route, { ...parameters, per_page: 100, page });
      found.push(...entries);
      if (entries.length < 100) break;
    }
    return found;
  }
}

export async function openGitHub(token: string, repository: string): Promise<GitHubApi> {
  // Read by the library when it is loaded: of one that is none it says no more than "Invalid URL".
  const address = process.env['GITHUB_API_URL'];
  if (address !== undefined && !URL.canParse(address))
    throw new GitHubRefused(0, `GITHUB_API_URL is ${JSON.stringify(address)}: expected an https address`);
  const { getOctokit } = await import('@actions/github');
  return new GitHubApi(getOctokit(token), repository);
}

interface HttpError {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | number | undefined> };
}

/**
 * How long to wait before the next try, in milliseconds; `undefined`: do not try again. "If the retry-after response header is
 * present, you should not retry your request until after that many seconds"; else until x-ratelimit-reset when nothing
 * remains; else at least a minute for a secondary limit.
 */
function waitFor(error: unknown, attempt: number): number | undefined {
  const { status, response } = error as HttpError;
  if (attempt >= 3) return undefined;
  if (status === undefined || status >= 500) return 500 * 2 ** attempt;
  if (!isLimited(error)) return undefined;
  const headers = response?.headers ?? {};
  const retryAfter = Number(headers['retry-after']);
  if (Number.isFinite(retryAfter)) return retryAfter * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  return String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * 1000 - Date.now())
    : 60_000;
}

/** Whether GitHub asks to wait, in one of the forms that it has for it. */
function isLimited(error: unknown): boolean {
  const { status, message = '', response } = error as HttpError;
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /rate limit/i.test(message)))
  );
}

function refusalOf(error: unknown, route: string): GitHubRefused {
  const { status = 0, message = String(error), response } = error as HttpError;
  const said = message.split('\n', 1)[0] ?? '';
  if (isLimited(error))
    return new GitHubRefused(
      429,
      `GitHub's API rate limit does not let this run ask ${route} (${said}): run the job again later`,
    );
  // Without an answer the client makes up a status of its own.
  if (!response) return new GitHubRefused(0, `GitHub could not be reached for ${route} (${said})`);
  const writes = /^(POST|PATCH|PUT|DELETE)/.test(route);
  const hint =
    status === 403 || status === 404
      ? `: the token may lack ${writes ? '`pull-requests: write`' : '`contents: read` and `pull-requests: read`'} in this job's permissions`
      : '';
  return new GitHubRefused(status, `GitHub answered ${status} to ${route} (${said})${hint}`);
}
