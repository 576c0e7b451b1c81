import {
  booleanAt,
  failedAt,
  jsonParts,
  knownText,
  listAt,
  partsOf,
  stringAt,
  tokenOf,
  unknownAt,
  writtenText,
  type ObjectMember,
  type Part,
  type Value,
} from '../value.ts';
import { assumptionIn, ofTexts, unknownFrom, type Call, type Function, type Functions } from './function.ts';

const ofTwo =
  (test: (text: string, other: string) => boolean): Function =>
  (args, { at }) => {
    const [text, other] = args.map(knownText);
    return text === undefined || other === undefined
      ? unknownFrom(args, at)
      : booleanAt(test(text, other), at);
  };

/** Blanks at the ends go; what stands between keeps its parts, so that JSON inside keeps its places. */
const trimParts =
  (before: RegExp | undefined, after: RegExp | undefined): Function =>
  (args, { at }) => {
    const [text] = args;
    if (text?.kind === 'json') return text;
    if (text?.kind !== 'string') return text ? unknownFrom(args, at) : failedAt(at);
    const parts = [...text.parts];
    const cut = (index: number, pattern: RegExp): boolean => {
      const part = parts[index];
      if (!part || part.unknown !== undefined) return false;
      const found = pattern.exec(part.text);
      if (!found || found[0].length === 0) return false;
      const from = found.index === 0 ? found[0].length : 0;
      const kept = part.text.slice(from, found.index === 0 ? undefined : found.index);
      const start = part.exact ? part.start + from : part.start;
      parts[index] = { ...part, text: kept, start, end: part.exact ? start + kept.length : part.end };
      return kept === '';
    };
    if (before) for (let index = 0; index < parts.length && cut(index, before); index++);
    if (after) for (let index = parts.length - 1; index >= 0 && cut(index, after); index--);
    return { ...text, parts, ...at };
  };

const join: Function = (args, { at }) => {
  const [separator, ...lists] = args;
  const between = separator && knownText(separator);
  if (between === undefined) return unknownFrom(args, at);
  const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
  const [only] = items;
  if (items.length === 1 && only) return only;
  const parts = items.flatMap((item, index): readonly Part[] => {
    const glue = index > 0 && between !== '' ? [{ text: between, exact: false, ...tokenOf(at) }] : [];
    return [...glue, ...partsOf(item)];
  });
  return { kind: 'string', parts, ...at };
};

type Change = (part: Part) => readonly Part[];

const replace: Function = (args, { at }) => {
  const [text, , to] = args;
  const from = args[1] && knownText(args[1]);
  if (!text || !to || from === undefined) return unknownFrom(args, at);
  const change = /^\/[\s\S]+\/$/.test(from) ? patternChange(from.slice(1, -1), to) : textChange(from, to);
  if (!change) return unknownFrom(args, at);
  // JSON keeps its structure, and a text its parts, so that what was not replaced keeps its place.
  if (text.kind === 'json' && !/["[\]{}]/.test(from))
    return { ...text, content: changeTexts(text.content, change) };
  if (text.kind !== 'string') return unknownFrom(args, at);
  const changed = text.parts.flatMap(change);
  // A match across two parts is only seen in the whole.
  const whole = knownText(text);
  const inWhole = whole === undefined ? undefined : change({ text: whole, exact: false, ...at });
  if (inWhole && writtenText(inWhole) !== writtenText(changed))
    return stringAt(inWhole.map((part) => part.text).join(''), at, assumptionIn(args, at));
  return { ...text, parts: changed };
};

function textChange(from: string, to: Value): Change | undefined {
  if (from === '') return undefined;
  const replacement = partsOf(to);
  return (part) => {
    if (!part.text.includes(from)) return [part];
    const place = { exact: false, ...tokenOf(part) };
    return part.text
      .split(from)
      .flatMap((text, index): Part[] => [
        ...(index > 0 ? replacement.map((own) => ({ ...own, ...place })) : []),
        ...(text === '' ? [] : [{ ...part, ...place, text }]),
      ]);
  };
}

function patternChange(from: string, to: Value): Change | undefined {
  const pattern = goExpression(from);
  const replacement = knownText(to)?.replace(/\$\{(\w+)\}/g, '$$$1');
  if (!pattern || replacement === undefined) return undefined;
  return (part) => {
    const text = part.text.replace(pattern, replacement);
    return text === part.text ? [part] : [{ ...part, text, exact: false }];
  };
}

function changeTexts(value: Value, change: Change): Value {
  if (value.kind === 'string') return { ...value, parts: value.parts.flatMap(change) };
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => changeTexts(item, change)) };
  if (value.kind !== 'object') return value;
  const members = [...value.members].map(([name, { key, value: member }]): [string, ObjectMember] => {
    const changed = writtenText(change({ text: name, exact: false, ...tokenOf(key) }));
    return [changed, { key, value: changeTexts(member, change) }];
  });
  return { ...value, members: new Map(members) };
}

/** Go's regular expressions as JavaScript's: the flags in front, and `(?P<name>`. */
function goExpression(pattern: string, flags = 'g'): RegExp | undefined {
  const prefix = /^\(\?([ims]+)\)/.exec(pattern);
  const inline = prefix?.[1] ?? '';
  const body = pattern.slice(prefix?.[0].length ?? 0).replaceAll('(?P<', '(?<');
  // Nested repetition can take this engine exponential time; Go's takes linear.
  if (body.length > 1000 || /[*+}]\)[*+{]/.test(body)) return undefined;
  try {
    return new RegExp(body, flags + inline);
  } catch {
    return undefined;
  }
}

