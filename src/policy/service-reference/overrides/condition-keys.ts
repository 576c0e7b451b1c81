import type { ConditionKey } from '../service-reference.ts';

/** Keys for which Access Analyzer's own data differs from what AWS publishes, each with its evidence. */
const overrides: readonly ConditionKey[] = [
  // Not in the public reference; the service knows it.
  { key: 'aws:PrincipalOrgMasterAccountId', type: 'String', multivalued: false, global: true },
];

export const conditionKeyOverrides: ReadonlyMap<string, ConditionKey> = new Map(
  overrides.map((override) => [override.key.toLowerCase(), override]),
);

/**
 * Keys, in lower case, that AWS publishes as single-valued and that Access Analyzer takes with and without
 * ForAllValues. The qualifier was reported on the first until 2023 and on the second in 2021, and on neither since;
 * nor is its absence, on the second in fifty managed policies of 2025 and 2026.
 */
export const keysOfAnyCardinality: ReadonlySet<string> = new Set([
  'codestar-connections:provideraction',
  'organizations:serviceprincipal',
]);
