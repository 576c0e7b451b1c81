import type { Severity } from '../../findings/severity.ts';

/**
 * Ways from a permission to more permissions. Facts after Rhino Security Labs' list (2019), DataDog's pathfinding.cloud
 * (2025 and later), Prowler's and cloudsplaining's lists, and PMapper's edges; the wording and the form are ours.
 */
export interface EscalationRow {
  readonly id: string;
  /** Every step is needed; of a step's actions one is enough. */
  readonly steps: readonly (readonly string[])[];
  readonly severity: Severity;
  /** What the caller gets by it: the end of "… lets its holder". */
  readonly effect: string;
  /** Whether a grant for the caller's own user is one too. */
  readonly self?: boolean;
  /** The resource types that are taken over, where the action also requires others that hold nobody back. */
  readonly on?: readonly string[];
  /** For the rows of PassRole: the services that take the role. */
  readonly services?: readonly string[];
}

const row = (
  id: string,
  severity: Severity,
  steps: string,
  effect: string,
  more: Pick<EscalationRow, 'self' | 'on' | 'services'> = {},
): EscalationRow => ({
  id,
  severity,
  // `a:X|Y + b:Z`: X or Y of service a, and Z of b.
  steps: steps.split(' + ').map((step) => {
    const service = step.slice(0, step.indexOf(':'));
    return step
      .slice(service.length + 1)
      .split('|')
      .map((name) => `${service}:${name}`);
  }),
  effect,
  ...more,
});

const rewrites = 'write itself any permission';
const becomes = 'sign in as somebody with more permissions';

/** One call is enough. */
export const throughIam: readonly EscalationRow[] = [
  row('I1', 'high', 'iam:CreatePolicyVersion', rewrites),
  row('I2', 'medium', 'iam:SetDefaultPolicyVersion', 'go back to an older, wider version of a policy'),
  row('I3', 'high', 'iam:AttachUserPolicy|AttachRolePolicy', 'attach AdministratorAccess to itself', {
    self: true,
  }),
  row('I4', 'high', 'iam:AttachGroupPolicy', 'attach AdministratorAccess to its group'),
  row('I5', 'high', 'iam:PutUserPolicy|PutRolePolicy', rewrites, { self: true }),
  row('I6', 'high', 'iam:PutGroupPolicy|AddUserToGroup', 'take the permissions of any group'),
  row('I7', 'high', 'iam:UpdateAssumeRolePolicy', 'assume any role'),
  row('I8', 'high', 'iam:CreateAccessKey|CreateLoginProfile|UpdateLoginProfile', becomes),
  row('I9', 'medium', 'iam:CreateServiceSpecificCredential|ResetServiceSpecificCredential', becomes),
  row('I10', 'medium', 'iam:UpdateSAMLProvider', 'sign assertions for every role that trusts the provider'),
];

/** The same where permission sets are managed: in one account of the organisation. */
export const throughIdentityCenter: readonly EscalationRow[] = [
  row('I11', 'high', 'sso:PutInlinePolicyToPermissionSet|AttachManagedPolicyToPermissionSet', rewrites),
  row('I12', 'high', 'sso:CreatePermissionSet + sso:CreateAccountAssignment', rewrites),
];

const runsAs = 'run code as any role that trusts the service';
const passing = (id: string, services: string, steps: string, severity: Severity = 'high'): EscalationRow =>
  row(id, severity, steps, runsAs, {
    services: services.split(' ').map((service) => `${service}.amazonaws.com`),
  });

