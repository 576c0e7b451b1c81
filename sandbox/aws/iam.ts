/** IAM: the read operations of the account baseline. */
import type { Account, Role, User } from './account.ts';
import type { Policy } from './policy.ts';
import { AwsError, type Input, type Output } from './protocols.ts';
import { page, smaller, text, type Context, type Operation, type Service } from './service.ts';

const missing = (what: string) => new AwsError('NoSuchEntity', what, 404);
/** Policy documents arrive URL-encoded (RFC 3986), and SDK v3 does not decode them. */
const encoded = (policy: Policy) =>
  encodeURIComponent(JSON.stringify(policy)).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const inline = (policies: readonly { PolicyName: string; PolicyDocument: Policy }[] = []) =>
  policies.map((policy) => ({
    PolicyName: policy.PolicyName,
    PolicyDocument: encoded(policy.PolicyDocument),
  }));

function listing(member: string, items: (input: Input, context: Context) => readonly unknown[]): Operation {
  return (input, context) => {
    const { items: members, next } = page(
      items(input, context),
      input['Marker'],
      smaller(input['MaxItems'], context.pageSize),
      () => new AwsError('ValidationError', 'Invalid Marker.'),
    );
    return { IsTruncated: next !== undefined, [member]: members, Marker: next };
  };
}

/** The 22 columns, in the order of the service. */
const columns = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_1_last_used_region',
  'access_key_1_last_used_service',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
  'access_key_2_last_used_region',
  'access_key_2_last_used_service',
  'cert_1_active',
  'cert_1_last_rotated',
  'cert_2_active',
  'cert_2_last_rotated',
];
const switches = new Set([
  'password_enabled',
  'mfa_active',
  'access_key_1_active',
  'access_key_2_active',
  'cert_1_active',
  'cert_2_active',
]);

function credentialReport(account: Account): string {
  const cell = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const rows = account.credentialReport.rows.map((row) =>
    columns.map((column) => cell(row[column] ?? (switches.has(column) ? 'false' : 'N/A'))).join(','),
  );
  return [columns.join(','), ...rows].join('\n');
}

const getCredentialReport: Operation = (_, { account, memory }) => {
  const { state, generated } = account.credentialReport;
  const polls = memory.get('credential-report');
  if (state !== 'present') {
    if (polls === undefined)
      throw state === 'absent'
        ? new AwsError('ReportNotPresent', 'No report exists for this account', 410)
        : new AwsError('ReportExpired', 'The credential report has expired', 410);
    if (polls > 0) {
      memory.set('credential-report', polls - 1);
      throw new AwsError('ReportInProgress', 'The credential report is still being generated', 404);
    }
  }
  return {
    Content: Buffer.from(credentialReport(account)).toString('base64'),
    ReportFormat: 'text/csv',
    GeneratedTime: polls === undefined ? new Date(generated) : new Date(),
  };
};

const generateCredentialReport: Operation = (_, { account, memory }) => {
  const polls = memory.get('credential-report');
  if (account.credentialReport.state === 'present' || polls === 0) return { State: 'COMPLETE' };
  if (polls === undefined) {
    memory.set('credential-report', account.credentialReport.pollsUntilReady ?? 1);
    return { State: 'STARTED', Description: 'No report exists. Starting a new report generation task' };
  }
  memory.set('credential-report', polls - 1);
  return { State: 'INPROGRESS' };
};

