/**
 * Loaded before the project's own scripts, which are TypeScript and run a node24 action. A Node that is too old would
 * end in an error about a file extension.
 */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `iam-gate is built and tested with Node 24, and this is ${process.version}. On Linux and Windows \`npm ci\` installs it beside the project (not with --omit=optional); elsewhere, install Node 24.`,
  );
  process.exit(1);
}
