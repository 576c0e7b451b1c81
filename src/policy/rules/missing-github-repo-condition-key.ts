import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, oidcPrincipals } from '../families/oidc.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const frame = {
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
  Action: 'sts:AssumeRoleWithWebIdentity',
};

export default defineAccessAnalyzerRule({
  id: 'MISSING_GITHUB_REPO_CONDITION_KEY',
  title: 'GitHub Actions without a condition on the repository',
  findingType: 'SECURITY_WARNING',
  why: 'Every workflow on GitHub gets a token of this provider, so anybody with a GitHub account can assume the role.',
  fix: 'Add "StringEquals": { "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:ref:refs/heads/main" }.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      trustExample(
        { ...frame, Condition: { StringEquals: { [`${githubHost}:aud`]: 'sts.amazonaws.com' } } },
        'Principal.Federated',
      ),
    ],
    good: [
      trustExample({
        ...frame,
        Condition: { StringEquals: { [`${githubHost}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } },
      }),
    ],
  },
  *statement(statement) {
    for (const { principal, provider } of oidcPrincipals(statement))
      if (
        provider === githubHost &&
        !statement.conditions.some(({ lowerKey }) => lowerKey === `${githubHost}:sub`)
      )
        yield {
          message: 'No condition says which repository may assume the role.',
          at: [valueAt(...principal.value.path)],
        };
  },
});