const authorizationDetails: Operation = (input, { account, pageSize }) => {
  const wanted = (input['Filter'] as readonly string[] | undefined) ?? [
    'User',
    'Role',
    'Group',
    'LocalManagedPolicy',
    'AWSManagedPolicy',
  ];
  const stream: { list: string; item: Output }[] = [];
  const add = (kind: string, list: string, items: readonly Output[]) => {
    if (wanted.includes(kind)) stream.push(...items.map((item) => ({ list, item })));
  };
  const policies = account.policies.map((policy) => ({ ...policy, aws: policy.Arn.includes(':iam::aws:') }));
  add(
    'User',
    'UserDetailList',
    account.users.map((user) => ({
      ...user,
      UserPolicyList: inline(user.UserPolicyList),
      GroupList: user.GroupList ?? [],
      AttachedManagedPolicies: user.AttachedManagedPolicies ?? [],
      Tags: [],
    })),
  );
  add(
    'Group',
    'GroupDetailList',
    account.groups.map((group) => ({
      ...group,
      GroupPolicyList: inline(group.GroupPolicyList),
      AttachedManagedPolicies: group.AttachedManagedPolicies ?? [],
    })),
  );
  add('Role', 'RoleDetailList', account.roles.map(roleDetail));
  for (const [kind, aws] of [
    ['LocalManagedPolicy', false],
    ['AWSManagedPolicy', true],
  ] as const)
    add(
      kind,
      'Policies',
      policies
        .filter((policy) => policy.aws === aws)
        .map(({ Document, ...policy }) => ({
          PolicyName: policy.PolicyName,
          PolicyId: policy.PolicyId,
          Arn: policy.Arn,
          Path: policy.Path,
          CreateDate: policy.CreateDate,
          AttachmentCount: policy.AttachmentCount,
          DefaultVersionId: 'v1',
          PermissionsBoundaryUsageCount: policy.PermissionsBoundaryUsageCount ?? 0,
          IsAttachable: true,
          UpdateDate: policy.CreateDate,
          PolicyVersionList: [
            {
              Document: encoded(Document),
              VersionId: 'v1',
              IsDefaultVersion: true,
              CreateDate: policy.CreateDate,
            },
          ],
        })),
    );
  const { items, next } = page(
    stream,
    input['Marker'],
    smaller(input['MaxItems'], pageSize),
    () => new AwsError('ValidationError', 'Invalid Marker.'),
  );
  const lists: Record<string, Output[]> = {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [],
    Policies: [],
  };
  for (const { list, item } of items) lists[list]?.push(item);
  return { IsTruncated: next !== undefined, ...lists, Marker: next };
};

function roleDetail(role: Role): Output {
  return {
    RoleName: role.RoleName,
    RoleId: role.RoleId,
    Path: role.Path,
    Arn: role.Arn,
    CreateDate: role.CreateDate,
    AssumeRolePolicyDocument: encoded(role.AssumeRolePolicyDocument),
    RolePolicyList: inline(role.RolePolicyList),
    AttachedManagedPolicies: role.AttachedManagedPolicies ?? [],
    InstanceProfileList: [],
    Tags: [],
    RoleLastUsed: role.RoleLastUsed ?? {},
  };
}

function userNamed(input: Input, account: Account): User {
  const name = text(input, 'UserName');
  const user = account.users.find(({ UserName }) => UserName === name);
  if (!user) throw missing(`The user with name ${name} cannot be found.`);
  return user;
}
const rowOf = (user: User, account: Account) =>
  account.credentialReport.rows.find((row) => row['user'] === user.UserName) ?? {};

/** Keys as the live calls list them: from the report's row unless the account says that something changed since. */
function accessKeys(user: User, account: Account): Output[] {
  const row = rowOf(user, account);
  const live = account.live?.[user.UserName]?.keys;
  return [1, 2]
    .filter((n) => live?.includes(String(n)) ?? (row[`access_key_${n}_last_rotated`] ?? 'N/A') !== 'N/A')
    .map((n) => ({
      UserName: user.UserName,
      AccessKeyId: `AKIAEXAMPLE${user.UserId.slice(-8)}${n}`,
      Status: row[`access_key_${n}_active`] === 'true' ? 'Active' : 'Inactive',
      CreateDate: row[`access_key_${n}_last_rotated`],
    }));
}

