import { attached, group, inline, managed, policyOf, role, user, type Case } from '../facts.ts';

const nobody = { users: [], groups: [], roles: [], policies: [] };
/** A role that holds one inline policy of one statement. */
const holding = (statement: Record<string, unknown>, values: Parameters<typeof role>[1] = {}) => ({
  ...nobody,
  roles: [role('app', { inlinePolicies: [inline('p', statement)], ...values })],
});
const everything = { Action: '*', Resource: '*' };
const reserved = { path: '/aws-reserved/sso.amazonaws.com/', name: 'AWSReservedSSO_Admin_0123456789abcdef' };
const admin = attached('arn:aws:iam::aws:policy/AdministratorAccess');

export const policyTable: Readonly<Record<string, readonly Case[]>> = {
  'policy-no-admin': [
    {
      when: 'policies name their actions',
      facts: holding({ Action: ['s3:GetObject'], Resource: '*' }),
      is: 'passed',
    },
    {
      when: 'Action * on Resource *',
      facts: holding(everything),
      is: 'failed high',
      says: [
        'The role app, through its inline policy p,',
        'statement 1',
        'delete-role-policy --role-name app',
      ],
    },
    { when: 'P37: *:* means the same', facts: holding({ Action: '*:*', Resource: '*' }), is: 'failed high' },
    {
      when: 'P37: * in a list of resources',
      facts: holding({ Action: '*', Resource: ['arn:aws:s3:::x', '*'] }),
      is: 'failed high',
    },
    {
      when: '* in a list of actions',
      facts: holding({ Action: ['s3:GetObject', '*'], Resource: '*' }),
      is: 'failed high',
    },
    {
      when: 'NotAction of one service',
      facts: holding({ NotAction: 's3:*', Resource: '*' }),
      is: 'failed high',
      says: ['everything but s3:*'],
    },
    {
      when: 'NotAction with a service that does not exist: a hidden administrator (prowler#5035)',
      facts: holding({ NotAction: 'nonsense:*', Resource: '*' }),
      is: 'failed high',
    },
    {
      when: 'NotAction that leaves IAM out, as PowerUserAccess does',
      facts: holding({ NotAction: ['iam:*', 'organizations:*'], Resource: '*' }),
      is: 'failed medium',
    },
    {
      when: 'P37: NotAction beside another statement with Action',
      facts: {
        ...nobody,
        roles: [
          role('app', {
            inlinePolicies: [
              inline('p', { Action: 's3:Get*', Resource: '*' }, { NotAction: 's3:*', Resource: '*' }),
            ],
          }),
        ],
      },
      is: 'failed high',
    },
    {
      when: 'everything on one resource',
      facts: holding({ Action: '*', Resource: 'arn:aws:s3:::x/*' }),
      is: 'passed',
    },
    {
      when: 'a Deny of everything',
      facts: holding({ Effect: 'Deny', Action: '*', Resource: '*' }),
      is: 'passed',
    },
    {
      when: 'everything with MFA is still everything',
      facts: holding({ ...everything, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      is: 'failed high',
    },
    {
      when: 'everything with a tag on the resource is not',
      facts: holding({ ...everything, Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } } }),
      is: 'passed',
    },
    {
      when: 'a statement that is no list',
      facts: {
        ...nobody,
        users: [
          user('a', {
            inlinePolicies: [
              { name: 'p', document: { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } },
            ],
          }),
        ],
      },
      is: 'failed high',
    },
    {
      when: 'a customer managed policy names who holds it (prowler#4777)',
      facts: {
        ...nobody,
        policies: [managed('all', policyOf(everything))],
        groups: [group('ops', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/all')] })],
      },
      is: 'failed high',
      says: ['The group ops, through the managed policy all,'],
    },
    {
      when: 'it is attached where nobody is named',
      facts: { ...nobody, policies: [managed('all', policyOf(everything))] },
      is: 'failed high',
      says: ['AttachmentCount=1'],
    },
    {
      when: 'it is attached to nothing',
      facts: { ...nobody, policies: [managed('all', policyOf(everything), { attachmentCount: 0 })] },
      is: 'passed',
    },
    {
      when: 'it is used only as a boundary',
      facts: {
        ...nobody,
        policies: [managed('all', policyOf(everything), { attachmentCount: 0, boundaryCount: 3 })],
      },
      is: 'passed',
    },
    {
      when: "AWS's own policy is another check's",
      facts: { ...nobody, roles: [role('a', { attachedPolicies: [admin] })] },
      is: 'passed',
    },
    {
      when: 'P17: a role of Identity Center cannot be changed here',
      facts: holding(everything, reserved),
      is: 'passed',
    },
    {
      when: 'a service-linked role',
      facts: holding(everything, { path: '/aws-service-role/support.amazonaws.com/' }),
      is: 'passed',
    },
    {
      when: 'the holder is a known administrator (prowler#3810)',
      facts: holding(everything),
      settings: { adminPrincipals: ['arn:aws:iam::111122223333:role/app'] },
      is: 'passed',
    },
    {
      when: 'P34: it was attached seconds ago, and the list of policies does not show it yet',
      facts: {
        ...nobody,
        roles: [role('a', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/gone')] })],
      },
      is: 'unknown',
    },
  ],
  'principal-admin-inventory': [
    { when: 'nobody has it', facts: { users: [user('a')], groups: [], roles: [role('r')] }, is: 'passed' },
    {
      when: 'P36: a role for EC2 alone has it, which anybody can change',
      facts: { users: [], groups: [], roles: [role('web-server', { attachedPolicies: [admin] })] },
      is: 'failed medium',
      says: ['web-server'],
    },
    {
      when: 'a user and a role have it',
      facts: {
        users: [user('a', { attachedPolicies: [admin] })],
        groups: [],
        roles: [role('r', { attachedPolicies: [admin] })],
      },
      is: 'failed medium medium',
    },
    {
      when: "a policy of the customer's has the same name",
      facts: {
        users: [],
        groups: [],
        roles: [
          role('r', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/AdministratorAccess')] }),
        ],
      },
      is: 'passed',
    },
    {
      when: 'China has another partition',
      facts: {
        users: [],
        groups: [],
        roles: [
          role('r', { attachedPolicies: [attached('arn:aws-cn:iam::aws:policy/AdministratorAccess')] }),
        ],
      },
      account: { partition: 'aws-cn' },
      is: 'failed medium',
    },
    {
      when: 'it is break-glass',
      facts: { users: [], groups: [], roles: [role('break-glass', { attachedPolicies: [admin] })] },
      settings: { adminPrincipals: ['break-*'] },
      is: 'passed',
    },
    {
      when: 'it is a role of Identity Center',
      facts: { users: [], groups: [], roles: [role('x', { ...reserved, attachedPolicies: [admin] })] },
      is: 'passed',
    },
  ],
  'policy-no-admin-unattached': [
    {
      when: 'it is narrow',
      facts: {
        policies: [managed('p', policyOf({ Action: 's3:*', Resource: '*' }), { attachmentCount: 0 })],
      },
      is: 'passed',
    },
    {
      when: 'it grants everything',
      facts: { policies: [managed('p', policyOf(everything), { attachmentCount: 0 })] },
      is: 'failed low',
    },
    {
      when: 'it is a boundary',
      facts: { policies: [managed('p', policyOf(everything), { attachmentCount: 0, boundaryCount: 1 })] },
      is: 'passed',
    },
    {
      when: "it is AWS's",
      facts: {
        policies: [
          managed('p', policyOf(everything), {
            attachmentCount: 0,
            arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
          }),
        ],
      },
      is: 'passed',
    },
  ],
  'policy-no-service-wildcard': [
    { when: 'a prefix passes', facts: holding({ Action: 'ec2:Describe*', Resource: '*' }), is: 'passed' },
    {
      when: 'a whole service',
      facts: holding({ Action: 'S3:*', Resource: 'arn:aws:s3:::x' }),
      is: 'failed low',
    },
    { when: 'all services but one', facts: holding({ NotAction: 's3:*', Resource: '*' }), is: 'failed low' },
    {
      when: 'a Deny of a service',
      facts: holding({ Effect: 'Deny', Action: 's3:*', Resource: '*' }),
      is: 'passed',
    },
  ],
  'policy-no-privilege-escalation': [
    {
      when: 'actions on named resources',
      facts: holding({ Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::111122223333:role/app-a' }),
      is: 'passed',
    },
    {
      when: 'one call to IAM is enough',
      facts: holding({ Action: 'iam:AttachUserPolicy', Resource: '*' }),
      is: 'failed medium',
      says: ['The role app, through its inline policy p,', 'escalates-through-iam'],
    },
    {
      when: 'a role is passed to a function',
      facts: holding({
        Action: ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'],
        Resource: '*',
      }),
      is: 'failed medium',
      says: ['escalates-by-passing-roles'],
    },
    {
      when: 'a permissions boundary is required',
      facts: holding({
        Action: 'iam:PutRolePolicy',
        Resource: '*',
        Condition: {
          StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' },
        },
      }),
      is: 'passed',
    },
    {
      when: 'the document was not read',
      facts: {
        ...nobody,
        roles: [role('app', { attachedPolicies: [attached('arn:aws:iam::111122223333:policy/x')] })],
      },
      is: 'unknown',
    },
    {
      when: 'a known administrator',
      facts: holding({ Action: 'iam:AttachUserPolicy', Resource: '*' }),
      settings: { adminPrincipals: ['app'] },
      is: 'passed',
    },
  ],
  'policy-no-wildcard-assume-role': [
    {
      when: 'one role in any account of a list is named',
      facts: holding({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::444455556666:role/Auditor' }),
      is: 'passed',
    },
    {
      when: 'a name with a beginning, in one account',
      facts: holding({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::444455556666:role/app-*' }),
      is: 'passed',
    },
    { when: 'any role', facts: holding({ Action: 'sts:*', Resource: '*' }), is: 'failed medium' },
    {
      when: 'any role of one account',
      facts: holding({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::444455556666:role/*' }),
      is: 'failed medium',
    },
    {
      when: 'a name in any account',
      facts: holding({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/Auditor' }),
      is: 'failed medium',
    },
  ],
  'policy-no-passrole-wildcard': [
    {
      when: 'a role is named',
      facts: holding({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app' }),
      is: 'passed',
    },
    {
      when: 'the service is named',
      facts: holding({
        Action: 'iam:PassRole',
        Resource: '*',
        Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
      }),
      is: 'passed',
    },
    { when: 'neither', facts: holding({ Action: 'iam:Pass*', Resource: '*' }), is: 'failed medium' },
    {
      when: 'IfExists holds nothing',
      facts: holding({
        Action: 'iam:PassRole',
        Resource: '*',
        Condition: { StringEqualsIfExists: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
      }),
      is: 'failed medium',
    },
    {
      when: 'a service-linked role (ScoutSuite#833)',
      facts: holding({ Action: 'iam:PassRole', Resource: '*' }, { path: '/aws-service-role/x/' }),
      is: 'passed',
    },
  ],
  'policy-no-allow-notaction': [
    {
      when: 'Deny with NotAction',
      facts: holding({ Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }),
      is: 'passed',
    },
    {
      when: 'Allow with NotAction',
      facts: holding({ NotAction: 'iam:*', Resource: 'arn:aws:s3:::x' }),
      is: 'failed medium',
    },
  ],
  'policy-no-full-kms': [
    {
      when: 'one key',
      facts: holding({ Action: 'kms:*', Resource: 'arn:aws:kms:eu-west-1:111122223333:key/a' }),
      is: 'passed',
    },
    { when: 'decrypt alone', facts: holding({ Action: 'kms:Decrypt', Resource: '*' }), is: 'passed' },
    { when: 'all of KMS', facts: holding({ Action: 'kms:*', Resource: '*' }), is: 'failed low' },
  ],
  'policy-no-full-cloudtrail': [
    { when: 'reading', facts: holding({ Action: 'cloudtrail:Get*', Resource: '*' }), is: 'passed' },
    { when: 'all of it', facts: holding({ Action: 'cloudtrail:*', Resource: '*' }), is: 'failed low' },
  ],
  'policy-no-marketplace-subscribe': [
    {
      when: 'viewing',
      facts: holding({ Action: 'aws-marketplace:ViewSubscriptions', Resource: '*' }),
      is: 'passed',
    },
    { when: 'buying', facts: holding({ Action: 'aws-marketplace:*', Resource: '*' }), is: 'failed low' },
  ],
  'no-cloudshell-full-access': [
    { when: 'nobody has it', facts: { users: [], groups: [group('g')], roles: [] }, is: 'passed' },
    {
      when: 'a group has it',
      facts: {
        users: [],
        groups: [
          group('g', { attachedPolicies: [attached('arn:aws:iam::aws:policy/AWSCloudShellFullAccess')] }),
        ],
        roles: [],
      },
      is: 'failed low',
    },
  ],
};
