import { passAnyRole, policyText, says, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add a deploy policy',
  story:
    'IAM Access Analyzer throttles before it answers. The gate waits and gets its answer: nothing is lost, and nothing is green by accident.',
  repository: { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } },
  inputs: withRole,
  faults: { aws: [{ operation: 'access-analyzer:ValidatePolicy', kind: 'throttled', times: 1 }] },
  validatePolicy: [
    {
      contains: 'PassAnyRole',
      findings: [says.passRoleWithStar(['Statement', 0, 'Action'], ['Statement', 0, 'Resource'])],
    },
  ],
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'created',
    annotations: [
      { level: 'error', file: 'policies/deploy.json', line: 7, says: 'PASS_ROLE_WITH_STAR_IN_RESOURCE' },
    ],
    requests: { made: ['access-analyzer:ValidatePolicy'] },
  },
};
export default scenario;
