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
