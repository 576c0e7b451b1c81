import { passAnyRole, policyText, readBucket, says, standing, withRole } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const legacy = (bucket: string) =>
  policyText(passAnyRole, {
    Sid: 'WriteArtifacts',
    Effect: 'Allow',
    Action: ['s3:PutObject'],
    Resource: `arn:aws:s3:::${bucket}/*`,
  });

const analytics = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "ReadEvents",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:ListBucket"],
      "Resource": [
        "arn:aws:s3:::acme-analytics",
        "arn:aws:s3:::acme-analytics/*"
      ]
    }
  ]
}
`;

const analyticsChanged = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "ReadEvents",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:GetObject*", "s3:ListBucket"],
      "Resource": [
        "arn:aws:s3:::acme-analytics",
        "arn:aws:s3:::acme-analytics/*"
      ]
    },
    {
      "Sid": "StartAnalysis",
      "Effect": "Allow",
      "Action": ["ecs:RunTask", "ecs:StartTasks", "iam:PassRole"],
      "Resource": "*"
    }
  ]
}
`;

const queueTemplate = `AWSTemplateFormatVersion: '2010-09-09'
Description: The queue of analysis requests
Resources:
  Requests:
    Type: AWS::SQS::Queue
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: ecs-tasks.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: consume
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: ''
                Effect: Allow
                Action: [sqs:ReceiveMessage, sqs:DeleteMessage]
                Resource: !GetAtt Requests.Arn
`;

const scenario: Scenario = {
  title: 'Let the analytics service start its own tasks',
  story:
    'A pull request changes several policies: one is good, one brings new problems, one has an old problem that is not its fault, and one cannot be read.',
  pullRequest: {
    body: 'Analyses run as ECS tasks now. The service needs to start it, and to read the queue.',
  },
  repository: {
    base: {
      ...standing,
      'policies/analytics.json': analytics,
      'policies/legacy-deploy.json': legacy('acme-artifacts'),
      'policies/exports.json': policyText(readBucket('acme-exports')),
    },
    head: {
      'README.md':
        '# Infrastructure of acme\n\nPolicies are in `policies/`, and are gated. Templates are in `stacks/`.\n',
      'policies/analytics.json': analyticsChanged,
      'policies/legacy-deploy.json': legacy('acme-artifacts-eu'),
      'policies/metrics.json': policyText({
        Sid: 'PutMetrics',
        Effect: 'Allow',
        Action: 'cloudwatch:PutMetricData',
        Resource: '*',
        Condition: { StringEquals: { 'cloudwatch:namespace': 'Analytics' } },
      }),
      // A comma is missing: as long as nobody can read it, nobody can say that it is fine.
      'policies/exports.json': policyText(readBucket('acme-exports')).replace('"Allow",', '"Allow"'),
      'stacks/queue.yaml': queueTemplate,
    },
  },
  inputs: withRole,
  validatePolicy: [
    {
      contains: 'StartAnalysis',
      findings: [
        says.redundantAction(1, ['Statement', 0, 'Action', 0], ['Statement', 0, 'Action', 1]),
        says.invalidAction('ecs:StartTasks', ['Statement', 1, 'Action', 1]),
        says.passRoleWithStar(['Statement', 1, 'Action', 2], ['Statement', 1, 'Resource']),
      ],
    },
    {
      contains: 'PassAnyRole',
      findings: [says.passRoleWithStar(['Statement', 0, 'Action'], ['Statement', 0, 'Resource'])],
    },
    { contains: 'sqs:ReceiveMessage', findings: [says.emptySid(['Statement', 0, 'Sid'])] },
  ],
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'created',
    annotations: [
      { level: 'error', file: 'policies/analytics.json', line: 16, says: 'PASS_ROLE_WITH_STAR_IN_RESOURCE' },
      { level: 'error', file: 'policies/analytics.json', line: 16, says: 'ecs:StartTasks' },
      { level: 'warning', file: 'policies/analytics.json', line: 7, says: 'REDUNDANT_ACTION' },
      {
        level: 'notice',
        file: 'policies/legacy-deploy.json',
        line: 7,
        says: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
      },
      { file: 'policies/exports.json', line: 7 },
      { level: 'warning', file: 'stacks/queue.yaml', line: 20, says: 'EMPTY_SID_VALUE' },
    ],
    says: {
      log: ['failed'],
      comment: ['policies/analytics.json', 'PASS_ROLE_WITH_STAR_IN_RESOURCE', 'policies/exports.json'],
      summary: ['policies/metrics.json', 'README.md'],
    },
    requests: {
      made: [
        'sts:AssumeRoleWithWebIdentity',
        'access-analyzer:ValidatePolicy',
        'iam:GetAccountSummary',
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      ],
      notMade: ['sts:GetCallerIdentity', 'PATCH *'],
    },
  },
};
export default scenario;
