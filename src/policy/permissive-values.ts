import { isProviderHost, splitKey } from './condition-keys.ts';
import { sensitiveKeys } from './service-reference/overrides/sensitive-keys.ts';
import type { Condition } from './statement.ts';

/** Where wildcards or variables stand in a text: from `start` to `end` (exclusive). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many characters must stand directly before a wildcard in the value of a restricted key. */
const literalRun = 6;

/**
 * Keys of which each value must begin to say something before it is left open. The service's list is not published;
 * the subject of an identity provider is on it (measured on token.actions.githubusercontent.com:sub).
 */
function isRestricted(lowerKey: string): boolean {
  const parts = splitKey(lowerKey);
  return parts?.[1] === 'sub' && isProviderHost(parts[0]);
}

/** The first colon that is no part of a policy variable: not the one of `${aws:userid}`. */
function colonOutside(variables: readonly Stretch[], text: string): number {
  let colon = text.indexOf(':');
  while (variables.some(({ start, end }) => start < colon && colon < end))
    colon = text.indexOf(':', colon + 1);
  return colon;
}

/**
 * Why these open stretches of a value let in too much for its key: the end of a sentence that starts with what is
 * open. `undefined` when they do not. Only comparisons with wildcards are asked about: a variable under `StringEquals`
 * stands for one value.
 */
export function tooPermissive(
  { lowerKey }: Condition,
  text: string,
  open: readonly Stretch[],
): string | undefined {
  if (open.length === 0) return undefined;
  if (sensitiveKeys.has(lowerKey))
    return 'which opens a boundary between accounts, organizations or networks';
  if (lowerKey === 'aws:userid') {
    const colon = colonOutside(open, text);
    const left = colon < 0 ? text.length : colon;
    return open.some(({ start, end }) => start < left && !(start === 0 && end === colon))
      ? 'left of the colon of aws:userid, where the role or user is named'
      : undefined;
  }
  if (!isRestricted(lowerKey)) return undefined;
  let before = 0;
  for (const { start, end } of open) {
    if (start - before < literalRun) return `with fewer than ${literalRun} characters before it`;
    before = end;
  }
  return undefined;
}
