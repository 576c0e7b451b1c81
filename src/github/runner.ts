import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** What an annotation says, as data: the runner's syntax is this file's business alone. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly title?: string;
  readonly message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** "The job summary is limited to 1 MiB a step": over that the runner uploads nothing at all. */
export const largestSummaryBytes = 1024 * 1024;

/**
 * The one writer to the job's log and command files. It speaks the runner's workflow commands itself, because
 * `@actions/core` writes `info` lines raw and takes longer to load than an offline run takes.
 */
export class Runner {
  readonly #env: Environment;
  readonly #write: (text: string) => void;
  readonly #plain: (text: string) => string;

  /** `plain` makes text of whatever origin into lines in which the runner finds no command. */
  constructor(env: Environment, write: (text: string) => void, plain: (text: string) => string) {
    this.#env = env;
    this.#write = write;
    this.#plain = plain;
  }

  /** An input as the runner passes it, trimmed; `undefined` when it is empty. */
  input(name: string): string | undefined {
    const value = this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  }

  get debugging(): boolean {
    return this.#env['RUNNER_DEBUG'] === '1';
  }

  line(text: string): void {
    for (const line of text.split(/\r\n|\r|\n/)) this.#write(`${this.#plain(line)}\n`);
  }

  debug(text: string): void {
    if (this.debugging) this.#command('debug', {}, text);
  }

  startGroup(title: string): void {
    this.#command('group', {}, title);
  }

  endGroup(): void {
    this.#command('endgroup', {}, '');
  }

  annotate(annotation: Annotation): void {
    const { level, message, file, startLine, endLine, startColumn, endColumn, title } = annotation;
    this.#command(level, { title, file, line: startLine, endLine, col: startColumn, endColumn }, message);
  }

  mask(secret: string): void {
    this.#command('add-mask', {}, secret);
  }

  output(name: string, value: string): void {
    const file = this.#env['GITHUB_OUTPUT'];
    if (!file) return;
    // The delimiter is random, so that no value can end its own entry and begin another.
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }

  /** Whether there was a summary to write to; act and old servers have none. */
  summary(markdown: string): boolean {
    const file = this.#env['GITHUB_STEP_SUMMARY'];
    if (!file) return false;
    appendFileSync(file, markdown);
    return true;
  }

  #command(name: string, properties: Record<string, string | number | undefined>, message: string): void {
    const given = Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== '' && value !== 0,
    );
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    this.#write(`::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`);
  }
}

/** The runner undoes exactly these: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
