import {
  failedAt,
  jsonParts,
  knownText,
  listAt,
  partsOf,
  tokenOf,
  unknownAt,
  type Part,
  type Value,
} from '../value.ts';
import { unknownFrom, type Call, type Function, type Functions } from './function.ts';

/** `%s` and `%v` keep the parts of what they take; other verbs make plain text. */
function format(pattern: string, values: readonly Value[], { at }: Call): Value {
  const parts: Part[] = [];
  const plain = (text: string): void => {
    if (text) parts.push({ text, exact: false, ...tokenOf(at) });
  };
  let from = 0;
  let next = 0;
  let used = 0;
  for (const match of pattern.matchAll(/%(?:\[(\d+)\])?([-+# 0]*)(\d*)(?:\.(\d+))?(.?)/gs)) {
    plain(pattern.slice(from, match.index));
    from = match.index + match[0].length;
    const [, position, flags = '', width = '', precision, verb = ''] = match;
    if (verb === '%') {
      plain('%');
      continue;
    }
    if (position) next = Number(position) - 1;
    const value = values[next++];
    used = Math.max(used, next);
    if (!value || (value.kind === 'null' && verb !== 'v')) return failedAt(at);
    const text = knownText(value);
    const isCollection = value.kind === 'list' || value.kind === 'object';
    if (verb === 'v' && value.kind === 'null') plain('null');
    else if (verb === 'v' && (isCollection || flags.includes('#'))) parts.push(...jsonParts(value));
    else if (isCollection) return failedAt(at);
    else if ((verb === 's' || verb === 'v') && width === '' && precision === undefined)
      parts.push(...partsOf(value));
    else if (text === undefined) parts.push(unknownPart(value));
    else {
      const written = withVerb({ verb, flags, width: Number(width), precision }, text);
      if (written === undefined) return /[eEgG]/.test(verb) ? unknownAt(at) : failedAt(at);
      plain(written);
    }
  }
  plain(pattern.slice(from));
  // Terraform takes an argument that nothing uses for a mistake.
  return used < values.length && !pattern.includes('%[') ? failedAt(at) : { kind: 'string', parts, ...at };
}

interface Directive {
  readonly verb: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: string | undefined;
}

const bases: Readonly<Record<string, readonly [base: number, prefix: string]>> = {
  b: [2, '0b'],
  d: [10, ''],
  o: [8, '0'],
  x: [16, '0x'],
  X: [16, '0X'],
};

/** What Go writes; `undefined` for a verb that it has not, or not for this text. */
function withVerb({ verb, flags, width, precision }: Directive, text: string): string | undefined {
  if (verb === 's' || verb === 'v' || verb === 'q') {
    const cut = precision === undefined ? text : Array.from(text).slice(0, Number(precision)).join('');
    return padded(verb === 'q' ? JSON.stringify(cut) : cut, flags.replace('0', ''), width);
  }
  if (verb === 't') return text === 'true' || text === 'false' ? text : undefined;
  const digits = digitsOf(verb, text, flags, precision);
  if (digits === undefined) return undefined;
  const sign = text.startsWith('-') ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return flags.includes('0') && !flags.includes('-')
    ? sign + padded(digits, '0', width - sign.length)
    : padded(sign + digits, flags.replace('0', ''), width);
}

/** A number without its sign. */
function digitsOf(verb: string, text: string, flags: string, precision = '6'): string | undefined {
  if (verb === 'f' && text.trim() !== '' && !Number.isNaN(Number(text)))
    return Math.abs(Number(text)).toFixed(Math.min(Number(precision), 100));
  const [base, prefix] = bases[verb] ?? [];
  if (base === undefined || !/^-?\d+$/.test(text)) return undefined;
  const digits = BigInt(text.replace('-', '')).toString(base);
  return (flags.includes('#') ? (prefix ?? '') : '') + (verb === 'X' ? digits.toUpperCase() : digits);
}

function unknownPart(value: Value): Part {
  const unknown = value.source.text.slice(value.start, value.end);
  return { text: '', exact: false, unknown, ...tokenOf(value) };
}

function padded(text: string, flags: string, width: number): string {
  const missing = Math.min(width, 1000) - Array.from(text).length;
  if (missing <= 0) return text;
  return flags.includes('-')
    ? text + ' '.repeat(missing)
    : (flags === '0' ? '0' : ' ').repeat(missing) + text;
}

const formatList: Function = (args, call) => {
  const [pattern, ...values] = args;
  const text = pattern && knownText(pattern);
  if (text === undefined) return unknownFrom(args, call.at);
  const lists = values.filter((value) => value.kind === 'list');
  const unknown = values.some((value) => value.kind === 'unknown' || value.kind === 'object');
  if (lists.length === 0)
    return unknown ? unknownFrom(args, call.at) : listAt([format(text, values, call)], call.at);
  const length = Math.max(...lists.map(({ items }) => items.length));
  return listAt(
    Array.from({ length }, (_, index) => {
      const own = values.map((value) =>
        value.kind === 'list' ? (value.items[index] ?? failedAt(call.at)) : value,
      );
      const result = format(text, own, call);
      // The element is what a reader would change.
      const element = own.find((_value, position) => values[position]?.kind === 'list');
      return element && result.kind === 'string' ? { ...result, ...tokenOf(element) } : result;
    }),
    call.at,
  );
};

export const formats: Functions = {
  format: (args, call) => {
    const [pattern, ...values] = args;
    const text = pattern && knownText(pattern);
    return text === undefined ? unknownFrom(args, call.at) : format(text, values, call);
  },
  formatlist: formatList,
};
