import type { DocumentUse, PolicyType } from '../../document.ts';

/** What the policy in an argument is. */
export interface PolicyArgument {
  readonly type: PolicyType;
  readonly resourceType: string | null;
  readonly use: DocumentUse;
  readonly attachedTo?: string;
}

const identity: PolicyArgument = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
const session: PolicyArgument = { ...identity, use: 'session' };
const resource = (resourceType: string): PolicyArgument => ({
  type: 'RESOURCE_POLICY',
  resourceType,
  use: 'permissions',
});
const endpoint = (resourceType: string): PolicyArgument => ({ ...resource(resourceType), use: 'endpoint' });
const trust = resource('AWS::IAM::AssumeRolePolicyDocument');
const of = (resourceType: string, argument = 'policy') => ({ [argument]: resource(resourceType) });

/**
 * Every argument of the AWS provider that holds an IAM policy; an argument of a nested block as `block.argument`.
 * `aws_organizations_policy.content` is not here: its type stands in another argument.
 * Not IAM, and so not here: `aws_opensearchserverless_access_policy`, `aws_dlm_lifecycle_policy`,
 * `aws_ecr_lifecycle_policy`, `aws_networkmanager_core_network_policy_attachment`, `aws_verifiedaccess_*` (Cedar),
 * `aws_wafv2_*`, filter, redrive and scaling policies.
 */
