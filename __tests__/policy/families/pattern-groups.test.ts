import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coveringGroups } from '../../../src/policy/families/pattern-groups.ts';
import { contains } from '../../../src/policy/patterns.ts';

/** Every pair compared, groups grown until nothing changes. */
function naive(patterns: readonly string[]): number[][] {
  const group = patterns.map((_, index) => index);
  for (let changed = true; changed;) {
    changed = false;
    for (const [i, one] of patterns.entries())
      for (const [j, other] of patterns.entries())
        if (i !== j && group[i] !== group[j] && contains(one, other)) {
          const least = Math.min(group[i] ?? 0, group[j] ?? 0);
          group[i] = group[j] = least;
          changed = true;
        }
  }
  const groups = new Map<number, number[]>();
  for (const [index, root] of group.entries()) groups.set(root, [...(groups.get(root) ?? []), index]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

describe('coveringGroups', () => {
  it('agrees with comparing every pair', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 8 }), (patterns) => {
        expect(coveringGroups(patterns)).toEqual(naive(patterns));
      }),
      { numRuns: 500 },
    );
  });

  it('stays fast on a hundred thousand entries', () => {
    const patterns = Array.from({ length: 100_000 }, (_, index) => `s3:Get${index}${index % 2 ? '*' : ''}`);
    const start = performance.now();
    coveringGroups(patterns);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
