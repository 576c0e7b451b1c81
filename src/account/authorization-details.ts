import type {
  AttachedPolicy,
  IamGroup,
  IamRole,
  IamUser,
  InlinePolicy,
  ManagedPolicy,
  PolicyJson,
} from './facts.ts';

/** An entity of GetAccountAuthorizationDetails, from the SDK or from the command line's JSON. */
interface Details {
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | string | undefined;
  readonly AttachedManagedPolicies?:
    | readonly { readonly PolicyName?: string | undefined; readonly PolicyArn?: string | undefined }[]
    | undefined;
}
type Inline = readonly {
  readonly PolicyName?: string | undefined;
  readonly PolicyDocument?: unknown;
}[];
type Boundary = { readonly PermissionsBoundaryArn?: string | undefined } | undefined;

export interface UserDetails extends Details {
  readonly UserName?: string | undefined;
  readonly GroupList?: readonly string[] | undefined;
  readonly UserPolicyList?: Inline | undefined;
  readonly PermissionsBoundary?: Boundary;
}
export interface GroupDetails extends Details {
  readonly GroupName?: string | undefined;
  readonly GroupPolicyList?: Inline | undefined;
}
export interface RoleDetails extends Details {
  readonly RoleName?: string | undefined;
  readonly AssumeRolePolicyDocument?: unknown;
  readonly RolePolicyList?: Inline | undefined;
  readonly PermissionsBoundary?: Boundary;
  readonly RoleLastUsed?: { readonly LastUsedDate?: Date | string | undefined } | undefined;
  readonly InstanceProfileList?: readonly { readonly Arn?: string | undefined }[] | undefined;
}
export interface PolicyDetails {
  readonly Arn?: string | undefined;
  readonly PolicyName?: string | undefined;
  readonly Path?: string | undefined;
  readonly AttachmentCount?: number | undefined;
  readonly PermissionsBoundaryUsageCount?: number | undefined;
  readonly DefaultVersionId?: string | undefined;
  readonly PolicyVersionList?:
    | readonly {
        readonly VersionId?: string | undefined;
        readonly IsDefaultVersion?: boolean | undefined;
        readonly Document?: unknown;
      }[]
    | undefined;
}

export function userFact(user: UserDetails): IamUser {
  return {
    ...holder(user, user.UserName, user.UserPolicyList),
    groups: user.GroupList ?? [],
    permissionsBoundary: user.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
  };
}

export function groupFact(group: GroupDetails): IamGroup {
  return holder(group, group.GroupName, group.GroupPolicyList);
}

export function roleFact(role: RoleDetails): IamRole {
  const { LastUsedDate } = role.RoleLastUsed ?? {};
  return {
    ...holder(role, role.RoleName, role.RolePolicyList),
    trustPolicy: documentOf(role.AssumeRolePolicyDocument, role.Arn),
    permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
    lastUsed: LastUsedDate === undefined ? null : iso(LastUsedDate),
    instanceProfiles: (role.InstanceProfileList ?? []).flatMap(({ Arn }) => (Arn ? [Arn] : [])),
  };
}

export function managedPolicyFact(policy: PolicyDetails): ManagedPolicy {
  const versions = policy.PolicyVersionList ?? [];
  const version =
    versions.find(({ IsDefaultVersion }) => IsDefaultVersion) ??
    versions.find(({ VersionId }) => VersionId === policy.DefaultVersionId);
  return {
    arn: policy.Arn ?? '',
    name: policy.PolicyName ?? '',
    path: policy.Path ?? '/',
    attachmentCount: policy.AttachmentCount ?? 0,
    boundaryCount: policy.PermissionsBoundaryUsageCount ?? 0,
    document: documentOf(version?.Document, policy.Arn),
  };
}

function holder(details: Details, name: string | undefined, inline: Inline | undefined): IamGroup {
  return {
    arn: details.Arn ?? '',
    name: name ?? '',
    path: details.Path ?? pathOf(details.Arn),
    createDate: details.CreateDate === undefined ? '' : iso(details.CreateDate),
    inlinePolicies: (inline ?? []).map(({ PolicyName = '', PolicyDocument }): InlinePolicy => ({
      name: PolicyName,
      document: documentOf(PolicyDocument, details.Arn),
    })),
    attachedPolicies: (details.AttachedManagedPolicies ?? []).map(
      ({ PolicyName = '', PolicyArn = '' }): AttachedPolicy => ({ name: PolicyName, arn: PolicyArn }),
    ),
  };
}

/** `arn:aws:iam::…:role/aws-service-role/x/Name`: the path is a part of the ARN. */
function pathOf(arn = ''): string {
  const resource = arn.split(':').slice(5).join(':');
  return resource.slice(resource.indexOf('/'), resource.lastIndexOf('/') + 1) || '/';
}

/**
 * A policy document in any of its shapes: parsed by the command line, or text that the API percent-encodes
 * (RFC 3986) and the SDK for JavaScript leaves so.
 *
 * @throws Error naming the owner when the text is no JSON.
 */
export function documentOf(document: unknown, owner = 'an entity without ARN'): PolicyJson {
  if (document === undefined || document === null) return null;
  if (typeof document !== 'string') return document;
  let parsed: unknown;
  try {
    parsed = JSON.parse(decoded(document.trimStart()));
  } catch (cause) {
    throw new Error(`a policy document of ${owner} is no JSON`, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error(`a policy document of ${owner} is no JSON object`);
  return parsed;
}

/** RFC 3986 writes a space as %20; encoders of forms write `+`, which JSON never has outside a text. */
function decoded(text: string): string {
  if (text.startsWith('{')) return text;
  return decodeURIComponent(text.includes('%20') ? text : text.replaceAll('+', '%20'));
}

function iso(date: Date | string): string {
  const time = typeof date === 'string' ? new Date(date) : date;
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
