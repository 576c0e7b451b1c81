import { identityExample } from '../examples.ts';
import { problemsOf } from '../escalation/problems.ts';
import { auditing } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'switches-off-audit',
  title: 'Switching off the audit of the account',
  severity: 'medium',
  why: 'The first thing an intruder does is to stop the record of what comes next.',
  fix: 'Allow the reads only, "cloudtrail:Describe*", and keep the rest for a role of its own.',
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [identityExample({ Action: 'cloudtrail:*', Resource: '*' }, 'Action')],
    good: [
      identityExample({ Action: ['cloudtrail:Describe*', 'cloudtrail:LookupEvents'], Resource: '*' }),
      identityExample({
        Action: 'cloudtrail:UpdateTrail',
        Resource: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/app',
      }),
    ],
  },
  document: (policy) => problemsOf(policy, auditing),
});
