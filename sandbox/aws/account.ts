/** An AWS account as one JSON file. Dates may be written as an age: `@-30d`, `@-4h`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from './policy.ts';

export interface NamedPolicy {
  readonly PolicyName: string;
  readonly PolicyDocument: Policy;
}
export interface AttachedPolicy {
  readonly PolicyName: string;
  readonly PolicyArn: string;
}
export interface User {
  readonly UserName: string;
  readonly UserId: string;
  readonly Path: string;
  readonly Arn: string;
  readonly CreateDate: string;
  readonly UserPolicyList?: readonly NamedPolicy[];
  readonly GroupList?: readonly string[];
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[];
  readonly PermissionsBoundary?: unknown;
}
export interface Role {
  readonly RoleName: string;
  readonly RoleId: string;
  readonly Path: string;
  readonly Arn: string;
  readonly CreateDate: string;
  readonly AssumeRolePolicyDocument: Policy;
  readonly RolePolicyList?: readonly NamedPolicy[];
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[];
  readonly RoleLastUsed?: { readonly LastUsedDate?: string; readonly Region?: string };
  /** Seconds; not a part of GetAccountAuthorizationDetails. */
  readonly MaxSessionDuration?: number;
}
export interface Group {
  readonly GroupName: string;
  readonly GroupId: string;
  readonly Path: string;
  readonly Arn: string;
  readonly CreateDate: string;
  readonly GroupPolicyList?: readonly NamedPolicy[];
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[];
}
export interface ManagedPolicy {
  readonly PolicyName: string;
  readonly PolicyId: string;
  readonly Arn: string;
  readonly Path: string;
  readonly CreateDate: string;
  readonly AttachmentCount: number;
  readonly PermissionsBoundaryUsageCount?: number;
  readonly Document: Policy;
}
export interface Analyzer {
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly createdAt: string;
  readonly managedBy?: string;
  readonly findings?: readonly Readonly<Record<string, unknown>>[];
}
export interface OrganizationState {
  readonly Id: string;
  readonly MasterAccountId: string;
  readonly MasterAccountEmail: string;
  readonly FeatureSet: 'ALL' | 'CONSOLIDATED_BILLING';
  readonly delegatedAdministrator?: boolean;
  readonly roots?: readonly Readonly<Record<string, unknown>>[];
  readonly policies?: readonly {
    readonly Id: string;
    readonly Name: string;
    readonly Type: string;
    readonly AwsManaged: boolean;
    readonly Content: Policy;
    /** Ids of roots, units and accounts that it is attached to. */
    readonly targets?: readonly string[];
  }[];
  readonly delegatedAdministrators?: readonly Readonly<Record<string, unknown>>[];
}

export interface Account {
  readonly id: string;
  readonly alias: string | null;
  readonly partition: string;
  readonly oidcProviders: readonly { readonly url: string; readonly clientIds: readonly string[] }[];
  readonly samlProviders: readonly {
    readonly name: string;
    readonly validUntil?: string;
    readonly createDate?: string;
  }[];
  /** Regions whose STS endpoint an administrator deactivated. */
  readonly stsDeactivatedRegions?: readonly string[];
  readonly regions: Readonly<
    Record<string, 'ENABLED_BY_DEFAULT' | 'ENABLED' | 'ENABLING' | 'DISABLED' | 'DISABLING'>
  >;
  readonly summary: Readonly<Record<string, number>>;
  readonly passwordPolicy: Readonly<Record<string, unknown>> | null;
  readonly credentialReport: {
    readonly state: 'present' | 'absent' | 'expired';
    readonly generated: string;
    /** How often the report is still in progress when it is asked for after GenerateCredentialReport. */
    readonly pollsUntilReady?: number;
    readonly rows: readonly Readonly<Record<string, string>>[];
  };
  /** What the live calls say where it differs from the report, which may be four hours old. */
  readonly live?: Readonly<
    Record<string, { readonly mfa?: boolean; readonly password?: boolean; readonly keys?: readonly string[] }>
  >;
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  readonly roles: readonly Role[];
  readonly policies: readonly ManagedPolicy[];
  readonly virtualMfaDevices?: readonly Readonly<Record<string, unknown>>[];
  readonly serverCertificates?: readonly Readonly<Record<string, unknown>>[];
  readonly serviceSpecificCredentials?: readonly Readonly<Record<string, unknown>>[];
  /** Only in the management account; `null`: the account may not ask. */
  readonly organizationsFeatures?: readonly string[] | null;
  readonly alternateContacts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly contactInformation?: Readonly<Record<string, string>>;
  readonly organization: OrganizationState | null;
  readonly identityCenter?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly analyzers: Readonly<Record<string, readonly Analyzer[]>>;
}

const folder = join(import.meta.dirname, '../accounts');

/** Reads `accounts/NAME.json`; an account that `extends` another states only what differs. */
export function loadAccount(name: string, changes: Readonly<Record<string, unknown>> = {}): Account {
  return aged({ ...readAccount(name), ...changes }) as Account;
}

function readAccount(name: string): Record<string, unknown> {
  const own = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, unknown>;
  const { extends: parent, ...rest } = own;
  return typeof parent === 'string' ? { ...readAccount(parent), ...rest } : rest;
}

function aged(value: unknown): unknown {
  if (typeof value === 'string') {
    const age = /^@-(\d+)([dh])$/.exec(value);
    if (!age) return value;
    const milliseconds = Number(age[1]) * (age[2] === 'd' ? 86_400_000 : 3_600_000);
    return new Date(Date.now() - milliseconds).toISOString().replace(/\.\d+Z$/, '+00:00');
  }
  if (Array.isArray(value)) return value.map(aged);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, aged(item)]));
  return value;
}
