import type { Token } from '../../../source.ts';
import {
  failedAt,
  knownText,
  listAt,
  nullAt,
  objectAt,
  partsOf,
  stringAt,
  tokenOf,
  unknownAt,
  writtenText,
  type ObjectMember,
  type Part,
  type Value,
} from '../value.ts';
import { assumptionIn, unknownFrom, type Function, type Functions } from './function.ts';

type Change = (part: Part) => readonly Part[];

const replace: Function = (args, { at }) => {
  const [text, , to] = args;
  const from = args[1] && knownText(args[1]);
  if (!text || !to || from === undefined) return unknownFrom(args, at);
  const change = /^\/[\s\S]*\/$/.test(from) ? patternChange(from.slice(1, -1), to) : textChange(from, to);
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
  const replacement = knownText(to);
  if (!pattern || replacement === undefined) return undefined;
  return (part) => {
    const text = [...part.text.matchAll(pattern)].reduceRight(
      (before, match) =>
        before.slice(0, match.index) +
        expanded(replacement, match) +
        before.slice(match.index + match[0].length),
      part.text,
    );
    return text === part.text ? [part] : [{ ...part, text, exact: false }];
  };
}

/** Go's `$1`, `$name` and `${name}`; the longest name counts, so that `$1x` is the group `1x`. */
const expanded = (replacement: string, match: RegExpMatchArray): string =>
  replacement.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return whole.slice(1);
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });

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

const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  digit: '0-9',
  lower: 'a-z',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};

/** Go's regular expressions as JavaScript's; `undefined` for what only one of them has. */
function goExpression(pattern: string): RegExp | undefined {
  const prefix = /^\(\?([ims]+)\)/.exec(pattern);
  const inline = prefix?.[1] ?? '';
  const body = pattern
    .slice(prefix?.[0].length ?? 0)
    .replaceAll('(?P<', '(?<')
    .replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole)
    .replace(/\\(?:A|z|([pP])(\p{L})|[\s\S])/gu, (escape, property?: string, name?: string) => {
      if (property && name) return `\\${property}{${name}}`;
      return escape === '\\A' ? '(?<![\\s\\S])' : escape === '\\z' ? '(?![\\s\\S])' : escape;
    });
  // Nested repetition can take this engine exponential time; Go's takes linear.
  if (body.length > 1000 || /[*+}]\)[*+{]/.test(body)) return undefined;
  if (/\[:\w|\\[CQEXZ]|\\[1-9]|\(\?<?[=!](?!\[\\s\\S\]\))/.test(body)) return undefined;
  for (const flags of ['gu', 'g'])
    try {
      return new RegExp(body, flags + inline);
    } catch {
      // JavaScript is stricter about escapes with the flag `u`.
      if (/\\[pP]\{/.test(body)) return undefined;
    }
  return undefined;
}

const regexAll =
  (all: boolean): Function =>
  (args, { at }) => {
    const [pattern, text] = args.map(knownText);
    if (pattern === undefined || text === undefined) return unknownFrom(args, at);
    const expression = goExpression(pattern);
    if (!expression || text.length > 10_000) return unknownAt(at);
    const assumed = assumptionIn(args, at);
    const matches = [...text.matchAll(expression)].map((match) => valueOf(match, at, assumed));
    return all ? listAt(matches, at) : (matches[0] ?? failedAt(at));
  };

function valueOf(match: RegExpMatchArray, at: Token, assumed: string | undefined): Value {
  const group = (text: string | undefined): Value =>
    text === undefined ? nullAt(at) : stringAt(text, at, assumed);
  if (match.groups)
    return objectAt(
      Object.entries(match.groups).map(([name, text]): [string, ObjectMember] => [
        name,
        { key: at, value: group(text) },
      ]),
      at,
    );
  return match.length > 1 ? listAt(match.slice(1).map(group), at) : group(match[0]);
}

export const textPatterns: Functions = { regex: regexAll(false), regexall: regexAll(true), replace };
