import type { AccessWitness } from '../gate/result.ts';
import { actionNamed } from '../policy/service-reference/service-reference.ts';
import { printAddress } from './intervals.ts';
import type { KeyType } from './keys.ts';
import { printPrincipal } from './principals.ts';
import type { State } from './space.ts';
import { action, keyDimension, principal, resource } from './dimensions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The request as a reader sees it. */
export function witnessOf(point: ReadonlyMap<string, State>, vocabulary: Vocabulary): AccessWitness {
  const word = (dimension: string): string => String(point.get(dimension)?.[0] ?? '');
  const id = word(action);
  const context: Record<string, string[]> = {};
  for (const [lowerKey, { name, type }] of vocabulary.keys) {
    const state = point.get(keyDimension(lowerKey)) ?? [];
    if (state.length > 0) context[name] = state.map((value) => shown(printState(value, type), vocabulary));
  }
  return {
    ...(vocabulary.hasPrincipals ? { principal: printPrincipal(shown(word(principal), vocabulary)) } : {}),
    action: actionNamed(id)?.id ?? vocabulary.spellings.get(id) ?? id,
    resource: shown(word(resource), vocabulary),
    context,
  };
}

/** With every symbol as the author wrote it: only expressions that the files do not resolve are left. */
const shown = (text: string, { unknowns }: Vocabulary): string =>
  [...unknowns.values()].reduce((shown, { symbol, written }) => shown.replaceAll(symbol, written), text);

/** A value as requests have it. */
export function printState(value: string | number | bigint, type: KeyType): string {
  if (typeof value === 'bigint') return printAddress(value);
  if (typeof value === 'number' && type === 'date')
    return new Date(value).toISOString().replace('.000Z', 'Z');
  return String(value);
}
