import { defineCheck } from '../check.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { allowsAction, isLimited, onEveryResource } from '../policy.ts';

export default defineCheck({
  id: 'policy-no-marketplace-subscribe',
  title: 'No policy lets its holder buy from AWS Marketplace',
  severity: 'low',
  why: 'A subscription costs money at once and may run for years; software bought so runs inside the account.',
  fix: 'Leave aws-marketplace:Subscribe to those who buy.',
  references: [
    'https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-iam-users-groups-policies.html',
  ],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) =>
      // The most telling action stands for the service: whoever may do this may do what matters.
      allowsAction(statement, 'aws-marketplace:Subscribe') &&
      onEveryResource(statement) &&
      !isLimited(statement)
        ? {
            may: 'may subscribe to AWS Marketplace products',
            seen: 'Allow aws-marketplace:Subscribe on every resource',
          }
        : null,
    );
  },
});
