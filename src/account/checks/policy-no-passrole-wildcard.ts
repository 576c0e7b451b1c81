import { defineCheck } from '../check.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { allowsAction, onEveryResource } from '../policy.ts';
import { conditionsOn, isClosed } from '../trust.ts';

export default defineCheck({
  id: 'policy-no-passrole-wildcard',
  title: 'No policy lets its holder pass any role to any service',
  severity: 'medium',
  why: 'Whoever may pass any role hands the strongest one to a function or machine of their own, and works with its rights.',
  fix: 'Name the roles, and the services: "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } }.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) =>
      allowsAction(statement, 'iam:PassRole') &&
      onEveryResource(statement) &&
      !conditionsOn(statement, 'iam:PassedToService').some(isClosed)
        ? {
            may: 'may pass any role to any service',
            seen: 'Allow iam:PassRole on every resource without iam:PassedToService',
          }
        : null,
    );
  },
});
