import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, isGitHub, oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';
import { demandsOn } from '../trust/claims.ts';
import { ownerPins, pinsWorkflow } from '../trust/github.ts';

const example = (Condition: unknown, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    },
    ...at,
  );

export default definePolicyRule({
  id: 'trust-github-oidc-any-repository',
  title: 'Any repository on GitHub may assume the role',
  severity: 'critical',
  why: 'GitHub gives a token to every workflow of every repository. Anybody with a GitHub account can run one that this role lets in.',
  fix: 'Name owner and repository: "StringEquals": { "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:environment:production" }.',
  references: [
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      example({ StringEquals: { [`${githubHost}:aud`]: 'sts.amazonaws.com' } }, 'Principal.Federated'),
      example(
        { StringLike: { [`${githubHost}:sub`]: 'repo:octo*' } },
        `Condition.StringLike.${githubHost}:sub`,
      ),
      example(
        { StringLike: { [`${githubHost}:sub`]: ['repo:octo-org/app:*', 'repo:*/app:*'] } },
        `Condition.StringLike.${githubHost}:sub.1`,
      ),
      example({ StringNotLike: { [`${githubHost}:sub`]: 'repo:evil/*' } }, 'Principal.Federated'),
    ],
    good: [
      example({ StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/*' } }),
      example({ StringLike: { [`${githubHost}:sub`]: 'repo:octo-org@*/app@*:ref:refs/heads/main' } }),
      example({ StringEquals: { [`${githubHost}:repository_owner_id`]: '306859' } }),
    ],
  },
  *statement(statement, { statements }) {
    const github = oidcPrincipals(statement).find(({ provider }) => isGitHub(provider));
    if (!github) return;
    const demands = demandsOn(statement, statements, github.provider);
    const { pinned, loose } = ownerPins(demands);
    if (pinned) return;
    const [first, ...rest] = (loose.length > 0 ? loose : [github.principal.value]).map(({ path }) =>
      valueAt(...path),
    );
    if (first)
      yield {
        message:
          loose.length > 0
            ? `"${loose[0]?.text ?? ''}" does not name whose repositories may assume the role.`
            : 'Nothing says whose repositories may assume the role.',
        at: [first, ...rest],
        // A reusable workflow can be called by anybody, but runs its own code.
        ...(pinsWorkflow(demands) ? { severity: 'high' } : {}),
      };
  },
});
