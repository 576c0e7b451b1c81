import { defineCheck, evidence, notApplicable, problem, unknown } from '../check.ts';
import { shellWord } from '../fix.ts';
import { accountArn } from '../places.ts';

const externalAccess = new Set(['ACCOUNT', 'ORGANIZATION']);

export default defineCheck({
  id: 'access-analyzer-external',
  title: 'IAM Access Analyzer watches external access in every region',
  severity: 'high',
  why: 'Nobody is told when a bucket, key or role becomes reachable from outside the account. Analyzers work per region; those for unused or internal access do not watch this.',
  fix: 'aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region REGION, in each region named',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-external.html'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.20', 4: '1.20', 5: '1.19', 6: '2.19', 7: '2.18' }, securityHub: ['IAM.28'] },
  facts: ['analyzers'],
  optionalFacts: ['organization', 'roles'],
  *judge({ analyzers, organization, roles }, { account, settings }) {
    const { allowedRegions } = settings;
    const isAllowed = (region: string): boolean => !allowedRegions || allowedRegions.includes(region);
    if (!analyzers.some(({ region }) => isAllowed(region)))
      return yield unknown(
        `none of the \`allowed-regions\` (${(allowedRegions ?? []).join(', ') || 'an empty list'}) is enabled in the account`,
      );
    const open = analyzers.filter(({ closedByOrganization }) => !closedByOrganization);
    if (open.length === 0)
      return yield notApplicable('every region is closed by a service control policy of the organization');
    // Where people work, a denial is no guardrail around unused regions: nobody has looked there.
    const denied = analyzers.filter(
      ({ region, closedByOrganization }) =>
        closedByOrganization && allowedRegions !== null && isAllowed(region),
    );
    if (denied.length > 0)
      yield unknown(
        `a policy of the organization denies access-analyzer:ListAnalyzers in ${denied.map(({ region }) => region).join(', ')}, which \`allowed-regions\` names`,
      );
    const bare = open
      .filter(
        (each) => !each.analyzers.some(({ type, status }) => externalAccess.has(type) && status === 'ACTIVE'),
      )
      .map(({ region }) => region)
      .sort();
    const used = bare.filter(isAllowed);
    const unused = bare.filter((region) => !isAllowed(region));

    // An organization's analyzer lives in another account and is not listed here; its service-linked role is,
    // and so is one that a former analyzer left behind: a warning then, no pass.
    const isMember = organization ? organization.managementAccountId !== account.id : false;
    const trace = roles?.some(({ name }) => name === 'AWSServiceRoleForAccessAnalyzer') ?? false;
    const probablyCovered = isMember && trace && bare.length === open.length;

    const command = (regions: readonly string[]): string =>
      `for region in ${regions.map(shellWord).join(' ')}; do aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region "$region"; done`;
    const seen = (regions: readonly string[]): string =>
      `ListAnalyzers shows no ACTIVE analyzer of type ACCOUNT or ORGANIZATION in ${regions.join(', ')}`;
    if (used.length > 0)
      yield problem({
        resource: accountArn(account),
        message: probablyCovered
          ? 'No analyzer of this account watches external access; an organization analyzer in the delegated administrator account probably does, which cannot be seen from here.'
          : `No active analyzer watches external access in ${countOf(used.length, open.length)}.`,
        evidence: seen(used),
        fix: command(used),
        subject: used.join(' '),
        ...(probablyCovered ? { severity: 'low' } : {}),
      });
    if (unused.length > 0 && !probablyCovered)
      yield problem({
        resource: accountArn(account),
        message: `No active analyzer watches external access in ${unused.length} enabled regions outside the allowed ones.`,
        evidence: seen(unused),
        fix: `close these regions (see regions-opt-in), or ${command(unused)}`,
        subject: `outside ${unused.join(' ')}`,
        severity: 'low',
      });
    if (bare.length === 0)
      yield evidence(`an active analyzer for external access in each of ${open.length} regions`);
  },
});

function countOf(count: number, all: number): string {
  return count === all ? `any of ${all} regions` : `${count} of ${all} regions`;
}
