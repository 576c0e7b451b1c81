import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Read the deploys bucket',
  story:
    'A merge queue gates the group again, because its content is new. There is no pull request to comment on.',
  event: 'merge_group',
  repository: { base: standing, head: { 'policies/deploy.json': policyText(readBucket('acme-deploys')) } },
  checkout: { depth: 2 },
  inputs: { ...withRole, baseline: 'off' },
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
