import { policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const broken = policyText(readBucket('acme-exports')).replace('"Allow",', '"Allow"');

const scenario: Scenario = {
  title: 'Read the exports bucket',
  story:
    'The only changed policy cannot be parsed, and nothing in the config says that the file holds one. Nothing was found, and that is no reason to be green.',
  repository: { base: standing, head: { 'exports.json': broken } },
  inputs: withRole,
  expected: {
    verdict: 'incomplete',
    exitCode: 2,
    comment: 'created',
    annotations: [{ level: 'error', file: 'exports.json', line: 7 }],
    says: { comment: ['exports.json'], summary: ['exports.json'] },
  },
};
export default scenario;
