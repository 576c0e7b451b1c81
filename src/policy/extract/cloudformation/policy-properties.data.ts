import type { DocumentUse, PolicyType } from '../../document.ts';

export interface PolicyProperty {
  /** Below `Properties`; `[]` stands for each item of a list: `Policies[].PolicyDocument`. */
  readonly path: string;
  readonly type: PolicyType;
  /** The resource that the policy hangs on. */
  readonly resourceType: string | null;
  readonly use: DocumentUse;
  /** The value is one statement rather than a document. */
  readonly isStatement?: boolean;
}

const identity = (path: string, use: DocumentUse = 'permissions'): PolicyProperty => ({
  path,
  type: 'IDENTITY_POLICY',
  resourceType: null,
  use,
});
const on = (resourceType: string, path: string, use: DocumentUse = 'permissions'): PolicyProperty => ({
  path,
  type: 'RESOURCE_POLICY',
  resourceType,
  use,
});
const trust = (path: string): PolicyProperty => on('AWS::IAM::AssumeRolePolicyDocument', path);

/**
 * The properties of AWS::* resources that hold an IAM policy, as an object or as JSON text. Checked against the
 * CloudFormation schema (see the test); `notIam` has the look-alikes.
 */
export const policyProperties: Readonly<Record<string, readonly PolicyProperty[]>> = {
  'AWS::AIOps::InvestigationGroup': [on('AWS::AIOps::InvestigationGroup', 'InvestigationGroupPolicy')],
  'AWS::APS::ResourcePolicy': [on('AWS::APS::Workspace', 'PolicyDocument')],
  'AWS::ApiGateway::DomainNameV2': [
    on('AWS::ApiGateway::DomainNameV2', 'Policy'),
    on('AWS::ApiGateway::DomainNameV2', 'ManagementPolicy'),
  ],
  'AWS::ApiGateway::RestApi': [
    on('AWS::ApiGateway::RestApi', 'Policy'),
    on('AWS::ApiGateway::RestApi', 'Body.x-amazon-apigateway-policy'),
  ],
  'AWS::Backup::BackupVault': [on('AWS::Backup::BackupVault', 'AccessPolicy')],
  'AWS::Backup::LogicallyAirGappedBackupVault': [
    on('AWS::Backup::LogicallyAirGappedBackupVault', 'AccessPolicy'),
  ],
  'AWS::Bedrock::KnowledgeBasePolicy': [on('AWS::Bedrock::KnowledgeBase', 'PolicyDocument')],
  'AWS::Bedrock::ResourcePolicy': [on('AWS::Bedrock::ResourcePolicy', 'PolicyDocument')],
  'AWS::BedrockAgentCore::ResourcePolicy': [on('AWS::BedrockAgentCore::ResourcePolicy', 'Policy')],
  'AWS::CloudTrail::ResourcePolicy': [on('AWS::CloudTrail::EventDataStore', 'ResourcePolicy')],
  'AWS::CodeArtifact::Domain': [on('AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument')],
  'AWS::CodeArtifact::Repository': [on('AWS::CodeArtifact::Repository', 'PermissionsPolicyDocument')],
  'AWS::CodeBuild::Project': [on('AWS::CodeBuild::Project', 'ResourceAccessPolicy')],
  'AWS::CodeBuild::ReportGroup': [on('AWS::CodeBuild::ReportGroup', 'ResourcePolicy')],
  'AWS::Comprehend::DocumentClassifier': [on('AWS::Comprehend::DocumentClassifier', 'ModelPolicy')],
  'AWS::Comprehend::EntityRecognizer': [on('AWS::Comprehend::EntityRecognizer', 'ModelPolicy')],
  'AWS::DSQL::Cluster': [on('AWS::DSQL::Cluster', 'PolicyDocument')],
  'AWS::DynamoDB::GlobalTable': [
    on('AWS::DynamoDB::Table', 'Replicas[].ResourcePolicy.PolicyDocument'),
    on('AWS::DynamoDB::Stream', 'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument'),
  ],
  'AWS::DynamoDB::Table': [
    on('AWS::DynamoDB::Table', 'ResourcePolicy.PolicyDocument'),
    on('AWS::DynamoDB::Stream', 'StreamSpecification.ResourcePolicy.PolicyDocument'),
  ],
  'AWS::EC2::VPCEndpoint': [on('AWS::EC2::VPCEndpoint', 'PolicyDocument', 'endpoint')],
  'AWS::ECR::PublicRepository': [on('AWS::ECR::PublicRepository', 'RepositoryPolicyText')],
  'AWS::ECR::RegistryPolicy': [on('AWS::ECR::RegistryPolicy', 'PolicyText')],
  'AWS::ECR::Repository': [on('AWS::ECR::Repository', 'RepositoryPolicyText')],
  'AWS::ECR::RepositoryCreationTemplate': [on('AWS::ECR::Repository', 'RepositoryPolicy')],
  'AWS::EFS::FileSystem': [on('AWS::EFS::FileSystem', 'FileSystemPolicy')],
  'AWS::EKS::PodIdentityAssociation': [identity('Policy', 'session')],
  'AWS::Elasticsearch::Domain': [on('AWS::Elasticsearch::Domain', 'AccessPolicies')],
  'AWS::EventSchemas::RegistryPolicy': [on('AWS::EventSchemas::Registry', 'Policy')],
  'AWS::Events::EventBus': [on('AWS::Events::EventBus', 'Policy')],
  'AWS::Events::EventBusPolicy': [{ ...on('AWS::Events::EventBus', 'Statement'), isStatement: true }],
  'AWS::EventsV2::ResourcePolicy': [on('AWS::EventsV2::ResourcePolicy', 'PolicyDocument')],
  // Its `S3AccessPoint` makes an access point of S3.
  'AWS::FSx::S3AccessPointAttachment': [on('AWS::S3::AccessPoint', 'S3AccessPoint.Policy')],
  'AWS::Glacier::Vault': [on('AWS::Glacier::Vault', 'AccessPolicy')],
  'AWS::Glue::ResourcePolicy': [on('AWS::Glue::ResourcePolicy', 'PolicyInJson')],
  'AWS::IAM::Group': [identity('Policies[].PolicyDocument')],
  'AWS::IAM::GroupPolicy': [identity('PolicyDocument')],
  'AWS::IAM::ManagedPolicy': [identity('PolicyDocument')],
  'AWS::IAM::Policy': [identity('PolicyDocument')],
  'AWS::IAM::Role': [trust('AssumeRolePolicyDocument'), identity('Policies[].PolicyDocument')],
  'AWS::IAM::RolePolicy': [identity('PolicyDocument')],
  'AWS::IAM::User': [identity('Policies[].PolicyDocument')],
  'AWS::IAM::UserPolicy': [identity('PolicyDocument')],
  // What devices may do: statements without principals, as in an identity policy, with variables of its own.
  'AWS::IoT::Policy': [identity('PolicyDocument')],
  'AWS::KMS::Key': [on('AWS::KMS::Key', 'KeyPolicy')],
  'AWS::KMS::ReplicaKey': [on('AWS::KMS::Key', 'KeyPolicy')],
  'AWS::Kinesis::ResourcePolicy': [on('AWS::Kinesis::Stream', 'ResourcePolicy')],
  'AWS::Lambda::ResourcePolicy': [on('AWS::Lambda::Function', 'PolicyDocument')],
  'AWS::Lex::ResourcePolicy': [on('AWS::Lex::Bot', 'Policy')],
  'AWS::Logs::DeliveryDestination': [
    on('AWS::Logs::DeliveryDestination', 'DeliveryDestinationPolicy.DeliveryDestinationPolicy'),
  ],
  'AWS::Logs::Destination': [on('AWS::Logs::Destination', 'DestinationPolicy')],
  'AWS::Logs::LogGroup': [on('AWS::Logs::LogGroup', 'ResourcePolicyDocument')],
  'AWS::Logs::ResourcePolicy': [on('AWS::Logs::ResourcePolicy', 'PolicyDocument')],
  'AWS::MSK::ClusterPolicy': [on('AWS::MSK::Cluster', 'Policy')],
  'AWS::MediaPackageV2::ChannelPolicy': [on('AWS::MediaPackageV2::Channel', 'Policy')],
  'AWS::MediaPackageV2::OriginEndpointPolicy': [on('AWS::MediaPackageV2::OriginEndpoint', 'Policy')],
  'AWS::MediaStore::Container': [on('AWS::MediaStore::Container', 'Policy')],
  'AWS::MediaTailor::ChannelPolicy': [on('AWS::MediaTailor::Channel', 'Policy')],
  'AWS::NetworkFirewall::ResourcePolicy': [on('AWS::NetworkFirewall::FirewallPolicy', 'Policy')],
  'AWS::ODB::OdbNetwork': [
    on('AWS::EC2::VPCEndpoint', 'S3PolicyDocument', 'endpoint'),
    on('AWS::EC2::VPCEndpoint', 'KmsPolicyDocument', 'endpoint'),
    on('AWS::EC2::VPCEndpoint', 'StsPolicyDocument', 'endpoint'),
  ],
  'AWS::OSIS::Pipeline': [on('AWS::OSIS::Pipeline', 'ResourcePolicy.Policy')],
  'AWS::Oam::Sink': [on('AWS::Oam::Sink', 'Policy')],
  'AWS::Omics::SequenceStore': [on('AWS::Omics::SequenceStore', 'S3AccessPolicy')],
  'AWS::OpenSearchService::Domain': [on('AWS::OpenSearchService::Domain', 'AccessPolicies')],
  'AWS::Organizations::ResourcePolicy': [on('AWS::Organizations::ResourcePolicy', 'Content')],
  'AWS::PaymentCryptography::Key': [on('AWS::PaymentCryptography::Key', 'Policy')],
  'AWS::RUM::AppMonitor': [on('AWS::RUM::AppMonitor', 'ResourcePolicy.PolicyDocument')],
  'AWS::Redshift::Cluster': [on('AWS::Redshift::Cluster', 'NamespaceResourcePolicy')],
  'AWS::RedshiftServerless::Namespace': [on('AWS::RedshiftServerless::Namespace', 'NamespaceResourcePolicy')],
  'AWS::RolesAnywhere::Profile': [identity('SessionPolicy', 'session')],
  'AWS::S3::AccessPoint': [on('AWS::S3::AccessPoint', 'Policy')],
  'AWS::S3::BucketPolicy': [on('AWS::S3::Bucket', 'PolicyDocument')],
  'AWS::S3::MultiRegionAccessPointPolicy': [on('AWS::S3::MultiRegionAccessPoint', 'Policy')],
  'AWS::S3Express::AccessPoint': [on('AWS::S3Express::AccessPoint', 'Policy')],
  'AWS::S3Express::BucketPolicy': [on('AWS::S3Express::DirectoryBucket', 'PolicyDocument')],
  'AWS::S3Files::FileSystemPolicy': [on('AWS::S3Files::FileSystem', 'Policy')],
  'AWS::S3ObjectLambda::AccessPointPolicy': [on('AWS::S3ObjectLambda::AccessPoint', 'PolicyDocument')],
  'AWS::S3Outposts::AccessPoint': [on('AWS::S3Outposts::AccessPoint', 'Policy')],
  'AWS::S3Outposts::BucketPolicy': [on('AWS::S3Outposts::Bucket', 'PolicyDocument')],
  'AWS::S3Tables::TableBucketPolicy': [on('AWS::S3Tables::TableBucket', 'ResourcePolicy')],
  'AWS::S3Tables::TablePolicy': [on('AWS::S3Tables::Table', 'ResourcePolicy')],
  'AWS::S3Vectors::VectorBucketPolicy': [on('AWS::S3Vectors::VectorBucket', 'Policy')],
  'AWS::SES::EmailIdentity': [on('AWS::SES::EmailIdentity', 'Policies[].Policy')],
  'AWS::SMSVOICE::ResourcePolicy': [on('AWS::SMSVOICE::ResourcePolicy', 'PolicyDocument')],
  'AWS::SNS::TopicInlinePolicy': [on('AWS::SNS::Topic', 'PolicyDocument')],
  'AWS::SNS::TopicPolicy': [on('AWS::SNS::Topic', 'PolicyDocument')],
  'AWS::SQS::QueueInlinePolicy': [on('AWS::SQS::Queue', 'PolicyDocument')],
  'AWS::SQS::QueuePolicy': [on('AWS::SQS::Queue', 'PolicyDocument')],
  'AWS::SSM::ResourcePolicy': [on('AWS::SSM::ResourcePolicy', 'Policy')],
  'AWS::SSO::PermissionSet': [identity('InlinePolicy')],
  'AWS::SageMaker::ModelPackageGroup': [on('AWS::SageMaker::ModelPackageGroup', 'ModelPackageGroupPolicy')],
  'AWS::SecretsManager::ResourcePolicy': [on('AWS::SecretsManager::Secret', 'ResourcePolicy')],
  'AWS::Serverless::Api': [
    on('AWS::ApiGateway::RestApi', 'Policy'),
    on('AWS::ApiGateway::RestApi', 'DefinitionBody.x-amazon-apigateway-policy'),
    on('AWS::ApiGateway::DomainNameV2', 'Domain.Policy'),
  ],
  'AWS::Serverless::Function': [trust('AssumeRolePolicyDocument')],
  'AWS::Transfer::User': [identity('Policy', 'session')],
  'AWS::VpcLattice::AuthPolicy': [on('AWS::VpcLattice::Service', 'Policy')],
  'AWS::VpcLattice::ResourcePolicy': [on('AWS::VpcLattice::ServiceNetwork', 'Policy')],
  'AWS::XRay::ResourcePolicy': [on('AWS::XRay::ResourcePolicy', 'PolicyDocument')],
};

