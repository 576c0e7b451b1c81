/**
 * Service prefixes that AWS no longer publishes and that Access Analyzer still accepts, each with its evidence.
 * Nothing is reported about their actions, since nobody publishes these any more.
 */
export const retiredServices: ReadonlySet<string> = new Set([
  // Named by AWS managed policies that the service validated in March 2026 without a finding.
  'deeplens',
  'deepracer',
  'iot1click',
  'zocalo',
]);

/**
 * Services of published ARNs that Access Analyzer does not know. Amazon Elastic Inference has none but this one, under
 * ec2; it was reported in BatchServiceRolePolicy from its first answer on, last seen in November 2025.
 */
export const unknownArnServices: ReadonlySet<string> = new Set(['elastic-inference']);
