import { defineCheck, evidence, notApplicable, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'sts-regional-endpoints',
  title: 'STS endpoints of other regions are deactivated',
  severity: 'low',
  why: 'An active STS endpoint gives out sessions in a region that nobody watches. The global endpoint and the one of us-east-1 cannot be deactivated.',
  fix: 'IAM console, Account settings, Security Token Service: deactivate the region. There is no command for it.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html'],
  profile: 'recommended',
  benchmarks: {},
  facts: ['stsEndpoints'],
  *judge({ stsEndpoints }, { account, settings }) {
    const active = stsEndpoints.flatMap((endpoint) => (endpoint.active ? [endpoint.region] : []));
    const { allowedRegions } = settings;
    if (!allowedRegions)
      return yield notApplicable(
        `no \`allowed-regions\` are set; active STS endpoints: ${active.join(', ')}`,
      );
    for (const region of active.filter((name) => !allowedRegions.includes(name)))
      yield problem({
        resource: accountArn(account),
        message: `The STS endpoint of ${region} is active, and the region is not among the allowed ones.`,
        evidence: `sts.${region} issued a session to the probe`,
        fix: shell`IAM console, Account settings, Security Token Service: deactivate ${region}; there is no command for it`,
        subject: region,
      });
    yield evidence('us-east-1 and the global endpoint are exempt: they cannot be deactivated');
  },
});
