import { isPrivateRange, parseIpRange } from './ip-range.ts';
import type { Condition } from './statement.ts';

/**
 * What addresses a condition on aws:SourceIp under this operator lists: only private ones, only public ones, or both.
 * `undefined` for another condition, and where a value is unknown or no address.
 */
export function sourceIpRanges(
  { comparison, lowerKey, values }: Condition,
  base: 'IpAddress' | 'NotIpAddress',
): 'private' | 'public' | 'mixed' | undefined {
  if (comparison?.base !== base || lowerKey !== 'aws:sourceip' || values.length === 0) return undefined;
  let privates = 0;
  for (const value of values) {
    const range = value.known ? parseIpRange(value.text) : undefined;
    if (!range) return undefined;
    if (isPrivateRange(range)) privates++;
  }
  return privates === 0 ? 'public' : privates === values.length ? 'private' : 'mixed';
}
