import { valueAt } from '../document.ts';
import type { Problem } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** Principals that are unique ids of IAM's: `AROA…` for a role, `AIDA…` for a user. */
export function* uniqueIds(
  { principals, notPrincipals }: Statement,
  prefix: string,
  kind: string,
): Generator<Problem> {
  for (const { type, value } of [...principals, ...notPrincipals])
    if (type === 'AWS' && value.known && value.text.startsWith(prefix) && /^[A-Z0-9]{16,}$/.test(value.text))
      yield { message: `"${value.text}" is the id of ${kind}, not its ARN.`, at: [valueAt(...value.path)] };
}
