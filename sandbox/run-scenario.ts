/** Runs one scenario: stand-ins up, repository built and checked out, the action run, everything collected, everything down. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAccount } from './aws/account.ts';
import { startAws } from './aws/server.ts';
import { fullName, jobContext } from './github/event.ts';
import { issuer, startOidc } from './github/oidc.ts';
import { startGitHub, type Comment, type Permissions } from './github/server.ts';
import type { RecordedRequest } from './loopback.ts';
import {
  buildOrigin,
  changedFiles,
  checkOut,
  temporaryFolders,
  type ChangedFile,
  type Commits,
} from './repository.ts';
import { runStep, type StepResult } from './runner/runner.ts';
import type { Scenario } from './scenario.ts';

export interface RunOptions {
  /** Folder with `action.yml`; default: this repository. */
  readonly action?: string;
  /** Folder with the bundle's `index.js`; default: what action.yml names. */
  readonly main?: string;
  /** Also give the text of the change, for the page. */
  readonly withDiff?: boolean;
  /** Another runner than the stand-in. */
  readonly run?: typeof runStep;
}

export interface ScenarioResult extends StepResult {
  /** The gate's comment as it stands at the end. */
  readonly comment: Comment | undefined;
  readonly commentWrites: 'none' | 'created' | 'updated';
  /** All comments of the pull request, others' included. */
  readonly comments: readonly Comment[];
  readonly requests: readonly RecordedRequest[];
  /** The run's report.json; undefined when it was not written. */
  readonly reportJson: unknown;
  readonly reportSarif: unknown;
  readonly commits: Commits;
  /** With `withDiff`: the changed files, each with the whole file as context of its patch. */
  readonly files: readonly ChangedFile[];
  readonly pullRequestNumber: number;
}

const pullRequestNumber = 42;
const repositoryRoot = join(import.meta.dirname, '..');

export async function runScenario(scenario: Scenario, options: RunOptions = {}): Promise<ScenarioResult> {
  const root = await mkdtemp(join(tmpdir(), 'iam-gate-sandbox-'));
  const requests: RecordedRequest[] = [];
  const record = (request: RecordedRequest) => requests.push(request);
  const started: { close(): Promise<void> }[] = [];
  try {
    const folders = temporaryFolders(root);
    await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
    const origin = await buildOrigin(
      folders.origin,
      scenario.repository,
      pullRequestNumber,
      branchOf(scenario),
    );
    const job = jobContext(scenario, origin);
    const permissions = permissionsOf(scenario);
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    const requestToken = `actions-${randomBytes(24).toString('hex')}`;

    const [github, oidc] = await Promise.all([
      startGitHub({
        repository: fullName,
        origin,
        pullRequest: withHead(job.pullRequest, scenario.newerHead),
        token,
        permissions,
        publicRepository: scenario.publicRepository ?? true,
        record,
        comments: scenario.comments ?? [],
        faults: scenario.faults?.github ?? [],
      }),
      startOidc({ claims: job.claims, requestToken, record, ...scenario.oidc }),
      checkOut(origin, { ref: defaultCheckout(scenario), depth: 1, ...scenario.checkout }, folders.workspace),
    ]);
    started.push(github, oidc);
    const account = loadAccount(scenario.account ?? 'good', scenario.accountChanges);
    const aws = await startAws({
      account,
      issuers: { [issuer]: oidc.url },
      validatePolicy: scenario.validatePolicy ?? [],
      customChecks: scenario.customChecks ?? [],
      faults: scenario.faults?.aws ?? [],
      record,
      ...(scenario.pageSize === undefined ? {} : { pageSize: scenario.pageSize }),
    });
    started.push(aws);

    const before = github.comments.length;
    const step = await (options.run ?? runStep)({
      action: options.action ?? repositoryRoot,
      ...(options.main === undefined ? {} : { main: options.main }),
      inputs: scenario.inputs ?? {},
      token,
      workspace: folders.workspace,
      temp: folders.temp,
      event: job.payload,
      secrets: [token, requestToken],
      env: {
        ...job.env,
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        AWS_ENDPOINT_URL: aws.url,
        ...(permissions['id-token'] === 'write'
          ? { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken }
          : {}),
        ...(scenario.ambientRole === undefined ? {} : aws.ambientCredentials(scenario.ambientRole)),
        ...scenario.env,
      },
    });
    const writes = requests.filter(
      ({ server, method, status }) =>
        server === 'github' && status < 300 && status > 0 && (method === 'POST' || method === 'PATCH'),
    );
    const written =
      github.comments.length > before
        ? 'created'
        : writes.some(({ method }) => method === 'PATCH')
          ? 'updated'
          : 'none';
    return {
      ...step,
      comment: github.comments.findLast(({ user }) => user.login === 'github-actions[bot]'),
      commentWrites: written,
      comments: github.comments,
      requests,
      reportJson: await readReport(step.outputs['report-json'], folders.workspace),
      reportSarif: await readReport(step.outputs['report-sarif'], folders.workspace),
      commits: origin.commits,
      files:
        options.withDiff === true
          ? await changedFiles(origin, origin.commits.fork, origin.commits.head, 100_000)
          : [],
      pullRequestNumber,
    };
  } finally {
    await Promise.all(started.map((server) => server.close()));
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

function withHead(
  pullRequest: Readonly<Record<string, unknown>> | null,
  sha: string | undefined,
): Readonly<Record<string, unknown>> | null {
  if (!pullRequest || sha === undefined) return pullRequest;
  return { ...pullRequest, head: { ...(pullRequest['head'] as object), sha } };
}

/** What the workflow of the README grants, cut down as GitHub cuts it for a fork and for Dependabot. */
function permissionsOf(scenario: Scenario): Permissions {
  const granted = scenario.permissions ?? { contents: 'read', 'pull-requests': 'write', 'id-token': 'write' };
  const limited =
    (scenario.from === 'fork' || scenario.from === 'dependabot') && scenario.event !== 'pull_request_target';
  if (!limited) return granted;
  return Object.fromEntries(
    Object.entries(granted).map(([name, level]) => [
      name,
      name === 'id-token' ? 'none' : level === 'write' ? 'read' : level,
    ]),
  );
}

function branchOf(scenario: Scenario): string {
  return scenario.from === 'dependabot' ? 'dependabot/terraform/modules-1.4.0' : 'policies/analytics';
}

function defaultCheckout(scenario: Scenario): 'merge' | 'base' | 'none' {
  switch (scenario.event) {
    case 'pull_request_target':
      return 'none';
    case 'schedule':
    case 'workflow_dispatch':
      return 'base';
    default:
      return 'merge';
  }
}

async function readReport(path: string | undefined, workspace: string): Promise<unknown> {
  if (path === undefined || path === '') return undefined;
  const file = path.startsWith('/') ? path : join(workspace, path);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as unknown) : undefined;
}
