import { groupBy } from '../group.ts';
import { contains } from '../patterns.ts';

/** More comparisons than any list that IAM would store needs; beyond it no further groups are looked for. */
const comparisonLimit = 1_000_000;

/**
 * Groups of patterns where each covers or is covered by another of its group: the connected parts of the relation
 * "covers". Gives the indexes of each group of two or more, ascending; groups by their first index.
 */
export function coveringGroups(patterns: readonly string[]): number[][] {
  if (patterns.length < 2) return [];
  // Equal entries are one pattern; of those, only one with a wildcard can cover another.
  const distinct = new Map<string, number>();
  const wild: Wild[] = [];
  let groups: Groups | undefined;
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index] ?? '';
    const known = distinct.get(pattern);
    if (known !== undefined) (groups ??= new Groups(patterns.length)).join(known, index);
    else {
      distinct.set(pattern, index);
      const place = firstWildcard(pattern);
      if (place >= 0) wild.push({ pattern, index, head: pattern.slice(0, place) });
    }
  }
  if (wild.length === 0) return groups?.all() ?? [];
  let comparisons = 0;
  const heads = new Heads(wild);
  for (const [pattern, index] of distinct)
    for (const wider of heads.beginning(pattern)) {
      if (wider.index === index) continue;
      if (++comparisons > comparisonLimit) return groups?.all() ?? [];
      if (contains(wider.pattern, pattern)) (groups ??= new Groups(patterns.length)).join(wider.index, index);
    }
  return groups?.all() ?? [];
}

/** A pattern with a wildcard, and what stands before the first one. */
interface Wild {
  readonly pattern: string;
  readonly index: number;
  readonly head: string;
}

/**
 * Finds the patterns whose head begins a text. Heads are sorted, and each knows the longest other head that begins it:
 * every head that begins a text also begins the last head not behind it, so all are on one chain.
 */
class Heads {
  readonly #groups: readonly (readonly [head: string, patterns: readonly Wild[]])[];
  readonly #parents: readonly number[];

  constructor(wild: readonly Wild[]) {
    this.#groups = [...groupBy(wild, ({ head }) => head)].sort(([one], [other]) => (one < other ? -1 : 1));
    const open: number[] = [];
    this.#parents = this.#groups.map(([head], index) => {
      while (open.length > 0 && !head.startsWith(this.#headAt(open.at(-1) ?? 0))) open.pop();
      const parent = open.at(-1) ?? -1;
      open.push(index);
      return parent;
    });
  }

  *beginning(text: string): Generator<Wild> {
    for (let index = this.#lastNotBehind(text); index >= 0; index = this.#parents[index] ?? -1)
      if (text.startsWith(this.#headAt(index))) yield* this.#groups[index]?.[1] ?? [];
  }

  #headAt(index: number): string {
    return this.#groups[index]?.[0] ?? '';
  }

  #lastNotBehind(text: string): number {
    let low = -1;
    let high = this.#groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#headAt(middle) <= text) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function firstWildcard(pattern: string): number {
  const star = pattern.indexOf('*');
  const mark = pattern.indexOf('?');
  return star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
}

/** Disjoint sets of indexes; each set is named by its least. */
class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Those of two or more. */
  all(): number[][] {
    const groups = groupBy(this.#parent.keys(), (index) => this.#root(index));
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  #root(index: number): number {
    let root = index;
    for (let next = this.#parent[root]; next !== undefined && next !== root; next = this.#parent[root])
      root = next;
    for (let step = index; step !== root;) {
      const next = this.#parent[step] ?? root;
      this.#parent[step] = root;
      step = next;
    }
    return root;
  }
}
