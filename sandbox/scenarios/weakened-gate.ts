import { config, passAnyRole, policyText, standing, withRole, workflow } from '../content.ts';
import type { Scenario } from '../scenario.ts';

// What the config states, no input of a pull request can loosen.
const stated = `${config}fail-on: high\non-incomplete: fail\n`;

const scenario: Scenario = {
  title: 'Speed up the checks',
  story:
    'A pull request that brings a bad policy and, beside it, a config and a workflow that would let it through. Both are read from the base commit, and the report shows the change of the gate first.',
  repository: {
    base: { ...standing, '.github/iam-gate.yml': stated },
    head: {
      'policies/deploy.json': policyText(passAnyRole),
      '.github/iam-gate.yml': `${config}fail-on: critical\non-incomplete: warn\nignored-paths: ['policies/**']\n`,
      '.github/workflows/iam-gate.yml': workflow.replace(
        'aws-region: eu-west-1',
        'aws-region: eu-west-1\n          fail-on: critical\n          on-incomplete: warn',
      ),
    },
  },
  inputs: { 'fail-on': 'critical', 'on-incomplete': 'warn', 'aws-region': withRole['aws-region'] },
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'created',
    annotations: [{ level: 'error', file: 'policies/deploy.json', line: 7 }],
    says: { comment: ['.github/iam-gate.yml'], summary: ['.github/workflows/iam-gate.yml'] },
  },
};
export default scenario;
