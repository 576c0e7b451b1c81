import type { Token } from '../../../source.ts';
import {
  asText,
  booleanAt,
  elementsOf,
  failedAt,
  graphemesOf,
  isEmpty,
  knownText,
  listAt,
  nullAt,
  numberAt,
  objectAt,
  ofOneType,
  oneOf,
  plainDecimal,
  sameValue,
  tokenOf,
  truth,
  unknownAt,
  type ListValue,
  type ObjectMember,
  type Value,
} from '../value.ts';
import { indexOf } from '../evaluate.ts';
import { unknownFrom, type Function, type Functions } from './function.ts';

/** The items of lists side by side. A list that is not known stays as one unknown item: nothing is dropped. */
const itemsOf = (value: Value): readonly Value[] =>
  value.kind === 'list' ? value.items : value.kind === 'null' ? [] : [value];

const ofList =
  (compute: (items: readonly Value[], args: readonly Value[]) => readonly Value[] | undefined): Function =>
  (args, { at }) => {
    const [list] = args;
    if (list?.kind === 'null') return failedAt(at);
    if (list?.kind !== 'list')
      return list?.kind === 'unknown' ? passUnknown(list, at) : unknownFrom(args, at);
    const items = compute(list.items, args);
    return items ? listAt(items, list.source === at.source ? list : at) : unknownFrom(args, at);
  };

const passUnknown = (value: Value, at: Parameters<typeof unknownAt>[0]): Value =>
  value.kind === 'unknown' ? value : unknownAt(at);

export function distinct(given: readonly Value[]): Value[] {
  const items = ofOneType(given);
  const kept: Value[] = [];
  const texts = new Set<string>();
  for (const item of items) {
    const text = item.kind === 'string' ? knownText(item) : undefined;
    if (text === undefined ? kept.some((other) => sameValue(item, other)) : texts.has(text)) continue;
    if (text !== undefined) texts.add(text);
    kept.push(item);
  }
  return kept;
}

function flatten(items: readonly Value[], depth = 0): Value[] {
  return items.flatMap((item) =>
    item.kind === 'list' && depth < 50 ? flatten(item.items, depth + 1) : [item],
  );
}

const merge: Function = (args, { at }) => {
  const known = args.filter((arg) => arg.kind !== 'null');
  const [only] = known;
  if (known.length === 1 && only) return only;
  if (known.some((arg) => arg.kind !== 'object')) return unknownFrom(args, at);
  const members = new Map<string, ObjectMember>();
  for (const arg of known)
    if (arg.kind === 'object') for (const [name, member] of arg.members) members.set(name, member);
  return objectAt(members, at);
};

const lookup: Function = (args, { at }) => {
  const [map, key, fallback] = args;
  if (!map || !key) return failedAt(at);
  const name = knownText(key);
  if (map.kind === 'object' && name !== undefined)
    return map.members.get(name)?.value ?? fallback ?? failedAt(at);
  if (map.kind === 'object')
    return oneOf(
      [...map.members.values(), ...(fallback ? [{ value: fallback }] : [])].map(({ value }) => value),
      at,
    );
  return map.kind === 'null' && fallback ? fallback : unknownFrom(args, at);
};

/** The first that is not nothing; an unknown one may be it, so the answer ends there. */
const coalesce: Function = (args, { at }) =>
  ofOneType(args).find((arg) => arg.kind !== 'null' && !(arg.kind === 'string' && isEmpty(arg))) ??
  failedAt(at);

const coalesceList: Function = (args, { at }) => args.find((arg) => !isEmpty(arg)) ?? failedAt(at);

const contains: Function = (args, { at }) => {
  const [list, wanted] = args;
  if (list?.kind !== 'list' || !wanted) return unknownFrom(args, at);
  const answers = list.items.map((item) => sameValue(item, wanted));
  if (answers.includes(true)) return booleanAt(true, at);
  return answers.includes(undefined) ? unknownAt(at) : booleanAt(false, at);
};

const length: Function = (args, { at }) => {
  const [value] = args;
  if (value?.kind === 'list')
    return value.items.some(({ kind }) => kind === 'unknown') || value.beyond?.length === 0
      ? unknownAt(at)
      : numberAt(value.items.length, at);
  if (value?.kind === 'object') return numberAt(value.members.size, at);
  const text = value && knownText(value);
  return text === undefined ? unknownFrom(args, at) : numberAt(graphemesOf(text).length, at);
};

const all =
  (wanted: boolean): Function =>
  ([list], { at }) => {
    if (list?.kind !== 'list') return unknownAt(at);
    const answers = list.items.map(truth);
    if (answers.includes(!wanted)) return booleanAt(!wanted, at);
    return answers.includes(undefined) ? unknownAt(at) : booleanAt(wanted, at);
  };

