import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Stop reading the old exports bucket',
  story:
    'A first pull request in which all is right: a policy that allows less than before, an account in order. The check is green, and no comment is written.',
  repository: {
    base: {
      ...standing,
      'policies/exports.json': policyText(readBucket('acme-exports'), {
        ...readBucket('acme-old-exports'),
        Sid: 'ReadOldExports',
      }),
    },
    head: { 'policies/exports.json': policyText(readBucket('acme-exports')) },
  },
  inputs: withRole,
  expected: {
    verdict: 'passed',
    exitCode: 0,
    comment: 'none',
    says: { log: ['passed'], summary: ['policies/exports.json'] },
    requests: {
      made: [
        'sts:AssumeRoleWithWebIdentity',
        'access-analyzer:ValidatePolicy',
        'iam:GetCredentialReport',
        'access-analyzer:ListAnalyzers',
      ],
      notMade: ['POST *', 'PATCH *'],
    },
  },
};
export default scenario;
