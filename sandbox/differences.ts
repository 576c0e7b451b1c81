/** Whether a scenario ended as it says it should. */
import { effectsOf } from './page/markdown.ts';
import type { ScenarioResult } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

/** Where the gate's own links lead: files and runs of the repository, and documentation. */
const ownLinks =
  /^https:\/\/(?:github\.com\/(?:acme\/infrastructure|iam-gate\/iam-gate\/blob\/v1\/docs)\/|docs\.aws\.amazon\.com\/|docs\.github\.com\/)/;

/** The workflow commands that the gate itself writes. */
const ownCommands = new Set(['group', 'endgroup', 'error', 'warning', 'notice', 'debug', 'add-mask']);

/** One sentence for each thing that ended differently; none when all is as expected. */
export function differences({ expected, repository }: Scenario, result: ScenarioResult): string[] {
  const changed = new Set([...Object.keys(repository.head), ...Object.keys(repository.base)]);
  const found: string[] = [];
  const must = (holds: boolean, sentence: string) => {
    if (!holds) found.push(sentence);
  };
  const verdict = result.outputs['verdict'];
  must(verdict === expected.verdict, `the verdict is ${verdict ?? 'missing'}, expected ${expected.verdict}`);
  must(
    result.exitCode === expected.exitCode,
    `the exit code is ${result.exitCode}, expected ${expected.exitCode}`,
  );
  for (const wanted of expected.annotations ?? [])
    must(
      result.annotations.some(
        (annotation) =>
          (wanted.level ?? annotation.level) === annotation.level &&
          (wanted.file ?? annotation.file) === annotation.file &&
          (wanted.line ?? annotation.line) === annotation.line &&
          `${annotation.title ?? ''}\n${annotation.message}`.includes(wanted.says ?? ''),
      ),
      `no annotation is like ${JSON.stringify(wanted)}`,
    );
  if (expected.comment !== undefined)
    must(
      result.commentWrites === expected.comment,
      `the comment was ${result.commentWrites}, expected ${expected.comment}`,
    );
  const surfaces = {
    log: result.log.map(({ text }) => text).join('\n'),
    comment: result.comment?.body ?? '',
    summary: result.summary,
  };
  for (const [name, texts] of Object.entries(expected.says ?? {}))
    for (const text of texts)
      must(
        surfaces[name as keyof typeof surfaces].includes(text),
        `the ${name} does not say ${JSON.stringify(text)}`,
      );
  for (const [name, texts] of Object.entries(expected.saysNot ?? {}))
    for (const text of texts)
      must(
        !surfaces[name as keyof typeof surfaces].includes(text),
        `the ${name} says ${JSON.stringify(text)}`,
      );
  for (const [name, content] of [
    ['comment', surfaces.comment],
    ['summary', surfaces.summary],
  ] as const) {
    const { mentions, links, markup } = effectsOf(content);
    must(mentions.length === 0, `the ${name} mentions ${mentions.join(', ')}`);
    must(markup.length === 0, `the ${name} holds markup: ${markup.join(' ')}`);
    for (const link of links) must(ownLinks.test(link), `the ${name} leads to ${link}`);
  }
  // True of every run: text from a file or a policy never becomes a command, nor an annotation on another file.
  for (const { name } of result.commands)
    must(ownCommands.has(name), `the output holds the workflow command ${name}, which the gate does not use`);
  for (const { file } of result.annotations)
    must(
      file === undefined || changed.has(file),
      `an annotation names ${JSON.stringify(file)}, which the change does not touch`,
    );
  const made = (operation: string) =>
    result.requests.some((request) =>
      operation.endsWith('*')
        ? request.operation.startsWith(operation.slice(0, -1))
        : request.operation === operation,
    );
  for (const operation of expected.requests?.made ?? [])
    must(made(operation), `no request ${operation} went out`);
  for (const operation of expected.requests?.notMade ?? [])
    must(!made(operation), `a request ${operation} went out`);
  for (const { operation, status } of result.requests)
    must(status !== 599, `the stand-in broke at ${operation}`);
  return found;
}
