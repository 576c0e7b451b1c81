const debugging = process.env['RUNNER_DEBUG'] === '1' || process.env['IAM_GATE_DEBUG'] === '1';

/** Says what broke and ends the process. It imports nothing: what broke may be the loading of a file. */
export function broken(error: unknown): never {
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
