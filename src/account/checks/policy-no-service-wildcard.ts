import { defineCheck } from '../check.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { texts } from '../policy.ts';

const wholeService = /^[a-z0-9-]+:\*+$/i;

export default defineCheck({
  id: 'policy-no-service-wildcard',
  title: 'No policy grants every action of a service',
  severity: 'low',
  why: 'service:* holds what nobody asked for: deleting, sharing, changing policies, and whatever the service learns next year.',
  fix: 'Name the actions, or narrow them: s3:Get*, s3:List*.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  profile: 'all',
  benchmarks: { securityHub: ['IAM.21'] },
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) => {
      if (statement.effect !== 'Allow') return null;
      const whole = texts(statement.actions).filter((action) => wholeService.test(action));
      const except = texts(statement.notActions).filter((action) => wholeService.test(action));
      if (whole.length > 0)
        return { may: `may do everything in ${whole.join(', ')}`, seen: `Allow Action ${whole.join(', ')}` };
      if (except.length > 0)
        return {
          may: `may do everything in every service but ${except.join(', ')}`,
          seen: `Allow NotAction ${except.join(', ')}`,
        };
      return null;
    });
  },
});
