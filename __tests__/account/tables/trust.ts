import { attached, daysAgo, inline, policyOf, role, type Case } from '../facts.ts';

const trusting = (...statements: readonly Record<string, unknown>[]) => ({
  roles: [
    role('app', {
      trustPolicy: policyOf(...statements.map((each) => ({ Action: 'sts:AssumeRole', ...each }))),
    }),
  ],
});
const provider = (host: string): string => `arn:aws:iam::111122223333:oidc-provider/${host}`;
const github = 'token.actions.githubusercontent.com';
const web = (host: string, condition?: unknown) =>
  trusting({
    Principal: { Federated: provider(host) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(condition ? { Condition: condition } : {}),
  });
const aud = { [`${github}:aud`]: 'sts.amazonaws.com' };
const sub = (value: string | string[], operator = 'StringLike') =>
  web(
    github,
    operator === 'StringEquals'
      ? { StringEquals: { ...aud, [`${github}:sub`]: value } }
      : { StringEquals: aud, [operator]: { [`${github}:sub`]: value } },
  );
const saml = (condition?: unknown) => ({
  ...trusting({
    Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/Corp' },
    Action: 'sts:AssumeRoleWithSAML',
    ...(condition ? { Condition: condition } : {}),
  }),
  samlProviders: [{ arn: 'arn:aws:iam::111122223333:saml-provider/Corp', validUntil: null }],
});
const provided = (days: number | null) => ({
  samlProviders: [
    {
      arn: 'arn:aws:iam::111122223333:saml-provider/Corp',
      validUntil: days === null ? null : daysAgo(-days),
    },
  ],
});
const externalId = { StringEquals: { 'sts:ExternalId': 'b5a3e2c8' } };
const other = { AWS: 'arn:aws:iam::444455556666:root' };
const gateCaller = { callerArn: 'arn:aws:sts::111122223333:assumed-role/gate/run' };
const gate = (
  statements: readonly Record<string, unknown>[],
  condition: unknown = { StringEquals: { ...aud, [`${github}:sub`]: 'repo:acme/infra:pull_request' } },
) => ({
  roles: [
    role('gate', {
      trustPolicy: policyOf({
        Principal: { Federated: provider(github) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
      }),
      inlinePolicies: [inline('p', ...statements)],
    }),
  ],
  policies: [],
});
const enough = { Action: ['iam:GetAccountAuthorizationDetails', 'iam:ListAccountAliases'], Resource: '*' };

export const trustTable: Readonly<Record<string, readonly Case[]>> = {
  'role-trust-no-public': [
    {
      when: 'all but one (NotPrincipal)',
      facts: trusting({ NotPrincipal: { AWS: 'arn:aws:iam::444455556666:root' } }),
      is: 'failed critical',
    },
    {
      when: 'a trust policy that was not read',
      facts: { roles: [role('app', { trustPolicy: null })] },
      is: 'unknown',
      says: ['the trust policy of app'],
    },
    { when: 'a principal is named', facts: trusting({ Principal: other }), is: 'passed' },
    { when: 'Principal *', facts: trusting({ Principal: '*' }), is: 'failed critical' },
    { when: 'AWS *', facts: trusting({ Principal: { AWS: ['*'] } }), is: 'failed critical' },
    {
      when: 'Federated *',
      facts: trusting({ Principal: { Federated: '*' }, Action: 'sts:AssumeRoleWithWebIdentity' }),
      is: 'failed critical',
    },
    {
      when: 'the organization is required',
      facts: trusting({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abc' } } }),
      is: 'passed',
    },
    {
      when: 'the key in another case',
      facts: trusting({ Principal: '*', Condition: { StringEquals: { 'AWS:PRINCIPALORGID': 'o-abc' } } }),
      is: 'passed',
    },
    {
      when: 'with a wildcard',
      facts: trusting({ Principal: '*', Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } }),
      is: 'failed critical',
    },
    {
      when: 'with IfExists, which holds nothing',
      facts: trusting({
        Principal: '*',
        Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abc' } },
      }),
      is: 'failed critical',
    },
    {
      when: 'a path of the organization',
      facts: trusting({
        Principal: '*',
        Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-abc/*' } },
      }),
      is: 'passed',
    },
    {
      when: 'ForAllValues, which is true where the key is missing',
      facts: trusting({
        Principal: '*',
        Condition: { 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-abc/*' } },
      }),
      is: 'failed critical',
    },
    {
      when: 'an ARN in one account',
      facts: trusting({
        Principal: '*',
        Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/ci-*' } },
      }),
      is: 'passed',
    },
    {
      when: 'an ARN in any account',
      facts: trusting({
        Principal: '*',
        Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } },
      }),
      is: 'failed critical',
    },
    {
      when: 'one loose value spoils it',
      facts: trusting({
        Principal: '*',
        Condition: { StringLike: { 'aws:PrincipalAccount': ['444455556666', '*'] } },
      }),
      is: 'failed critical',
    },
    {
      when: 'a tag that everybody can give themselves',
      facts: trusting({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } } }),
      is: 'failed critical',
    },
    { when: 'an ExternalId', facts: trusting({ Principal: '*', Condition: externalId }), is: 'passed' },
    {
      when: 'a Deny of all others',
      facts: trusting(
        { Principal: '*' },
        { Effect: 'Deny', Principal: '*', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abc' } } },
      ),
      is: 'passed',
    },
    {
      when: 'a second statement without the condition: statements are ORed',
      facts: trusting({ Principal: '*', Condition: externalId }, { Principal: '*' }),
      is: 'failed critical',
    },
    {
      when: 'a service-linked role',
      facts: {
        roles: [
          role('x', {
            path: '/aws-service-role/x/',
            trustPolicy: policyOf({ Principal: '*', Action: 'sts:AssumeRole' }),
          }),
        ],
      },
      is: 'passed',
    },
  ],
  'role-trust-cross-account': [
    {
      when: 'an account of others',
      facts: trusting({ Principal: other }),
      is: 'failed high',
      says: ['444455556666', 'trusted-accounts'],
    },
    {
      when: 'the account as a bare number',
      facts: trusting({ Principal: { AWS: '444455556666' } }),
      is: 'failed high',
    },
    {
      when: 'a role there',
      facts: trusting({ Principal: { AWS: 'arn:aws:iam::444455556666:role/ci' } }),
      is: 'failed high',
      says: ['a principal in the account'],
    },
    {
      when: 'the own account (ScoutSuite#457)',
      facts: trusting({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } }),
      is: 'passed',
    },
    {
      when: 'P20: one that the settings trust, since a member cannot list the accounts of its organization',
      facts: trusting({ Principal: other }),
      settings: { trustedAccounts: ['444455556666'] },
      is: 'passed',
    },
    {
      when: 'the one that manages the organization',
      facts: {
        ...trusting({ Principal: other }),
        organization: { id: 'o-1', arn: '', featureSet: 'ALL', managementAccountId: '444455556666' },
      },
      is: 'passed',
    },
    {
      when: 'an ExternalId is required',
      facts: trusting({ Principal: other, Condition: externalId }),
      is: 'passed',
    },
    {
      when: 'any ExternalId',
      facts: trusting({ Principal: other, Condition: { StringLike: { 'sts:ExternalId': '*' } } }),
      is: 'failed high',
    },
    {
      when: 'MFA is required',
      facts: trusting({ Principal: other, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      is: 'passed',
    },
    {
      when: 'MFA must be absent',
      facts: trusting({ Principal: other, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      is: 'failed high',
    },
    {
      when: 'MFA if it is said at all',
      facts: trusting({
        Principal: other,
        Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
      is: 'failed high',
    },
    {
      when: 'P19: ExternalId in one of two statements',
      facts: trusting({ Principal: other, Condition: externalId }, { Principal: other }),
      is: 'failed high',
    },
    {
      when: 'a principal that is gone',
      facts: trusting({ Principal: { AWS: 'AROAEXAMPLE1234567890' } }),
      is: 'failed low',
    },
    { when: 'a service', facts: trusting({ Principal: { Service: 'ec2.amazonaws.com' } }), is: 'passed' },
  ],
  'role-trust-github-oidc': [
    {
      when: 'one branch of one repository',
      facts: sub('repo:acme/app:ref:refs/heads/main', 'StringEquals'),
      is: 'passed',
    },
    {
      when: 'P18: the immutable form',
      facts: sub('repo:acme@1/app@2:environment:prod', 'StringEquals'),
      is: 'passed',
    },
    { when: 'no condition at all', facts: web(github), is: 'failed critical low' },
    {
      when: 'P18: only the audience, as in roles from before June 2025',
      facts: web(github, { StringEquals: aud }),
      is: 'failed critical',
      says: ['no condition on sub'],
    },
    { when: 'sub is *', facts: sub('*'), is: 'failed critical' },
    { when: 'repo:*', facts: sub('repo:*'), is: 'failed critical' },
    {
      when: 'repo:acme*, which acme-evil matches too',
      facts: sub('repo:acme*/*'),
      is: 'failed critical',
      says: ['any repository on GitHub'],
    },
    { when: 'repo:acme* without a slash', facts: sub('repo:acme*'), is: 'failed critical' },
    {
      when: 'P18: a hurried fix for immutable subjects',
      facts: sub('repo:acme*/app*:*'),
      is: 'failed critical',
    },
    { when: 'the owner with any id', facts: sub('repo:acme@*/app@*:ref:refs/heads/main'), is: 'passed' },
    {
      when: 'one loose value of several: the weakest counts',
      facts: sub(['repo:acme/app:ref:refs/heads/main', 'repo:*:pull_request']),
      is: 'failed critical',
    },
    {
      when: 'another key pins the owner: keys are ANDed',
      facts: web(github, {
        StringEquals: { ...aud, [`${github}:repository_owner_id`]: '9911' },
        StringLike: { [`${github}:sub`]: 'repo:*' },
      }),
      is: 'failed low',
      says: ['every repository of the owner'],
    },
    {
      when: 'the repository by id, without sub',
      facts: web(github, { StringEquals: { ...aud, [`${github}:repository_id`]: '1' } }),
      is: 'failed low',
      says: ['of the repository'],
    },
    {
      when: 'an actor, who may have any repository',
      facts: web(github, { StringEquals: { ...aud, [`${github}:actor`]: 'octocat' } }),
      is: 'failed critical',
    },
    { when: 'all repositories of the owner', facts: sub('repo:acme/*'), is: 'failed low' },
    { when: 'everything in the repository', facts: sub('repo:acme/app:*'), is: 'failed low' },
    {
      when: 'the audience is not tested',
      facts: web(github, { StringEquals: { [`${github}:sub`]: 'repo:acme/app:environment:prod' } }),
      is: 'failed low',
      says: ['audience'],
    },
    {
      when: 'only who may not',
      facts: sub('repo:evil/*', 'StringNotLike'),
      is: 'failed critical',
      says: ['only names who may not'],
    },
    {
      when: 'ForAllValues, which tests the subject that is always there',
      facts: sub('repo:acme/app:environment:prod', 'ForAllValues:StringLike'),
      is: 'failed low',
    },
    {
      when: 'StringEquals with *, which never matches',
      facts: sub('repo:acme/*', 'StringEquals'),
      is: 'failed low',
      says: ['never matches'],
    },
    {
      when: 'a customised subject that begins with a settable claim',
      facts: sub('environment:prod:repository:acme/app'),
      is: 'failed critical',
    },
    {
      when: 'one that begins with the owner',
      facts: sub('repository_owner:acme:environment:prod'),
      is: 'failed low',
    },
    {
      when: 'P18: condition keys ignore case',
      facts: web(github, {
        StringEquals: {
          'Token.Actions.GitHubUserContent.com:Sub': 'repo:acme/app:environment:prod',
          'TOKEN.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        },
      }),
      is: 'passed',
    },
    {
      when: 'the issuer of one enterprise is private: less bad',
      facts: web(`${github}/acme`, { StringEquals: { [`${github}/acme:aud`]: 'sts.amazonaws.com' } }),
      is: 'failed medium',
    },
    {
      when: 'a second statement is open: statements are ORed',
      facts: {
        roles: [
          role('app', {
            trustPolicy: policyOf(
              {
                Principal: { Federated: provider(github) },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { ...aud, [`${github}:sub`]: 'repo:acme/app:environment:prod' } },
              },
              {
                Principal: { Federated: provider(github) },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: aud },
              },
            ),
          }),
        ],
      },
      is: 'failed critical',
      says: ['statement 2'],
    },
    { when: 'another issuer', facts: web('gitlab.com'), is: 'passed' },
  ],
  'role-trust-shared-oidc': [
    {
      when: 'GitLab with a project',
      facts: web('gitlab.com', {
        StringLike: { 'gitlab.com:sub': 'project_path:acme/app:ref_type:branch:ref:main' },
      }),
      is: 'passed',
    },
    {
      when: 'GitLab with the audience only',
      facts: web('gitlab.com', { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }),
      is: 'failed high',
      says: ['GitLab.com'],
    },
    {
      when: 'GitLab with any group',
      facts: web('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:*' } }),
      is: 'failed high',
    },
    {
      when: 'Terraform Cloud with an organization',
      facts: web('app.terraform.io', {
        StringLike: { 'app.terraform.io:sub': 'organization:acme:project:*' },
      }),
      is: 'passed',
    },
    {
      when: 'Vercel by audience',
      facts: web('oidc.vercel.com/acme', {
        StringEquals: { 'oidc.vercel.com/acme:aud': 'https://vercel.com/acme' },
      }),
      is: 'passed',
    },
    {
      when: 'EKS with a service account',
      facts: web('oidc.eks.eu-west-1.amazonaws.com/id/AB', {
        StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/AB:sub': 'system:serviceaccount:app:api' },
      }),
      is: 'passed',
    },
    {
      when: 'EKS with any',
      facts: web('oidc.eks.eu-west-1.amazonaws.com/id/AB', {
        StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/AB:aud': 'sts.amazonaws.com' },
      }),
      is: 'failed medium',
    },
    { when: 'an issuer of one company', facts: web('oidc.acme.example'), is: 'passed' },
    { when: 'GitHub has a check of its own', facts: web(github), is: 'passed' },
  ],
  'role-trust-saml': [
    {
      when: 'the audience is tested',
      facts: saml({ StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }),
      is: 'passed',
    },
    {
      when: 'a regional endpoint',
      facts: saml({ StringEquals: { 'SAML:aud': 'https://eu-west-1.signin.aws.amazon.com/saml' } }),
      is: 'passed',
    },
    { when: 'it is not', facts: saml(), is: 'failed low' },
    { when: 'any audience', facts: saml({ StringLike: { 'SAML:aud': '*' } }), is: 'failed low' },
    {
      when: 'the provider is gone',
      facts: {
        ...saml({ StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }),
        samlProviders: [],
      },
      is: 'failed low',
      says: ['not there'],
    },
    { when: 'no role trusts SAML', facts: { roles: [role('a')], samlProviders: [] }, is: 'passed' },
  ],
  'saml-provider-expiry': [
    { when: 'it is valid for a year', facts: provided(365), is: 'passed' },
    { when: 'it does not say', facts: provided(null), is: 'passed' },
    { when: 'it ends soon', facts: provided(10), is: 'failed low' },
    { when: 'it ended', facts: provided(-1), is: 'failed medium' },
    { when: 'there is none', facts: { samlProviders: [] }, is: 'not-applicable' },
  ],
  'role-trust-service': [
    {
      when: 'EC2, which sends no source (prowler#2810)',
      facts: trusting({ Principal: { Service: 'ec2.amazonaws.com' } }),
      is: 'passed',
    },
    {
      when: 'CloudTrail without a source',
      facts: trusting({ Principal: { Service: 'cloudtrail.amazonaws.com' } }),
      is: 'failed low',
    },
    {
      when: 'with the account',
      facts: trusting({
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      }),
      is: 'passed',
    },
  ],
  'role-session-duration': [
    {
      when: 'four hours',
      facts: { roleSessions: [{ arn: 'arn:aws:iam::111122223333:role/a', maxSessionDuration: 14400 }] },
      is: 'passed',
    },
    {
      when: 'twelve',
      facts: { roleSessions: [{ arn: 'arn:aws:iam::111122223333:role/a', maxSessionDuration: 43200 }] },
      is: 'failed low',
    },
    {
      when: 'a role of Identity Center',
      facts: {
        roleSessions: [
          {
            arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/a',
            maxSessionDuration: 43200,
          },
        ],
      },
      is: 'passed',
    },
  ],
  'role-unused': [
    { when: 'used yesterday', facts: { roles: [role('a')] }, is: 'passed' },
    { when: 'used long ago', facts: { roles: [role('a', { lastUsed: daysAgo(91) })] }, is: 'failed low' },
    { when: 'never used and old', facts: { roles: [role('a', { lastUsed: null })] }, is: 'failed low' },
    {
      when: 'never used and new',
      facts: { roles: [role('a', { lastUsed: null, createDate: daysAgo(3) })] },
      is: 'passed',
    },
  ],
  'support-role': [
    {
      when: 'there is one',
      facts: {
        roles: [role('a', { attachedPolicies: [attached('arn:aws:iam::aws:policy/AWSSupportAccess')] })],
      },
      is: 'passed',
    },
    { when: 'there is none', facts: { roles: [role('a')] }, is: 'failed low' },
  ],
  'security-audit-role': [
    {
      when: 'there is one',
      facts: {
        roles: [role('a', { attachedPolicies: [attached('arn:aws:iam::aws:policy/SecurityAudit')] })],
      },
      is: 'passed',
    },
    { when: 'there is none', facts: { roles: [] }, is: 'failed low' },
  ],
  'gate-role-self-check': [
    {
      when: 'it reads, and one repository has it',
      facts: gate([enough]),
      account: gateCaller,
      is: 'passed',
      says: ['assumed by', 'allow 1 of the 1 actions that reading the account takes'],
    },
    {
      when: 'it may read what this run does not need',
      facts: gate([
        { Action: ['iam:GetAccountAuthorizationDetails', 'sso:List*', 'iam:ListRoles'], Resource: '*' },
      ]),
      account: gateCaller,
      is: 'failed low',
      says: [
        'may read more than it needs: sso:List*',
        "allowed, and not needed by this run's checks: iam:ListRoles, sso:ListInstances",
        'no check stays unknown without: iam:ListAccountAliases',
      ],
    },
    {
      when: 'it validates policies too, which is counted with no check of the account',
      facts: gate([enough, { Action: 'access-analyzer:ValidatePolicy', Resource: '*' }]),
      account: gateCaller,
      is: 'passed',
      says: ['allow 1 of the 1 actions'],
    },
    {
      when: 'it may write',
      facts: gate([enough, { Action: 'iam:PassRole', Resource: '*' }]),
      account: gateCaller,
      is: 'failed high',
      says: ['iam:PassRole', 'put-role-policy', 'access-analyzer:ValidatePolicy'],
    },
    {
      when: 'it may read more',
      facts: gate([enough, { Action: 'ec2:Describe*', Resource: '*' }]),
      account: gateCaller,
      is: 'failed low',
    },
    {
      when: 'reading secrets is more than reading',
      facts: gate([enough, { Action: 'secretsmanager:GetSecretValue', Resource: '*' }]),
      account: gateCaller,
      is: 'failed high',
    },
    {
      when: 'it is an administrator',
      facts: gate([{ Action: '*', Resource: '*' }]),
      account: gateCaller,
      is: 'failed high',
    },
    {
      when: 'it lacks what it needs',
      facts: gate([{ Action: 'iam:ListAccountAliases', Resource: '*' }]),
      account: gateCaller,
      is: 'failed low',
      says: ['iam:GetAccountAuthorizationDetails', 'allow 0 of the 1 actions'],
    },
    {
      when: 'the alias alone is no lack',
      facts: gate([{ Action: 'iam:GetAccountAuthorizationDetails', Resource: '*' }]),
      account: gateCaller,
      is: 'passed',
    },
    {
      when: 'every repository on GitHub may take it',
      facts: gate([enough], { StringEquals: aud }),
      account: gateCaller,
      is: 'failed high',
    },
    {
      when: 'every branch of the repository may: that is what it is for',
      facts: gate([enough], { StringEquals: aud, StringLike: { [`${github}:sub`]: 'repo:acme/infra:*' } }),
      account: gateCaller,
      is: 'passed',
    },
    {
      when: 'an attached policy was not read',
      facts: {
        roles: [
          role('gate', {
            inlinePolicies: [inline('p', enough)],
            attachedPolicies: [attached('arn:aws:iam::aws:policy/SecurityAudit')],
          }),
        ],
        policies: [],
      },
      account: gateCaller,
      is: 'unknown',
    },
    {
      when: 'the role is not to be seen',
      facts: { roles: [], policies: [] },
      account: gateCaller,
      is: 'unknown',
    },
    {
      when: 'a user with keys',
      facts: { roles: [], policies: [] },
      account: { callerArn: 'arn:aws:iam::111122223333:user/ci' },
      is: 'failed medium',
    },
    {
      when: 'the root user',
      facts: { roles: [], policies: [] },
      account: { callerArn: 'arn:aws:iam::111122223333:root' },
      is: 'failed critical',
    },
    {
      when: 'a person at a laptop',
      facts: { roles: [], policies: [] },
      account: {
        callerArn: 'arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/me',
      },
      is: 'not-applicable',
    },
    { when: 'saved facts', facts: { roles: [], policies: [] }, is: 'not-applicable' },
  ],
};
