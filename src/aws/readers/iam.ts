import type { GetAccountAuthorizationDetailsCommandOutput, EntityType } from '@aws-sdk/client-iam';
import { groupFact, managedPolicyFact, roleFact, userFact } from '../../account/authorization-details.ts';
import { passwordPolicyFact } from '../../account/password-policy.ts';
import { CallError } from '../calls.ts';
import { inapplicable, isoDate, isoDateOrNull, read, type Reader, type Reading } from '../reader.ts';

export const summary: Reader<'summary'> = async ({ calls }) => {
  const { IAMClient, GetAccountSummaryCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  return read(
    await calls.get(
      'iam:GetAccountSummary',
      (options) => client.send(new GetAccountSummaryCommand({}), options),
      (answer) => answer.SummaryMap,
    ),
  );
};

export const passwordPolicy: Reader<'passwordPolicy'> = async ({ calls }) => {
  const { IAMClient, GetAccountPasswordPolicyCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  try {
    const policy = await calls.get(
      'iam:GetAccountPasswordPolicy',
      (options) => client.send(new GetAccountPasswordPolicyCommand({}), options),
      (answer) => answer.PasswordPolicy,
    );
    return read(passwordPolicyFact(policy));
  } catch (error) {
    // By design: the account has no policy of its own, and the default one is in force.
    if (error instanceof CallError && error.code.startsWith('NoSuchEntity')) return read(null);
    throw error;
  }
};

export const users: Reader<'users'> = async (reading) => {
  const { items, gaps } = await details(reading, ['User'], ({ UserDetailList }) => UserDetailList);
  return read(items.map(userFact), gaps);
};

export const groups: Reader<'groups'> = async (reading) => {
  const { items, gaps } = await details(reading, ['Group'], ({ GroupDetailList }) => GroupDetailList);
  return read(items.map(groupFact), gaps);
};

export const roles: Reader<'roles'> = async (reading) => {
  const { items, gaps } = await details(reading, ['Role'], ({ RoleDetailList }) => RoleDetailList);
  return read(items.map(roleFact), gaps);
};

export const policies: Reader<'policies'> = async (reading) => {
  const { items, gaps } = await details(
    reading,
    ['LocalManagedPolicy', 'AWSManagedPolicy'],
    ({ Policies }) => Policies,
  );
  return read(items.map(managedPolicyFact), gaps);
};

/** One stream of GetAccountAuthorizationDetails. Each kind of entity pages by itself, so that four go at once. */
async function details<Item>(
  { calls }: Reading,
  filter: EntityType[],
  items: (page: GetAccountAuthorizationDetailsCommandOutput) => readonly Item[] | undefined,
): Promise<{ items: Item[]; gaps: string[] }> {
  const { IAMClient, GetAccountAuthorizationDetailsCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  return calls.list(
    'iam:GetAccountAuthorizationDetails',
    (Marker, options) =>
      client.send(
        new GetAccountAuthorizationDetailsCommand({
          Filter: filter,
          MaxItems: 1000,
          ...(Marker === undefined ? {} : { Marker }),
        }),
        options,
      ),
    (page) => ({ items: items(page), ...more(page) }),
  );
}

/** IAM says by a flag that there is more; a page may be short or empty all the same. */
const more = (page: { IsTruncated?: boolean | undefined; Marker?: string | undefined }) => ({
  next: page.Marker,
  truncated: page.IsTruncated,
});

const marker = (Marker: string | undefined): { MaxItems: number; Marker?: string } =>
  Marker === undefined ? { MaxItems: 1000 } : { MaxItems: 1000, Marker };

export const samlProviders: Reader<'samlProviders'> = async ({ calls }) => {
  const { IAMClient, ListSAMLProvidersCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const providers = await calls.get(
    'iam:ListSAMLProviders',
    (options) => client.send(new ListSAMLProvidersCommand({}), options),
    (answer) => answer.SAMLProviderList,
  );
  return read(
    providers.map(({ Arn = '', ValidUntil }) => ({
      arn: Arn,
      validUntil: isoDateOrNull(ValidUntil),
    })),
  );
};

export const virtualMfaDevices: Reader<'virtualMfaDevices'> = async ({ calls }) => {
  const { IAMClient, ListVirtualMFADevicesCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const { items, gaps } = await calls.list(
    'iam:ListVirtualMFADevices',
    (token, options) =>
      client.send(
        new ListVirtualMFADevicesCommand({ AssignmentStatus: 'Assigned', ...marker(token) }),
        options,
      ),
    (page) => ({ items: page.VirtualMFADevices, ...more(page) }),
  );
  return read(
    items.flatMap(({ SerialNumber, User }) =>
      User?.Arn ? [{ serialNumber: SerialNumber ?? '', userArn: User.Arn }] : [],
    ),
    gaps,
  );
};

export const serverCertificates: Reader<'serverCertificates'> = async ({ calls }) => {
  const { IAMClient, ListServerCertificatesCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const { items, gaps } = await calls.list(
    'iam:ListServerCertificates',
    (token, options) => client.send(new ListServerCertificatesCommand(marker(token)), options),
    (page) => ({ items: page.ServerCertificateMetadataList, ...more(page) }),
  );
  return read(
    items.map(({ Arn, ServerCertificateName, Expiration }) => ({
      arn: Arn ?? '',
      name: ServerCertificateName ?? '',
      expiration: isoDateOrNull(Expiration),
    })),
    gaps,
  );
};

export const serviceCredentials: Reader<'serviceCredentials'> = async ({ calls }) => {
  const { IAMClient, ListServiceSpecificCredentialsCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const { items, gaps } = await calls.list(
    'iam:ListServiceSpecificCredentials',
    (token, options) =>
      client.send(new ListServiceSpecificCredentialsCommand({ AllUsers: true, ...marker(token) }), options),
    (page) => ({ items: page.ServiceSpecificCredentials, ...more(page) }),
  );
  return read(
    items.map((each) => ({
      user: each.UserName ?? '',
      service: each.ServiceName ?? '',
      active: each.Status === 'Active',
      createDate: each.CreateDate ? isoDate(each.CreateDate) : '',
      expirationDate: isoDateOrNull(each.ExpirationDate),
      idEnd: lastFour(each.ServiceSpecificCredentialId),
    })),
    gaps,
  );
};

/** There is no list over all users: one call for each, and no more than this many. */
const mostUsersAsked = 500;

export const sshPublicKeys: Reader<'sshPublicKeys'> = async ({ calls, fact }) => {
  const everyone = await fact('users');
  if (!everyone.read) return everyone;
  const { IAMClient, ListSSHPublicKeysCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const asked = everyone.value.slice(0, mostUsersAsked);
  const lists = await Promise.all(
    asked.map(({ name }) =>
      calls.list(
        'iam:ListSSHPublicKeys',
        (token, options) =>
          client.send(new ListSSHPublicKeysCommand({ UserName: name, ...marker(token) }), options),
        (page) => ({ items: page.SSHPublicKeys, ...more(page) }),
      ),
    ),
  );
  const unasked = everyone.value.length - asked.length;
  return read(
    lists.flatMap(({ items }) =>
      items.map((each) => ({
        user: each.UserName ?? '',
        active: each.Status === 'Active',
        uploadDate: each.UploadDate ? isoDate(each.UploadDate) : '',
        idEnd: lastFour(each.SSHPublicKeyId),
      })),
    ),
    [
      ...(everyone.gaps ?? []),
      ...lists.flatMap(({ gaps }) => gaps),
      ...(unasked > 0 ? [`iam:ListSSHPublicKeys was not asked for ${unasked} of the users`] : []),
    ],
  );
};

export const roleSessions: Reader<'roleSessions'> = async ({ calls }) => {
  const { IAMClient, ListRolesCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const { items, gaps } = await calls.list(
    'iam:ListRoles',
    (token, options) => client.send(new ListRolesCommand(marker(token)), options),
    (page) => ({ items: page.Roles, ...more(page) }),
  );
  return read(
    items.map(({ Arn, MaxSessionDuration }) => ({
      arn: Arn ?? '',
      maxSessionDuration: MaxSessionDuration ?? 3600,
    })),
    gaps,
  );
};

export const organizationFeatures: Reader<'organizationFeatures'> = async ({ calls }) => {
  const { IAMClient, ListOrganizationsFeaturesCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  try {
    return read(
      await calls.get(
        'iam:ListOrganizationsFeatures',
        (options) => client.send(new ListOrganizationsFeaturesCommand({}), options),
        (answer) => answer.EnabledFeatures,
      ),
    );
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.code.startsWith('ServiceAccessNotEnabled')) return read([]);
    if (error.code.startsWith('AccountNotManagementOrDelegatedAdministrator'))
      return inapplicable("only the management account and IAM's delegated administrator can see this");
    if (
      error.code.startsWith('OrganizationNotFound') ||
      error.code.startsWith('OrganizationNotInAllFeatures')
    )
      return inapplicable('the account belongs to no organization with all features');
    throw error;
  }
};

const lastFour = (id: string | undefined): string => (id ?? '').slice(-4);
