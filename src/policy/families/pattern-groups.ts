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
  const groups = new Groups(patterns.length);
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index] ?? '';
    const known = distinct.get(pattern);
    if (known !== undefined) groups.join(known, index);
    else {
      distinct.set(pattern, index);
      const place = firstWildcard(pattern);
      if (place >= 0) wild.push({ pattern, index, head: pattern.slice(0, place) });
    }
  }
  if (wild.length === 0) return groups.all();
  let comparisons = 0;
  const heads = new Heads(wild);
  for (const [pattern, index] of distinct)
    for (let chain = heads.beginning(pattern); chain; chain = chain.shorter)
      for (const wider of chain.patterns) {
        if (wider.index === index) continue;
        if (++comparisons > comparisonLimit) return groups.all();
        if (contains(wider.pattern, pattern)) groups.join(wider.index, index);
      }
  return groups.all();
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
  readonly #sorted: readonly Head[];

  constructor(wild: readonly Wild[]) {
    let open: Head | undefined;
    this.#sorted = [...groupBy(wild, ({ head }) => head)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([text, patterns]) => {
        while (open && !text.startsWith(open.text)) open = open.shorter;
        return (open = { text, patterns, shorter: open });
      });
  }

  /** The longest head that begins the text; the others follow it as ever shorter ones. */
  beginning(text: string): Head | undefined {
    let low = -1;
    let high = this.#sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sorted[middle]?.text ?? '') <= text) low = middle;
      else high = middle - 1;
    }
    let head = this.#sorted[low];
    while (head && !text.startsWith(head.text)) head = head.shorter;
    return head;
  }
}

interface Head {
  readonly text: string;
  readonly patterns: readonly Wild[];
  readonly shorter: Head | undefined;
}

function firstWildcard(pattern: string): number {
  const star = pattern.indexOf('*');
  const mark = pattern.indexOf('?');
  return star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
}

/** Disjoint sets of indexes; each set is named by its least. Nearly always nothing is ever joined. */
class Groups {
  readonly #size: number;
  #parent: Int32Array | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  join(one: number, other: number): void {
    const parent = (this.#parent ??= Int32Array.from({ length: this.#size }, (_, index) => index));
    const a = rootIn(parent, one);
    const b = rootIn(parent, other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Those of two or more. */
  all(): number[][] {
    const parent = this.#parent;
    if (!parent) return [];
    const groups = groupBy(parent.keys(), (index) => rootIn(parent, index));
    return [...groups.values()].filter(({ length }) => length > 1);
  }
}

function rootIn(parent: Int32Array, index: number): number {
  let root = index;
  for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) root = next;
  for (let step = index; step !== root;) {
    const next = parent[step] ?? root;
    parent[step] = root;
    step = next;
  }
  return root;
}
