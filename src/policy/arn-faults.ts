import { parseArn, type Arn } from './arn.ts';
import { valueAt } from './document.ts';
import { hasWildcard } from './patterns.ts';
import { remembered } from './remembered.ts';
import type { Problem } from './rule.ts';
import { partitions, regions, regionsOfPartition } from './service-reference/overrides/regions.ts';
import {
  arnServiceExists,
  resourceTypesLike,
  someTypeHasArnLike,
} from './service-reference/service-reference.ts';
import type { Statement, Value } from './statement.ts';
import { replaceVariables, variablesIn } from './variables.ts';

/** The codes that are about one ARN in `Resource` or `NotResource`. */
export type ArnFault =
  | 'INVALID_ARN_PREFIX'
  | 'MISSING_ARN_FIELD'
  | 'INVALID_PARTITION'
  | 'INVALID_ARN_SERVICE_CASE'
  | 'INVALID_SERVICE'
  | 'INVALID_ARN_REGION'
  | 'ARN_REGION_NOT_ALLOWED'
  | 'MISSING_ARN_REGION'
  | 'INVALID_ARN_ACCOUNT'
  | 'ARN_ACCOUNT_NOT_ALLOWED'
  | 'MISSING_ARN_ACCOUNT'
  | 'INVALID_ARN_RESOURCE';

interface FaultyArn {
  readonly value: Value & { readonly known: true };
  readonly faults: readonly ArnFault[];
}

const none: readonly never[] = [];

/** One problem for each resource of a statement that has this fault. All faults are found in one reading of the ARN. */
export function arnProblems(
  statement: Statement,
  fault: ArnFault,
  message: (text: string) => string,
): readonly Problem[] {
  const faulty = statement.once(faultyArnsOf);
  if (faulty.length === 0) return none;
  return faulty
    .filter(({ faults }) => faults.includes(fault))
    .map(({ value }) => ({ message: message(value.text), at: [valueAt(...value.path)] }));
}

function faultyArnsOf({ resources, notResources }: Statement): readonly FaultyArn[] {
  let found: FaultyArn[] | undefined;
  for (const values of [resources, notResources])
    for (const value of values) {
      const faults = value.known ? faultsOf(value.text) : none;
      if (value.known && faults.length > 0) (found ??= []).push({ value, faults });
    }
  return found ?? none;
}

/** A field with a wildcard or a variable may be anything. */
const isOpen = (field: string): boolean => hasWildcard(field) || field.includes('${');

/** What is wrong with the text of a resource, from its first field to its last; each field stands for those behind it. */
export const faultsOf = remembered((text): readonly ArnFault[] => {
  if (/^(?:[*?]|\$\{)/.test(text)) return none;
  if (!text.startsWith('arn:')) return ['INVALID_ARN_PREFIX'];
  // Where a variable has no end, nobody can say where the fields are: MISSING_BRACE_IN_VARIABLE.
  if (variablesIn(text).some(({ closed }) => !closed)) return none;
  const arn = parseArn(text);
  if (!arn) return ['MISSING_ARN_FIELD'];
  const partition: ArnFault[] =
    isOpen(arn.partition) || partitions.includes(arn.partition) ? [] : ['INVALID_PARTITION'];
  // A wildcard in the service is WILDCARD_IN_SERVICE_NAME.
  if (isOpen(arn.service)) return partition;
  if (!arnServiceExists(arn.service))
    return [
      ...partition,
      arnServiceExists(arn.service.toLowerCase()) ? 'INVALID_ARN_SERVICE_CASE' : 'INVALID_SERVICE',
    ];
  const faults = [...partition, ...fieldFaults(arn, text)];
  return faults.length > 0 ? faults : none;
});

/** Faults of region, account and resource, which depend on what the service publishes about its ARNs. */
function fieldFaults(arn: Arn, text: string): ArnFault[] {
  const like = whatFits(arn);
  const faults: ArnFault[] = [];
  if (arn.region === '') {
    if (like?.region === 'required') faults.push('MISSING_ARN_REGION');
  } else if (!isOpen(arn.region)) {
    if (like?.region === 'absent') faults.push('ARN_REGION_NOT_ALLOWED');
    else if (!isRegion(arn)) faults.push('INVALID_ARN_REGION');
  }
  if (arn.account !== '' && !isOpen(arn.account)) {
    if (!/^\d{12}$/.test(arn.account) && !accountLiterals.has(arn.account))
      faults.push('INVALID_ARN_ACCOUNT');
    else if (like?.account === 'absent') faults.push('ARN_ACCOUNT_NOT_ALLOWED');
  } else if (
    arn.account === '' &&
    faults.length === 0 &&
    arn.region !== '' &&
    like?.account === 'required' &&
    !servicesWithPublicResources.has(arn.service)
  )
    faults.push('MISSING_ARN_ACCOUNT');
  if (
    like?.account === 'no resource fits' &&
    faults.length === 0 &&
    !someTypeHasArnLike(arn.service, replaceVariables(text, '*'))
  )
    faults.push('INVALID_ARN_RESOURCE');
  return faults;
}

type Need = 'required' | 'optional' | 'absent' | 'no resource fits';

/**
 * Whether the resource types that this ARN can be of have a region and an account. `undefined` for a service that
 * publishes no resource types. Ends as soon as more types could change nothing.
 */
function whatFits({ service, region, account, resource }: Arn): { region: Need; account: Need } | undefined {
  const seen = { with: { region: false, account: false }, without: { region: false, account: false } };
  let fits = false;
  for (const type of resourceTypesLike(service, replaceVariables(resource, '*'))) {
    fits = true;
    seen[type.region === '' ? 'without' : 'with'].region = true;
    seen[type.account === '' ? 'without' : 'with'].account = true;
    // Only an empty field can be missing, only a filled one can be too much.
    if (seen[region === '' ? 'without' : 'with'].region && seen[account === '' ? 'without' : 'with'].account)
      return { region: 'optional', account: 'optional' };
  }
  if (!fits)
    return hasResourceTypes(service)
      ? { region: 'no resource fits', account: 'no resource fits' }
      : undefined;
  const need = (field: 'region' | 'account'): Need =>
    seen.with[field] ? (seen.without[field] ? 'optional' : 'required') : 'absent';
  return { region: need('region'), account: need('account') };
}

const hasResourceTypes = (service: string): boolean => resourceTypesLike(service, '*').next().done !== true;

function isRegion({ partition, region }: Arn): boolean {
  const ofPartition = regionsOfPartition[partition];
  return ofPartition ? ofPartition.includes(region) : regions.has(region);
}

/** What stands for an account in the ARNs of resources that AWS itself owns. */
const accountLiterals = new Set(['aws', 'aws-managed', 'amazon', 'cloudfront']);

/**
 * Services with resources of AWS or of everybody, whose ARNs have no account although the published form has one.
 * The first seven were seen in AWS managed policies without a finding; the others publish such resources.
 */
const servicesWithPublicResources = new Set([
  'apigateway',
  'bedrock',
  'ec2',
  'kms',
  'resource-explorer-2',
  'ssm',
  'logs',
  'autoscaling',
  'cloudformation',
  'config',
  'elasticbeanstalk',
  'events',
  'glue',
  'greengrass',
  'imagebuilder',
  'inspector2',
  'lakeformation',
  'quicksight',
  'rds',
  'sagemaker',
  'securityhub',
  'servicecatalog',
  'wafv2',
]);
