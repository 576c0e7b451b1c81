#!/usr/bin/env node
// The runner starts this file without arguments: then it is the action. With arguments it is the command.
import { broken } from './broken.ts';

// Until a verdict says otherwise, having ended is not having passed: an event loop that runs dry exits with this code.
process.exitCode = 2;

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
