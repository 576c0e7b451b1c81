import { ofTexts, type Functions } from './function.ts';

/** A moment as a clock with its offset shows it: the UTC parts of `clock` are the local ones. */
interface Moment {
  readonly clock: Date;
  readonly offsetMinutes: number;
}

function parseMoment(text: string): Moment | undefined {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  const time = match ? Date.parse(text) : NaN;
  if (!match || Number.isNaN(time)) return undefined;
  const [, sign, hours = '0', minutes = '0'] = match;
  const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return { clock: new Date(time + offsetMinutes * 60_000), offsetMinutes };
}

const instantOf = ({ clock, offsetMinutes }: Moment): number => clock.getTime() - offsetMinutes * 60_000;

const two = (number: number): string => String(number).padStart(2, '0');

function offsetText({ offsetMinutes }: Moment, colon: string): string {
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

const zone = (moment: Moment): string => (moment.offsetMinutes === 0 ? 'Z' : offsetText(moment, ':'));

const milliseconds: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6,
};

/** Go's durations: `-1h30m5s`. */
function durationOf(text: string): number | undefined {
  if (!/^[-+]?(?:\d+(?:\.\d*)?(?:h|ms?|s|[uµ]s|ns))+$/.test(text)) return undefined;
  const sum = [...text.matchAll(/(\d+(?:\.\d*)?)([a-zµ]+)/g)].reduce(
    (total, [, amount, unit]) => total + Number(amount) * (milliseconds[unit ?? ''] ?? 0),
    0,
  );
  return text.startsWith('-') ? -sum : sum;
}

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** https://developer.hashicorp.com/terraform/language/functions/formatdate#specification-syntax */
const verbs: Readonly<Record<string, (moment: Moment) => string | number>> = {
  YYYY: ({ clock }) => String(clock.getUTCFullYear()).padStart(4, '0'),
  YY: ({ clock }) => two(clock.getUTCFullYear() % 100),
  MMMM: ({ clock }) => monthNames[clock.getUTCMonth()] ?? '',
  MMM: ({ clock }) => (monthNames[clock.getUTCMonth()] ?? '').slice(0, 3),
  MM: ({ clock }) => two(clock.getUTCMonth() + 1),
  M: ({ clock }) => clock.getUTCMonth() + 1,
  DD: ({ clock }) => two(clock.getUTCDate()),
  D: ({ clock }) => clock.getUTCDate(),
  EEEE: ({ clock }) => dayNames[clock.getUTCDay()] ?? '',
  EEE: ({ clock }) => (dayNames[clock.getUTCDay()] ?? '').slice(0, 3),
  hh: ({ clock }) => two(clock.getUTCHours()),
  h: ({ clock }) => clock.getUTCHours(),
  HH: ({ clock }) => two(clock.getUTCHours() % 12 || 12),
  H: ({ clock }) => clock.getUTCHours() % 12 || 12,
  AA: ({ clock }) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  aa: ({ clock }) => (clock.getUTCHours() < 12 ? 'am' : 'pm'),
  mm: ({ clock }) => two(clock.getUTCMinutes()),
  m: ({ clock }) => clock.getUTCMinutes(),
  ss: ({ clock }) => two(clock.getUTCSeconds()),
  s: ({ clock }) => clock.getUTCSeconds(),
  ZZZZZ: (moment) => offsetText(moment, ':'),
  ZZZZ: (moment) => offsetText(moment, ''),
  ZZZ: (moment) => (moment.offsetMinutes === 0 ? 'UTC' : offsetText(moment, '')),
  Z: zone,
};

function formatDate(pattern: string, moment: Moment): string | undefined {
  let text = '';
  for (const [token, letter] of pattern.matchAll(/'(?:[^']|'')*'|([a-zA-Z])\1*|[^']|'/g)) {
    if (letter !== undefined) {
      const written = verbs[token]?.(moment);
      if (written === undefined) return undefined;
      text += String(written);
    } else if (token === "'") return undefined;
    else text += token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
  }
  return text;
}

/** `timestamp` and `plantimestamp` are not here: nobody knows when Terraform will run. */
export const dates: Functions = {
  formatdate: ofTexts((pattern = '', text = '') => {
    const moment = parseMoment(text);
    return moment && formatDate(pattern, moment);
  }),
  timeadd: ofTexts((text = '', duration = '') => {
    const [moment, by] = [parseMoment(text), durationOf(duration)];
    if (!moment || by === undefined) return undefined;
    const clock = new Date(moment.clock.getTime() + by);
    if (Number.isNaN(clock.getTime())) return undefined;
    return clock.toISOString().replace(/\.\d+Z$/, '') + zone(moment);
  }),
  timecmp: ofTexts((one = '', other = '') => {
    const [left, right] = [parseMoment(one), parseMoment(other)];
    return left && right && Math.sign(instantOf(left) - instantOf(right));
  }),
};