/** Besides iam:PassRole. */
export const byPassingRoles: readonly EscalationRow[] = [
  passing('P-ec2', 'ec2', 'ec2:RunInstances|RequestSpotInstances|AssociateIamInstanceProfile'),
  passing(
    'P-autoscaling',
    'ec2',
    'autoscaling:CreateLaunchConfiguration + autoscaling:CreateAutoScalingGroup|UpdateAutoScalingGroup',
  ),
  passing(
    'P-imagebuilder',
    'ec2',
    'imagebuilder:CreateComponent + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration + imagebuilder:CreateImage',
  ),
  passing(
    'P-lambda',
    'lambda',
    'lambda:CreateFunction + lambda:InvokeFunction|AddPermission|CreateEventSourceMapping',
  ),
  passing('P-cloudformation', 'cloudformation', 'cloudformation:CreateStack|UpdateStack|UpdateStackSet'),
  passing(
    'P-stacksets',
    'cloudformation',
    'cloudformation:CreateStackSet + cloudformation:CreateStackInstances',
  ),
  passing(
    'P-changesets',
    'cloudformation',
    'cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet',
  ),
  passing(
    'P-codebuild',
    'codebuild',
    'codebuild:CreateProject|UpdateProject + codebuild:StartBuild|StartBuildBatch',
  ),
  passing('P-ecs-task', 'ecs-tasks', 'ecs:RunTask|StartTask'),
  passing('P-ecs-service', 'ecs-tasks', 'ecs:RegisterTaskDefinition + ecs:CreateService'),
  passing('P-batch', 'ecs-tasks', 'batch:RegisterJobDefinition + batch:SubmitJob'),
  passing('P-glue-endpoint', 'glue', 'glue:CreateDevEndpoint'),
  passing('P-glue-job', 'glue', 'glue:CreateJob|UpdateJob + glue:StartJobRun|CreateTrigger'),
  passing('P-glue-session', 'glue', 'glue:CreateSession + glue:RunStatement'),
  passing(
    'P-sagemaker',
    'sagemaker',
    'sagemaker:CreateNotebookInstance|CreateTrainingJob|CreateProcessingJob',
  ),
  passing(
    'P-datapipeline',
    'datapipeline elasticmapreduce',
    'datapipeline:CreatePipeline + datapipeline:PutPipelineDefinition + datapipeline:ActivatePipeline',
    'low',
  ),
  passing(
    'P-code-interpreter',
    'bedrock-agentcore',
    'bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession + bedrock-agentcore:InvokeCodeInterpreter',
  ),
  passing(
    'P-agent-runtime',
    'bedrock-agentcore',
    'bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:InvokeAgentRuntimeCommand',
  ),
  passing(
    'P-agent-browser',
    'bedrock-agentcore',
    'bedrock-agentcore:CreateBrowser + bedrock-agentcore:StartBrowserSession + bedrock-agentcore:ConnectBrowserAutomationStream',
  ),
  passing('P-states', 'states', 'states:CreateStateMachine + states:StartExecution'),
  passing('P-scheduler', 'scheduler', 'scheduler:CreateSchedule'),
  passing('P-ssm', 'ssm', 'ssm:CreateDocument + ssm:StartAutomationExecution'),
  passing('P-emr', 'elasticmapreduce ec2', 'elasticmapreduce:RunJobFlow'),
  passing(
    'P-emr-serverless',
    'emr-serverless',
    'emr-serverless:CreateApplication + emr-serverless:StartJobRun',
  ),
  passing('P-apprunner', 'tasks.apprunner', 'apprunner:CreateService'),
  passing('P-amplify', 'amplify', 'amplify:CreateApp + amplify:CreateBranch + amplify:StartJob'),
  passing('P-airflow', 'airflow airflow-env', 'airflow:CreateEnvironment'),
  passing('P-braket', 'braket', 'braket:CreateJob'),
  passing('P-omics', 'omics', 'omics:CreateWorkflow + omics:StartRun'),
  passing(
    'P-kinesisanalytics',
    'kinesisanalytics',
    'kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication',
  ),
  passing(
    'P-gamelift',
    'gamelift',
    'gamelift:CreateBuild + gamelift:CreateFleet + gamelift:RequestUploadCredentials',
  ),
  passing('P-cognito', 'cognito-identity', 'cognito-identity:SetIdentityPoolRoles'),
];

const takesOver = (
  id: string,
  steps: string,
  severity: Severity = 'medium',
  on?: readonly string[],
): EscalationRow => row(id, severity, steps, 'act as the role of what already runs there', on ? { on } : {});

