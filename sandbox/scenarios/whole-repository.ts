import { passAnyRole, policyText, readBucket, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Weekly check of everything',
  story:
    'A scheduled run: no change and no pull request. Every policy of the repository is looked at, and the account.',
  event: 'schedule',
  repository: {
    base: {
      ...standing,
      'policies/deploy.json': policyText(passAnyRole),
      'policies/exports.json': policyText(readBucket('acme-exports')),
    },
    head: { 'README.md': '# Not merged\n' },
  },
  inputs: { ...withRole, scope: 'all' },
  claims: { sub: 'repo:acme@9911/infrastructure@724101:ref:refs/heads/main' },
  validatePolicy: [
    {
      contains: 'PassAnyRole',
      findings: [
        {
          findingType: 'SECURITY_WARNING',
          issueCode: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
          findingDetails:
            'Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive.',
          at: [
            ['Statement', 0, 'Action'],
            ['Statement', 0, 'Resource'],
          ],
        },
      ],
    },
  ],
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'none',
    annotations: [{ level: 'error', file: 'policies/deploy.json', line: 7 }],
    says: { summary: ['policies/audit.json', 'policies/exports.json'] },
    requests: { made: ['sts:AssumeRoleWithWebIdentity', 'iam:GetAccountSummary'], notMade: ['POST *'] },
  },
};
export default scenario;
