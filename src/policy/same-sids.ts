import type { Statement, Value } from './statement.ts';

type Known = Value & { readonly known: true };

/** The Sids that stand more than once, those with the same text together. Case counts; empty Sids name nothing. */
export function sameSids(statements: readonly Statement[]): readonly (readonly [Known, ...Known[]])[] {
  if (statements.length < 2) return [];
  const groups = new Map<string, [Known, ...Known[]]>();
  for (const { sid } of statements) {
    if (!sid?.known || sid.text === '') continue;
    const group = groups.get(sid.text);
    if (group) group.push(sid);
    else groups.set(sid.text, [sid]);
  }
  return groups.size === statements.length ? [] : [...groups.values()].filter(({ length }) => length > 1);
}
