import { negation, type Box, type Clause } from './space.ts';
import type { Budget } from './strings.ts';

/** The requests of one statement: within all of these limits. */
export type Region = readonly Clause[];

/**
 * A request of the box that is in none of the regions, or `undefined` when they cover the box, for certain.
 *
 * Led by points: as long as the box's own point is in some region, the box is split along that region's limits
 * into parts that do not overlap, and the region itself falls away. Regions that no point ever meets cost nothing.
 * @throws BudgetSpent
 */
export function outside(box: Box, regions: readonly Region[], budget: Budget): Box | undefined {
  const open: Box[] = [box];
  for (let next = open.pop(); next; next = open.pop()) {
    budget.spend();
    const current: Box = next;
    const limits = tightest(current, regions);
    if (!limits) return current;
    const parts: Box[] = [];
    let rest: Box | undefined = current;
    for (const limit of limits) {
      const part: Box | undefined = rest?.and(negation(limit));
      if (part) parts.push(part);
      rest = rest?.and(limit);
    }
    open.push(...parts.reverse());
  }
  return undefined;
}

/** Of the regions that the point is in, the one that leaves least of the box: its limits that the box does not have. */
function tightest(box: Box, regions: readonly Region[]): readonly Clause[] | undefined {
  let best: readonly Clause[] | undefined;
  for (const region of regions) {
    if (!box.contains(region)) continue;
    const limits = region.filter((limit) => !box.has(limit));
    if (!best || limits.length < best.length) best = limits;
    if (best.length === 0) return best;
  }
  return best;
}
