import type * as yaml from 'yaml';
import type { Config } from './config-schema.ts';
import { nearest } from './nearest.ts';

/** One thing wrong with the config or an input. */
export interface ConfigProblem {
  /** The config's path, or `null` for an input of the action or option of the command. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  /** From 1, as editors count. */
  readonly column: number | null;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** The text of a config and where it came from. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

export type Step = string | number;

/** A config that is in order, with the way back to its lines. */
export interface ReadConfig {
  readonly values: Config;
  /** Line of a key or list entry, from 1. */
  lineOf(path: readonly Step[]): number;
  /** Line and column of a value, from 1. */
  placeOf(path: readonly Step[]): { readonly line: number; readonly column: number };
}

const largest = 1024 * 1024;
const deepest = 50;

/**
 * Reads and checks a config file. Only called when there is one: the libraries are loaded here, not at start-up.
 * Duplicate keys, unknown keys and unknown words are problems, each at its place.
 */
export async function readConfig(config: ConfigFile): Promise<ReadConfig | { problems: ConfigProblem[] }> {
  const at = (line: number, column: number, message: string): ConfigProblem => ({
    file: config.path,
    line,
    column,
    message,
  });
  if (config.text.length > largest)
    return { problems: [at(1, 1, 'The config is larger than 1 MiB: split off what is not config.')] };
  if (nestingOf(config.text) > deepest)
    return {
      problems: [
        at(1, 1, `The config is nested deeper than ${deepest} levels, which no config of the gate is.`),
      ],
    };
  const [{ parseDocument, LineCounter, isScalar, visit }, { configSchema }] = await Promise.all([
    import('yaml'),
    import('./config-schema.ts'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(config.text, { lineCounter: lines, prettyErrors: true, merge: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
      return at(line, col, yamlMessage(error, config.text));
    });
    return { problems };
  }
  // YAML reads 012345678901 as a number and drops its zero: an account id is text.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && /^\d{12}$/.test(node.source ?? '')) node.value = node.source;
    },
  });
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return {
      problems: [
        at(1, 1, `The config cannot be read: ${error instanceof Error ? error.message : String(error)}`),
      ],
    };
  }
  const place = (path: readonly Step[], key: boolean): { line: number; col: number } => {
    const offset = offsetOf(document, path, key, isScalar);
    return lines.linePos(offset);
  };
  const parsed = configSchema.safeParse(value ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      describe(flattened(issue, value), value, configSchema),
    );
    return {
      problems: problems
        .map(({ path, key, message }) => {
          const { line, col } = place(path, key);
          return at(line, col, message);
        })
        .sort((left, right) => (left.line ?? 0) - (right.line ?? 0)),
    };
  }
  return {
    values: parsed.data,
    lineOf: (path) => place(path, true).line,
    placeOf: (path) => {
      const { line, col } = place(path, false);
      return { line, column: col };
    },
  };
}

/** Depth of brackets or of indentation, whichever is more: counted before a recursive parser sees the text. */
function nestingOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  for (const line of text.split('\n')) {
    // `- - - -` opens a level with each dash.
    const opening = /^(?:[ \t]|-[ \t])*/.exec(line)?.[0] ?? '';
    most = Math.max(most, Math.ceil(opening.length / 2));
  }
  return most;
}

type YamlError = yaml.Document.Parsed['errors'][number];

function yamlMessage(error: YamlError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:#]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    return `The key \`${key}\` is given twice; which one counts would depend on the reader. Keep one.`;
  }
  return `Not valid YAML: ${error.message.split(' at line ')[0] ?? error.message}`;
}

