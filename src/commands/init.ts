import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { enabledChecks } from '../account/assess.ts';
import { accountChecks } from '../account/checks/index.generated.ts';
import { actionsFor } from '../account/permissions.ts';
import { defaultBaselineSettings } from '../account/settings.ts';
import { git } from '../git/git.ts';
import { UsageError, type Command } from './terminal.ts';

const options = {
  account: { type: 'string' },
  region: { type: 'string', default: 'us-east-1' },
  repository: { type: 'string' },
  'role-name': { type: 'string', default: 'iam-gate' },
  branch: { type: 'string', default: 'main' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/**
 * Writes what a repository needs to begin: the workflow, a config, and the role with its trust and permissions as a
 * CloudFormation template. A file that is already there is left as it is.
 */
export const init: Command = async (args, terminal) => {
  const { values } = parseArgs({ args: [...args], options });
  const account = values.account ?? '111122223333';
  if (!/^\d{12}$/.test(account)) throw new UsageError(`--account must be 12 digits, not ${account}`);
  const repository = values.repository ?? (await originOf(terminal.cwd));
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new UsageError('--repository OWNER/NAME is needed: the git remote origin does not say it');
  const setup = {
    account,
    region: values.region,
    repository,
    role: values['role-name'],
    branch: values.branch,
  };
  const files: readonly [path: string, text: string][] = [
    ['.github/workflows/iam-gate.yml', workflow(setup)],
    ['.github/iam-gate.yml', config()],
    ['iam-gate-role.yaml', role(setup)],
  ];
  for (const [path, text] of files) {
    const absolute = join(terminal.cwd, path);
    const there = await access(absolute).then(
      () => true,
      () => false,
    );
    if (values['dry-run']) terminal.out(`# ${path}\n${text}\n`);
    else if (there) terminal.error(`${path} is already there and was left as it is\n`);
    else {
      await mkdir(dirname(absolute), { recursive: true });
      await writeFile(absolute, text);
      terminal.error(`wrote ${path}\n`);
    }
  }
  if (!values['dry-run'])
    terminal.error(
      [
        ...(values.account
          ? []
          : ['', 'The account 111122223333 stands for yours: put its id into the workflow.']),
        '',
        'Next:',
        `1. aws cloudformation deploy --template-file iam-gate-role.yaml --stack-name iam-gate --capabilities CAPABILITY_NAMED_IAM --region ${values.region}`,
        '   (where the account already has a provider for token.actions.githubusercontent.com: add --parameter-overrides CreateProvider=false)',
        '2. Commit the workflow and the config, and open a pull request.',
        '3. Make `iam-gate` a required check of the branch.',
        '',
      ].join('\n'),
    );
  return 0;
};

interface Setup {
  readonly account: string;
  readonly region: string;
  readonly repository: string;
  readonly role: string;
  readonly branch: string;
}

/** `owner/name` from the remote's address, whether ssh or https. */
async function originOf(directory: string): Promise<string | undefined> {
  try {
    const url = (await git(directory, ['config', '--get', 'remote.origin.url'])).toString().trim();
    return /[:/]([^:/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1];
  } catch {
    return undefined;
  }
}

const workflow = ({ account, region, role: name }: Setup): string => `name: iam-gate
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions:
  contents: read # to read the changed files
  pull-requests: write # to write the one comment
  id-token: write # to assume the role

concurrency:
  group: iam-gate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  iam-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: iam-gate/iam-gate@v1 # pin it to a full commit id
        with:
          role-to-assume: arn:aws:iam::${account}:role/${name}
          aws-region: ${region}
          allowed-account-ids: '${account}'
`;

const config = (): string => `# Read from the base commit: a pull request cannot loosen its own gate.
fail-on: high
# Regions that the account may use:
# allowed-regions: [eu-west-1]
# Accepted findings, each with an end:
# waivers:
#   - rule: PASS_ROLE_WITH_STAR_IN_RESOURCE
#     file: policies/legacy-deploy.json
#     reason: why it is acceptable
#     owner: who answers for it
#     expires: 2027-01-31
`;

function role({ repository, role: name, branch }: Setup): string {
  const actions = [
    'access-analyzer:ValidatePolicy',
    ...actionsFor(enabledChecks(accountChecks, defaultBaselineSettings)),
  ].sort();
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: The role that iam-gate assumes through GitHub's OIDC, with the read calls of its default checks and nothing else.
Parameters:
  CreateProvider:
    Type: String
    AllowedValues: ['true', 'false']
    Default: 'true'
Conditions:
  CreatesProvider: !Equals [!Ref CreateProvider, 'true']
Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: CreatesProvider
    Properties:
      Url: https://token.actions.githubusercontent.com
      ClientIdList: [sts.amazonaws.com]
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ${name}
      MaxSessionDuration: 3600
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
              StringLike:
                # A repository made, renamed or moved after 15 July 2026 has numeric ids in its subject: repo:owner@1/name@2:pull_request.
                # A refused run prints the subject that it has.
                token.actions.githubusercontent.com:sub:
                  - repo:${repository}:pull_request
                  - repo:${repository}:ref:refs/heads/${branch}
                  - repo:${repository}:ref:refs/heads/gh-readonly-queue/${branch}/*
      Policies:
        - PolicyName: read-the-baseline
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: IamGate
                Effect: Allow
                Action:
${actions.map((action) => `                  - ${action}`).join('\n')}
                Resource: '*'
Outputs:
  RoleArn:
    Value: !GetAtt Role.Arn
`;
}
