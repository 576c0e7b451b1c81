/** What GitHub tells a job: the event file, the GITHUB_* variables and the claims of its OIDC token. */
import type { Scenario } from '../scenario.ts';
import type { Origin } from '../repository.ts';

export const repository = { owner: 'acme', name: 'infrastructure', id: 724_101, ownerId: 9911 };
export const fullName = `${repository.owner}/${repository.name}`;
export const runId = '11800450021';
const contributor = { login: 'contributor', id: 55_120 };

export interface JobContext {
  readonly payload: Readonly<Record<string, unknown>>;
  /** As the REST API gives it; null when the run is about no pull request. */
  readonly pullRequest: Readonly<Record<string, unknown>> | null;
  readonly env: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
  readonly branch: string;
}

export function jobContext(scenario: Scenario, origin: Origin): JobContext {
  const event = scenario.event ?? 'pull_request';
  const from = scenario.from ?? 'branch';
  const { commits, pullRequest: number } = origin;
  const author =
    scenario.pullRequest?.author ??
    { branch: 'octocat', fork: contributor.login, dependabot: 'dependabot[bot]' }[from];
  const actor = {
    login: author,
    id: 583_231,
    type: author.endsWith('[bot]') ? 'Bot' : 'User',
    html_url: `https://github.com/${author}`,
  };
  const base = repositoryPayload(
    repository.owner,
    repository.ownerId,
    repository.id,
    scenario.publicRepository ?? true,
    false,
  );
  const headRepository =
    from === 'fork' ? repositoryPayload(contributor.login, contributor.id, 881_200, true, true) : base;
  const branch = origin.branch;
  const about = event === 'pull_request' || event === 'pull_request_target';
  const pull = {
    id: 1_900_000_000 + number,
    number,
    state: 'open',
    locked: false,
    draft: false,
    merged: false,
    mergeable: true,
    title: scenario.pullRequest?.title ?? scenario.title,
    body: scenario.pullRequest?.body ?? null,
    user: actor,
    author_association: from === 'branch' ? 'MEMBER' : 'CONTRIBUTOR',
    html_url: `https://github.com/${fullName}/pull/${number}`,
    url: `https://api.github.com/repos/${fullName}/pulls/${number}`,
    created_at: '2026-11-02T09:20:00Z',
    updated_at: '2026-11-02T09:30:00Z',
    merge_commit_sha: commits.merge,
    commits: 1,
    changed_files: Object.keys(scenario.repository.head).length,
    head: {
      label: `${headRepository.owner.login}:${branch}`,
      ref: branch,
      sha: commits.head,
      user: headRepository.owner,
      repo: headRepository,
    },
    base: { label: `${repository.owner}:main`, ref: 'main', sha: commits.base, user: base.owner, repo: base },
  };
  const common = {
    repository: base,
    sender: actor,
    organization: { login: repository.owner, id: repository.ownerId },
  };
  const queue = `refs/heads/gh-readonly-queue/main/pr-${number}-${commits.base}`;
  const payload = {
    pull_request: { action: 'opened', number, pull_request: pull, ...common },
    pull_request_target: { action: 'opened', number, pull_request: pull, ...common },
    merge_group: {
      action: 'checks_requested',
      merge_group: {
        head_sha: commits.merge,
        head_ref: queue,
        base_sha: commits.base,
        base_ref: 'refs/heads/main',
        head_commit: { id: commits.merge },
      },
      ...common,
    },
    push: {
      ref: 'refs/heads/main',
      before: commits.base,
      after: commits.merge,
      created: false,
      deleted: false,
      forced: false,
      head_commit: { id: commits.merge },
      pusher: { name: actor.login },
      ...common,
    },
    schedule: { schedule: '0 6 * * 1', ...common },
    workflow_dispatch: {
      ref: 'refs/heads/main',
      inputs: {},
      workflow: '.github/workflows/iam-gate.yml',
      ...common,
    },
  }[event];
  const ref = {
    pull_request: `refs/pull/${number}/merge`,
    merge_group: queue,
    pull_request_target: 'refs/heads/main',
    push: 'refs/heads/main',
    schedule: 'refs/heads/main',
    workflow_dispatch: 'refs/heads/main',
  }[event];
  const sha = {
    pull_request: commits.merge,
    merge_group: commits.merge,
    push: commits.merge,
    pull_request_target: commits.base,
    schedule: commits.base,
    workflow_dispatch: commits.base,
  }[event];
  const workflowRef = `${fullName}/.github/workflows/iam-gate.yml@${ref}`;
  const shortRef = ref.replace('refs/heads/', '').replace('refs/pull/', '');
  return {
    payload: { ...payload, ...scenario.payload },
    pullRequest: about ? pull : null,
    branch,
    env: {
      GITHUB_ACTION: '__iam-gate_iam-gate',
      GITHUB_ACTION_REPOSITORY: 'iam-gate/iam-gate',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_ACTOR: actor.login,
      GITHUB_ACTOR_ID: String(actor.id),
      GITHUB_TRIGGERING_ACTOR: actor.login,
      GITHUB_EVENT_NAME: event,
      GITHUB_JOB: 'iam-gate',
      GITHUB_WORKFLOW: 'iam-gate',
      GITHUB_WORKFLOW_REF: workflowRef,
      GITHUB_WORKFLOW_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: shortRef,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_PROTECTED: 'false',
      GITHUB_HEAD_REF: about ? branch : '',
      GITHUB_BASE_REF: about ? 'main' : '',
      GITHUB_SHA: sha,
      GITHUB_REPOSITORY: fullName,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: repository.owner,
      GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_NUMBER: '57',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'GitHub Actions 2',
      RUNNER_ENVIRONMENT: 'github-hosted',
    },
    claims: {
      sub: `repo:${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}:${event === 'pull_request' ? 'pull_request' : `ref:${ref}`}`,
      ref,
      ref_type: 'branch',
      ref_protected: 'false',
      sha,
      repository: fullName,
      repository_id: String(repository.id),
      repository_owner: repository.owner,
      repository_owner_id: String(repository.ownerId),
      repository_visibility: (scenario.publicRepository ?? true) ? 'public' : 'private',
      run_id: runId,
      run_number: '57',
      run_attempt: '1',
      actor: actor.login,
      actor_id: String(actor.id),
      workflow: 'iam-gate',
      workflow_ref: workflowRef,
      workflow_sha: sha,
      job_workflow_ref: workflowRef,
      job_workflow_sha: sha,
      event_name: event,
      head_ref: about ? branch : '',
      base_ref: about ? 'main' : '',
      runner_environment: 'github-hosted',
      ...scenario.claims,
    },
  };
}

function repositoryPayload(owner: string, ownerId: number, id: number, isPublic: boolean, fork: boolean) {
  return {
    id,
    name: repository.name,
    full_name: `${owner}/${repository.name}`,
    private: !isPublic,
    visibility: isPublic ? 'public' : 'private',
    fork,
    default_branch: 'main',
    owner: { login: owner, id: ownerId, type: fork ? 'User' : 'Organization' },
    html_url: `https://github.com/${owner}/${repository.name}`,
    clone_url: `https://github.com/${owner}/${repository.name}.git`,
    url: `https://api.github.com/repos/${owner}/${repository.name}`,
  };
}
