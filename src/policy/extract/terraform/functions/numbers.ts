import { knownText, numberAt } from '../value.ts';
import { ofNumbers, ofTexts, unknownFrom, type Function, type Functions } from './function.ts';

const extreme =
  (compute: (...numbers: number[]) => number): Function =>
  (args, { at }) => {
    const values = args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]));
    const numbers = values.map((value) => Number(knownText(value) ?? NaN));
    return numbers.length === 0 || numbers.some(Number.isNaN)
      ? unknownFrom(args, at)
      : numberAt(compute(...numbers), at);
  };

export const numbers: Functions = {
  abs: ofNumbers((value = 0) => Math.abs(value)),
  ceil: ofNumbers((value = 0) => Math.ceil(value)),
  floor: ofNumbers((value = 0) => Math.floor(value)),
  log: ofNumbers((value = 1, base = Math.E) => Math.log(value) / Math.log(base)),
  max: extreme(Math.max),
  min: extreme(Math.min),
  parseint: ofTexts((text = '', base = '10') => {
    const parsed = Number.parseInt(text, Number(base));
    const digits = text.replace(/^[-+]?0*(?=.)/, '').toLowerCase();
    return Math.abs(parsed).toString(Number(base)) === digits ? parsed : undefined;
  }),
  pow: ofNumbers((value = 0, exponent = 0) => value ** exponent),
  signum: ofNumbers((value = 0) => Math.sign(value)),
};
