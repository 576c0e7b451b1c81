import type { ExtractOptions } from './extraction.ts';

/**
 * What stands in for the account and region that a template or module will be deployed to, when the
 * configuration names none. Twelve digits that AWS uses in its documentation.
 */
export interface Surroundings {
  readonly accountId: string;
  readonly partition: string;
  readonly region: string;
  readonly urlSuffix: string;
  /** Whether the configuration gave the account and region; else they are only plausible. */
  readonly accountKnown: boolean;
  readonly regionKnown: boolean;
}

export function surroundingsOf({ accountId, partition, region }: ExtractOptions): Surroundings {
  const known = partition ?? partitionOf(region ?? '');
  return {
    accountId: accountId ?? '123456789012',
    partition: known,
    region: region ?? { 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' }[known] ?? 'us-east-1',
    urlSuffix: known === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
    accountKnown: accountId !== undefined,
    regionKnown: region !== undefined,
  };
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
