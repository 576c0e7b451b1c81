/** Access that hardly any policy should grant, by the name that a config gives. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly actions: readonly string[];
}

export const presets: readonly Preset[] = [
  {
    name: 'escalation',
    title: 'Raising one’s own permissions',
    why: 'Whoever may change policies, roles or what a service runs as can give themselves everything.',
    actions: [
      'iam:AddUserToGroup',
      'iam:AttachGroupPolicy',
      'iam:AttachRolePolicy',
      'iam:AttachUserPolicy',
      'iam:CreatePolicyVersion',
      'iam:CreateServiceSpecificCredential',
      'iam:DeleteRolePermissionsBoundary',
      'iam:DeleteUserPermissionsBoundary',
      'iam:PutGroupPolicy',
      'iam:PutRolePermissionsBoundary',
      'iam:PutRolePolicy',
      'iam:PutUserPermissionsBoundary',
      'iam:PutUserPolicy',
      'iam:SetDefaultPolicyVersion',
      'iam:UpdateAssumeRolePolicy',
      'sso:AttachManagedPolicyToPermissionSet',
      'sso:CreateAccountAssignment',
      'sso:PutInlinePolicyToPermissionSet',
    ],
  },
  {
    name: 'credentials',
    title: 'Making or reading long-lived credentials',
    why: 'Credentials that leave the account outlive the session and the role that made them.',
    actions: [
      'iam:CreateAccessKey',
      'iam:CreateLoginProfile',
      'iam:CreateServiceSpecificCredential',
      'iam:DeactivateMFADevice',
      'iam:ResetServiceSpecificCredential',
      'iam:UpdateAccessKey',
      'iam:UpdateLoginProfile',
      'iam:UploadSSHPublicKey',
      'iam:UploadSigningCertificate',
      'redshift:GetClusterCredentials',
      'redshift:GetClusterCredentialsWithIAM',
      'secretsmanager:BatchGetSecretValue',
      'secretsmanager:GetSecretValue',
    ],
  },
  {
    name: 'key-deletion',
    title: 'Destroying keys, and with them all that they encrypt',
    why: 'Data under a deleted or disabled key cannot be read again.',
    actions: [
      'kms:DeleteCustomKeyStore',
      'kms:DeleteImportedKeyMaterial',
      'kms:DisableKey',
      'kms:PutKeyPolicy',
      'kms:ScheduleKeyDeletion',
    ],
  },
  {
    name: 'log-deletion',
    title: 'Switching off or deleting the audit trail',
    why: 'Without it nobody can tell what happened.',
    actions: [
      'access-analyzer:DeleteAnalyzer',
      'cloudtrail:DeleteEventDataStore',
      'cloudtrail:DeleteTrail',
      'cloudtrail:PutEventSelectors',
      'cloudtrail:StopEventDataStoreIngestion',
      'cloudtrail:StopLogging',
      'cloudtrail:UpdateTrail',
      'config:DeleteConfigurationRecorder',
      'config:DeleteDeliveryChannel',
      'config:StopConfigurationRecorder',
      'ec2:DeleteFlowLogs',
      'guardduty:DeleteDetector',
      'guardduty:UpdateDetector',
      'logs:DeleteLogGroup',
      'logs:DeleteLogStream',
      'logs:PutRetentionPolicy',
      'securityhub:DisableSecurityHub',
    ],
  },
];
