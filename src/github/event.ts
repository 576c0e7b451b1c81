import { readFileSync } from 'node:fs';

/** The pull request that a run is about, as the event told it. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The head lies in another repository, or in one that has been deleted: GitHub gives no OIDC token and a read-only token. */
  readonly fromFork: boolean;
}

/** What started the run, reduced to what the gate needs. */
export interface GateEvent {
  readonly name: string;
  /**
   * `pull-request`: the change of a pull request; `commits`: from one commit to another; `everything`: all files of the
   * checked-out commit; `unknown`: the event is not what its name says, and `problem` tells why.
   */
  readonly subject: 'pull-request' | 'commits' | 'everything' | 'unknown';
  readonly problem: string | null;
  /** Only the API may be asked for the head's files: under `pull_request_target` nothing of the head is checked out. */
  readonly apiOnly: boolean;
  readonly pullRequest: PullRequest | null;
  /** The branch that the event is about, `null` for a tag. */
  readonly branch: string | null;
  /** Of the repository, where the event says so. */
  readonly defaultBranch: string | null;
  /** For `commits`: from where (`null`: not known, a new branch) to where. */
  readonly before: string | null;
  readonly after: string | null;
  readonly repository: string | null;
  readonly serverUrl: string;
  /** The repository and ref of the action that runs, `null` for one in the workspace (`uses: ./`). */
  readonly action: { readonly repository: string; readonly ref: string } | null;
  readonly runUrl: string | null;
  readonly runId: string;
  readonly runAttempt: string;
  readonly workspace: string;
  /** Path of the workflow file of this run, `null` where the runner does not say. */
  readonly workflow: string | null;
  /** Tells this gate's comment from another gate's in the same pull request: workflow file and job. */
  readonly instance: string;
  readonly dependabot: boolean;
}

/** The event is missing or is not what its name says. */
class BadEvent extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws when this is no run of GitHub Actions. */
export function readEvent(env: Environment, cwd: string): GateEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === '')
    throw new Error(
      'GITHUB_EVENT_NAME is not set: run inside GitHub Actions, or use the command: iam-gate check',
    );
  const repository = env['GITHUB_REPOSITORY'] ?? null;
  const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const runId = env['GITHUB_RUN_ID'] ?? '';
  const common = {
    name,
    repository,
    serverUrl,
    action: actionOf(env),
    runId,
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
    workspace: text(env['GITHUB_WORKSPACE']) ?? cwd,
    instance: instanceOf(env),
    workflow: /^[^/]+\/[^/]+\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
    dependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
    apiOnly: name === 'pull_request_target',
    branch: env['GITHUB_REF_TYPE'] === 'branch' ? (env['GITHUB_REF_NAME'] ?? null) : null,
    defaultBranch: null,
    problem: null,
    pullRequest: null,
    before: null,
    after: null,
  };
  try {
    return { ...common, ...subjectOf(name, record(readPayload(env['GITHUB_EVENT_PATH'])), env) };
  } catch (error) {
    if (!(error instanceof BadEvent)) throw error;
    return { ...common, subject: 'unknown', problem: error.message };
  }
}

function actionOf(env: Environment): GateEvent['action'] {
  const [repository, ref] = [text(env['GITHUB_ACTION_REPOSITORY']), text(env['GITHUB_ACTION_REF'])];
  return repository && ref ? { repository, ref } : null;
}

type Subject = Pick<GateEvent, 'subject'> &
  Partial<Pick<GateEvent, 'pullRequest' | 'before' | 'after' | 'defaultBranch'>>;

function subjectOf(name: string, payload: Record<string, unknown>, env: Environment): Subject {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { subject: 'pull-request', pullRequest: pullRequestOf(payload, name) };
    case 'merge_group': {
      const group = record(payload['merge_group']);
      return {
        subject: 'commits',
        before: shaOf(group['base_sha'], 'merge_group.base_sha'),
        after: shaOf(group['head_sha'], 'merge_group.head_sha'),
      };
    }
    case 'push': {
      const before = text(payload['before']) ?? '';
      const after = shaOf(env['GITHUB_SHA'] ?? payload['after'], 'GITHUB_SHA');
      return {
        subject: 'commits',
        defaultBranch: text(record(payload['repository'])['default_branch']),
        // Of a deleted branch nothing is left: GITHUB_SHA is then the default branch, which this push does not change.
        before:
          payload['deleted'] === true
            ? after
            : // Forty zeros: a new branch or tag, or the first push.
              /^0*$/.test(before)
              ? null
              : shaOf(before, 'before'),
        after,
      };
    }
    default:
      return { subject: 'everything' };
  }
}

function pullRequestOf(payload: Record<string, unknown>, name: string): PullRequest {
  const pull = record(payload['pull_request']);
  const [head, base] = [record(pull['head']), record(pull['base'])];
  const number = pull['number'];
  if (typeof number !== 'number')
    throw new BadEvent(
      `the ${name} event has no pull_request.number: was its file changed by an earlier step?`,
    );
  const headRepository = record(head['repo'])['id'];
  const baseRepository = record(base['repo'])['id'];
  return {
    number,
    headSha: shaOf(head['sha'], 'pull_request.head.sha'),
    baseSha: shaOf(base['sha'], 'pull_request.base.sha'),
    fromFork: headRepository === undefined || headRepository !== baseRepository,
  };
}

function readPayload(path: string | undefined): unknown {
  if (!path)
    throw new BadEvent(
      'GITHUB_EVENT_PATH is not set, so nobody can tell what changed: was it unset by an earlier step?',
    );
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadEvent(
      `the event file ${path} could not be read as JSON (${error instanceof Error ? error.message : String(error)}): was it changed by an earlier step?`,
    );
  }
}

/** Two gates in one pull request (a matrix, two workflows) must not write over each other's comment. */
function instanceOf(env: Environment): string {
  const workflow = /([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? env['GITHUB_WORKFLOW'] ?? '';
  // The jobs of a matrix have one name: what tells them apart is what they are given.
  const inputs = ['ROLE-TO-ASSUME', 'CONFIG', 'AWS-REGION', 'POLICIES'].map((name) => env[`INPUT_${name}`]);
  const parts = [workflow, env['GITHUB_JOB'], ...inputs].map((part) => (part ?? '').trim());
  // Inputs that came later lengthen the key only where they are given, so that standing comments are found again.
  return [...parts.slice(0, 4), ...parts.slice(4).filter((part) => part !== '')].join('|');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function shaOf(value: unknown, where: string): string {
  if (typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new BadEvent(
    `the event's ${where} is not a full commit id: was its file changed by an earlier step?`,
  );
}