const operations: Readonly<Record<string, Operation>> = {
  GetAccountSummary: (_, { account }) => ({ SummaryMap: new Map(Object.entries(account.summary)) }),
  GetAccountPasswordPolicy: (_, { account }) => {
    if (!account.passwordPolicy)
      throw missing(`The Password Policy with domain name ${account.id} cannot be found.`);
    return { PasswordPolicy: account.passwordPolicy };
  },
  GenerateCredentialReport: generateCredentialReport,
  GetCredentialReport: getCredentialReport,
  GetAccountAuthorizationDetails: authorizationDetails,
  ListAccountAliases: listing('AccountAliases', (_, { account }) =>
    account.alias === null ? [] : [account.alias],
  ),
  ListUsers: listing('Users', (_, { account }) =>
    account.users.map(({ UserName, UserId, Path, Arn, CreateDate }) => ({
      UserName,
      UserId,
      Path,
      Arn,
      CreateDate,
    })),
  ),
  ListRoles: listing('Roles', (_, { account }) =>
    account.roles.map((role) => ({
      RoleName: role.RoleName,
      RoleId: role.RoleId,
      Path: role.Path,
      Arn: role.Arn,
      CreateDate: role.CreateDate,
      AssumeRolePolicyDocument: encoded(role.AssumeRolePolicyDocument),
      MaxSessionDuration: role.MaxSessionDuration ?? 3600,
    })),
  ),
  ListMFADevices: listing('MFADevices', (input, { account }) => {
    const user = userNamed(input, account);
    const active = account.live?.[user.UserName]?.mfa ?? rowOf(user, account)['mfa_active'] === 'true';
    return active
      ? [
          {
            UserName: user.UserName,
            SerialNumber: `arn:${account.partition}:iam::${account.id}:mfa/${user.UserName}`,
            EnableDate: user.CreateDate,
          },
        ]
      : [];
  }),
  GetLoginProfile: (input, { account }) => {
    const user = userNamed(input, account);
    if (!(account.live?.[user.UserName]?.password ?? rowOf(user, account)['password_enabled'] === 'true'))
      throw missing(`Login Profile for User ${user.UserName} cannot be found.`);
    return {
      LoginProfile: { UserName: user.UserName, CreateDate: user.CreateDate, PasswordResetRequired: false },
    };
  },
  ListAccessKeys: listing('AccessKeyMetadata', (input, { account }) =>
    accessKeys(userNamed(input, account), account),
  ),
  ListSSHPublicKeys: listing('SSHPublicKeys', (input, { account }) => (userNamed(input, account), [])),
  ListVirtualMFADevices: listing('VirtualMFADevices', (input, { account }) =>
    (account.virtualMfaDevices ?? []).filter(
      (device) => input['AssignmentStatus'] !== 'Assigned' || device['User'] !== undefined,
    ),
  ),
  ListServerCertificates: listing(
    'ServerCertificateMetadataList',
    (_, { account }) => account.serverCertificates ?? [],
  ),
  ListServiceSpecificCredentials: (input, { account, pageSize }) => {
    if (input['AllUsers'] !== 'true' && input['UserName'] === undefined)
      throw new AwsError('ValidationError', 'Either UserName or AllUsers must be given.');
    const { items, next } = page(
      account.serviceSpecificCredentials ?? [],
      input['Marker'],
      pageSize,
      () => new AwsError('ValidationError', 'Invalid Marker.'),
    );
    return { ServiceSpecificCredentials: items, IsTruncated: next !== undefined, Marker: next };
  },
  ListSAMLProviders: (_, { account }) => ({
    SAMLProviderList: account.samlProviders.map(({ name, validUntil, createDate }) => ({
      Arn: `arn:${account.partition}:iam::${account.id}:saml-provider/${name}`,
      ValidUntil: validUntil,
      CreateDate: createDate,
    })),
  }),
  ListOpenIDConnectProviders: (_, { account }) => ({
    OpenIDConnectProviderList: account.oidcProviders.map(({ url }) => ({
      Arn: `arn:${account.partition}:iam::${account.id}:oidc-provider/${url}`,
    })),
  }),
  GetOpenIDConnectProvider: (input, { account }) => {
    const provider = account.oidcProviders.find(({ url }) =>
      text(input, 'OpenIDConnectProviderArn').endsWith(`:oidc-provider/${url}`),
    );
    if (!provider) throw missing('OpenIDConnect Provider not found');
    return { Url: provider.url, ClientIDList: provider.clientIds, ThumbprintList: [], Tags: [] };
  },
  ListOrganizationsFeatures: (_, { account }) => {
    if (!account.organizationsFeatures)
      throw new AwsError(
        'AccountNotManagementOrDelegatedAdministratorException',
        'The request was rejected because the account making the request is not the management account or delegated administrator account for centralized root access.',
      );
    return { OrganizationId: account.organization?.Id, EnabledFeatures: account.organizationsFeatures };
  },
};

export const iam: Service = {
  dialect: {
    signingName: 'iam',
    protocol: 'query',
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    version: '2010-05-08',
    denied: 'AccessDenied',
    throttled: { code: 'Throttling', status: 400 },
    unavailable: { code: 'ServiceFailure', status: 500 },
  },
  operations,
  resource: (_, input, account) =>
    typeof input['UserName'] === 'string'
      ? (account.users.find(({ UserName }) => UserName === input['UserName'])?.Arn ??
        `arn:${account.partition}:iam::${account.id}:user/${input['UserName']}`)
      : '*',
};