export const policyArguments: Readonly<Record<string, Readonly<Record<string, PolicyArgument>>>> = {
  aws_iam_group_policy: { policy: identity },
  aws_iam_policy: { policy: identity },
  aws_iam_role: { assume_role_policy: trust, 'inline_policy.policy': identity },
  aws_iam_role_policy: { policy: identity },
  aws_iam_user_policy: { policy: identity },
  // What devices may do: statements without principals, as in an identity policy, with variables of its own.
  aws_iot_policy: { policy: identity },
  aws_ssoadmin_permission_set_inline_policy: { inline_policy: identity },
  aws_ssoadmin_permission_set: { inline_policy: identity },
  aws_eks_pod_identity_association: { policy: session },
  aws_rolesanywhere_profile: { session_policy: session },
  aws_transfer_access: { policy: session },
  aws_transfer_user: { policy: session },

  aws_acmpca_policy: of('AWS::ACMPCA::CertificateAuthority'),
  aws_api_gateway_domain_name: of('AWS::ApiGateway::DomainNameV2'),
  aws_api_gateway_rest_api: of('AWS::ApiGateway::RestApi'),
  aws_api_gateway_rest_api_policy: of('AWS::ApiGateway::RestApi'),
  aws_backup_vault_policy: of('AWS::Backup::BackupVault'),
  aws_bedrockagentcore_resource_policy: of('AWS::BedrockAgentCore::ResourcePolicy'),
  aws_cloudsearch_domain_service_access_policy: of('AWS::CloudSearch::Domain', 'access_policy'),
  aws_cloudtrail_resource_policy: of('AWS::CloudTrail::EventDataStore', 'resource_policy'),
  aws_cloudwatch_event_bus_policy: of('AWS::Events::EventBus'),
  aws_cloudwatch_log_delivery_destination_policy: of(
    'AWS::Logs::DeliveryDestination',
    'delivery_destination_policy',
  ),
  aws_cloudwatch_log_destination_policy: of('AWS::Logs::Destination', 'access_policy'),
  aws_cloudwatch_log_resource_policy: of('AWS::Logs::ResourcePolicy', 'policy_document'),
  aws_codeartifact_domain_permissions_policy: of('AWS::CodeArtifact::Domain', 'policy_document'),
  aws_codeartifact_repository_permissions_policy: of('AWS::CodeArtifact::Repository', 'policy_document'),
  aws_codebuild_resource_policy: of('AWS::CodeBuild::Project'),
  aws_dsql_cluster_policy: of('AWS::DSQL::Cluster'),
  aws_dynamodb_resource_policy: of('AWS::DynamoDB::Table'),
  aws_ecr_registry_policy: of('AWS::ECR::RegistryPolicy'),
  aws_ecr_repository_creation_template: of('AWS::ECR::Repository', 'repository_policy'),
  aws_ecr_repository_policy: of('AWS::ECR::Repository'),
  aws_ecrpublic_repository_policy: of('AWS::ECR::PublicRepository'),
  aws_efs_file_system_policy: of('AWS::EFS::FileSystem'),
  aws_elasticsearch_domain: of('AWS::Elasticsearch::Domain', 'access_policies'),
  aws_elasticsearch_domain_policy: of('AWS::Elasticsearch::Domain', 'access_policies'),
  aws_fsx_s3_access_point_attachment: { 's3_access_point.policy': resource('AWS::S3::AccessPoint') },
  aws_glacier_vault: of('AWS::Glacier::Vault', 'access_policy'),
  aws_glacier_vault_lock: of('AWS::Glacier::Vault'),
  aws_glue_resource_policy: of('AWS::Glue::ResourcePolicy'),
  aws_kinesis_resource_policy: of('AWS::Kinesis::Stream'),
  aws_kms_external_key: of('AWS::KMS::Key'),
  aws_kms_key: of('AWS::KMS::Key'),
  aws_kms_key_policy: of('AWS::KMS::Key'),
  aws_kms_replica_external_key: of('AWS::KMS::Key'),
  aws_kms_replica_key: of('AWS::KMS::Key'),
  aws_lambda_resource_policy: of('AWS::Lambda::Function'),
  aws_lexv2models_resource_policy: of('AWS::Lex::Bot'),
  aws_media_store_container_policy: of('AWS::MediaStore::Container'),
  aws_msk_cluster_policy: of('AWS::MSK::Cluster'),
  aws_networkfirewall_resource_policy: of('AWS::NetworkFirewall::FirewallPolicy'),
  aws_oam_sink_policy: of('AWS::Oam::Sink'),
  aws_observabilityadmin_resource_policy: of('AWS::ObservabilityAdmin::ResourcePolicy'),
  aws_odb_network: {
    kms_policy_document: endpoint('AWS::EC2::VPCEndpoint'),
    s3_policy_document: endpoint('AWS::EC2::VPCEndpoint'),
    sts_policy_document: endpoint('AWS::EC2::VPCEndpoint'),
  },
  aws_opensearch_domain: of('AWS::OpenSearchService::Domain', 'access_policies'),
  aws_opensearch_domain_policy: of('AWS::OpenSearchService::Domain', 'access_policies'),
  aws_organizations_resource_policy: of('AWS::Organizations::ResourcePolicy', 'content'),
  aws_osis_pipeline: of('AWS::OSIS::Pipeline', 'pipeline_policy'),
  aws_osis_resource_policy: of('AWS::OSIS::Pipeline'),
  aws_pinpointsmsvoicev2_resource_policy: of('AWS::SMSVOICE::ResourcePolicy'),
  aws_prometheus_resource_policy: of('AWS::APS::Workspace', 'policy_document'),
  aws_redshift_resource_policy: of('AWS::Redshift::Cluster'),
  aws_redshiftserverless_resource_policy: of('AWS::RedshiftServerless::Namespace'),
  aws_route53_resolver_rule_policy: of('AWS::Route53Resolver::ResolverRule'),
  aws_s3_access_point: of('AWS::S3::AccessPoint'),
  aws_s3_bucket: of('AWS::S3::Bucket'),
  aws_s3_bucket_policy: of('AWS::S3::Bucket'),
  aws_s3_directory_bucket_policy: of('AWS::S3Express::DirectoryBucket'),
  aws_s3control_access_grants_instance_resource_policy: of('AWS::S3::AccessGrantsInstance'),
  aws_s3control_access_point_policy: of('AWS::S3::AccessPoint'),
  aws_s3control_bucket_policy: of('AWS::S3Outposts::Bucket'),
  aws_s3control_multi_region_access_point_policy: {
    'details.policy': resource('AWS::S3::MultiRegionAccessPoint'),
  },
  aws_s3control_object_lambda_access_point_policy: of('AWS::S3ObjectLambda::AccessPoint'),
  aws_s3files_file_system_policy: of('AWS::S3Files::FileSystem'),
  aws_s3tables_table_bucket_policy: of('AWS::S3Tables::TableBucket', 'resource_policy'),
  aws_s3tables_table_policy: of('AWS::S3Tables::Table', 'resource_policy'),
  aws_s3vectors_vector_bucket_policy: of('AWS::S3Vectors::VectorBucket'),
  aws_sagemaker_model_package_group_policy: of('AWS::SageMaker::ModelPackageGroup', 'resource_policy'),
  aws_schemas_registry_policy: of('AWS::EventSchemas::Registry'),
  aws_secretsmanager_secret: of('AWS::SecretsManager::Secret'),
  aws_secretsmanager_secret_policy: of('AWS::SecretsManager::Secret'),
  aws_ses_identity_policy: of('AWS::SES::EmailIdentity'),
  aws_sesv2_email_identity_policy: of('AWS::SES::EmailIdentity'),
  aws_sns_topic: of('AWS::SNS::Topic'),
  aws_sns_topic_policy: of('AWS::SNS::Topic'),
  aws_sqs_queue: of('AWS::SQS::Queue'),
  aws_sqs_queue_policy: of('AWS::SQS::Queue'),
  aws_ssmcontacts_contact_policy: of('AWS::SSMContacts::Contact'),
  aws_vpc_endpoint: { policy: endpoint('AWS::EC2::VPCEndpoint') },
  aws_vpc_endpoint_policy: { policy: endpoint('AWS::EC2::VPCEndpoint') },
  aws_vpclattice_auth_policy: of('AWS::VpcLattice::Service'),
  aws_vpclattice_resource_policy: of('AWS::VpcLattice::ServiceNetwork'),
  aws_xray_resource_policy: of('AWS::XRay::ResourcePolicy', 'policy_document'),
};

