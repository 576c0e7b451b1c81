import { valueAt } from '../document.ts';
import { isPrivateRange, parseIpRange } from '../ip-range.ts';
import type { Problem } from '../rule.ts';
import type { Condition } from '../statement.ts';

/** The private values of a condition on aws:SourceIp whose other values are public. */
export function* privateAmongPublic(
  condition: Condition,
  base: 'IpAddress' | 'NotIpAddress',
): Generator<Problem> {
  if (condition.lowerKey !== 'aws:sourceip' || condition.comparison?.base !== base) return;
  const ranges = condition.values.flatMap((value) => {
    const range = value.known ? parseIpRange(value.text) : undefined;
    return range ? [{ value, isPrivate: isPrivateRange(range) }] : [];
  });
  const [first, ...rest] = ranges
    .filter(({ isPrivate }) => isPrivate)
    .map(({ value }) => valueAt(...value.path));
  if (!first || ranges.every(({ isPrivate }) => isPrivate)) return;
  yield {
    message: `${condition.key} is the address of the caller on the internet, which is never a private one.`,
    at: [first, ...rest],
  };
}
