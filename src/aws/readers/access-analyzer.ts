import type { AnalyzerFindings, RegionAnalyzers } from '../../account/facts.ts';
import { CallError } from '../calls.ts';
import { inapplicable, read, type Reader, type Reading } from '../reader.ts';

/**
 * Regions that are always enabled (launched before 20 March 2019 in the commercial partition), so that their
 * analyzers can be asked for before the account's own list of regions is there.
 */
const defaultRegions: Readonly<Record<string, readonly string[]>> = {
  aws: [
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ca-central-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'sa-east-1',
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
  ],
  'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
};

/** A read part of a fact that is put together from regions, or why it is missing. */
type Part<T> = { readonly value: T; readonly gaps: readonly string[] } | { readonly gap: string };

export const analyzers: Reader<'analyzers'> = async (reading) => {
  const always = defaultRegions[reading.account.partition];
  if (!always) return inapplicable(`the partition ${reading.account.partition} has no IAM Access Analyzer`);
  const early = always.map((region) => analyzersIn(reading, region));
  const regions = await reading.fact('regions');
  // Nothing waits for these when what follows fails.
  for (const each of early) each.catch(() => undefined);
  if (!regions.read)
    return together(
      await Promise.all(early),
      regions.applicable === false
        ? []
        : [`which opt-in regions are enabled is not known: ${regions.reason}`],
    );
  const enabled = regions.value.flatMap(({ name, status }) => (status.startsWith('ENABLED') ? [name] : []));
  const asked = new Map(always.map((region, index) => [region, early[index]]));
  const parts = enabled.map((region) => asked.get(region) ?? analyzersIn(reading, region));
  return together(await Promise.all(parts), regions.gaps ?? []);
};

async function analyzersIn({ calls }: Reading, region: string): Promise<Part<RegionAnalyzers>> {
  const { AccessAnalyzerClient, ListAnalyzersCommand } = await import('@aws-sdk/client-accessanalyzer');
  const client = calls.client(AccessAnalyzerClient, region);
  try {
    const { items, gaps } = await calls.list(
      'access-analyzer:ListAnalyzers',
      (token, options) =>
        client.send(
          new ListAnalyzersCommand({ maxResults: 100, ...(token === undefined ? {} : { nextToken: token }) }),
          options,
        ),
      (page) => ({ items: page.analyzers, next: page.nextToken }),
      region,
    );
    const value = items.map((each) => ({
      arn: each.arn ?? '',
      name: each.name ?? '',
      type: each.type ?? '',
      status: each.status ?? '',
      managedBy: each.managedBy ?? null,
    }));
    return { value: { region, analyzers: value, closedByOrganization: false }, gaps };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.deniedByOrganization)
      return { value: { region, analyzers: [], closedByOrganization: true }, gaps: [] };
    return { gap: error.message };
  }
}

export const analyzerFindings: Reader<'analyzerFindings'> = async (reading) => {
  const listed = await reading.fact('analyzers');
  if (!listed.read) return listed;
  const active = listed.value.flatMap(({ region, analyzers: inRegion }) =>
    inRegion.filter(({ status }) => status === 'ACTIVE').map(({ arn, type }) => ({ region, arn, type })),
  );
  const parts = await Promise.all(
    active.map(({ region, arn, type }) =>
      findingsOf(reading, region, arn, type === 'ACCOUNT' || type === 'ORGANIZATION'),
    ),
  );
  return together(parts, listed.gaps ?? []);
};

/** The summaries carry the status; only whether a finding is public takes a second list, for external access. */
async function findingsOf(
  { calls }: Reading,
  region: string,
  analyzerArn: string,
  external: boolean,
): Promise<Part<AnalyzerFindings>> {
  const { AccessAnalyzerClient, ListFindingsV2Command } = await import('@aws-sdk/client-accessanalyzer');
  const client = calls.client(AccessAnalyzerClient, region);
  const list = (more: Record<string, { eq: string[] }>) =>
    calls.list(
      'access-analyzer:ListFindings',
      (token, options) =>
        client.send(
          new ListFindingsV2Command({
            analyzerArn,
            maxResults: 100,
            filter: { status: { eq: ['ACTIVE'] }, ...more },
            ...(token === undefined ? {} : { nextToken: token }),
          }),
          options,
        ),
      (page) => ({ items: page.findings, next: page.nextToken }),
      region,
    );
  try {
    const [all, open] = await Promise.all([
      list({}),
      external ? list({ isPublic: { eq: ['true'] } }) : { items: [], gaps: [] },
    ]);
    const publicIds = new Set(open.items.map(({ id }) => id));
    const findings = all.items.map((each) => ({
      id: each.id ?? '',
      type: each.findingType ?? 'ExternalAccess',
      resource: each.resource ?? null,
      resourceType: each.resourceType ?? '',
      isPublic: publicIds.has(each.id),
    }));
    return { value: { analyzerArn, region, findings }, gaps: [...all.gaps, ...open.gaps] };
  } catch (error) {
    if (error instanceof CallError) return { gap: error.message };
    throw error;
  }
}

/** One fact from its parts. When no part was read, neither was the fact. */
function together<T>(parts: readonly Part<T>[], gaps: readonly string[]) {
  const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
  const missing = parts.flatMap((part) => ('gap' in part ? [part.gap] : part.gaps));
  if (values.length === 0 && missing.length > 0) return { read: false, reason: folded(missing) } as const;
  return read(values, [...gaps, ...(missing.length > 3 ? [folded(missing)] : missing)]);
}

/** Seventeen regions that answer alike are one sentence. */
function folded(reasons: readonly string[]): string {
  const [first = ''] = reasons;
  return reasons.length > 1 ? `${first} (and ${reasons.length - 1} more like it)` : first;
}
