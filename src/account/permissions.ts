import type { AccountCheck } from './check.ts';
import type { FactName } from './facts.ts';

const details = ['iam:GetAccountAuthorizationDetails'];
const organization = ['organizations:DescribeOrganization'];

/**
 * The IAM actions that reading each fact takes, of which the operations' own names are most:
 * ListFindingsV2 is authorised as `access-analyzer:ListFindings`.
 */
export const factActions: Readonly<Record<FactName, readonly string[]>> = {
  summary: ['iam:GetAccountSummary'],
  passwordPolicy: ['iam:GetAccountPasswordPolicy'],
  credentialReport: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
  users: details,
  groups: details,
  roles: details,
  policies: details,
  samlProviders: ['iam:ListSAMLProviders'],
  virtualMfaDevices: ['iam:ListVirtualMFADevices'],
  serverCertificates: ['iam:ListServerCertificates'],
  serviceCredentials: ['iam:ListServiceSpecificCredentials'],
  sshPublicKeys: [...details, 'iam:ListSSHPublicKeys'],
  roleSessions: ['iam:ListRoles'],
  regions: ['account:ListRegions'],
  // What a role's trust policy grants needs no permission.
  stsEndpoints: ['account:ListRegions'],
  organization,
  organizationFeatures: ['iam:ListOrganizationsFeatures'],
  organizationRoots: [...organization, 'organizations:ListRoots'],
  serviceControlPolicies: [
    ...organization,
    'organizations:ListPolicies',
    'organizations:DescribePolicy',
    'organizations:ListTargetsForPolicy',
  ],
  resourceControlPolicies: [
    ...organization,
    'organizations:ListPolicies',
    'organizations:DescribePolicy',
    'organizations:ListTargetsForPolicy',
  ],
  delegatedAdministrators: [...organization, 'organizations:ListDelegatedAdministrators'],
  identityCenters: [...details, 'sso:ListInstances'],
  analyzers: ['access-analyzer:ListAnalyzers', 'account:ListRegions'],
  analyzerFindings: ['access-analyzer:ListAnalyzers', 'access-analyzer:ListFindings', 'account:ListRegions'],
  alternateContacts: ['account:GetAlternateContact'],
  primaryContact: ['account:GetAlternateContact', 'account:GetContactInformation'],
};

/** What reading a user's row of the credential report again, live, takes. Without it failing rows stay as reported. */
export const confirmationActions: readonly string[] = [
  'iam:GetLoginProfile',
  'iam:ListAccessKeys',
  'iam:ListMFADevices',
];

/** Shown in the report when it can be read; no check needs it. */
export const aliasActions: readonly string[] = ['iam:ListAccountAliases'];

/** The facts that the checks declare. */
export function neededFacts(checks: readonly AccountCheck[]): FactName[] {
  const names = checks.flatMap(({ facts, optionalFacts }) => [...facts, ...(optionalFacts ?? [])]);
  return [...new Set(names)].sort();
}

/** The IAM actions that reading these facts takes, sorted. */
export function permissionsFor(facts: readonly FactName[]): string[] {
  return [...new Set(facts.flatMap((name) => factActions[name]))].sort();
}

/** The IAM actions that a run with these checks takes, sorted: what the role needs and what its session is cut to. */
export function actionsFor(checks: readonly AccountCheck[]): readonly string[] {
  const facts = neededFacts(checks);
  const confirmation = facts.includes('credentialReport') ? confirmationActions : [];
  return [...new Set([...permissionsFor(facts), ...confirmation, ...aliasActions])].sort();
}
