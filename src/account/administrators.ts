import type { Account } from './facts.ts';
import type { PolicyFacts } from './grants.ts';
import { attachments, heldPolicies, isAdministrator, statementsIn, type HeldPolicy } from './policy.ts';

export interface Administrators {
  readonly holders: readonly (Pick<HeldPolicy, 'holder' | 'holderKind'> & { readonly through: string })[];
  /** Attached policies whose documents were not read: their holders may be administrators too. */
  readonly unread: readonly string[];
}

/** Who holds administrator rights, by AWS's policy (known by its ARN) or by one of the account's own. */
export function administrators(
  facts: PolicyFacts,
  { partition }: Pick<Account, 'partition'>,
): Administrators {
  const administratorAccess = `arn:${partition}:iam::aws:policy/AdministratorAccess`;
  const byAws = attachments(facts)
    .filter(({ policy }) => policy.arn === administratorAccess)
    .map(({ holder, holderKind, policy }) => ({ holder, holderKind, through: policy.name }));
  const held = heldPolicies(facts);
  const byOwn = held
    .filter(({ document }) => statementsIn(document).some(isAdministrator))
    .map(({ holder, holderKind, policyName }) => ({ holder, holderKind, through: policyName }));
  const unread = held.filter(({ document }) => document === null).map(({ policyName }) => policyName);
  return { holders: [...byAws, ...byOwn], unread: [...new Set(unread)] };
}
