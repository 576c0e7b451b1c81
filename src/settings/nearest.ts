/** The word of the list that the author most likely meant, if one is near enough. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().replaceAll('_', '-');
  if (wanted.length >= 3)
    for (const candidate of words)
      if (candidate.toLowerCase().replaceAll('_', '-').startsWith(wanted)) return candidate;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    const distance = editDistance(wanted, candidate.toLowerCase().replaceAll('_', '-'));
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.word : undefined;
}

/** Optimal string alignment: insertions, deletions, substitutions, neighbours swapped. */
function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > left.length) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? Infinity;
}
