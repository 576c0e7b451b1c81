import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';
import { demandsOn, pins } from '../trust/claims.ts';
import { sharedIssuers } from '../trust/issuers.ts';

const example = (Condition: unknown, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    },
    ...at,
  );

export default definePolicyRule({
  id: 'trust-oidc-any-tenant',
  title: 'Any customer of this service may assume the role',
  severity: 'critical',
  why: 'The issuer gives tokens to all customers of the service. Without a condition that names yours, each of them can assume the role.',
  fix: 'Name your organisation by the claim that says it: "StringLike": { "gitlab.com:sub": "project_path:acme/app:ref_type:branch:ref:main" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      example({ StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }, 'Principal.Federated'),
      example({ StringLike: { 'gitlab.com:sub': 'project_path:*' } }, 'Condition.StringLike.gitlab.com:sub'),
    ],
    good: [
      example({ StringLike: { 'gitlab.com:sub': 'project_path:acme/*:ref_type:branch:ref:main' } }),
      trustExample({
        Principal: { Federated: 'accounts.google.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } },
      }),
    ],
  },
  *statement(statement, { statements }) {
    for (const { principal, provider } of oidcPrincipals(statement)) {
      const issuer = sharedIssuers.get(provider);
      if (!issuer) continue;
      const { pinned, loose } = pins(demandsOn(statement, statements, provider), issuer.tenantClaims);
      if (pinned) continue;
      const [first, ...rest] = (loose.length > 0 ? loose : [principal.value]).map(({ path }) =>
        valueAt(...path),
      );
      if (first)
        yield {
          message: `Nothing says which customer of ${provider} may assume the role. Add ${issuer.example}.`,
          at: [first, ...rest],
        };
    }
  },
});
