import type { CredentialReport } from './credential-report.ts';

/**
 * One thing read from the account, or the reason why it could not be read.
 *
 * `gaps` names parts of a read fact that are missing: a list at its cap, a region that did not answer.
 * `applicable: false` says that this account has no such thing to read (no endpoint in this partition, an
 * operation that only the management account may call), which is an answer and not a failure.
 */
export type Fact<T> =
  | { readonly read: true; readonly value: T; readonly gaps?: readonly string[] }
  | { readonly read: false; readonly reason: string; readonly applicable?: false };

/** What the account is and who looked at it, when. */
export interface Account {
  readonly id: string;
  readonly alias: string | null;
  /** `aws`, `aws-us-gov`, `aws-cn`, … */
  readonly partition: string;
  /** The principal that read the facts, as STS names it (`arn:aws:sts::…:assumed-role/Name/session`). */
  readonly callerArn: string | null;
  /** ISO 8601. "Now" for every check, so that saved facts give the same answers later. */
  readonly readAt: string;
}

/** All facts by name. Dates are ISO 8601 texts, so that facts can be saved as JSON. */
export interface Facts {
  /** GetAccountSummary's map: counters, quotas and the state of the root user's credentials, live. */
  readonly summary: Readonly<Record<string, number>>;
  /** `null`: the account has no policy of its own and the default one is in force. */
  readonly passwordPolicy: PasswordPolicy | null;
  readonly credentialReport: CredentialReport;
  readonly users: readonly IamUser[];
  readonly groups: readonly IamGroup[];
  readonly roles: readonly IamRole[];
  /** Customer managed policies, and the AWS managed ones in use. */
  readonly policies: readonly ManagedPolicy[];
  readonly samlProviders: readonly SamlProvider[];
  readonly virtualMfaDevices: readonly VirtualMfaDevice[];
  readonly serverCertificates: readonly ServerCertificate[];
  readonly serviceCredentials: readonly ServiceCredential[];
  readonly sshPublicKeys: readonly SshPublicKey[];
  readonly roleSessions: readonly RoleSession[];
  readonly regions: readonly Region[];
  readonly stsEndpoints: readonly StsEndpoint[];
  /** `null`: the account belongs to no organization. */
  readonly organization: Organization | null;
  readonly organizationFeatures: readonly string[];
  readonly organizationRoots: readonly OrganizationRoot[];
  readonly serviceControlPolicies: readonly OrganizationPolicy[];
  readonly resourceControlPolicies: readonly OrganizationPolicy[];
  readonly delegatedAdministrators: readonly DelegatedAdministrator[];
  readonly identityCenters: readonly IdentityCenter[];
  readonly analyzers: readonly RegionAnalyzers[];
  readonly analyzerFindings: readonly AnalyzerFindings[];
  readonly alternateContacts: AlternateContacts;
  readonly primaryContact: PrimaryContact;
}

export type FactName = keyof Facts;

/** What was read; a fact that is not there was not asked for. */
export type AccountFacts = { readonly [Name in FactName]?: Fact<Facts[Name]> };

export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly requireSymbols: boolean;
  readonly requireNumbers: boolean;
  readonly requireUppercase: boolean;
  readonly requireLowercase: boolean;
  readonly allowUsersToChange: boolean;
  readonly expire: boolean;
  /** Days, `null` when passwords do not expire. */
  readonly maxAge: number | null;
  /** How many former passwords may not be used again, `null` when that is not set. */
  readonly reusePrevention: number | null;
  readonly hardExpiry: boolean;
}

/** A policy document as the service stores it: parsed JSON. */
export type PolicyJson = unknown;

