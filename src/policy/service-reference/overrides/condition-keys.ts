import type { ConditionKey } from '../service-reference.ts';

/** Keys for which Access Analyzer's own data differs from what AWS publishes, each with its evidence. */
const overrides: readonly ConditionKey[] = [
  // Published as single-valued; `ForAllValues` on it was reported until 2023 and is silent since.
  { key: 'codestar-connections:ProviderAction', type: 'String', multivalued: true, global: false },
  // Published as single-valued; `ForAllValues` on it was reported in 2021 and is silent since.
  { key: 'organizations:ServicePrincipal', type: 'String', multivalued: true, global: false },
  // Not in the public reference; the service knows it.
  { key: 'aws:PrincipalOrgMasterAccountId', type: 'String', multivalued: false, global: true },
];

export const conditionKeyOverrides: ReadonlyMap<string, ConditionKey> = new Map(
  overrides.map((override) => [override.key.toLowerCase(), override]),
);
