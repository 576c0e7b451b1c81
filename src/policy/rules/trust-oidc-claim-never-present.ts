import { keyAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { githubHost, oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';
import { conditionKey, keyPrefixExists } from '../service-reference/service-reference.ts';
import { claimOf } from '../trust/claims.ts';

/** Claims that STS takes from the tokens of every issuer. */
const standard = new Set(['aud', 'sub', 'amr', 'email', 'oaud']);

const example = (claim: string, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${githubHost}:sub`]: 'repo:octo-org/app:ref:refs/heads/main',
          [`${githubHost}:${claim}`]: 'x',
        },
      },
    },
    ...at,
  );

export default definePolicyRule({
  id: 'trust-oidc-claim-never-present',
  title: 'A claim that AWS does not read',
  severity: 'medium',
  why: 'STS turns only some claims of a token into condition keys. This one is never there: the role cannot be assumed, or the condition is skipped.',
  fix: 'Use a claim that AWS reads; of GitHub: sub, repository, repository_id, repository_owner_id, ref, environment, job_workflow_ref, actor, workflow.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  examples: {
    bad: [example('repository_owner', `Condition.StringEquals.${githubHost}:repository_owner#key`)],
    good: [example('repository_owner_id'), example('job_workflow_ref')],
  },
  *statement(statement) {
    for (const { provider } of oidcPrincipals(statement)) {
      if (!keyPrefixExists(provider)) continue;
      for (const condition of statement.conditions) {
        const claim = claimOf(condition, provider);
        if (claim !== undefined && !standard.has(claim) && !conditionKey(condition.lowerKey))
          yield {
            message: `AWS does not read the claim "${claim}" of ${provider}.`,
            at: [keyAt(...condition.keyPath)],
          };
      }
    }
  },
});
