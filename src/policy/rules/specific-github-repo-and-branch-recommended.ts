import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, oidcPrincipals } from '../families/oidc.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const example = (condition: unknown, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: condition,
    },
    ...at,
  );

export default defineAccessAnalyzerRule({
  id: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
  title: 'GitHub Actions of any branch or repository',
  findingType: 'WARNING',
  why: 'Whoever can push a branch, or has a repository that the pattern covers, can assume the role.',
  fix: 'Name repository and branch: "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:ref:refs/heads/main".',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      example(
        { StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/*' } },
        `Condition.StringLike.${githubHost}:sub`,
      ),
      example(
        { StringLike: { [`${githubHost}:sub`]: ['repo:octo-org/octo-repo:*'] } },
        `Condition.StringLike.${githubHost}:sub.0`,
      ),
    ],
    good: [
      example({ StringEquals: { [`${githubHost}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } }),
      example({
        StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/octo-repo:*' },
        StringEquals: { [`${githubHost}:ref`]: 'refs/heads/main' },
      }),
    ],
  },
  *statement(statement) {
    if (!oidcPrincipals(statement).some(({ provider }) => provider === githubHost)) return;
    // A condition on the claim `ref` pins the branch as well as the subject does.
    const pinsBranch = statement.conditions.some(
      ({ lowerKey, comparison, values }) =>
        lowerKey === `${githubHost}:ref` &&
        comparison?.family === 'String' &&
        !comparison.negated &&
        values.length > 0 &&
        values.every((value) => !value.known || !hasWildcard(value.text)),
    );
    for (const { lowerKey, comparison, values } of statement.conditions) {
      if (lowerKey !== `${githubHost}:sub` || comparison?.base !== 'StringLike') continue;
      for (const value of values) {
        if (!value.known) continue;
        const pinned = pinsBranch ? value.text.split(':').slice(0, 2).join(':') : value.text;
        if (hasWildcard(pinned))
          yield {
            message: `"${value.text}" does not name one repository and branch.`,
            at: [valueAt(...value.path)],
          };
      }
    }
  },
});
