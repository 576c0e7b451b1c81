import { valueAt } from '../document.ts';
import { isPrivateRange, parseIpRange } from '../ip-range.ts';
import type { Problem } from '../rule.ts';
import { sourceIpRanges } from '../source-ip.ts';
import type { Condition } from '../statement.ts';

/** The private values of a condition on aws:SourceIp whose other values are public. */
export function* privateAmongPublic(
  condition: Condition,
  base: 'IpAddress' | 'NotIpAddress',
): Generator<Problem> {
  if (sourceIpRanges(condition, base) !== 'mixed') return;
  const [first, ...rest] = condition.values
    .filter((value) => {
      const range = value.known ? parseIpRange(value.text) : undefined;
      return range !== undefined && isPrivateRange(range);
    })
    .map(({ path }) => valueAt(...path));
  if (first)
    yield {
      message: `${condition.key} is the address of the caller on the internet, which is never a private one.`,
      at: [first, ...rest],
    };
}
