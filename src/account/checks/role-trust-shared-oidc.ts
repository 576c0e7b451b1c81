import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { isGitHub } from '../github-trust.ts';
import { isEksIssuer, sharedIssuer } from '../issuers.ts';
import { texts } from '../policy.ts';
import { conditionsOn, isPinned, issuerOf, trustFix, trustPlace, trusts, untold } from '../trust.ts';

export default defineCheck({
  id: 'role-trust-shared-oidc',
  title: 'Roles for shared OIDC issuers name the customer',
  severity: 'high',
  why: 'The issuer signs tokens for all its customers. A role that does not test whose token it is is open to each of them.',
  fix: 'Add a condition on the claim that names you, such as "gitlab.com:sub": "project_path:GROUP/PROJECT:…".',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
  ],
  profile: 'all',
  benchmarks: {},
  facts: ['roles'],
  *judge({ roles }) {
    yield* untold(roles);
    for (const trust of trusts(roles, 'sts:AssumeRoleWithWebIdentity')) {
      const issuer = issuerOf(trust);
      if (issuer === null || isGitHub(trust)) continue;
      const shared = sharedIssuer(issuer);
      if (shared) {
        const named = shared.tenant.some(([claim, form]) =>
          isPinned(trust.statement, `${issuer}:${claim}`, (value) => form.test(value)),
        );
        if (named) continue;
        yield problem({
          resource: trust.role.arn,
          message: `The role ${trust.role.name} lets in tokens of every customer of ${shared.name}.`,
          evidence: `${trustPlace(trust)}: no condition that names the customer`,
          fix: trustFix(
            trust.role,
            shell`test ${`${issuer}:${shared.tenant[0]?.[0] ?? 'sub'}`} with ${shared.example}`,
          ),
          subject: `${trust.statement.index} ${issuer}`,
        });
      } else if (isEksIssuer(issuer)) {
        const subjects = conditionsOn(trust.statement, `${issuer}:sub`).flatMap(({ values }) =>
          texts(values),
        );
        const anyPod =
          subjects.length === 0 || subjects.some((value) => /^(\*|system:serviceaccount:\*)/.test(value));
        if (!anyPod) continue;
        yield problem({
          resource: trust.role.arn,
          message: `The role ${trust.role.name} lets in every service account of a cluster.`,
          evidence: `${trustPlace(trust)}: ${subjects.join(', ') || 'no condition on sub'}`,
          fix: trustFix(trust.role, shell`test ${`${issuer}:sub`} with system:serviceaccount:NAMESPACE:NAME`),
          severity: 'medium',
          subject: `${trust.statement.index} ${issuer}`,
        });
      }
    }
  },
});
