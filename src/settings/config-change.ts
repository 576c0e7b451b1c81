import { isDeepStrictEqual } from 'node:util';
import type { GateChange } from '../gate/result.ts';
import type { Waiver } from '../gate/waiver.ts';
import { readConfig, type ConfigFile, type ReadConfig } from './config-file.ts';
import type { Config } from './config-schema.ts';
import { shown } from './shown.ts';
import { waiversOf } from './waivers.ts';

export interface ConfigChange {
  /** `null` when the config does not change. */
  readonly change: GateChange | null;
  /** Waivers that only the head has. */
  readonly proposed: readonly Waiver[];
}

/** What a change does to the config, in sentences; it takes effect after the merge. */
export async function configChange(base: ConfigFile | null, head: ConfigFile | null): Promise<ConfigChange> {
  const file = head?.path ?? base?.path;
  if (file === undefined || base?.text === head?.text) return { change: null, proposed: [] };
  const change = (...sentences: string[]): GateChange => ({ file, what: 'config', sentences });
  if (head === null)
    return { change: change('The config is removed: after the merge the defaults hold.'), proposed: [] };
  const [before, after] = await Promise.all([base ? readConfig(base) : null, readConfig(head)]);
  if ('problems' in after) {
    const [first] = after.problems;
    const sentence = `The new config cannot be used, so after the merge every run fails: line ${first?.line ?? 1}: ${first?.message ?? ''}`;
    return { change: change(sentence), proposed: [] };
  }
  const old: ReadConfig | null = before && !('problems' in before) ? before : null;
  const oldWaivers = old && base ? waiversOf(old, base.path).waivers : [];
  const waivers = waiversOf(after, head.path).waivers;
  const proposed = waivers.filter((waiver) => !oldWaivers.some((other) => sameWaiver(waiver, other)));
  const withdrawn = oldWaivers.filter((waiver) => !waivers.some((other) => sameWaiver(waiver, other)));
  const sentences = [
    ...(base === null ? ['The config is new.'] : []),
    ...keysOf(old?.values, after.values).flatMap((key) =>
      sentenceOf(key, old?.values[key], after.values[key]),
    ),
    ...proposed.map(
      ({ rule, owner, expires, reason }) => `A waiver for ${rule} until ${expires} (${owner}: ${reason}).`,
    ),
    ...withdrawn.map(({ rule, owner }) => `The waiver for ${rule} of ${owner} goes.`),
  ];
  if (sentences.length === 0) return { change: change('Only its text changes, not what it says.'), proposed };
  return {
    change: change(
      ...sentences,
      'This run still uses the config of the base; the new one holds after the merge.',
    ),
    proposed,
  };
}

function keysOf(before: Config | undefined, after: Config): (keyof Config)[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]) as Set<keyof Config>;
  keys.delete('waivers');
  keys.delete('$schema');
  return [...keys].filter((key) => !isDeepStrictEqual(before?.[key], after[key]));
}

function sentenceOf(key: keyof Config, before: unknown, after: unknown): string[] {
  if (after === undefined) return [`${key} goes (it was ${shown(before)}): the default holds.`];
  if (before === undefined) return [`${key} becomes ${shown(after)}.`];
  if (Array.isArray(before) && Array.isArray(after)) {
    const gained = after.filter((item) => !before.some((other) => isDeepStrictEqual(item, other)));
    const lost = before.filter((item) => !after.some((other) => isDeepStrictEqual(item, other)));
    return [
      ...(gained.length > 0 ? [`${key} gains ${gained.map(shown).join(', ')}.`] : []),
      ...(lost.length > 0 ? [`${key} loses ${lost.map(shown).join(', ')}.`] : []),
      ...(gained.length + lost.length === 0 ? [`${key} changes its order.`] : []),
    ];
  }
  return [`${key} changes from ${shown(before)} to ${shown(after)}.`];
}

/** The same acceptance, wherever in the file it stands. */
function sameWaiver(left: Waiver, right: Waiver): boolean {
  return isDeepStrictEqual({ ...left, source: null }, { ...right, source: null });
}