/** No role is passed: the role is there. */
export const throughExistingCompute: readonly EscalationRow[] = [
  takesOver('E-lambda', 'lambda:UpdateFunctionCode|UpdateFunctionConfiguration'),
  takesOver('E-user-data', 'ec2:ModifyInstanceAttribute + ec2:StopInstances + ec2:StartInstances'),
  takesOver('E-launch-template', 'ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate'),
  takesOver('E-instance-connect', 'ec2-instance-connect:SendSSHPublicKey'),
  // The document may be AWS-RunShellScript, which runs anything.
  takesOver('E-ssm', 'ssm:StartSession|SendCommand', 'medium', ['instance', 'managed-instance']),
  takesOver('E-stack', 'cloudformation:UpdateStack'),
  takesOver('E-change-set', 'cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet'),
  takesOver('E-ecs-exec', 'ecs:ExecuteCommand'),
  takesOver('E-notebook-url', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
  takesOver(
    'E-notebook-config',
    'sagemaker:CreateNotebookInstanceLifecycleConfig + sagemaker:StopNotebookInstance + sagemaker:UpdateNotebookInstance + sagemaker:StartNotebookInstance',
  ),
  takesOver('E-apprunner', 'apprunner:UpdateService'),
  takesOver('E-states', 'states:UpdateStateMachine + states:StartExecution'),
  takesOver(
    'E-code-interpreter',
    'bedrock-agentcore:StartCodeInterpreterSession + bedrock-agentcore:InvokeCodeInterpreter',
  ),
  takesOver('E-agent-runtime', 'bedrock-agentcore:InvokeAgentRuntimeCommand'),
  takesOver(
    'E-agent-browser',
    'bedrock-agentcore:StartBrowserSession + bedrock-agentcore:ConnectBrowserAutomationStream',
  ),
  takesOver('E-airflow', 'airflow:UpdateEnvironment + airflow:CreateCliToken'),
  takesOver('E-codebuild', 'codebuild:StartBuild|StartBuildBatch', 'low'),
  takesOver('E-batch', 'batch:SubmitJob', 'low'),
  takesOver('E-codedeploy', 'codedeploy:CreateDeployment + codedeploy:RegisterApplicationRevision', 'low'),
  takesOver('E-glue', 'glue:UpdateDevEndpoint', 'low'),
];

const unlocks = 'take away what holds it back';

export const guardrails: readonly EscalationRow[] = [
  row(
    'G1',
    'medium',
    'iam:DeleteUserPermissionsBoundary|DeleteRolePermissionsBoundary|PutUserPermissionsBoundary|PutRolePermissionsBoundary',
    unlocks,
  ),
  row(
    'G2',
    'medium',
    'organizations:DetachPolicy|DeletePolicy|UpdatePolicy|DisablePolicyType|LeaveOrganization|MoveAccount',
    unlocks,
  ),
];

export const dataReads: readonly EscalationRow[] = [
  row('D-secrets', 'medium', 'secretsmanager:GetSecretValue', 'read every secret'),
  row(
    'D-parameters',
    'medium',
    'ssm:GetParameter|GetParameters|GetParametersByPath|GetParameterHistory',
    'read every parameter',
  ),
  row('D-objects', 'low', 's3:GetObject', 'read every object of every bucket that lets the account in'),
  row('D-keys', 'low', 'kms:Decrypt', 'decrypt with every key'),
];

export const databaseLogins: readonly EscalationRow[] = [
  row('L-rds', 'medium', 'rds-db:connect', 'sign in to every database as every user'),
  row('L-redshift', 'medium', 'redshift:GetClusterCredentials', 'sign in to every cluster as every user'),
  row('L-dsql', 'medium', 'dsql:DbConnectAdmin', 'sign in to every cluster as administrator'),
];

const shares = 'open data of the account to others';

export const sharing: readonly EscalationRow[] = [
  row('S-ec2', 'low', 'ec2:ModifySnapshotAttribute|ModifyImageAttribute', shares),
  row('S-rds', 'low', 'rds:ModifyDBSnapshotAttribute|ModifyDBClusterSnapshotAttribute', shares),
  row('S-s3', 'low', 's3:PutBucketPolicy|PutBucketPublicAccessBlock|PutAccountPublicAccessBlock', shares),
  row('S-kms', 'low', 'kms:PutKeyPolicy', shares),
  row('S-secrets', 'low', 'secretsmanager:PutResourcePolicy', shares),
  row('S-ecr', 'low', 'ecr:SetRepositoryPolicy', shares),
  row('S-ram', 'low', 'ram:CreateResourceShare|AssociateResourceShare', shares),
];

const blinds = 'stop the record of what happens';

export const auditing: readonly EscalationRow[] = [
  row('A-cloudtrail', 'medium', 'cloudtrail:StopLogging|DeleteTrail|UpdateTrail|PutEventSelectors', blinds),
  row('A-guardduty', 'medium', 'guardduty:DeleteDetector', blinds),
  row('A-config', 'medium', 'config:StopConfigurationRecorder|DeleteConfigurationRecorder', blinds),
  row('A-securityhub', 'medium', 'securityhub:DisableSecurityHub', blinds),
  row('A-access-analyzer', 'medium', 'access-analyzer:DeleteAnalyzer', blinds),
];
