import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies, type RuleExample } from '../rule.ts';

const example = (operator: string, subject: string, ...at: string[]): RuleExample => ({
  ...trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { [operator]: { [`${githubHost}:sub`]: subject } },
    },
    ...at,
  ),
  surroundings: { repository: 'octo-org/octo-repo' },
});

export default definePolicyRule({
  id: 'trust-github-oidc-wrong-case',
  title: 'This repository in letters of another case',
  severity: 'medium',
  why: 'The subject of the token has the name as GitHub writes it, and StringEquals and StringLike tell cases apart: the role cannot be assumed.',
  fix: 'Write owner and repository as GitHub does, or use StringEqualsIgnoreCase.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  limits: 'It runs in workflows only, where the name of the repository is known.',
  examples: {
    bad: [
      example('StringLike', 'repo:Octo-Org/octo-repo:*', `Condition.StringLike.${githubHost}:sub`),
      example(
        'StringEquals',
        'repo:octo-org/Octo-Repo:pull_request',
        `Condition.StringEquals.${githubHost}:sub`,
      ),
    ],
    good: [
      example('StringLike', 'repo:octo-org/octo-repo:*'),
      example('StringEqualsIgnoreCase', 'repo:Octo-Org/octo-repo:pull_request'),
      example('StringLike', 'repo:Octo-Org/other:*'),
    ],
  },
  *statement(statement, { surroundings: { repository } }) {
    if (!repository || !oidcPrincipals(statement).some(({ provider }) => provider === githubHost)) return;
    for (const { lowerKey, comparison, values } of statement.conditions) {
      if (lowerKey !== `${githubHost}:sub` || comparison?.family !== 'String') continue;
      if (comparison.base.endsWith('IgnoreCase')) continue;
      for (const value of values) {
        const named = value.known ? /^repo:([^:*?@]+\/[^:*?@]+):/.exec(value.text)?.[1] : undefined;
        if (named !== undefined && named !== repository && named.toLowerCase() === repository.toLowerCase())
          yield {
            message: `GitHub writes this repository "${repository}", not "${named}".`,
            at: [valueAt(...value.path)],
          };
      }
    }
  },
});
