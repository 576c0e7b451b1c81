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
  let comparisons = 0;
  const compare = (wider: Wild, pattern: string, index: number): void => {
    if (wider.index === index || comparisons++ > comparisonLimit) return;
    if (contains(wider.pattern, pattern)) (groups ??= new Groups(patterns.length)).join(wider.index, index);
  };
  if (wild.length * distinct.size <= directLimit) {
    for (const wider of wild)
      for (const [pattern, index] of distinct)
        if (pattern.startsWith(wider.head)) compare(wider, pattern, index);
  } else {
    // In a long list only those are looked at whose text before the first wildcard begins the other.
    const byHead = Map.groupBy(wild, ({ head }) => head);
    const lengths = new Set(wild.map(({ head }) => head.length));
    for (const [pattern, index] of distinct)
      for (const length of lengths)
        for (const wider of (length <= pattern.length && byHead.get(pattern.slice(0, length))) || [])
          compare(wider, pattern, index);
  }
  return groups?.all() ?? [];
}

/** A pattern with a wildcard, and what stands before the first one. */
interface Wild {
  readonly pattern: string;
  readonly index: number;
  readonly head: string;
}

/** Up to here each wildcard is compared with each pattern; beyond, an index pays. */
const directLimit = 100_000;

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
    const groups = Map.groupBy(this.#parent.keys(), (index) => this.#root(index));
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
