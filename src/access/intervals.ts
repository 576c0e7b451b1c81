import { normalizedRange, parseIpRange } from '../policy/ip-range.ts';

/** A stretch of numbers: of plain ones (`number`), or of addresses (`bigint`). */
interface Interval {
  readonly low: number | bigint;
  readonly lowIn: boolean;
  readonly high: number | bigint;
  readonly highIn: boolean;
}

/** Numbers, moments (milliseconds since 1970, or whole seconds) or IP addresses: stretches in ascending order that do not touch. */
export interface IntervalSet {
  readonly kind: 'intervals';
  /** Two sets of equal keys are equal. */
  readonly key: string;
  readonly stretches: readonly Interval[];
}

const set = (stretches: readonly Interval[]): IntervalSet => ({
  kind: 'intervals',
  key: stretches
    .map(({ low, lowIn, high, highIn }) => `${lowIn ? '[' : '('}${low},${high}${highIn ? ']' : ')'}`)
    .join(' '),
  stretches,
});

export const noNumber = set([]);
export const anyNumber = set([{ low: -Infinity, lowIn: false, high: Infinity, highIn: false }]);
export const exactly = (value: number): IntervalSet =>
  set([{ low: value, lowIn: true, high: value, highIn: true }]);
export const below = (value: number, inclusive: boolean): IntervalSet =>
  set([{ low: -Infinity, lowIn: false, high: value, highIn: inclusive }]);
export const above = (value: number, inclusive: boolean): IntervalSet =>
  set([{ low: value, lowIn: inclusive, high: Infinity, highIn: false }]);

/**
 * The same among whole numbers: each is the stretch up to the next one, so that no operation leaves a stretch that has
 * no whole number in it.
 */
export const wholeExactly = (value: number): IntervalSet =>
  Number.isInteger(value) ? set([{ low: value, lowIn: true, high: value + 1, highIn: false }]) : noNumber;
export const wholeBelow = (value: number, inclusive: boolean): IntervalSet =>
  below(inclusive ? Math.floor(value) + 1 : Math.ceil(value), false);
export const wholeAbove = (value: number, inclusive: boolean): IntervalSet =>
  above(inclusive ? Math.ceil(value) : Math.floor(value) + 1, true);

export function complementOfIntervals({ stretches }: IntervalSet): IntervalSet {
  const gaps: Interval[] = [];
  let low: number | bigint = -Infinity;
  let lowIn = false;
  for (const stretch of stretches) {
    const gap = { low, lowIn, high: stretch.low, highIn: !stretch.lowIn };
    if (isStretch(gap)) gaps.push(gap);
    low = stretch.high;
    lowIn = !stretch.highIn;
  }
  const last = { low, lowIn, high: Infinity, highIn: false };
  if (isStretch(last)) gaps.push(last);
  return set(gaps);
}

const isStretch = ({ low, lowIn, high, highIn }: Interval): boolean =>
  low < high || (low === high && lowIn && highIn);

export function intersection(
  { stretches: left }: IntervalSet,
  { stretches: right }: IntervalSet,
): IntervalSet {
  const common: Interval[] = [];
  let [at, other] = [0, 0];
  for (let one = left[at], two = right[other]; one && two; one = left[at], two = right[other]) {
    const lower = startsBefore(one, two) ? two : one;
    const upper = endsBefore(one, two) ? one : two;
    const both = { low: lower.low, lowIn: lower.lowIn, high: upper.high, highIn: upper.highIn };
    if (isStretch(both)) common.push(both);
    if (upper === one) at++;
    else other++;
  }
  return set(common);
}

const startsBefore = (one: Interval, two: Interval): boolean =>
  one.low < two.low || (one.low === two.low && one.lowIn && !two.lowIn);
const endsBefore = (one: Interval, two: Interval): boolean =>
  one.high < two.high || (one.high === two.high && !one.highIn && two.highIn);

export function union(sets: readonly IntervalSet[]): IntervalSet {
  const merged: Interval[] = [];
  const all = sets.flatMap(({ stretches }) => stretches);
  for (const next of all.sort((one, two) => (startsBefore(one, two) ? -1 : startsBefore(two, one) ? 1 : 0))) {
    const last = merged.at(-1);
    const touches = last && (next.low < last.high || (next.low === last.high && (next.lowIn || last.highIn)));
    if (!touches) merged.push(next);
    else if (endsBefore(last, next))
      merged[merged.length - 1] = { ...last, high: next.high, highIn: next.highIn };
  }
  return set(merged);
}

export const inIntervals = ({ stretches }: IntervalSet, value: number | bigint): boolean =>
  stretches.some(
    ({ low, lowIn, high, highIn }) =>
      (value > low || (lowIn && value === low)) && (value < high || (highIn && value === high)),
  );

/** A member that reads well; `undefined` when there is none. */
export function memberOf(
  { stretches }: IntervalSet,
  wanted: readonly (number | bigint)[],
): number | bigint | undefined {
  const [first] = stretches;
  if (!first) return undefined;
  const good = wanted.find((value) => inIntervals({ kind: 'intervals', key: '', stretches }, value));
  if (good !== undefined) return good;
  const whole = stretches.flatMap((stretch) => wholeIn(stretch) ?? []);
  return whole[0] ?? between(first);
}

function wholeIn({ low, lowIn, high, highIn }: Interval): number | bigint | undefined {
  if (typeof low === 'bigint') return low;
  if (typeof high === 'bigint') return undefined;
  const from =
    low === -Infinity ? (high === Infinity ? 0 : Math.floor(high) - (highIn ? 0 : 1)) : Math.ceil(low);
  for (const value of [from, from + 1, from - 1])
    if ((value > low || (lowIn && value === low)) && (value < high || (highIn && value === high)))
      return value;
  return undefined;
}

const between = ({ low, lowIn, high }: Interval): number | bigint =>
  lowIn ? low : (Number(low) + Number(high)) / 2;

const ipv4Count = 1n << 32n;
const ipv6Count = 1n << 128n;
const addresses = (low: bigint, count: bigint): IntervalSet =>
  set([{ low, lowIn: true, high: low + count, highIn: false }]);
/** Both families stand on one line, IPv4 first; they never meet. */
export const anyAddress = union([addresses(0n, ipv4Count), addresses(ipv4Count, ipv6Count)]);

/** The addresses of a range such as `203.0.113.0/24`; `undefined` when the text is none. */
export function addressesIn(text: string): IntervalSet | undefined {
  const range = parseIpRange(text);
  if (!range) return undefined;
  const count = 1n << BigInt((range.version === 4 ? 32 : 128) - range.prefix);
  const low = (range.address / count) * count;
  return addresses(range.version === 4 ? low : low + ipv4Count, count);
}

export const printAddress = (value: bigint): string =>
  value < ipv4Count
    ? normalizedRange({ version: 4, address: value, prefix: 32 }).replace('/32', '')
    : normalizedRange({ version: 6, address: value - ipv4Count, prefix: 128 }).replace('/128', '');
