const day = 86_400_000;

/** Whole days between two ISO 8601 times. */
export function daysBetween(earlier: string, later: string): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / day);
}

/** Whether more than `days` days lie between them, to the millisecond. */
export function olderThan(time: string, days: number, now: string): boolean {
  return Date.parse(now) - Date.parse(time) > days * day;
}

/** The later of times that may be missing. */
export function latest(...times: readonly (string | null)[]): string | null {
  return times.reduce<string | null>(
    (newest, time) => (time !== null && (newest === null || time > newest) ? time : newest),
    null,
  );
}

/** `2026-05-03` for a reader. */
export const dateOf = (time: string): string => time.slice(0, 10);