/** The session policies of the roles that the AWS provider assumes. */
export const providerArguments: Readonly<Record<string, PolicyArgument>> = {
  'assume_role.policy': session,
  'assume_role_with_web_identity.policy': session,
};

const organization = (type: PolicyType): PolicyArgument => ({ type, resourceType: null, use: 'permissions' });

/** `aws_organizations_policy` by its `type`; the other types (tags, backup, AI opt-out…) are not IAM. */
export const organizationPolicies: Readonly<Record<string, PolicyArgument>> = {
  SERVICE_CONTROL_POLICY: organization('SERVICE_CONTROL_POLICY'),
  RESOURCE_CONTROL_POLICY: organization('RESOURCE_CONTROL_POLICY'),
};

/** Resources that have `Statement`, `Effect` or `policy` in them and hold no IAM policy. */
export const notPolicies: ReadonlySet<string> = new Set([
  'aws_dlm_lifecycle_policy',
  'aws_ecr_lifecycle_policy',
  'aws_networkmanager_core_network_policy_attachment',
  'aws_opensearchserverless_access_policy',
  'aws_opensearchserverless_security_policy',
  'aws_verifiedaccess_endpoint',
  'aws_verifiedaccess_group',
  'aws_verifiedpermissions_policy',
]);

/**
 * Arguments of modules from a registry, which nobody fetches. The names are those of the modules that are used
 * most (terraform-aws-modules, cloudposse); a policy in an argument of another name is of the type that it looks like.
 */
export const moduleArguments: readonly {
  /** In the module's source. */
  readonly source?: RegExp;
  readonly argument: RegExp;
  readonly as: PolicyArgument;
}[] = [
  { argument: /assume_role_policy|trust_policy|assume_policy|trust_statements/, as: trust },
  {
    source: /s3-bucket/,
    argument: /^(?:policy|bucket_policy|source_policy_documents)$/,
    as: resource('AWS::S3::Bucket'),
  },
  { source: /\bsqs\b/, argument: /policy/, as: resource('AWS::SQS::Queue') },
  { source: /\bsns\b/, argument: /policy/, as: resource('AWS::SNS::Topic') },
  { source: /\bkms\b/, argument: /policy|key_statements/, as: resource('AWS::KMS::Key') },
  {
    source: /\becr\b/,
    argument: /^(?:repository_policy|registry_policy)(?:_statements)?$/,
    as: resource('AWS::ECR::Repository'),
  },
  { source: /\befs\b/, argument: /policy/, as: resource('AWS::EFS::FileSystem') },
  { source: /secrets?-?manager/, argument: /policy/, as: resource('AWS::SecretsManager::Secret') },
  {
    source: /opensearch|elasticsearch/,
    argument: /access_policies|policy/,
    as: resource('AWS::OpenSearchService::Domain'),
  },
  { source: /\beventbridge\b/, argument: /bus_policy/, as: resource('AWS::Events::EventBus') },
  {
    source: /vpc-endpoints?/,
    argument: /policy/,
    as: endpoint('AWS::EC2::VPCEndpoint'),
  },
  {
    source: /\biam\b|lambda|ecs|eks|ec2-instance|app-runner|step-functions/,
    argument: /policy|policies|statements/,
    as: identity,
  },
];
