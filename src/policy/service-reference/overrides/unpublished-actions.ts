/** Actions, in lower case, that AWS does not publish and that Access Analyzer knows, each with its evidence. */
export const unpublishedActions: ReadonlySet<string> = new Set([
  // Named by AmazonRoute53RecoveryControlConfigReadOnlyAccess, which was validated without a finding in November 2025.
  'route53-recovery-control-config:describeroutingcontrolbyname',
]);
