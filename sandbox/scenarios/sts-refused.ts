import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Read the exports bucket',
  story:
    'The role trusts the subject of repositories as it was before July 2026. STS says only that it refuses; the gate shows the token’s own subject and the condition that would match it.',
  repository: { base: standing, head: { 'policies/exports.json': policyText(readBucket('acme-exports')) } },
  inputs: withRole,
  claims: { sub: 'repo:acme@9911/infrastructure@724101:environment:production', environment: 'production' },
  expected: {
    verdict: 'incomplete',
    exitCode: 2,
    annotations: [{ says: 'repo:acme@9911/infrastructure@724101:environment:production' }],
    says: {
      log: [
        'repo:acme@9911/infrastructure@724101:environment:production',
        'https://token.actions.githubusercontent.com',
        'sts.amazonaws.com',
      ],
      summary: ['repo:acme@9911/infrastructure@724101:environment:production', 'policies/exports.json'],
    },
    requests: { made: ['sts:AssumeRoleWithWebIdentity'], notMade: ['iam:*', 'access-analyzer:*'] },
  },
};
export default scenario;
