import { passAnyRole, policyText, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add a deploy policy',
  story:
    'A pull request from a fork: GitHub gives it no OIDC token and no right to comment. The offline analyzer judges it all the same, and the summary says what did not run.',
  from: 'fork',
  repository: { base: standing, head: { 'policies/deploy.json': policyText(passAnyRole) } },
  inputs: withRole,
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'none',
    annotations: [{ level: 'error', file: 'policies/deploy.json', says: 'PASS_ROLE_WITH_STAR_IN_RESOURCE' }],
    says: { log: ['fork'], summary: ['fork'] },
    requests: { notMade: ['sts:*', 'access-analyzer:*', 'iam:*', 'GET /idtoken'] },
  },
};
export default scenario;
