import { defineCheck, evidence, notApplicable, problem } from '../check.ts';
import { conditionsOn } from '../trust.ts';
import { statementsIn, texts } from '../policy.ts';

export default defineCheck({
  id: 'org-region-deny-scp',
  title: 'A service control policy closes the other regions',
  severity: 'medium',
  why: 'Regions that are enabled by default cannot be disabled. Only a service control policy that denies by aws:RequestedRegion keeps people and thieves out of them.',
  fix: 'Attach a service control policy: Deny, NotAction for the global services, Resource "*", Condition StringNotEquals aws:RequestedRegion [your regions].',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
  ],
  profile: 'all',
  benchmarks: { cis: { 7: '2.1.2' } },
  facts: ['serviceControlPolicies', 'organization'],
  *judge({ serviceControlPolicies, organization }, { settings }) {
    if (!organization) return yield notApplicable('the account belongs to no organization');
    const { allowedRegions } = settings;
    const closes = (values: readonly string[]): boolean =>
      values.length > 0 &&
      values.every((value) => !value.includes('*') && (!allowedRegions || allowedRegions.includes(value)));
    const fences = serviceControlPolicies.filter(({ document }) =>
      statementsIn(document).some(
        (statement) =>
          statement.effect === 'Deny' &&
          conditionsOn(statement, 'aws:RequestedRegion').some(
            ({ comparison, values }) => comparison?.negated === true && closes(texts(values)),
          ),
      ),
    );
    const attached = fences.filter(({ targets }) => targets.length > 0);
    if (attached.length > 0)
      return yield evidence(
        attached.map(({ name, targets }) => `${name} on ${targets.join(', ')}`).join('; '),
      );
    yield problem({
      resource: organization.arn,
      message:
        fences.length > 0
          ? `The service control policy ${fences.map(({ name }) => name).join(', ')} closes regions and is attached to nothing.`
          : 'No service control policy closes the regions that are not allowed.',
      evidence: `${serviceControlPolicies.length} service control policies read`,
      fix: 'aws organizations create-policy --type SERVICE_CONTROL_POLICY --name allowed-regions --description "Closes other regions" --content file://allowed-regions.json, then aws organizations attach-policy --policy-id ID --target-id ROOT',
      subject: fences.map(({ id }) => id).join(' '),
    });
  },
});
