/** One self-contained HTML page: the pull request as GitHub would show it after the run. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fullName, jobContext } from '../github/event.ts';
import type { ScenarioResult } from '../run-scenario.ts';
import type { LogLine } from '../runner/commands.ts';
import type { Scenario } from '../scenario.ts';
import { fileDiff } from './diff.ts';
import { escape, icon } from './html.ts';
import { renderMarkdown } from './markdown.ts';

const require = createRequire(import.meta.url);

export async function pullRequestPage(scenario: Scenario, result: ScenarioResult): Promise<string> {
  const passed = result.exitCode === 0;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escape(scenario.title)} · iam-gate</title>
<style>${await styles()}</style>
</head>
<body>
<nav class="bar"><span>${icon('pull')}</span><span class="repository">${escape(fullName.replace('/', ' / '))}</span></nav>
<main>
${titleOf(scenario, result)}
<div class="columns">
<div class="conversation">
${description(scenario)}
<p class="event">${icon('commit')} <code>${result.commits.head.slice(0, 7)}</code> Change the policies</p>
${comments(result)}
${checks(result, passed)}
${logOf(result)}
</div>
<div class="files">
<h2>Files changed <span class="counter">${result.files.length}</span></h2>
${result.files.map((file) => fileDiff(file, result.annotations)).join('\n')}
</div>
</div>
<h2>Job summary</h2>
<article class="box markdown-body">${result.summary === '' ? '<p>None was written.</p>' : renderMarkdown(result.summary)}</article>
<footer>Made by the sandbox of iam-gate: the real action, run against stand-ins on this machine. ${result.requests.length} requests, ${seconds(result)}.</footer>
</main>
</body>
</html>
`;
}

function titleOf(scenario: Scenario, result: ScenarioResult): string {
  const author = authorOf(scenario, result);
  const [additions, deletions] = [
    result.files.reduce((sum, file) => sum + file.additions, 0),
    result.files.reduce((sum, file) => sum + file.deletions, 0),
  ];
  return `<h1>${escape(scenario.title)} <span class="number">#${result.pullRequestNumber}</span></h1>
<p class="subtitle"><span class="state">${icon('pull')} Open</span> <b>${escape(author)}</b> wants to merge 1 commit into <code>main</code> from <code>${escape(branchLabel(scenario))}</code>
<span class="total"><span class="plus">+${additions}</span> <span class="minus">−${deletions}</span></span></p>`;
}

function authorOf(scenario: Scenario, result: ScenarioResult): string {
  const origin = {
    directory: '',
    commits: result.commits,
    branch: '',
    pullRequest: result.pullRequestNumber,
  };
  return jobContext(scenario, origin).env['GITHUB_ACTOR'] ?? '';
}
const branchLabel = ({ from }: Scenario) =>
  ({
    branch: 'policies/analytics',
    fork: 'contributor:policies/analytics',
    dependabot: 'dependabot/terraform/modules-1.4.0',
  })[from ?? 'branch'];

function description(scenario: Scenario): string {
  return post(
    'person',
    { branch: 'octocat', fork: 'contributor', dependabot: 'dependabot' }[scenario.from ?? 'branch'],
    'opened this',
    renderMarkdown(scenario.pullRequest?.body ?? scenario.story),
    scenario.from === 'dependabot',
  );
}

function comments(result: ScenarioResult): string {
  return result.comments
    .map(({ user, body }) =>
      post(
        user.type === 'Bot' ? 'bot' : 'person',
        user.login.replace('[bot]', ''),
        'commented',
        renderMarkdown(body),
        user.type === 'Bot',
      ),
    )
    .join('\n');
}

function post(kind: 'bot' | 'person', author: string, did: string, html: string, bot: boolean): string {
  return `<div class="post"><span class="avatar ${kind}">${icon(kind)}</span><article class="box"><header><b>${escape(author)}</b>${bot ? ' <span class="label">bot</span>' : ''} <span class="muted">${did}</span></header><div class="markdown-body">${html}</div></article></div>`;
}

/** The box above the merge button. */
function checks(result: ScenarioResult, passed: boolean): string {
  const failing = result.annotations.find(({ level }) => level === 'error');
  const verdict = result.outputs['verdict'] ?? 'broken';
  const state = passed ? 'Successful' : 'Failing';
  return `<div class="post"><span class="avatar ${passed ? 'merge' : 'blocked'}">${icon('pull')}</span><section class="box checks ${passed ? 'green' : 'red'}">
<div class="row">${icon(passed ? 'passed' : 'failed')}<div><b>${passed ? 'All checks have passed' : 'Some checks were not successful'}</b><div class="muted">1 ${passed ? 'successful' : 'failing'} check</div></div></div>
<div class="row check">${icon(passed ? 'passed' : 'failed')}<div class="grow"><b>iam-gate / iam-gate</b> <span class="muted">(pull_request) ${state} in ${seconds(result)} — ${escape(verdict)}</span>${failing && !passed ? `<div class="muted first">${escape((failing.title ?? failing.message).split('\n')[0] ?? '')}</div>` : ''}</div><span class="label">Required</span></div>
<div class="row">${icon(passed ? 'passed' : 'lock')}<div><b>${passed ? 'This branch has no conflicts with the base branch' : 'Merging is blocked'}</b><div class="muted">${passed ? 'Merging can be performed automatically.' : 'All required checks must pass before this pull request can be merged.'}</div></div></div>
<div class="row"><button ${passed ? '' : 'disabled'}>Merge pull request</button></div>
</section></div>`;
}

function logOf(result: ScenarioResult): string {
  return `<details class="box log"><summary>Log of the step <span class="muted">${result.log.length} lines</span></summary><pre>${result.log.map(logLine).join('\n')}</pre></details>`;
}
function logLine({ kind, text }: LogLine): string {
  const label = {
    plain: '',
    group: '▾ ',
    endgroup: '',
    debug: '',
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
  }[kind];
  return `<span class="${kind}">${label}${escape(text.split('\n')[0] ?? '')}</span>`;
}

const seconds = ({ milliseconds }: ScenarioResult) => `${(milliseconds / 1000).toFixed(1)} s`;

async function styles(): Promise<string> {
  const read = (file: string) => readFile(file, 'utf8');
  const [markdown, light, dark, own] = await Promise.all([
    read(require.resolve('github-markdown-css/github-markdown.css')),
    read(require.resolve('highlight.js/styles/github.min.css')),
    read(require.resolve('highlight.js/styles/github-dark.min.css')),
    read(join(import.meta.dirname, 'page.css')),
  ]);
  const text = `${markdown}\n@media (prefers-color-scheme: light) {${light}}\n@media (prefers-color-scheme: dark) {${dark}}\n${own}`;
  return text.replaceAll('</', '<\\/');
}
