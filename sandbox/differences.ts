/** Whether a scenario ended as it says it should. */
import type { ScenarioResult } from './run-scenario.ts';
import type { Expected } from './scenario.ts';

/** One sentence for each thing that ended differently; none when all is as expected. */
export function differences(expected: Expected, result: ScenarioResult): string[] {
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
  for (const text of expected.saysNot ?? [])
    for (const [name, content] of Object.entries(surfaces))
      must(!content.includes(text), `the ${name} says ${JSON.stringify(text)}`);
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
