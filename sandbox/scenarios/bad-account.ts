import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Read the exports bucket',
  story:
    'The policy is fine, the account is not: root without MFA and with an access key, people without MFA, old keys, no analyzer. Each failure carries its evidence and the command that mends it.',
  repository: { base: standing, head: { 'policies/exports.json': policyText(readBucket('acme-exports')) } },
  inputs: withRole,
  account: 'bad',
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'created',
    annotations: [{ level: 'error', says: 'root-mfa' }],
    says: {
      comment: ['root-mfa', 'root-no-access-keys'],
      summary: ['user-console-mfa', 'alice', 'access-key-age'],
    },
    requests: { made: ['iam:GenerateCredentialReport', 'iam:ListMFADevices'] },
    saysNot: { comment: ['security@example.com'], summary: ['security@example.com'] },
  },
};
export default scenario;
