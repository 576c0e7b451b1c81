import { isKnownService } from '../actions.ts';
import { valueAt } from '../document.ts';
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
  *statement({ actions, notActions }) {
    for (const list of [actions, notActions])
      for (const action of list)
        if (action.known && isKnownService(action) === false)
          yield {
            message: `The service of the action ${action.text} does not exist.`,
            at: [valueAt(...action.path)],
          };
  },
});
