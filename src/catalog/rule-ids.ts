/** The id of every rule and check, former ones included. Loaded only when a config names rules. */
export async function ruleIds(): Promise<string[]> {
  const [{ policyRules }, { accountChecks }] = await Promise.all([
    import('../policy/rules/index.generated.ts'),
    import('../account/checks/index.generated.ts'),
  ]);
  return [...policyRules, ...accountChecks].flatMap(({ id, formerIds }) => [id, ...(formerIds ?? [])]);
}
