import { passAnyRole, policyText, standing } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add a deploy policy',
  story:
    'The job lacks `pull-requests: write`. GitHub answers “Resource not accessible by integration”; the verdict stands, and the log names the missing permission.',
  permissions: { contents: 'read', 'pull-requests': 'read' },
  repository: { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } },
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'none',
    annotations: [
      { level: 'error', file: 'policies/deploy.json', line: 7, says: 'PASS_ROLE_WITH_STAR_IN_RESOURCE' },
    ],
    says: { log: ['pull-requests: write'] },
    requests: { made: ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments'] },
  },
};
export default scenario;
