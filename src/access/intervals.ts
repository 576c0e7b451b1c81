/** A stretch of numbers: of plain ones (`number`), or of addresses (`bigint`). */
interface Interval {
  readonly low: number | bigint;
  readonly lowIn: boolean;
  readonly high: number | bigint;
  readonly highIn: boolean;
}

/** Numbers, moments (milliseconds since 1970) or IP addresses: stretches in ascending order that do not touch. */
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

export function intersection(left: IntervalSet, right: IntervalSet): IntervalSet {
  const common: Interval[] = [];
  for (const one of left.stretches)
    for (const other of right.stretches) {
      const lower = one.low > other.low || (one.low === other.low && !one.lowIn) ? one : other;
      const upper = one.high < other.high || (one.high === other.high && !one.highIn) ? one : other;
      const both = { low: lower.low, lowIn: lower.lowIn, high: upper.high, highIn: upper.highIn };
      if (isStretch(both)) common.push(both);
    }
  return set(common);
}

export const union = (sets: readonly IntervalSet[]): IntervalSet =>
  complementOfIntervals(
    sets.map(complementOfIntervals).reduce((common, next) => intersection(common, next), anyNumber),
  );

export const inIntervals = ({ stretches }: IntervalSet, value: number | bigint): boolean =>
  stretches.some(
    ({ low, lowIn, high, highIn }) =>
      (value > low || (lowIn && value === low)) && (value < high || (highIn && value === high)),
  );

/** A member that reads well; `undefined` when there is none. */
export function memberOf({ stretches }: IntervalSet, wanted: readonly (number | bigint)[]): number | bigint | undefined {
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
  const from = low === -Infinity ? (high === Infinity ? 0 : Math.floor(high) - (highIn ? 0 : 1)) : Math.ceil(low);
  for (const value of [from, from + 1, from - 1])
    if ((value > low || (lowIn && value === low)) && (value < high || (highIn && value === high))) return value;
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

/** An address or a CIDR block; `undefined` when it is neither. */
export function parseCidr(text: string): { addresses: IntervalSet; family: 4 | 6; length: number } | undefined {
  const [address = '', prefix, ...more] = text.split('/');
  const family = address.includes(':') ? 6 : 4;
  const bits = family === 4 ? parseIpv4(address) : parseIpv6(address);
  const width = family === 4 ? 32 : 128;
  if (bits === undefined || more.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return undefined;
  const length = prefix === undefined ? width : Number(prefix);
  if (length > width) return undefined;
  const count = 1n << BigInt(width - length);
  const low = (bits / count) * count + (family === 4 ? 0n : ipv4Count);
  return { addresses: addresses(low, count), family, length };
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail = []] = groups;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array<string>(halves.length === 1 ? 0 : missing).fill('0'), ...tail];
  if (all.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}

export function printAddress(value: bigint): string {
  if (value < ipv4Count) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
  const bits = value - ipv4Count;
  return Array.from({ length: 8 }, (_, index) =>
    ((bits >> BigInt(112 - 16 * index)) & 65535n).toString(16),
  ).join(':');
}
