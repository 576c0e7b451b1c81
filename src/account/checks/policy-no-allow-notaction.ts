import { defineCheck } from '../check.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { texts } from '../policy.ts';

export default defineCheck({
  id: 'policy-no-allow-notaction',
  title: 'No policy allows by NotAction',
  severity: 'medium',
  why: 'Allow with NotAction grants every action that is not on the list: those that nobody thought of, a misspelt exception, and each new service on its launch day.',
  fix: 'List what is allowed under Action.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) => {
      const except = texts(statement.notActions);
      return statement.effect === 'Allow' && except.length > 0
        ? { may: `may do everything but ${except.join(', ')}`, seen: `Allow NotAction ${except.join(', ')}` }
        : null;
    });
  },
});
