import type { AccountCheck } from '../account/check.ts';
import { accountChecks } from '../account/checks/index.generated.ts';
import { omittedChecks, type OmittedCheck } from '../policy/omitted-checks.ts';
import type { PolicyRule } from '../policy/rule.ts';
import { policyRules } from '../policy/rules/index.generated.ts';

/** One thing that can be explained. */
export type CatalogEntry =
  | { readonly kind: 'rule'; readonly id: string; readonly rule: PolicyRule }
  | { readonly kind: 'check'; readonly id: string; readonly check: AccountCheck }
  | { readonly kind: 'omitted'; readonly id: string; readonly omitted: OmittedCheck };

/** Every rule, every check of the account, and every code of the service that has no rule; by id within each. */
export const catalog: readonly CatalogEntry[] = [
  ...byId(policyRules).map((rule) => ({ kind: 'rule' as const, id: rule.id, rule })),
  ...byId(accountChecks).map((check) => ({ kind: 'check' as const, id: check.id, check })),
  ...byId(omittedChecks).map((omitted) => ({ kind: 'omitted' as const, id: omitted.id, omitted })),
];

/** The entry of that id, in any case; a former id leads to today's entry. */
export function findEntry(id: string): CatalogEntry | undefined {
  const wanted = fold(id);
  return (
    catalog.find((entry) => fold(entry.id) === wanted) ??
    catalog.find((entry) => formerIds(entry).some((former) => fold(former) === wanted))
  );
}

/** `pass-role-with…`, `PASS_ROLE_WITH…` and `PassRole…`'s file name are one name to somebody who types. */
const fold = (id: string): string => id.trim().toLowerCase().replaceAll('_', '-');

function formerIds(entry: CatalogEntry): readonly string[] {
  if (entry.kind === 'rule') return entry.rule.formerIds ?? [];
  return entry.kind === 'check' ? (entry.check.formerIds ?? []) : [];
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** Where the page of a rule or check stands, from the project's root. */
export const pagePath = (entry: CatalogEntry): string | undefined =>
  entry.kind === 'omitted' ? undefined : `docs/${entry.kind === 'rule' ? 'rules' : 'checks'}/${entry.id}.md`;