const setOperation =
  (keep: (inFirst: boolean, inSecond: boolean) => boolean): Function =>
  (args, { at }) => {
    const [first, ...others] = args;
    if (first?.kind !== 'list' || others.some(({ kind }) => kind !== 'list')) return unknownFrom(args, at);
    let items = distinct(first.items);
    for (const other of others) {
      const second = itemsOf(other);
      const has = (list: readonly Value[], item: Value) => list.some((entry) => sameValue(entry, item));
      items = distinct([...items, ...second]).filter((item) => keep(has(items, item), has(second, item)));
    }
    return setAt(items, at);
  };

const setProduct: Function = (args, { at }) => {
  let rows: Value[][] = [[]];
  for (const arg of args) {
    if (arg.kind !== 'list') return unknownFrom(args, at);
    if (rows.length * arg.items.length > 10_000) return unknownAt(at);
    rows = rows.flatMap((row) => arg.items.map((item) => [...row, item]));
  }
  return listAt(
    rows.map((row) => listAt(row, at)),
    at,
  );
};

const sort = (items: readonly Value[]): readonly Value[] => {
  const texts = items.map((item) => ({ item: asText(item), text: knownText(item) }));
  if (texts.some(({ text }) => text === undefined)) return items;
  return texts
    .sort((left, right) => ((left.text ?? '') < (right.text ?? '') ? -1 : 1))
    .map(({ item }) => item);
};

const toList: Function = (args, { at }) => {
  const [value] = args;
  if (value?.kind === 'object') return listAt(elementsOf(value)?.map((element) => element.value) ?? [], at);
  return value?.kind === 'list'
    ? { ...value, items: ofOneType(value.items), isSet: false }
    : (value ?? failedAt(at));
};

/** Terraform walks a set of texts or numbers in their order. */
export function setAt(items: readonly Value[], at: Token): ListValue {
  const own = distinct(items);
  const isNumbers = own.every(({ kind }) => kind === 'number' || kind === 'boolean');
  const sorted = isNumbers
    ? own.toSorted((left, right) => numberOf(left) - numberOf(right))
    : own.every(({ kind }) => kind === 'string' || kind === 'json')
      ? sort(own)
      : own;
  return { ...listAt(sorted, at), isSet: true };
}

const numberOf = (value: Value): number =>
  value.kind === 'number' || value.kind === 'boolean' ? Number(value.value) : 0;

const toMap: Function = (args, { at }) => {
  const [map] = args;
  if (map?.kind !== 'object') return map ?? failedAt(at);
  const values = ofOneType([...map.members.values()].map(({ value }) => value));
  const members = [...map.members].map(([name, { key }], index): [string, ObjectMember] => [
    name,
    { key, value: values[index] ?? nullAt(key) },
  ]);
  return { ...map, members: new Map(members) };
};

const toText: Function = (args, { at }) => {
  const [value] = args;
  return !value || value.kind === 'list' || value.kind === 'object' ? failedAt(at) : asText(value);
};

/** A map of lists the other way round: each text with the keys of the lists that hold it. */
const transpose: Function = (args, { at }) => {
  const [map] = args;
  if (map?.kind !== 'object') return unknownFrom(args, at);
  const texts = new Map<string, { key: Token; values: Value[] }>();
  for (const { key, value } of elementsOf(map) ?? [])
    for (const item of itemsOf(value)) {
      const text = knownText(item);
      if (text === undefined) return unknownFrom(args, at);
      const known = texts.get(text) ?? { key: tokenOf(item), values: [] };
      texts.set(text, { ...known, values: [...known.values, key] });
    }
  return objectAt(
    [...texts].map(([text, { key, values }]) => [text, { key, value: listAt(values, at) }] as const),
    at,
  );
};

const range: Function = (args, { at }) => {
  const numbers = args.map((arg) => Number(knownText(arg) ?? NaN));
  if (numbers.some(Number.isNaN)) return unknownFrom(args, at);
  const [start, end] = numbers.length > 1 ? [numbers[0] ?? 0, numbers[1] ?? 0] : [0, numbers[0] ?? 0];
  const step = numbers[2] ?? (end < start ? -1 : 1);
  const count = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
  if (count > 1024) return unknownAt(at);
  return listAt(
    Array.from({ length: count }, (_, index) => numberAt(start + index * step, at)),
    at,
  );
};

