import { stripVTControlCharacters } from 'node:util';
import { formats } from './commands/report-output.ts';
import { UsageError, type Command, type ExitCode, type Terminal } from './commands/terminal.ts';

interface Entry {
  readonly usage: string;
  readonly does: string;
  /** Loaded only when it is called: a command pays for nothing that it does not use. */
  readonly load: () => Promise<Command>;
}

const commands: Readonly<Record<string, Entry>> = {
  check: {
    usage: 'check [PATH…]',
    does: 'validate the policies in these files or folders',
    load: async () => (await import('./commands/check.ts')).check,
  },
  extract: {
    usage: 'extract [PATH…]',
    does: 'print the policies that the gate sees in these files',
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  explain: {
    usage: 'explain CODE | --list',
    does: 'say what a rule or check is about, why, and how to fix it',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  diff: {
    usage: 'diff [BASE [HEAD]] | --policy NEW --reference OLD | --batch FILE|-',
    does: 'say what a policy newly allows',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  config: {
    usage: 'config [--print]',
    does: 'check the config file; --print says what is in force and where each value came from',
    load: async () => (await import('./commands/config.ts')).config,
  },
  baseline: {
    usage: 'baseline [--all] [--facts FILE] [--save-facts FILE]',
    does: "check the account's security baseline, live or from saved facts",
    load: async () => (await import('./commands/baseline.ts')).baseline,
  },
  init: {
    usage: 'init [--account ID] [--region REGION] [--repository OWNER/NAME] [--dry-run]',
    does: 'write the workflow, a config and the role for this repository',
    load: async () => (await import('./commands/init.ts')).init,
  },
};

export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  const terminal = processTerminal();
  const [name = 'help', ...rest] = args;
  if (name === '--version' || name === 'version') {
    const { version } = await import('./version.ts');
    terminal.out(`${version}\n`);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    const asked = ['help', '--help', '-h'].includes(name);
    if (asked) terminal.out(help());
    else
      terminal.error(
        `iam-gate: there is no command ${JSON.stringify(stripVTControlCharacters(name))}.\n\n${help()}`,
      );
    return asked ? 0 : 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`iam-gate ${entry.usage}: ${entry.does}\n\n${sharedOptions}`);
    return 0;
  }
  try {
    return await (
      await entry.load()
    )(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
    terminal.error(`iam-gate ${name}: ${error.message}\nUsage: iam-gate ${entry.usage}\n`);
    return 2;
  }
}

const shared = [
  [`--format ${formats.join('|')}`, 'default text'],
  ['--output FILE', 'write the report there instead of standard output'],
  ['--config FILE', 'config file, default .github/iam-gate.yml'],
  ['--fail-on critical|high|medium|low', 'the least severity that fails, default high'],
  ['--policy-type TYPE, --resource-type TYPE', 'of a bare document whose type cannot be known'],
  ['--region REGION', 'the Region to ask, default AWS_REGION'],
] as const;

const sharedOptions = `Options of the commands that report:
${columns(shared)}

Exit: 0 passed, 1 failed, 2 incomplete, broken or misused.
`;

function help(): string {
  const lines = columns(Object.values(commands).map(({ usage, does }) => [usage, does]));
  return `iam-gate: AWS IAM policies checked on the exact line, new access proven, the account's baseline read.\n\n${lines}\n\n${sharedOptions}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    input: () => process.stdin,
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY,
    errorIsTerminal: process.stderr.isTTY,
    columns: process.stdout.columns || process.stderr.columns || 100,
  };
}

/** What node:util's parseArgs throws for an unknown option or a missing value. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
