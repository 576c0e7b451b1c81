import {
  booleanAt,
  failedAt,
  graphemesOf,
  knownText,
  listAt,
  partsOf,
  stringAt,
  tokenOf,
  type Part,
} from '../value.ts';
import { assumptionIn, ofTexts, unknownFrom, type Function, type Functions } from './function.ts';

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

/** Each line but the first, further in. The lines keep their parts, so that JSON inside keeps its places. */
const indent: Function = (args, { at }) => {
  const [width, text] = args;
  const spaces = Number((width && knownText(width)) ?? NaN);
  if (text?.kind === 'json') return text;
  if (text?.kind !== 'string' || !(spaces >= 0 && spaces <= 1000)) return unknownFrom(args, at);
  const parts = text.parts.flatMap((part): Part[] => {
    let from = 0;
    return part.text.split(/(?<=\n)/).flatMap((line): Part[] => {
      const start = part.exact ? part.start + from : part.start;
      from += line.length;
      const own = { ...part, text: line, start, end: part.exact ? start + line.length : part.end };
      const blanks: Part = { text: ' '.repeat(spaces), exact: false, ...tokenOf(own) };
      return line.endsWith('\n') ? [own, blanks] : [own];
    });
  });
  return { ...text, parts, ...at };
};

/** Go changes one character into one character: `ß` stays. */
const upper = (text: string): string =>
  Array.from(text, (character) => {
    const changed = character.toUpperCase();
    return changed.length === character.length ? changed : character;
  }).join('');

export const strings: Functions = {
  chomp: trimParts(undefined, /[\r\n]+$/),
  trimspace: trimParts(/^\s+/, /\s+$/),
  indent,
  join,
  lower: ofTexts((text = '') => text.toLowerCase()),
  upper: ofTexts((text = '') => upper(text)),
  title: ofTexts((text = '') => text.replace(/(?<=^|\s|[\0-/:-@[-^`{-\x7f])./gsu, upper)),
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
  strrev: ofTexts((text = '') => graphemesOf(text).reverse().join('')),
  substr: ofTexts((text = '', offset = '0', length = '-1') => {
    const characters = graphemesOf(text);
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