export const collections: Functions = {
  alltrue: all(true),
  anytrue: all(false),
  chunklist: (args, { at }) => {
    const [list, size] = args;
    const by = Number((size && knownText(size)) ?? 0);
    if (list?.kind !== 'list' || !(by >= 0)) return unknownFrom(args, at);
    // One chunk, however long.
    if (by === 0) return listAt(list.items.length > 0 ? [list] : [], at);
    const chunks = Math.ceil(list.items.length / by);
    return listAt(
      Array.from({ length: chunks }, (_, index) =>
        listAt(list.items.slice(index * by, (index + 1) * by), at),
      ),
      at,
    );
  },
  coalesce,
  coalescelist: coalesceList,
  compact: ofList((items) =>
    items.filter((item) => item.kind !== 'null' && !(item.kind === 'string' && isEmpty(item))).map(asText),
  ),
  concat: (args, { at }) => listAt(args.flatMap(itemsOf), at),
  contains,
  distinct: ofList(distinct),
  element: (args, { at }) => {
    const [list, index] = args;
    if (list?.kind !== 'list' || !index) return unknownFrom(args, at);
    const wanted = Number(knownText(index) ?? NaN);
    const count = list.items.length;
    if (Number.isNaN(wanted) || count === 0) return list.beyond?.(index) ?? unknownFrom(args, at);
    return list.items[((wanted % count) + count) % count] ?? failedAt(at);
  },
  flatten: ofList((items) => flatten(items)),
  index: (args, { at }) => {
    const [list, wanted] = args;
    if (list?.kind !== 'list' || !wanted) return unknownFrom(args, at);
    const found = list.items.findIndex((item) => sameValue(item, wanted));
    return found < 0 ? failedAt(at) : numberAt(found, at);
  },
  keys: (args, { at }) => {
    const [map] = args;
    const elements = map?.kind === 'object' ? elementsOf(map) : undefined;
    return elements
      ? listAt(
          elements.map(({ key }) => key),
          at,
        )
      : unknownFrom(args, at);
  },
  length,
  list: (args, { at }) => listAt(args, at),
  lookup,
  matchkeys: (args, { at }) => {
    const [values, keys, wanted] = args;
    if (values?.kind !== 'list' || keys?.kind !== 'list' || wanted?.kind !== 'list')
      return unknownFrom(args, at);
    if (values.items.length !== keys.items.length) return failedAt(at);
    return listAt(
      values.items.filter((_, index) => {
        const key = keys.items[index];
        return key !== undefined && wanted.items.some((item) => sameValue(item, key));
      }),
      at,
    );
  },
  merge,
  nonsensitive: ([value], { at }) => value ?? failedAt(at),
  one: (args, { at }) => {
    const [list] = args;
    if (list?.kind !== 'list') return list ?? failedAt(at);
    if (list.items.length > 1) return failedAt(at);
    return list.items[0] ?? nullAt(at);
  },
  range,
  reverse: ofList((items) => items.toReversed()),
  sensitive: ([value], { at }) => value ?? failedAt(at),
  setintersection: setOperation((first, second) => first && second),
  setproduct: setProduct,
  setsubtract: setOperation((first, second) => first && !second),
  setunion: setOperation(() => true),
  slice: (args, { at }) => {
    const [list, start, end] = args;
    const [from, to] = [Number((start && knownText(start)) ?? NaN), Number((end && knownText(end)) ?? NaN)];
    if (list?.kind !== 'list' || Number.isNaN(from) || Number.isNaN(to)) return unknownFrom(args, at);
    if (from < 0 || to > list.items.length || from > to) return failedAt(at);
    return listAt(list.items.slice(from, to), at);
  },
  sort: ofList(sort),
  sum: (args, { at }) => {
    const [list] = args;
    const numbers = list?.kind === 'list' ? list.items.map((item) => Number(knownText(item) ?? NaN)) : [NaN];
    if (list?.kind === 'list' && numbers.length === 0) return failedAt(at);
    return numbers.some(Number.isNaN)
      ? unknownFrom(args, at)
      : numberAt(
          numbers.reduce((sum, number) => sum + number, 0),
          at,
        );
  },
  tobool: (args, { at }) => {
    const [value] = args;
    if (value?.kind === 'string' || value?.kind === 'json') {
      const text = knownText(value);
      if (text === undefined) return unknownFrom(args, at);
      const known = truth(value);
      return known === undefined ? failedAt(at) : booleanAt(known, at);
    }
    return value && ['boolean', 'null', 'unknown'].includes(value.kind) ? value : failedAt(at);
  },
  tolist: toList,
  tomap: toMap,
  tonumber: (args, { at }) => {
    const text = args[0] && knownText(args[0]);
    if (text === undefined) return args[0] ?? failedAt(at);
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)
      ? { kind: 'number', value: Number(text), text: plainDecimal(text), ...tokenOf(at) }
      : failedAt(at);
  },
  toset: (args, call) => {
    const list = toList(args, call);
    return list.kind === 'list' ? setAt(list.items, list) : list;
  },
  tostring: toText,
  transpose,
  values: (args, { at }) => {
    const [map] = args;
    const elements = map?.kind === 'object' ? elementsOf(map) : undefined;
    return elements
      ? listAt(
          elements.map(({ value }) => value),
          at,
        )
      : unknownFrom(args, at);
  },
  zipmap: (args, { at }) => {
    const [keys, values] = args;
    if (keys?.kind !== 'list' || values?.kind !== 'list') return unknownFrom(args, at);
    const names = keys.items.map(knownText);
    if (names.some((name) => name === undefined)) return unknownFrom(args, at);
    if (names.length !== values.items.length && !values.beyond) return failedAt(at);
    return objectAt(
      keys.items.map((key, index): [string, ObjectMember] => {
        const value = indexOf(values, numberAt(index, at), at);
        return [names[index] ?? '', { key: tokenOf(key), value }];
      }),
      at,
    );
  },
};
