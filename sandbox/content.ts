/** What several scenarios share: the repository's standing files, the role, findings in the service's words. */
import type { AnalyzerFinding } from './aws/access-analyzer.ts';
import type { Files } from './repository.ts';

export const roleArn = 'arn:aws:iam::111122223333:role/iam-gate';

/** Inputs of a job that assumes the role. */
export const withRole = {
  'role-to-assume': roleArn,
  'aws-region': 'eu-west-1',
  'allowed-account-ids': '111122223333',
};

export const workflow = `name: iam-gate
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  iam-gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
      id-token: write
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2
      - uses: iam-gate/iam-gate@v1
        with:
          role-to-assume: ${roleArn}
          aws-region: eu-west-1
`;

export const config = `allowed-regions: [eu-west-1, eu-central-1, eu-central-2, us-east-1]
trusted-accounts: ['444455556666']
policies:
  - paths: ['policies/*.json']
    type: IDENTITY_POLICY
`;

export const policyText = (...statements: readonly object[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;

export const readBucket = (bucket: string) => ({
  Sid: 'ReadObjects',
  Effect: 'Allow',
  Action: ['s3:GetObject', 's3:ListBucket'],
  Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
});

export const passAnyRole = { Sid: 'PassAnyRole', Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };

/** The repository before any pull request. */
export const standing: Files = {
  'README.md': '# Infrastructure of acme\n\nPolicies are in `policies/`, and are gated.\n',
  '.github/workflows/iam-gate.yml': workflow,
  '.github/iam-gate.yml': config,
  'policies/audit.json': policyText(readBucket('acme-audit-trail')),
};

type At = AnalyzerFinding['at'];

/** Findings as the service words them. */
export const says = {
  passRoleWithStar: (...at: At): AnalyzerFinding => ({
    findingType: 'SECURITY_WARNING',
    issueCode: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    findingDetails:
      'Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive because it allows iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.',
    at,
  }),
  invalidAction: (action: string, ...at: At): AnalyzerFinding => ({
    findingType: 'ERROR',
    issueCode: 'INVALID_ACTION',
    findingDetails: `The action ${action} does not exist.`,
    at,
  }),
  redundantAction: (count: number, ...at: At): AnalyzerFinding => ({
    findingType: 'SUGGESTION',
    issueCode: 'REDUNDANT_ACTION',
    findingDetails: `The ${count} action(s) are redundant because they provide similar permissions. Update the policy to remove the redundant action.`,
    at,
  }),
  emptySid: (...at: At): AnalyzerFinding => ({
    findingType: 'SUGGESTION',
    issueCode: 'EMPTY_SID_VALUE',
    findingDetails: 'Add a value to the empty string in the Sid element.',
    at,
  }),
  jsonSyntax: (): AnalyzerFinding => ({
    findingType: 'ERROR',
    issueCode: 'JSON_SYNTAX_ERROR',
    findingDetails: 'Fix the JSON syntax error.',
    at: [],
  }),
};
