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

/**
 * Quotas of resource policies in bytes, after the user guides of S3 ("bucket policies are limited to 20 KB", the same
 * for access points) and DynamoDB ("the maximum size supported for a resource-based policy document is 20 KB").
 */
export const resourcePolicySizeQuota: ReadonlyMap<string, number> = new Map([
  ['AWS::S3::Bucket', 20_480],
  ['AWS::S3::AccessPoint', 20_480],
  ['AWS::S3::MultiRegionAccessPoint', 20_480],
  ['AWS::S3ObjectLambda::AccessPoint', 20_480],
  ['AWS::DynamoDB::Table', 20_480],
]);
