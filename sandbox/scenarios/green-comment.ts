import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Read the exports bucket',
  story: 'The comment is asked for on every pull request: a green one is one line.',
  repository: { base: standing, head: { 'policies/exports.json': policyText(readBucket('acme-exports')) } },
  inputs: { ...withRole, comment: 'always' },
  comments: [
    { author: 'reviewer', body: 'Looks good to me.' },
    // Anybody can write what looks like the gate's own comment: it is neither believed nor overwritten.
    { author: 'mallory', body: '<!-- iam-gate-report b70152f9c9ab4ca9 -->\n**✅ iam-gate: nothing blocks**' },
  ],
  expected: {
    verdict: 'passed',
    exitCode: 0,
    comment: 'created',
    annotations: [],
    says: { comment: ['nothing blocks'] },
  },
};
export default scenario;
