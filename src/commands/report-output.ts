import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { GateResult } from '../gate/result.ts';
import type { SourceText } from '../policy/source.ts';
import { UsageError, type ExitCode, type Terminal } from './terminal.ts';

type Writer = (
  result: GateResult,
  terminal: Terminal,
  sourceOf: (file: string) => string | undefined,
) => Promise<string>;

/** Every form of the report; each is loaded only when it is asked for. */
const writers: Readonly<Record<string, Writer>> = {
  text: async (result, terminal, sourceOf) => {
    const report = await import('../report/terminal.ts');
    return report.terminal(result, {
      sourceOf,
      colour: report.usesColour(terminal.env, terminal.isTerminal),
      width: terminal.columns,
    });
  },
  json: async (result) => (await import('../report/json.ts')).json(result),
  sarif: async (result) => (await import('../report/sarif.ts')).sarif(result),
  markdown: async (result) => (await import('../report/summary.ts')).summary(result),
  github: async (result) => (await import('../report/github-format.ts')).githubFormat(result),
  junit: async (result) => (await import('../report/junit.ts')).junit(result),
};

export const formats = Object.keys(writers);

export const reportOptions = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
} as const;

export interface ReportValues {
  readonly format: string;
  readonly output?: string | undefined;
}

/** Refuses a form that there is not, before any work is done. */
export function checkFormat({ format }: ReportValues): void {
  if (!Object.hasOwn(writers, format))
    throw new UsageError(`--format must be one of ${formats.join(', ')}, not ${format}`);
}

/** Writes the report where it was asked for; gives the exit code of its verdict. */
export async function writeReport(
  result: GateResult,
  values: ReportValues,
  terminal: Terminal,
  texts: ReadonlyMap<string, SourceText> = new Map(),
): Promise<ExitCode> {
  const writer = writers[values.format];
  if (!writer) throw new UsageError(`--format ${values.format} is not known`);
  const text = await writer(result, terminal, (file) => texts.get(file)?.text);
  if (values.output === undefined) terminal.out(text);
  else {
    await writeOutput(values.output, text, terminal);
    terminal.error(`iam-gate ${result.verdict}: ${result.because} The report is in ${values.output}.\n`);
  }
  return exitCodeOf[result.verdict];
}

/** Writes the file that `--output` names; its folder need not be there. */
export async function writeOutput(path: string, text: string, { cwd }: Terminal): Promise<void> {
  const file = resolve(cwd, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`--output ${path} could not be written: ${String(error)}`);
  }
}

export const exitCodeOf: Readonly<Record<GateResult['verdict'], ExitCode>> = {
  passed: 0,
  failed: 1,
  incomplete: 2,
};
