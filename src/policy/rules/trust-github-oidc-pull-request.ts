import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';
import { demandsOn } from '../trust/claims.ts';
import { ownerPins, pinsWorkflow } from '../trust/github.ts';

const example = (subject: string, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${githubHost}:sub`]: subject } },
    },
    ...at,
  );

export default definePolicyRule({
  id: 'trust-github-oidc-pull-request',
  title: 'Pull requests may assume the role',
  severity: 'low',
  why: 'Whoever can push a branch runs unreviewed code with this role, before anybody has approved it.',
  fix: 'Let a protected environment decide: "repo:octo-org/octo-repo:environment:plan". Keep the role read-only.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  examples: {
    bad: [example('repo:octo-org/app:pull_request', `Condition.StringEquals.${githubHost}:sub`)],
    good: [example('repo:octo-org/app:environment:plan')],
  },
  *statement(statement, { statements }) {
    if (!oidcPrincipals(statement).some(({ provider }) => provider === githubHost)) return;
    const demands = demandsOn(statement, statements, githubHost);
    if (!ownerPins(demands).pinned || pinsWorkflow(demands)) return;
    for (const { lowerKey, comparison, values } of statement.conditions) {
      if (lowerKey !== `${githubHost}:sub` || comparison?.family !== 'String' || comparison.negated) continue;
      for (const value of values)
        if (value.known && value.text.endsWith(':pull_request'))
          yield { message: `"${value.text}" lets unreviewed code in.`, at: [valueAt(...value.path)] };
    }
  },
});
