import { defineCheck, problem } from '../check.ts';
import { isPinned, trustFix, trustPlace, trusts, untold } from '../trust.ts';

/** Sign-in URLs of the partitions, with a region in front for a regional endpoint, and with a path for custom ones. */
const signInUrl =
  /^https:\/\/(([a-z0-9-]+\.)*signin\.(aws\.amazon\.com|aws\.amazon\.cn|amazonaws-us-gov\.com|amazonaws\.cn|aws)|signin\.aws\.amazon\.com)\/(static\/)?saml/;

export default defineCheck({
  id: 'role-trust-saml',
  title: 'Roles for SAML test the audience, and their provider exists',
  severity: 'low',
  why: 'Without SAML:aud an assertion that the identity provider made for another application is taken as well. A provider that is gone can be made anew by whoever may create providers, under the same name.',
  fix: '"Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } }',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html'],
  profile: 'recommended',
  benchmarks: {},
  facts: ['roles', 'samlProviders'],
  *judge({ roles, samlProviders }) {
    yield* untold(roles);
    const known = new Set(samlProviders.map(({ arn }) => arn));
    const federated = trusts(roles, 'sts:AssumeRoleWithSAML').filter(
      ({ principal, text }) => principal.type === 'Federated' && text.includes(':saml-provider/'),
    );
    for (const trust of federated) {
      const { role, statement, text } = trust;
      if (!known.has(text))
        yield problem({
          resource: role.arn,
          message: `The role ${role.name} trusts a SAML provider that is not there.`,
          evidence: `${trustPlace(trust)}: ${text} is not in ListSAMLProviders`,
          fix: trustFix(role, 'remove the principal or name the provider that is used'),
          subject: text,
        });
      if (!isPinned(statement, 'SAML:aud', (value) => signInUrl.test(value)))
        yield problem({
          resource: role.arn,
          message: `The role ${role.name} takes SAML assertions that were made for other applications.`,
          evidence: `${trustPlace(trust)}: no condition ties SAML:aud to AWS's sign-in URL`,
          fix: trustFix(role, 'add StringEquals SAML:aud https://signin.aws.amazon.com/saml'),
          subject: `audience ${statement.index}`,
        });
    }
  },
});
