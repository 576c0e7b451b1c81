import type { Condition, Principal, Statement } from '../statement.ts';

/** Keys that say for whose resource a service calls. */
const sourceKeys = new Set(['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths']);

/** Where the service is known to look at service principals; its list of services and resources is not published. */
export const bucketPolicies = ['AWS::S3::Bucket'] as const;

export interface UnrestrictedService {
  readonly principals: readonly Principal[];
  /** Conditions on aws:Referer, which some services fill with an account id. */
  readonly referers: readonly Condition[];
}

/** The service principals that a statement allows without saying for whose resource. */
export function unrestrictedServices({
  effect,
  principals,
  conditions,
}: Statement): UnrestrictedService | undefined {
  if (effect !== 'Allow' || conditions.some(({ lowerKey }) => sourceKeys.has(lowerKey))) return undefined;
  const services = principals.filter(({ type, value }) => type === 'Service' && value.known);
  if (services.length === 0) return undefined;
  return { principals: services, referers: conditions.filter(({ lowerKey }) => lowerKey === 'aws:referer') };
}
