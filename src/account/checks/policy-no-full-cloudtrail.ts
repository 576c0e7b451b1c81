import { defineCheck } from '../check.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { allowsAction, isLimited, onEveryResource } from '../policy.ts';

export default defineCheck({
  id: 'policy-no-full-cloudtrail',
  title: 'No policy grants all of CloudTrail',
  severity: 'low',
  why: 'Whoever may stop or delete trails works unseen from then on.',
  fix: 'Leave cloudtrail:StopLogging, DeleteTrail and UpdateTrail to those who run the trails.',
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) =>
      // The most telling action stands for the service: whoever may do this may do what matters.
      allowsAction(statement, 'cloudtrail:StopLogging') &&
      onEveryResource(statement) &&
      !isLimited(statement) &&
      allowsAction(statement, 'cloudtrail:DeleteTrail')
        ? {
            may: 'may stop and delete every CloudTrail trail',
            seen: 'Allow cloudtrail:StopLogging and cloudtrail:DeleteTrail on every resource',
          }
        : null,
    );
  },
});