/** Organizations policies by their `Type`; the other types (tags, backup, chatbot, …) are not IAM's. */
export const organizationPolicyTypes: Readonly<Record<string, PolicyType>> = {
  SERVICE_CONTROL_POLICY: 'SERVICE_CONTROL_POLICY',
  RESOURCE_CONTROL_POLICY: 'RESOURCE_CONTROL_POLICY',
};

/** Types whose properties look like policies and are none of IAM's: Cedar, data access, filters, their own grammar. */
export const notIam: ReadonlySet<string> = new Set([
  'AWS::EC2::VerifiedAccessEndpoint',
  'AWS::EC2::VerifiedAccessGroup',
  'AWS::Logs::AccountPolicy',
  'AWS::NetworkManager::CoreNetwork',
  'AWS::OpenSearchServerless::AccessPolicy',
  'AWS::OpenSearchServerless::LifecyclePolicy',
  'AWS::OpenSearchServerless::SecurityPolicy',
  'AWS::RAM::Permission',
  'AWS::SNS::Subscription',
  'AWS::VerifiedPermissions::Policy',
  'AWS::VerifiedPermissions::PolicyTemplate',
  'AWS::WAFv2::RuleGroup',
  'AWS::WAFv2::WebACL',
]);

/** Properties that are called policies and are none of IAM's, of types that have one of IAM's besides or hold no policy. */
export const notPolicies: Readonly<Record<string, readonly string[]>> = {
  'AWS::ECR::Repository': ['LifecyclePolicy.LifecyclePolicyText'],
  'AWS::Logs::LogGroup': ['DataProtectionPolicy', 'FieldIndexPolicies[]'],
  'AWS::SNS::Topic': ['DataProtectionPolicy', 'ArchivePolicy'],
  'AWS::SQS::Queue': ['RedriveAllowPolicy', 'RedrivePolicy'],
  // Chrome's own settings.
  'AWS::WorkSpacesWeb::BrowserSettings': ['BrowserPolicy'],
  // A choice of two words.
  'AWS::Transfer::WebApp': ['WebAppEndpointPolicy'],
  // Statements: SAM's reader makes documents of them.
  'AWS::Serverless::Function': [
    'Policies[].Statement',
    'Policies.Statement',
    'Events.Properties.Auth.ResourcePolicy.CustomStatements[]',
  ],
  'AWS::Serverless::StateMachine': ['Policies[].Statement', 'Policies.Statement'],
};
