import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { strangersIn } from '../families/strangers.ts';
import { definePolicyRule, exceptTrustPolicies } from '../rule.ts';

const Principal = { AWS: ['arn:aws:iam::111122223333:role/app', '444455556666'] };

export default definePolicyRule({
  id: 'resource-shared-with-unknown-account',
  title: 'A resource for an account that nobody listed',
  severity: 'medium',
  why: 'Whoever controls that account decides who of it gets this access, and the config does not say that it is one to trust.',
  fix: 'List the account under `trusted-accounts` in the config, or remove the principal.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  limits:
    'It runs only where the config has `trusted-accounts`. Accounts of AWS itself are not known and are to be listed too.',
  weighsConditions: true,
  examples: {
    bad: [
      {
        ...bucketExample({ Principal }, 'Principal.AWS.1'),
        surroundings: { knownAccounts: ['111122223333'] },
      },
    ],
    good: [
      bucketExample({ Principal }),
      { ...bucketExample({ Principal }), surroundings: { knownAccounts: ['111122223333', '444455556666'] } },
      {
        ...bucketExample({
          Principal: { AWS: '777788889999' },
          Resource: 'arn:aws:sqs:eu-west-1:777788889999:jobs',
        }),
        surroundings: { knownAccounts: ['111122223333'] },
      },
    ],
  },
  *statement(statement, policy) {
    for (const { value, account } of strangersIn(statement, policy))
      yield {
        message: `The account ${account}, which is not among the trusted ones, is let in.`,
        at: [valueAt(...value.path)],
      };
  },
});
