import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { isGitHub, oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';
import { demandsOn } from '../trust/claims.ts';
import { privateIssuers, sharedIssuers } from '../trust/issuers.ts';

const anyToken = (provider: string, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    },
    ...at,
  );
const host = 'oidc.eks.eu-west-1.amazonaws.com/id/ab12';
const example = (Condition: unknown, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    },
    ...at,
  );

export default definePolicyRule({
  id: 'trust-oidc-any-workload',
  title: 'Any pod or job may assume the role',
  severity: 'medium',
  why: 'The issuer gives a token to everything that runs there. Whatever gets into one pod or job gets this role.',
  fix: 'Name the workload by its subject: "StringEquals": { "oidc.eks.eu-west-1.amazonaws.com/id/…:sub": "system:serviceaccount:app:api" }.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      example({ StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' } }, 'Principal.Federated'),
      example(
        { StringLike: { [`${host}:sub`]: 'system:serviceaccount:*:*' } },
        `Condition.StringLike.${host}:sub`,
      ),
      anyToken('gitlab.octo.example', 'Principal.Federated'),
    ],
    good: [
      example({ StringEquals: { [`${host}:sub`]: 'system:serviceaccount:app:api' } }),
      example({ StringLike: { [`${host}:sub`]: 'system:serviceaccount:app:*' } }),
      trustExample({
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.octo.example' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'gitlab.octo.example:aud': 'sts.amazonaws.com' } },
      }),
    ],
  },
  *statement(statement, { statements }) {
    for (const { principal, provider } of oidcPrincipals(statement)) {
      if (isGitHub(provider) || sharedIssuers.has(provider)) continue;
      const issuer = privateIssuers.find(({ url }) => url.test(provider));
      // For whom the tokens of an issuer are may decide, where nobody knows better.
      const tests = demandsOn(statement, statements, provider).filter(
        ({ claim }) => claim !== 'aud' || !issuer,
      );
      const loose = tests
        .flatMap(({ condition: { values, comparison } }) => (comparison?.wildcards ? values : []))
        .filter((value) => value.known && /^(system:serviceaccount:|repo:)?\*([:/]\*)*$/.test(value.text));
      if (tests.length > 0 && loose.length === 0) continue;
      const [first, ...rest] = (loose.length > 0 ? loose : [principal.value]).map(({ path }) =>
        valueAt(...path),
      );
      if (first)
        yield {
          message: `Nothing says which workload may assume the role${issuer ? `, such as ${issuer.subject}` : ''}.`,
          at: [first, ...rest],
        };
    }
  },
});
