import type { Finding } from '../findings/finding.ts';

/**
 * Which findings at the head were there at the base. Per file, renames followed, and one for one: two of a kind where
 * there was one make one existing and one introduced. The later of equal ones count as introduced, as people append.
 */
export function existingAmong(
  head: readonly Finding[],
  base: readonly Finding[],
  renames: ReadonlyMap<string, string>,
): Set<Finding> {
  const left = new Map<string, number>();
  for (const finding of base) {
    const key = keyOf(finding, undefined);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const existing = new Set<Finding>();
  for (const finding of head) {
    const key = keyOf(finding, renames);
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    existing.add(finding);
  }
  return existing;
}

function keyOf(finding: Finding, renames: ReadonlyMap<string, string> | undefined): string {
  const [place] = finding.places;
  const file = place.kind === 'source' ? (renames?.get(place.file) ?? place.file) : '';
  return `${finding.fingerprint} ${file}`;
}
