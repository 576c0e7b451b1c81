/**
 * What the runner makes of a step's output: workflow commands in both of its forms, masks, and the limits of annotations.
 * Written after actions/runner: ActionCommand.cs, ActionCommandManager.cs, ExecutionContext.cs.
 */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface LogLine {
  readonly text: string;
  readonly kind: 'plain' | 'group' | 'endgroup' | 'debug' | AnnotationLevel;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Issues of one kind that a step shows; the rest stays in the log without a word. */
const issuesPerKind = 10;
const messageLimit = 4096;

const registered = [
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
];

/** One step's output, line by line. */
export class StepOutput {
  readonly log: LogLine[] = [];
  /** Shown annotations, in the order of arrival. */
  readonly annotations: Annotation[] = [];
  /** What the limit of ten of a kind dropped. */
  readonly dropped: Annotation[] = [];
  /** Every command that was obeyed: what hostile text must never become. */
  readonly commands: Command[] = [];
  readonly outputs: Record<string, string> = {};
  readonly #known = new Set(registered);
  readonly #masks: string[];
  readonly #workspace: string;
  readonly #debugging: boolean;
  #stopToken: string | undefined;

  /** `debugging`: whether debug logging is on; without it the runner drops debug lines. */
  constructor(workspace: string, secrets: readonly string[], debugging = false) {
    this.#debugging = debugging;
    this.#workspace = workspace;
    this.#masks = secrets.filter((secret) => secret !== '');
  }

  line(text: string): void {
    const command = parseCommand(text, this.#known);
    if (command && this.#stopToken === undefined) {
      this.commands.push(command);
      this.#obey(command, text);
      return;
    }
    if (this.#stopToken !== undefined && command?.name.toLowerCase() === this.#stopToken.toLowerCase()) {
      this.#known.delete(this.#stopToken);
      this.#stopToken = undefined;
    }
    this.#write('plain', text);
  }

  mask(text: string): string {
    return [...this.#masks]
      .sort((a, b) => b.length - a.length)
      .reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  #write(kind: LogLine['kind'], text: string): void {
    this.log.push({ kind, text: this.mask(text) });
  }

  #obey(command: Command, text: string): void {
    const { name, properties, data } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#issue(name, properties, data);
        return;
      case 'group':
        this.#write(name, data);
        return;
      case 'debug':
        if (this.#debugging) this.#write(name, data);
        return;
      case 'endgroup':
        this.#write('endgroup', '');
        return;
      case 'add-mask':
        // A mask of several lines masks each of them as well.
        this.#masks.push(...[data, ...data.split(/\r?\n/)].filter((secret) => secret.trim() !== ''));
        return;
      case 'stop-commands':
        this.#stopToken = data;
        this.#known.add(data);
        return;
      case 'set-output':
        this.outputs[properties['name'] ?? ''] = data;
        return;
      case 'set-env':
      case 'add-path':
        // Both were turned off: the runner fails the step.
        this.#issue('error', {}, `The \`${name}\` command is disabled.`);
        return;
      default:
        this.#write('plain', text);
    }
  }

  #issue(level: AnnotationLevel, properties: Command['properties'], data: string): void {
    const message = this.mask(data).slice(0, messageLimit);
    const annotation: Annotation = { level, message, ...this.#place(properties) };
    const shown = this.annotations.filter((other) => other.level === level).length;
    (shown < issuesPerKind ? this.annotations : this.dropped).push(annotation);
    this.#write(level, data);
  }

  #place(properties: Command['properties']): Omit<Annotation, 'level' | 'message'> {
    const number = (name: string) => {
      const value = Number.parseInt(properties[name] ?? '', 10);
      return Number.isNaN(value) ? undefined : value;
    };
    const line = number('line');
    let endLine = number('endLine');
    let [column, endColumn] = [number('col'), number('endColumn')];
    // ValidateLinesAndColumns
    if (line === undefined || (endLine !== undefined && endLine !== line)) column = endColumn = undefined;
    const inverted = line !== undefined && endLine !== undefined && endLine < line;
    if (line === undefined) endLine = undefined;
    if (column !== undefined && endColumn !== undefined && endColumn < column) column = endColumn = undefined;
    const title = properties['title'];
    const file = properties['file'];
    return {
      ...(title ? { title: this.mask(title) } : {}),
      ...(file
        ? { file: file.startsWith(`${this.#workspace}/`) ? file.slice(this.#workspace.length + 1) : file }
        : {}),
      ...(line !== undefined && !inverted ? { line } : {}),
      ...(endLine !== undefined && !inverted ? { endLine } : {}),
      ...(column !== undefined ? { column } : {}),
      ...(endColumn !== undefined ? { endColumn } : {}),
    };
  }
}

export function parseCommand(
  line: string,
  known: ReadonlySet<string> = new Set(registered),
): Command | undefined {
  return parseColons(line, known) ?? parseBrackets(line, known);
}

/** `::name key=value,key=value::data`, at the start of the line once blanks are gone. */
function parseColons(line: string, known: ReadonlySet<string>): Command | undefined {
  const message = line.trimStart();
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return commandOf(message.slice(2, end), ',', message.slice(end + 2), known, unescapeProperty, unescapeData);
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseBrackets(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), known, unescapeOld, unescapeOld);
}

function commandOf(
  info: string,
  separator: string,
  data: string,
  known: ReadonlySet<string>,
  property: (text: string) => string,
  unescape: (text: string) => string,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  const canonical = [...known].find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (canonical === undefined) return undefined;
  const properties: Record<string, string> = {};
  if (space >= 0)
    for (const pair of info
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const equals = pair.indexOf('=');
      if (equals > 0) properties[pair.slice(0, equals)] = property(pair.slice(equals + 1));
    }
  return { name: canonical, properties, data: unescape(data) };
}

const replacer = (pairs: readonly (readonly [string, string])[]) => (text: string) =>
  pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);
const unescapeData = replacer([
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]);
const unescapeProperty = replacer([
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]);
const unescapeOld = replacer([
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]);
