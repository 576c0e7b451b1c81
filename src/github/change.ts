import { ChangeUnknown, type Change } from '../git/changes.ts';
import type { Repository } from '../git/repository.ts';
import type { GitHubApi } from './api.ts';
import { changeFromApi } from './api-change.ts';
import type { GateEvent, PullRequest } from './event.ts';

/**
 * What the event changed: from git objects where they are there, after fetching the one commit that is missing
 * where they are not, else from the API. Where none of them knows, the change is unknown, never empty.
 */
export async function changeOf(
  event: GateEvent,
  repository: Repository,
  api: () => Promise<GitHubApi | null>,
): Promise<Change> {
  if (event.problem !== null) throw new ChangeUnknown(event.problem);
  if (event.pullRequest) return pullRequestChange(event.pullRequest, event.apiOnly, repository, api);
  const head = event.after ?? (await repository.headSha());
  if (!(await repository.ensure(head)))
    throw new ChangeUnknown(
      `the commit ${head} of the ${event.name} event is not in the checkout and could not be fetched`,
    );
  if (event.subject === 'everything') return wholeCommit(repository, head);
  if (event.before && (await repository.ensure(event.before))) return between(repository, event.before, head);
  const why = event.before
    ? `The commit before this push, ${event.before}, is gone (a forced push)`
    : 'The push has no commit before it';
  const left = await whereItLeft(event, head, repository, api);
  return left
    ? {
        ...(await between(repository, left.base, head, left.tip)),
        notices: [`${why}, so the branch is compared with where it left ${event.defaultBranch ?? ''}.`],
      }
    : wholeCommit(repository, head, `${why}, so every file counts as changed.`);
}

/** Where a branch left the default branch, and the tip of that; `undefined` for the default branch itself, a tag, or where nobody knows. */
async function whereItLeft(
  { branch, defaultBranch }: GateEvent,
  head: string,
  repository: Repository,
  api: () => Promise<GitHubApi | null>,
): Promise<{ base: string; tip: string } | undefined> {
  if (branch === null || defaultBranch === null || branch === defaultBranch) return undefined;
  const comparison = await (
    await api()
  )
    ?.call('GET /repos/{owner}/{repo}/compare/{basehead}', {
      basehead: `${defaultBranch}...${head}`,
    })
    // The first branch of a repository has no default branch to leave.
    .catch(() => undefined);
  const [base, tip] = [comparison?.merge_base_commit.sha, comparison?.base_commit.sha];
  return base && tip && (await repository.ensure(base)) && (await repository.ensure(tip))
    ? { base, tip }
    : undefined;
}

async function pullRequestChange(
  pull: PullRequest,
  apiOnly: boolean,
  repository: Repository,
  api: () => Promise<GitHubApi | null>,
): Promise<Change> {
  let why = 'under pull_request_target the changed files come from the API';
  if (!apiOnly)
    try {
      const commits = await pullRequestCommits(pull, repository, api);
      if (commits) return await between(repository, commits.base, commits.head, commits.tip);
      why = `the base commit ${pull.baseSha} is not in the checkout and could not be fetched: use actions/checkout with fetch-depth: 2`;
    } catch (error) {
      if (!(error instanceof ChangeUnknown)) throw error;
      why = error.message;
    }
  const github = await api();
  if (!github)
    throw new ChangeUnknown(`${why}. GitHub's API could not be asked, because no github-token was given`);
  return changeFromApi(github, pull);
}

/** The commits to compare, both in the clone; `undefined` where git cannot have them. */
async function pullRequestCommits(
  pull: PullRequest,
  repository: Repository,
  api: () => Promise<GitHubApi | null>,
): Promise<{ base: string; head: string; tip: string } | undefined> {
  const checkedOut = await repository.headSha();
  const parents = (await repository.parentsOf(checkedOut)) ?? [];
  // The default checkout of a pull request is GitHub's test merge: its first parent is the base branch as it is now.
  if (parents.length === 2 && parents[1] === pull.headSha && parents[0])
    return (await repository.ensure(parents[0]))
      ? { base: parents[0], head: checkedOut, tip: parents[0] }
      : undefined;

  if (!(await repository.ensure(pull.headSha))) return undefined;
  if (!(await repository.ensure(pull.baseSha))) return undefined;
  const { headSha: head, baseSha: tip } = pull;
  const local = await repository.mergeBase(tip, head);
  if (local) return { base: local, head, tip };
  // In a shallow clone git does not see where the branches part; comparing the tips would report the base's own commits reversed.
  const github = await api();
  if (!github) return { base: tip, head, tip };
  const comparison = await github.call('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${tip}...${head}`,
  });
  const base = comparison.merge_base_commit.sha;
  return base && (await repository.ensure(base)) ? { base, head, tip } : undefined;
}

async function between(
  repository: Repository,
  baseSha: string,
  headSha: string,
  rulesSha = baseSha,
): Promise<Change> {
  return {
    baseSha,
    headSha,
    base: repository.tree(baseSha),
    head: repository.tree(headSha),
    rules: repository.rules(rulesSha),
    files: await repository.changedFiles(baseSha, headSha),
    notices: [],
  };
}

async function wholeCommit(repository: Repository, headSha: string, notice?: string): Promise<Change> {
  return {
    baseSha: null,
    headSha,
    base: null,
    head: repository.tree(headSha),
    rules: repository.rules(headSha),
    files: await repository.allFiles(headSha),
    notices: notice ? [notice] : [],
  };
}
