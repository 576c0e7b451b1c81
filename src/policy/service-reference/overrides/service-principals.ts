/**
 * Principals of services whose first label is no prefix of actions, and that Access Analyzer knows in aws:CalledVia:
 * managed policies that the service validated in November 2025 without a finding name them.
 */
export const principalsWithoutPrefix: ReadonlySet<string> = new Set([
  'ec2-images.amazonaws.com',
  'ec2fastlaunch.amazonaws.com',
  'servicecatalog-appregistry.amazonaws.com',
]);
