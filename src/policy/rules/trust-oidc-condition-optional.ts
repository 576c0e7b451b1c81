import { keyAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';
import { claimOf, requires } from '../trust/claims.ts';

const sub = { [`${githubHost}:sub`]: 'repo:octo-org/app:environment:production' };
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
  id: 'trust-oidc-condition-optional',
  title: 'A claim that is not required',
  severity: 'medium',
  why: 'The condition also holds for a token without the claim, so leaving the claim out passes it.',
  fix: 'Use the operator without IfExists and ForAllValues: "StringEquals".',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      example(
        { StringEquals: sub, StringEqualsIfExists: { [`${githubHost}:environment`]: 'production' } },
        `Condition.StringEqualsIfExists.${githubHost}:environment#key`,
      ),
      example(
        { 'ForAllValues:StringEquals': sub },
        `Condition.ForAllValues:StringEquals.${githubHost}:sub#key`,
      ),
      example(
        { StringNotLike: { [`${githubHost}:sub`]: '*:pull_request' } },
        `Condition.StringNotLike.${githubHost}:sub#key`,
      ),
    ],
    good: [
      example({ StringEquals: { ...sub, [`${githubHost}:environment`]: 'production' } }),
      example({
        StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/app:*' },
        StringNotLike: { [`${githubHost}:sub`]: '*:pull_request' },
      }),
      example({
        StringEquals: sub,
        StringEqualsIfExists: { [`${githubHost}:environment`]: 'production' },
        Null: { [`${githubHost}:environment`]: 'false' },
      }),
    ],
  },
  *statement(statement) {
    for (const { provider } of oidcPrincipals(statement)) {
      const told = new Set<string>();
      for (const condition of statement.conditions) {
        const claim = claimOf(condition, provider);
        const comparison = condition.comparison;
        if (claim === undefined || !comparison || comparison.family === 'Null' || told.has(claim)) continue;
        const skippable =
          comparison.ifExists || comparison.qualifier === 'ForAllValues' || comparison.negated;
        const elsewhere = statement.conditions.some(
          (other) =>
            other !== condition &&
            claimOf(other, provider) === claim &&
            (requires(other, claim) || other.comparison?.family === 'Null'),
        );
        // Exceptions from a claim are no requirement of it, except for the subject, which decides who may.
        if (!skippable || elsewhere || (comparison.negated && claim !== 'sub')) continue;
        told.add(claim);
        yield {
          message: `A token without "${claim}", or with another one, passes ${condition.operator}.`,
          at: [keyAt(...condition.keyPath)],
          // Every token has these, so that only the reader is misled.
          ...(requires(condition, claim) ? { severity: 'low' } : {}),
        };
      }
    }
  },
});
