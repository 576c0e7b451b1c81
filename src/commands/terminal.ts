/** What a command may touch of the process: injected, so that a command is a function. */
export interface Terminal {
  /** Standard output: the answer, and nothing else with `--format json`. */
  out(text: string): void;
  /** Standard error: everything for people. */
  error(text: string): void;
  /** Standard input, for a command that is told to read it. */
  readonly input?: () => NodeJS.ReadableStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Whether standard error is one, which has lines that are written over; absent: it is a file or a log. */
  readonly errorIsTerminal?: boolean;
  readonly columns: number;
}

/** 0 passed, 1 failed, 2 incomplete, broken or misused. */
export type ExitCode = 0 | 1 | 2;

/** One command of `iam-gate`: the arguments after its name. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Wrong use of a command: said in one line on standard error, exit 2. */
export class UsageError extends Error {}
