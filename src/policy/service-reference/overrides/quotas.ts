/**
 * Sizes that Access Analyzer compares with, in characters of the document without white space. The first is recorded
 * (25 answers of the service); the others are the default quotas of the IAM and Organizations user guides.
 */
export const policySizeQuota = {
  /** The page of the check speaks of 6,144 for managed policies; the service always used this one. */
  identity: 10_240,
  /** Default quota; an account may have 4,096, which the check does not know. */
  roleTrust: 2_048,
  resourceControl: 5_120,
} as const;
