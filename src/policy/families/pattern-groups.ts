import { contains, hasWildcard } from '../patterns.ts';

/** More comparisons than any list that IAM would store needs; beyond it no further groups are looked for. */
const comparisonLimit = 1_000_000;

/**
 * Groups of patterns where each covers or is covered by another of its group: the connected parts of the relation
 * "covers". Gives the indexes of each group of two or more, ascending; groups by their first index.
 */
export function coveringGroups(patterns: readonly string[]): number[][] {
  if (patterns.length < 2) return [];
  const parent = patterns.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) root = next;
    for (let step = index; step !== root;) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };

  // Equal entries are one pattern; of those, only one with a wildcard can cover another, and only when what stands
  // before its first wildcard also begins the other.
  const distinct = new Map<string, number>();
  const byHead = new Map<string, number[]>();
  const headLengths = new Set<number>();
  for (const [index, pattern] of patterns.entries()) {
    const known = distinct.get(pattern);
    if (known !== undefined) {
      join(known, index);
      continue;
    }
    distinct.set(pattern, index);
    if (!hasWildcard(pattern)) continue;
    const head = pattern.slice(0, pattern.search(/[*?]/));
    headLengths.add(head.length);
    const others = byHead.get(head);
    if (others) others.push(index);
    else byHead.set(head, [index]);
  }

  let comparisons = 0;
  for (const [pattern, index] of byHead.size > 0 ? distinct : [])
    for (const length of headLengths) {
      if (length > pattern.length) continue;
      for (const candidate of byHead.get(pattern.slice(0, length)) ?? []) {
        if (candidate === index) continue;
        if (++comparisons > comparisonLimit) return groupsOf(patterns, rootOf);
        if (contains(patterns[candidate] ?? '', pattern)) join(candidate, index);
      }
    }
  return groupsOf(patterns, rootOf);
}

function groupsOf(patterns: readonly string[], rootOf: (index: number) => number): number[][] {
  const groups = new Map<number, number[]>();
  for (const index of patterns.keys()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
