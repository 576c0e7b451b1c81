import { valueAt } from '../document.ts';
import { resourceControlExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { serviceExists, supportsResourceControlPolicies } from '../service-reference/service-reference.ts';

export default defineAccessAnalyzerRule({
  id: 'RCP_SYNTAX_ERROR_ACTION',
  title: 'RCP syntax error: action',
  findingType: 'ERROR',
  why: 'Resource control policies hold for some services only. AWS Organizations refuses one with an action of another.',
  fix: 'Keep actions of supported services, such as s3, sts, kms, sqs and secretsmanager, and restrict the others by a service control policy.',
  types: ['RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [resourceControlExample({ Action: ['s3:*', 'ec2:*'] }, 'Action.1')],
    good: [resourceControlExample({ Action: ['s3:*', 'sts:AssumeRole', 'KMS:Decrypt'] })],
  },
  *statement({ actions }) {
    for (const action of actions) {
      const { service } = action;
      // An unknown service is INVALID_SERVICE_IN_ACTION.
      if (!action.known || !service || hasWildcard(service) || !serviceExists(service)) continue;
      if (!supportsResourceControlPolicies(service))
        yield {
          message: `Resource control policies do not hold for ${service}, so they cannot have "${action.text}".`,
          at: [valueAt(...action.path)],
        };
    }
  },
});
