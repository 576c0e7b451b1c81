import { Standing } from './automaton.ts';
import { covers, everything, examples, includes, others, startApart, type Pattern } from './pattern.ts';

/** The words that some pattern covers, or all the others. */
export interface StringSet {
  readonly kind: 'strings';
  /** Two sets of equal keys are equal. */
  readonly key: string;
  readonly patterns: readonly Pattern[];
  readonly negated: boolean;
}

export function strings(patterns: readonly Pattern[], negated = false): StringSet {
  const unique = [...new Map(patterns.map((pattern) => [pattern.key, pattern])).values()];
  const all = unique.some(({ key }) => key === everything.key);
  const kept = all ? [everything] : unique;
  const key = kept.map((pattern) => pattern.key).sort();
  return {
    kind: 'strings',
    key: `${negated ? 'not' : 'in'} ${JSON.stringify(key)}`,
    patterns: kept,
    negated,
  };
}

export const complementOfStrings = (set: StringSet): StringSet => ({
  ...set,
  negated: !set.negated,
  key: set.negated ? set.key.replace(/^not/, 'in') : set.key.replace(/^in/, 'not'),
});

const literals = new WeakMap<StringSet, ReadonlySet<string> | null>();
/** The words of a set that lists them, for sets of hundreds of actions. */
function literalsOf(set: StringSet): ReadonlySet<string> | null {
  let words = literals.get(set);
  if (words === undefined) {
    words = set.patterns.every(({ literal, lenient }) => literal !== undefined && !lenient)
      ? new Set(set.patterns.map(({ literal }) => literal ?? ''))
      : null;
    literals.set(set, words);
  }
  return words;
}

export function inStrings(set: StringSet, word: string): boolean {
  const words = literalsOf(set);
  const inside = words ? words.has(word) : set.patterns.some((pattern) => covers(pattern, word));
  return inside !== set.negated;
}

/** Whether every word of the one is a word of the other, where that is easy to see. */
export function surelyWithin(one: StringSet, other: StringSet): boolean {
  if (one.negated !== other.negated) return false;
  const [inner, outer] = one.negated ? [other, one] : [one, other];
  return inner.patterns.every((pattern) => outer.patterns.some((each) => includes(each, pattern)));
}

/** Counts work, so that a question that cannot be answered in reasonable time is answered «unknown». */
export class Budget {
  #left: number;
  constructor(steps: number) {
    this.#left = steps;
  }
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new BudgetSpent();
  }
}
export class BudgetSpent extends Error {}

/**
 * A word that is in every set, or `undefined` when there is none, for certain.
 * @param wanted Words that would read well, best first.
 * @throws BudgetSpent
 */
export function commonWord(
  sets: readonly StringSet[],
  budget: Budget,
  wanted: Iterable<string> = [],
): string | undefined {
  const fits = (word: string): boolean => sets.every((set) => inStrings(set, word));
  for (const word of wanted) if (fits(word)) return word;

  const positive = sets.filter(({ negated }) => !negated);
  const excluded = sets.flatMap(({ negated, patterns }) => (negated ? patterns : []));
  if (excluded.some(({ key }) => key === everything.key)) return undefined;
  const [base, ...rest] = [...positive].sort((left, right) => left.patterns.length - right.patterns.length);
  const listed = positive.map(literalsOf).find((words) => words !== null);
  if (listed) {
    for (const word of listed) if (fits(word)) return word;
    return undefined;
  }

  // Whole patterns that an excluded one includes, or that no other set can meet, need no automaton.
  const open = (base ?? strings([everything])).patterns.filter((pattern) => {
    budget.spend();
    return (
      !excluded.some((outer) => includes(outer, pattern)) &&
      rest.every(({ patterns }) => patterns.some((other) => !startApart(pattern, other)))
    );
  });
  if (open.length === 0) return undefined;
  for (const set of [strings(open), ...rest])
    for (const pattern of set.patterns.slice(0, 8))
      for (const word of examples(pattern)) if (fits(word)) return word;
  return shortestWord([open, ...rest.map(({ patterns }) => patterns)], excluded, budget);
}

/** Walks the product of the automata, shortest words first. */
function shortestWord(
  groups: readonly (readonly Pattern[])[],
  excluded: readonly Pattern[],
  budget: Budget,
): string | undefined {
  let from = 0;
  const ranges = groups.map(({ length }) => [from, (from += length)] as const);
  const wanted = from;
  type Standings = readonly Standing[];
  const isDead = (standings: Standings): boolean =>
    ranges.some(([first, end]) => !some(standings, first, end, ({ dead }) => !dead)) ||
    some(standings, wanted, standings.length, ({ stays }) => stays);
  const isWord = (standings: Standings): boolean =>
    ranges.every(([first, end]) => some(standings, first, end, ({ accepts }) => accepts)) &&
    !some(standings, wanted, standings.length, ({ accepts }) => accepts);

  const first = [...groups.flat(), ...excluded].map((pattern) => Standing.start(pattern));
  if (isDead(first)) return undefined;
  if (isWord(first)) return '';
  const seen = new Set([keyOf(first)]);
  let row: { word: string; standings: Standings }[] = [{ word: '', standings: first }];
  while (row.length > 0) {
    const next: typeof row = [];
    for (const { word, standings } of row) {
      const named = new Set<number>();
      for (const standing of standings) for (const code of standing.named) named.add(code);
      for (const code of [...others(named), ...named]) {
        budget.spend(standings.length);
        const after = standings.map((standing) => standing.next(code));
        if (isDead(after)) continue;
        const longer = word + String.fromCharCode(code);
        if (isWord(after)) return longer;
        const key = keyOf(after);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ word: longer, standings: after });
      }
    }
    row = next;
  }
  return undefined;
}

const keyOf = (standings: readonly Standing[]): string => {
  let key = '';
  for (const { id } of standings) key += `${id},`;
  return key;
};

function some<T>(list: readonly T[], from: number, to: number, test: (item: T) => boolean): boolean {
  for (let index = from; index < to; index++) if (test(list[index] as T)) return true;
  return false;
}
