import { defineCheck, evidence, notApplicable, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { accountArn } from '../places.ts';

const regionStatuses: ReadonlySet<string> = new Set([
  'ENABLED',
  'ENABLING',
  'DISABLED',
  'DISABLING',
  'ENABLED_BY_DEFAULT',
]);

export default defineCheck({
  id: 'regions-opt-in',
  title: 'Only allowed regions are enabled',
  severity: 'medium',
  why: 'A region that nobody uses is one that nobody watches: whoever gets in can work there unseen. us-east-1 and the other regions enabled by default cannot be disabled; a service control policy closes them.',
  fix: 'aws account disable-region --region-name REGION',
  references: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html'],
  profile: 'recommended',
  benchmarks: {},
  facts: ['regions'],
  *judge({ regions }, { account, settings }) {
    const names = (status: string): string[] =>
      regions.flatMap((region) => (region.status === status ? [region.name] : []));
    const optedIn = names('ENABLED');
    const strange = regions.filter(({ status }) => !regionStatuses.has(status));
    if (strange.length > 0)
      yield unknown(
        `ListRegions has a status that is not known: ${strange.map(({ name, status }) => `${name} ${status}`).join(', ')}`,
      );
    const { allowedRegions } = settings;
    if (!allowedRegions)
      return yield notApplicable(
        `no \`allowed-regions\` are set; enabled besides the default regions: ${optedIn.join(', ') || 'none'}`,
      );
    const unheard = allowedRegions.filter((allowed) => !regions.some(({ name }) => name === allowed));
    if (unheard.length > 0)
      yield evidence(`\`allowed-regions\` names ${unheard.join(', ')}, which ListRegions does not show`);
    const isForeign = (name: string): boolean => !allowedRegions.includes(name);
    for (const region of [...optedIn, ...names('ENABLING')].filter(isForeign))
      yield problem({
        resource: accountArn(account),
        message: `The region ${region} is enabled and not among the allowed ones.`,
        evidence: `ListRegions shows ${region} as ${optedIn.includes(region) ? 'ENABLED' : 'ENABLING'}`,
        fix: shell`aws account disable-region --region-name ${region}`,
        subject: region,
      });
    const leaving = names('DISABLING').filter(isForeign);
    if (leaving.length > 0) yield unknown(`${leaving.join(', ')} is being disabled, which may take hours`);
    const always = names('ENABLED_BY_DEFAULT').filter(isForeign);
    if (always.length > 0)
      yield evidence(
        `enabled by default, cannot be disabled, needs a service control policy: ${always.join(', ')}`,
      );
  },
});
