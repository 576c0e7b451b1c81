import type { GitHubApi, Parameters } from './api.ts';

export interface FoundComment {
  readonly id: Parameters<'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'>['comment_id'];
  readonly body: string;
  readonly url: string;
}

/** The gate's own comment: the marker begins its body, and its author is who the token belongs to. Anybody can write a marker. */
export async function findComment(
  api: GitHubApi,
  pullRequest: number,
  marker: string,
): Promise<FoundComment | undefined> {
  const comments = await api.all('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pullRequest,
  });
  const marked = comments.filter((comment) => comment.body?.startsWith(marker));
  if (marked.length === 0) return undefined;
  const login = await ownLogin(api);
  const own = marked.find((comment) => comment.user?.login === login);
  return own ? { id: own.id, body: own.body ?? '', url: own.html_url } : undefined;
}

/** Creates the comment or writes it anew in its place; gives its address. */
export async function writeComment(
  api: GitHubApi,
  pullRequest: number,
  existing: FoundComment | undefined,
  body: string,
): Promise<string> {
  if (existing?.body === body) return existing.url;
  const written = existing
    ? await api.call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: existing.id,
        body,
      })
    : await api.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
        body,
      });
  return written.html_url;
}

/** The head of the pull request now: when it has moved on, a newer run will report, and this one must not overwrite it. */
export async function currentHead(api: GitHubApi, pullRequest: number): Promise<string> {
  const pull = await api.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    pull_number: pullRequest,
  });
  return pull.head.sha;
}

/** The job's own token may not ask who it is; it always writes as this bot. */
async function ownLogin(api: GitHubApi): Promise<string> {
  try {
    return (await api.call('GET /user', {})).login;
  } catch {
    return 'github-actions[bot]';
  }
}
