import { passAnyRole, policyText, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add a deploy policy',
  story:
    'A merge queue gates the group again, because its content is new. There is no pull request to comment on.',
  event: 'merge_group',
  repository: { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } },
  checkout: { depth: 2 },
  inputs: { ...withRole, baseline: 'off' },
  validatePolicy: [],
  expected: {
    verdict: 'passed',
    exitCode: 0,
    comment: 'none',
    requests: {
      made: ['sts:AssumeRoleWithWebIdentity', 'access-analyzer:ValidatePolicy'],
      notMade: ['POST *', 'iam:*'],
    },
  },
};
export default scenario;