export interface InlinePolicy {
  readonly name: string;
  readonly document: PolicyJson;
}
export interface AttachedPolicy {
  readonly name: string;
  readonly arn: string;
}
interface PolicyHolder {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly createDate: string;
  readonly inlinePolicies: readonly InlinePolicy[];
  readonly attachedPolicies: readonly AttachedPolicy[];
}
export interface IamUser extends PolicyHolder {
  readonly groups: readonly string[];
  readonly permissionsBoundary: string | null;
}
export type IamGroup = PolicyHolder;
export interface IamRole extends PolicyHolder {
  readonly trustPolicy: PolicyJson;
  readonly permissionsBoundary: string | null;
  /** When it was last used; `null` when never, or not within IAM's tracking period of 400 days. */
  readonly lastUsed: string | null;
  readonly instanceProfiles: readonly string[];
}
export interface ManagedPolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly attachmentCount: number;
  readonly boundaryCount: number;
  /** The default version's. */
  readonly document: PolicyJson;
}
export interface SamlProvider {
  readonly arn: string;
  readonly validUntil: string | null;
}
export interface VirtualMfaDevice {
  readonly serialNumber: string;
  readonly userArn: string;
}
export interface ServerCertificate {
  readonly arn: string;
  readonly name: string;
  readonly expiration: string | null;
}
export interface ServiceCredential {
  readonly user: string;
  readonly service: string;
  readonly active: boolean;
  readonly createDate: string;
  readonly expirationDate: string | null;
  /** Last four characters of its id. */
  readonly idEnd: string;
}
export interface SshPublicKey {
  readonly user: string;
  readonly active: boolean;
  readonly uploadDate: string;
  /** Last four characters of its id. */
  readonly idEnd: string;
}
export interface RoleSession {
  readonly arn: string;
  /** Seconds. */
  readonly maxSessionDuration: number;
}
export interface Region {
  readonly name: string;
  readonly status: 'ENABLED' | 'ENABLING' | 'DISABLED' | 'DISABLING' | 'ENABLED_BY_DEFAULT';
}
export interface StsEndpoint {
  readonly region: string;
  readonly active: boolean;
}
export interface Organization {
  readonly id: string;
  readonly arn: string;
  readonly featureSet: string;
  readonly managementAccountId: string;
}
export interface OrganizationRoot {
  readonly id: string;
  readonly arn: string;
  /** Policy types that are enabled on this root. */
  readonly enabledPolicyTypes: readonly string[];
}
export interface OrganizationPolicy {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly awsManaged: boolean;
  /** `null` for the policies that AWS wrote, which are not read. */
  readonly document: PolicyJson;
  /** Ids of the roots, units and accounts that it is attached to. */
  readonly targets: readonly string[];
}
export interface DelegatedAdministrator {
  readonly id: string;
  readonly arn: string;
}
export interface IdentityCenter {
  readonly arn: string;
  readonly region: string;
  readonly ownerAccountId: string | null;
}
export interface Analyzer {
  readonly arn: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  /** The service that manages it (Security Hub), `null` for one that the account made. */
  readonly managedBy: string | null;
}
export interface RegionAnalyzers {
  readonly region: string;
  readonly analyzers: readonly Analyzer[];
  /** The call was refused by a service control policy: the region is closed by the organization. */
  readonly closedByOrganization: boolean;
}
export interface AnalyzerFindings {
  readonly analyzerArn: string;
  readonly region: string;
  readonly findings: readonly AnalyzerFinding[];
}
export interface AnalyzerFinding {
  readonly id: string;
  /** The service's name: `ExternalAccess`, `UnusedIAMRole`, … */
  readonly type: string;
  readonly resource: string | null;
  readonly resourceType: string;
  readonly isPublic: boolean;
}
/** Which contacts are there; their values are never kept. */
export interface AlternateContacts {
  readonly billing: boolean;
  readonly operations: boolean;
  readonly security: boolean;
  /** Pairs of them that share an e-mail address or telephone number. */
  readonly shared: readonly (readonly [string, string])[];
}
export interface PrimaryContact {
  readonly present: boolean;
  /** The alternate contacts that have its telephone number. */
  readonly sharedWith: readonly string[];
}
