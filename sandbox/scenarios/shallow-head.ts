import { passAnyRole, policyText, says, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add a deploy policy',
  story:
    'The workflow checks out the head of the branch with depth 1, the origin cannot be reached, and the base branch has moved on. GitHub’s API is asked what changed.',
  repository: {
    base: standing,
    head: { 'policies/deploy.json': policyText(passAnyRole) },
    baseMovedOn: { 'policies/unrelated.json': policyText({ ...passAnyRole, Sid: 'Unrelated' }) },
  },
  checkout: { ref: 'head', depth: 1, originReachable: false },
  inputs: { ...withRole, baseline: 'report' },
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
    annotations: [{ level: 'error', file: 'policies/deploy.json', line: 7 }],
    saysNot: { log: ['unrelated.json'], comment: ['unrelated.json'], summary: ['unrelated.json'] },
    requests: { made: ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files'] },
  },
};
export default scenario;
