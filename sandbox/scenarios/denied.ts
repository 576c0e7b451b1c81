import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Read the exports bucket',
  story:
    'The change is fine, but the role may not read the credential report, one Region is cut off, and an SCP forbids another call. What could not be looked at is named, and the check is not green.',
  repository: { base: standing, head: { 'policies/exports.json': policyText(readBucket('acme-exports')) } },
  inputs: withRole,
  faults: {
    aws: [
      { operation: 'iam:GetCredentialReport', kind: 'denied' },
      { operation: 'iam:GetAccountSummary', kind: 'denied-by-service-control-policy' },
    ],
  },
  expected: {
    verdict: 'incomplete',
    exitCode: 2,
    says: { log: ['iam:GetCredentialReport'], summary: ['iam:GetCredentialReport', 'iam:GetAccountSummary'] },
  },
};
export default scenario;