/** The offset of a value, or of the key that names it; the nearest enclosing one when the path leads nowhere. */
function offsetOf(
  document: yaml.Document.Parsed,
  path: readonly Step[],
  key: boolean,
  isScalar: (node: unknown) => node is yaml.Scalar,
): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) as yaml.YAMLMap | yaml.YAMLSeq | undefined;
    const last = path[length - 1];
    for (const item of parent?.items ?? []) {
      if (typeof item !== 'object' || item === null || !('key' in item)) continue;
      const pair = item as yaml.Pair<yaml.ParsedNode, yaml.ParsedNode | null>;
      if (!isScalar(pair.key) || String(pair.key.value) !== String(last)) continue;
      return (key || !pair.value ? pair.key : pair.value).range[0];
    }
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** What zod says, as far as it is used here. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly expected?: string;
}

/** Of a union, the alternative that the author was writing: the one whose own type fits. */
function flattened(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || !issue.errors) return [issue];
  const alternatives = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
  );
  const fitting = alternatives.find((errors) =>
    errors.every((error) => error.path.length > issue.path.length || error.code === 'unrecognized_keys'),
  );
  const words = alternatives.flat().filter((error) => error.code === 'invalid_value');
  const chosen = fitting ?? (words.length > 0 ? words : alternatives[0]) ?? [];
  return chosen.flatMap((error) => flattened(error, value));
}

/** A problem by its path in the config; `key`: it is about the key rather than its value. */
interface Located {
  readonly path: Step[];
  readonly key: boolean;
  readonly message: string;
}

function describe(issues: readonly Issue[], value: unknown, schema: unknown): Located[] {
  return issues.flatMap((issue): Located[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const name = path.length > 0 ? `\`${pathText(path)}\`` : 'The config';
    if (issue.code === 'unrecognized_keys')
      return (issue.keys ?? []).map((key) => {
        const meant = nearest(key, keysAt(schema, path));
        const known = keysAt(schema, path).join(', ');
        return {
          path: [...path, key],
          key: true,
          message: `Unknown key \`${key}\`${path.length > 0 ? ` in ${name}` : ''}. ${meant ? `Did you mean \`${meant}\`?` : `Known here: ${known}.`}`,
        };
      });
    const found = valueAt(value, path);
    if (issue.code === 'invalid_value') {
      const words = (issue.values ?? []).map(String);
      const meant = typeof found === 'string' ? nearest(found, words) : undefined;
      return [
        {
          path,
          key: false,
          message: `${name} must be ${list(words)}, not ${show(found)}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
        },
      ];
    }
    if (found === undefined && path.length > 0)
      return [{ path, key: false, message: `${name} is missing: it must be given.` }];
    const expected = issue.code === 'invalid_type' ? article(issue.expected ?? 'value') : issue.message;
    return [{ path, key: false, message: `${name} must be ${expected}, not ${show(found)}.` }];
  });
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};
const article = (type: string): string => names[type] ?? `a ${type}`;
const list = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` : (words[0] ?? '');
const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of keys';
  const shown = String(value);
  return value === undefined || value === null || value === ''
    ? 'nothing'
    : `\`${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}\``;
};
const pathText = (path: readonly Step[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');

function valueAt(value: unknown, path: readonly Step[]): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<Step, unknown>)[step];
  }
  return current;
}

/** The keys that the schema knows at a path. Follows zod's definitions, whose names are its public `def`. */
function keysAt(schema: unknown, path: readonly Step[]): string[] {
  const def = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (!def) return [];
  switch (def['type']) {
    case 'optional':
      return keysAt(def['innerType'], path);
    case 'array':
      return path.length > 0 ? keysAt(def['element'], path.slice(1)) : [];
    case 'record':
      return path.length > 0 ? keysAt(def['valueType'], path.slice(1)) : [];
    case 'union':
      return (def['options'] as unknown[]).flatMap((option) => keysAt(option, path));
    case 'object': {
      const shape = def['shape'] as Record<string, unknown>;
      const [step, ...rest] = path;
      return step === undefined
        ? Object.keys(shape).filter((key) => key !== '$schema')
        : keysAt(shape[step], rest);
    }
    default:
      return [];
  }
}
