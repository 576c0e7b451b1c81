import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GateResult } from '../gate/result.ts';
import { GitHubRefused, type GitHubApi } from '../github/api.ts';
import { currentHead, findComment, writeComment } from '../github/comment.ts';
import type { GateEvent } from '../github/event.ts';
import type { Runner } from '../github/runner.ts';
import { annotations } from '../report/annotations.ts';
import { comment, commentMarker, commentState, hasSomethingToSay } from '../report/comment.ts';
import { json } from '../report/json.ts';
import { sarif } from '../report/sarif.ts';
import { summary } from '../report/summary.ts';
import { terminal } from '../report/terminal.ts';
import type { Settings } from '../settings.ts';
import type { FilesRead } from './validate.ts';

export interface Telling {
  readonly settings: Settings;
  readonly event: GateEvent;
  readonly runner: Runner;
  readonly api: () => Promise<GitHubApi | null>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly head: FilesRead;
}

/**
 * Puts the result on every surface that there is. A surface that is not to be had costs a notice that says which
 * permission is missing, never the verdict.
 */
export async function tell(found: GateResult, telling: Telling): Promise<void> {
  const { runner, env, event, settings } = telling;
  const { url, notice } = await tellPullRequest(found, telling);
  const result = notice === null ? found : { ...found, notices: [...found.notices, notice] };

  runner.startGroup(`Report: ${result.judged.length} findings, ${result.coverage.length} files`);
  runner.line(terminal(result, { sourceOf: (file) => telling.head.texts.get(file)?.text, width: 120 }));
  for (const [name, milliseconds] of Object.entries(result.timings))
    runner.line(`${name}: ${milliseconds} ms`);
  runner.endGroup();

  const onto = writing(runner);
  const folder = resolve(event.workspace, env['RUNNER_TEMP'] ?? '', settings.outputDirectory);
  const file = (name: string, text: () => string) =>
    onto(name, () => {
      makeFolder(folder);
      writeFileSync(join(folder, name), text());
      return join(folder, name);
    }) ?? '';
  const reportJson = file('report.json', () => json(result));
  const reportSarif = file('report.sarif', () => sarif(result, event.instance));
  onto('the job summary', () => runner.summary(summary(result)));
  for (const annotation of annotations(result)) runner.annotate(annotation);

  const outputs = {
    verdict: result.verdict,
    findings: String(result.judged.length),
    blocking: String(result.judged.filter(({ effect }) => effect === 'blocks').length),
    incomplete: String(result.unread.length),
    'report-json': reportJson,
    'report-sarif': reportSarif,
    'comment-url': url,
  };
  onto('the outputs', () => {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  });
  runner.line(`iam-gate ${result.verdict}: ${result.because}`);
}

/** Writes one surface; where that fails the log says so, and the others are written all the same. */
function writing(runner: Runner) {
  return <T>(surface: string, write: () => T): T | undefined => {
    try {
      return write();
    } catch (error) {
      runner.line(`Could not write ${surface}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
}

/** Not by `recursive`, which never returns where the kernel calls a folder that may not be made one that is missing. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Creates, updates or leaves alone the one comment; gives its address, and what to say when that did not work. */
async function tellPullRequest(
  result: GateResult,
  { settings, event, api }: Telling,
): Promise<{ url: string; notice: string | null }> {
  const pull = event.pullRequest;
  if (!pull || settings.comment === 'never') return { url: '', notice: null };
  try {
    const github = await api();
    if (!github) return { url: '', notice: 'No comment was written: no github-token was given.' };
    const existing = await findComment(github, pull.number, commentMarker(event.instance));
    if (!existing && settings.comment === 'on-findings' && !hasSomethingToSay(result))
      return { url: '', notice: null };
    // A newer push has a run of its own, and this result is about what is no longer there.
    if ((await currentHead(github, pull.number)) !== pull.headSha)
      return {
        url: existing?.url ?? '',
        notice: 'The comment was left alone: the pull request has moved on since this run began.',
      };
    const previous = existing ? commentState(existing.body, event.instance) : null;
    // The same commit against another base, after the pull request was retargeted: runs are numbered as they begin.
    if (previous?.head === pull.headSha && Number(previous.run) > Number(event.runId))
      return {
        url: existing?.url ?? '',
        notice: 'The comment was left alone: a run that began later has already reported on this commit.',
      };
    const body = comment(result, {
      key: event.instance,
      run: event.runId,
      attempt: Number(event.runAttempt),
      previous,
    });
    return { url: await writeComment(github, pull.number, existing, body), notice: null };
  } catch (error) {
    if (!(error instanceof GitHubRefused)) throw error;
    const readOnly = error.status === 403 && !event.apiOnly;
    const because =
      readOnly && pull.fromFork
        ? 'a pull request from a fork has a token that can only read'
        : readOnly && event.dependabot
          ? "Dependabot's pull requests have a token that can only read"
          : error.message;
    return { url: '', notice: `No comment was written: ${because}.` };
  }
}