const regexAll =
  (all: boolean): Function =>
  (args, { at }) => {
    const [pattern, text] = args.map(knownText);
    if (pattern === undefined || text === undefined) return unknownFrom(args, at);
    const expression = goExpression(pattern);
    if (!expression || text.length > 10_000) return unknownAt(at);
    const matches = [...text.matchAll(expression)].map((match): Value => {
      if (match.groups)
        return {
          kind: 'object',
          members: new Map(
            Object.entries(match.groups).map(([name, group]) => [
              name,
              { key: at, value: stringAt(group, at) },
            ]),
          ),
          ...at,
        };
      if (match.length > 1)
        return listAt(
          match.slice(1).map((group) => stringAt(group, at)),
          at,
        );
      return stringAt(match[0], at);
    });
    return all ? listAt(matches, at) : (matches[0] ?? failedAt(at));
  };

/** `%s` and `%v` keep the parts of what they take; other verbs make plain text. */
export function format(pattern: string, values: readonly Value[], { at }: Call): Value {
  const parts: Part[] = [];
  const plain = (text: string): void => {
    if (text) parts.push({ text, exact: false, ...tokenOf(at) });
  };
  let from = 0;
  let next = 0;
  for (const match of pattern.matchAll(/%(?:\[(\d+)\])?([-+# 0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g)) {
    plain(pattern.slice(from, match.index));
    from = match.index + match[0].length;
    const [, position, flags = '', width = '', precision, verb = ''] = match;
    if (verb === '%') {
      plain('%');
      continue;
    }
    if (position) next = Number(position) - 1;
    const value = values[next++];
    if (!value) return failedAt(at);
    const text = knownText(value);
    const isCollection = value.kind === 'list' || value.kind === 'object';
    if (verb === 'v' && (isCollection || flags.includes('#'))) parts.push(...jsonParts(value));
    else if ((verb === 's' || verb === 'v') && width === '' && precision === undefined)
      parts.push(...(isCollection ? [unknownPart(value)] : partsOf(value)));
    else if (text === undefined) parts.push(unknownPart(value));
    else
      plain(
        padded(
          verbs[verb]?.(text, precision) ?? text.slice(0, precision ? Number(precision) : undefined),
          flags,
          Number(width),
        ),
      );
  }
  plain(pattern.slice(from));
  return { kind: 'string', parts, ...tokenOf(at) };
}

/** What Go writes for the verbs that are no plain text. */
const verbs: Readonly<Record<string, (text: string, precision?: string) => string>> = {
  b: (text) => Math.trunc(Number(text)).toString(2),
  d: (text) => String(Math.trunc(Number(text))),
  f: (text, precision = '6') => Number(text).toFixed(Math.min(Number(precision), 100)),
  o: (text) => Math.trunc(Number(text)).toString(8),
  q: (text) => JSON.stringify(text),
  x: (text) => Math.trunc(Number(text)).toString(16),
  X: (text) => Math.trunc(Number(text)).toString(16).toUpperCase(),
};

function unknownPart(value: Value): Part {
  return {
    text: '',
    exact: false,
    unknown: value.source.text.slice(value.start, value.end),
    ...tokenOf(value),
  };
}

function padded(text: string, flags: string, width: number): string {
  if (width > 1000) return text;
  if (flags.includes('-')) return text.padEnd(width);
  return text.padStart(width, flags.includes('0') ? '0' : ' ');
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

export const strings: Functions = {
  chomp: trimParts(undefined, /(?:\r?\n)+$/),
  trimspace: trimParts(/^\s+/, /\s+$/),
  indent: (args, { at }) => args[1] ?? failedAt(at),
  format: (args, call) => {
    const [pattern, ...values] = args;
    const text = pattern && knownText(pattern);
    return text === undefined ? unknownFrom(args, call.at) : format(text, values, call);
  },
  formatlist: formatList,
  join,
  lower: ofTexts((text = '') => text.toLowerCase()),
  upper: ofTexts((text = '') => text.toUpperCase()),
  title: ofTexts((text = '') => text.replace(/(^|\s)\S/g, (first) => first.toUpperCase())),
  regex: regexAll(false),
  regexall: regexAll(true),
  replace,
  split: (args, { at }) => {
    const [separator, text] = args.map(knownText);
    if (separator === undefined || text === undefined) return unknownFrom(args, at);
    const assumed = assumptionIn(args, at);
    const items = text === '' ? [''] : text.split(separator);
    return listAt(
      items.map((item) => stringAt(item, at, assumed)),
      at,
    );
  },
  startswith: ofTwo((text, prefix) => text.startsWith(prefix)),
  endswith: ofTwo((text, suffix) => text.endsWith(suffix)),
  strcontains: ofTwo((text, part) => text.includes(part)),
  strrev: ofTexts((text = '') => Array.from(text).reverse().join('')),
  substr: ofTexts((text = '', offset = '0', length = '-1') => {
    const characters = Array.from(text);
    const start = Number(offset) < 0 ? Math.max(0, characters.length + Number(offset)) : Number(offset);
    return characters.slice(start, Number(length) < 0 ? undefined : start + Number(length)).join('');
  }),
  trim: ofTexts((text = '', set = '') => {
    let [start, end] = [0, text.length];
    while (start < end && set.includes(text.charAt(start))) start++;
    while (end > start && set.includes(text.charAt(end - 1))) end--;
    return text.slice(start, end);
  }),
  trimprefix: ofTexts((text = '', prefix = '') =>
    prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trimsuffix: ofTexts((text = '', suffix = '') =>
    suffix && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
};
