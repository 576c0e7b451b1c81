import { actionProblems } from '../actions.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_SERVICE_IN_ACTION',
  title: 'Invalid service in action',
  findingType: 'ERROR',
  why: 'AWS has no service of this prefix, so the statement does not do what it says.',
  fix: 'Look the prefix up in the service authorization reference: it is "logs" for CloudWatch Logs, "elasticloadbalancing" for load balancers, "states" for Step Functions.',
  examples: {
    bad: [
      identityExample({ Action: ['s3:GetObject', 'nosuchservice:Get'] }, 'Action.1'),
      identityExample({ Action: undefined, NotAction: 'cloudwatchlogs:*' }, 'NotAction'),
    ],
    good: [identityExample({ Action: ['*', 'S3:GetObject', 'logs:*', 's3*:Get*'] })],
  },
  statement: (statement) =>
    actionProblems(
      statement,
      'unknown service',
      (text) => `The service of the action ${text} does not exist.`,
    ),
});
