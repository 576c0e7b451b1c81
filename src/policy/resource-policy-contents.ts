import type { Arn } from './arn.ts';
import { hasWildcard, overlaps } from './patterns.ts';
import type { ResourceKind } from './rule.ts';
import { actionsMatching } from './service-reference/service-reference.ts';
import { replaceVariables } from './variables.ts';

/** What the policy of a resource of this type can be about. */
interface Contents {
  /** The name that AWS gives the type. */
  readonly name: string;
  /** Services whose actions can be asked for on it, with the types that AWS publishes for such actions. */
  readonly actions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether an ARN can be of this resource or of something in it. */
  readonly holds: (arn: Arn) => boolean;
}

const isOf = (field: string, name: string): boolean => overlaps(replaceVariables(field, '*'), name);

/** `accesspoint/…` in its last field, with or without a region. */
const accessPoint =
  (service: string, region: 'present' | 'absent') =>
  (arn: Arn): boolean =>
    isOf(arn.service, service) &&
    (region === 'present') === (arn.region !== '') &&
    isOf(arn.resource, 'accesspoint/*');

const s3Actions = new Set(['bucket', 'object', 'accesspoint', 'accesspointobject', 'multiregionaccesspoint']);

const contents: Readonly<Record<ResourceKind, Contents | undefined>> = {
  'AWS::S3::Bucket': {
    name: 'S3 bucket',
    actions: new Map([['s3', new Set(['bucket', 'object'])]]),
    holds: (arn) => isOf(arn.service, 's3') && arn.region === '',
  },
  'AWS::S3::AccessPoint': {
    name: 'S3 access point',
    actions: new Map([['s3', s3Actions]]),
    holds: accessPoint('s3', 'present'),
  },
  'AWS::S3::MultiRegionAccessPoint': {
    name: 'S3 Multi-Region Access Point',
    actions: new Map([['s3', s3Actions]]),
    holds: accessPoint('s3', 'absent'),
  },
  'AWS::S3ObjectLambda::AccessPoint': {
    name: 'S3 Object Lambda access point',
    actions: new Map([
      ['s3-object-lambda', new Set(['objectlambdaaccesspoint'])],
      ['s3', new Set(['objectlambdaaccesspoint'])],
    ]),
    holds: accessPoint('s3-object-lambda', 'present'),
  },
  'AWS::DynamoDB::Table': {
    name: 'DynamoDB table',
    actions: new Map([['dynamodb', new Set(['table', 'index'])]]),
    holds: (arn) => isOf(arn.service, 'dynamodb') && isOf(arn.resource, 'table/*'),
  },
  'AWS::IAM::AssumeRolePolicyDocument': undefined,
  other: undefined,
};

export const contentsOf = (kind: ResourceKind | undefined): Contents | undefined => kind && contents[kind];

/** What can be asked of a role by itself. */
const assumeActions = [
  'AssumeRole',
  'AssumeRoleWithSAML',
  'AssumeRoleWithWebIdentity',
  'SetContext',
  'SetSourceIdentity',
  'TagSession',
];

/** Whether some action that this pattern (`s3:Get*`) matches can be asked of a resource of this type. */
export function isActionOf(kind: ResourceKind, pattern: string): boolean {
  const lower = pattern.toLowerCase();
  if (kind === 'AWS::IAM::AssumeRolePolicyDocument')
    return assumeActions.some((name) => overlaps(lower, `sts:${name.toLowerCase()}`));
  const supported = contents[kind]?.actions;
  if (!supported) return true;
  const prefix = lower.slice(0, Math.max(0, lower.indexOf(':')));
  for (const [service, types] of supported) {
    if (!(hasWildcard(prefix) ? overlaps(prefix, service) : prefix === service)) continue;
    for (const action of actionsMatching(`${service}:${lower.slice(prefix.length + 1)}`))
      if (action.resources.some(({ type }) => types.has(type.name))) return true;
  }
  return false;
}
