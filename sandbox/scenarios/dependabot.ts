import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Bump terraform modules from 1.3.0 to 1.4.0',
  story:
    'Dependabot’s pull requests get a read-only token and no OIDC token, like a fork’s. The change is fine, and the report says what did not run.',
  from: 'dependabot',
  repository: {
    base: { ...standing, 'policies/exports.json': policyText(readBucket('acme-exports')) },
    head: { 'policies/exports.json': policyText(readBucket('acme-exports-v2')) },
  },
  inputs: withRole,
  expected: {
    verdict: 'passed',
    exitCode: 0,
    comment: 'none',
    says: { summary: ['offline'] },
    requests: { notMade: ['sts:*', 'access-analyzer:*'] },
  },
};
export default scenario;
