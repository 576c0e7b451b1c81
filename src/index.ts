#!/usr/bin/env node
// The runner starts this file without arguments: then it is the action. With arguments it is the command.

// Until a verdict says otherwise, having ended is not having passed: an event loop that runs dry exits with this code.
process.exitCode = 2;

const debugging = process.env['RUNNER_DEBUG'] === '1' || process.env['IAM_GATE_DEBUG'] === '1';

function broken(error: unknown): void {
  const detail =
    error instanceof Error ? (debugging ? (error.stack ?? error.message) : error.message) : String(error);
  const plain = detail.replaceAll('##[', '## [').replace(/^[\s\u0085]*(?=::)/gm, '· ');
  // As an annotation it stands on the page of the run; the runner undoes exactly these three.
  process.stderr.write(
    process.argv.length > 2
      ? `iam-gate broke: ${plain}\n`
      : `::error title=iam-gate broke::${plain.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
  );
  process.exit(2);
}
// `iam-gate … | head` closes the pipe: what was asked for has been said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') broken(error);
});
process.on('uncaughtException', broken);
process.on('unhandledRejection', broken);

try {
  process.exitCode =
    process.argv.length > 2
      ? await (await import('./cli.ts')).runCommand(process.argv.slice(2))
      : await (await import('./run.ts')).runAction(process.env, process.cwd());
} catch (error) {
  broken(error);
}
