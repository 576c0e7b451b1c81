import type { StsEndpoint } from '../../account/facts.ts';
import { CallError } from '../calls.ts';
import { inapplicable, read, type Reader, type Reading } from '../reader.ts';

const denyAll = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
});

/**
 * Whether the STS endpoint of each default region is active. No operation reads that; only those that issue
 * tokens tell, by `RegionDisabledException`, so that one session is asked for per region, with a policy
 * that denies everything. Endpoints of opt-in regions cannot be switched, us-east-1's neither.
 */
export const stsEndpoints: Reader<'stsEndpoints'> = async (reading) => {
  if (!reading.settings.probeStsEndpoints)
    return inapplicable('the probe of STS endpoints is off (`probe-sts-endpoints: true` switches it on)');
  if (!reading.webIdentity)
    return inapplicable('there is no OIDC token in this run to ask the STS endpoints with');
  const regions = await reading.fact('regions');
  if (!regions.read) return regions;
  const switchable = regions.value.filter(
    ({ name, status }) => status === 'ENABLED_BY_DEFAULT' && name !== 'us-east-1',
  );
  const { roleArn, token } = reading.webIdentity;
  const parts = await Promise.all(switchable.map(({ name }) => probe(reading, name, roleArn, token)));
  return read(
    parts.flatMap((part) => (typeof part === 'string' ? [] : [part])),
    [...(regions.gaps ?? []), ...parts.filter((part) => typeof part === 'string')],
  );
};

/** The endpoint's state, or why it is not known: which error STS prefers to which is not documented. */
async function probe(
  { calls }: Reading,
  region: string,
  RoleArn: string,
  WebIdentityToken: string,
): Promise<StsEndpoint | string> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = calls.client(STSClient, region, false);
  try {
    await calls.send(
      'sts:AssumeRoleWithWebIdentity',
      (options) =>
        client.send(
          new AssumeRoleWithWebIdentityCommand({
            RoleArn,
            WebIdentityToken,
            RoleSessionName: 'iam-gate-sts-probe',
            DurationSeconds: 900,
            Policy: denyAll,
          }),
          options,
        ),
      region,
    );
    return { region, active: true };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.code.startsWith('RegionDisabled')) return { region, active: false };
    return `the STS endpoint of ${region}: ${error.message}`;
  }
}
