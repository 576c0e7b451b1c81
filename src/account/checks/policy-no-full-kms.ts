import { defineCheck } from '../check.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { allowsAction, isLimited, onEveryResource } from '../policy.ts';

export default defineCheck({
  id: 'policy-no-full-kms',
  title: 'No policy grants the use and deletion of every KMS key',
  severity: 'low',
  why: 'Whoever may use every key reads everything that is encrypted with them; whoever may schedule their deletion makes it unreadable.',
  fix: 'Name the keys, and leave out kms:ScheduleKeyDeletion and kms:PutKeyPolicy.',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html'],
  profile: 'all',
  benchmarks: { securityHub: ['KMS.1', 'KMS.2'] },
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) =>
      // The most telling action stands for the service: whoever may do this may do what matters.
      allowsAction(statement, 'kms:Decrypt') &&
      onEveryResource(statement) &&
      !isLimited(statement) &&
      allowsAction(statement, 'kms:ScheduleKeyDeletion')
        ? {
            may: 'may decrypt with every KMS key and delete it',
            seen: 'Allow kms:Decrypt and kms:ScheduleKeyDeletion on every resource',
          }
        : null,
    );
  },
});
