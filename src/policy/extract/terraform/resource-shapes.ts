/**
 * What the identity of a resource looks like before it exists: its ARN, by its type, and the arguments that name
 * it. `{partition}`, `{region}`, `{account}` and `{name}` are filled in. From the ARN formats of the service
 * authorization reference and the attributes of the AWS provider.
 */
export interface ResourceShape {
  readonly arn: string;
  /** The arguments that may hold its name, the first that is set wins. */
  readonly names: readonly string[];
  /** What the attribute `id` is. */
  readonly id: 'name' | 'arn';
}

const shape = (arn: string, names = 'name', id: ResourceShape['id'] = 'name'): ResourceShape => ({
  arn,
  names: names.split(' '),
  id,
});
/** `service:resource` in the region and the account. */
const regional = (
  service: string,
  resource = '{name}',
  names?: string,
  id?: ResourceShape['id'],
): ResourceShape => shape(`arn:{partition}:${service}:{region}:{account}:${resource}`, names, id);
const global = (service: string, resource: string, names?: string, id?: ResourceShape['id']): ResourceShape =>
  shape(`arn:{partition}:${service}::{account}:${resource}`, names, id);

const uuid = '1234abcd-12ab-34cd-56ef-1234567890ab';
const hex = '0123456789abcdef0';

export const resourceShapes: Readonly<Record<string, ResourceShape>> = {
  aws_accessanalyzer_analyzer: regional('access-analyzer', 'analyzer/{name}', 'analyzer_name'),
  aws_acm_certificate: regional('acm', `certificate/${uuid}`, 'domain_name', 'arn'),
  aws_acmpca_certificate_authority: regional('acm-pca', `certificate-authority/${uuid}`, 'name', 'arn'),
  aws_api_gateway_rest_api: shape('arn:{partition}:apigateway:{region}::/restapis/{name}'),
  aws_apigatewayv2_api: shape('arn:{partition}:apigateway:{region}::/apis/{name}'),
  aws_appconfig_application: regional('appconfig', 'application/{name}'),
  aws_appsync_graphql_api: regional('appsync', 'apis/{name}'),
  aws_athena_workgroup: regional('athena', 'workgroup/{name}'),
  aws_autoscaling_group: regional('autoscaling', `autoScalingGroup:${uuid}:autoScalingGroupName/{name}`),
  aws_backup_plan: regional('backup', `backup-plan:${uuid}`),
  aws_backup_vault: regional('backup', 'backup-vault:{name}'),
  aws_batch_compute_environment: regional(
    'batch',
    'compute-environment/{name}',
    'compute_environment_name name',
    'arn',
  ),
  aws_batch_job_definition: regional('batch', 'job-definition/{name}', 'name', 'arn'),
  aws_batch_job_queue: regional('batch', 'job-queue/{name}', 'name', 'arn'),
  aws_bedrockagent_agent: regional('bedrock', 'agent/{name}', 'agent_name'),
  aws_bedrockagent_knowledge_base: regional('bedrock', 'knowledge-base/{name}'),
  aws_cloudformation_stack: regional('cloudformation', `stack/{name}/${uuid}`, 'name', 'arn'),
  aws_cloudfront_distribution: global('cloudfront', 'distribution/EDFDVBD6EXAMPLE', 'comment'),
  aws_cloudtrail: regional('cloudtrail', 'trail/{name}'),
  aws_cloudtrail_event_data_store: regional('cloudtrail', `eventdatastore/${uuid}`, 'name', 'arn'),
  aws_cloudwatch_event_bus: regional('events', 'event-bus/{name}'),
  aws_cloudwatch_event_connection: regional('events', `connection/{name}/${uuid}`),
  aws_cloudwatch_event_rule: regional('events', 'rule/{name}'),
  aws_cloudwatch_log_destination: regional('logs', 'destination:{name}'),
  aws_cloudwatch_log_group: regional('logs', 'log-group:{name}'),
  aws_cloudwatch_metric_alarm: regional('cloudwatch', 'alarm:{name}', 'alarm_name'),
  aws_codeartifact_domain: regional('codeartifact', 'domain/{name}', 'domain', 'arn'),
  aws_codeartifact_repository: regional('codeartifact', 'repository/{name}', 'repository', 'arn'),
  aws_codebuild_project: regional('codebuild', 'project/{name}', 'name', 'arn'),
  aws_codecommit_repository: regional('codecommit', '{name}', 'repository_name'),
  aws_codedeploy_app: regional('codedeploy', 'application:{name}'),
  aws_codepipeline: regional('codepipeline', '{name}'),
  aws_codestarconnections_connection: regional('codestar-connections', `connection/${uuid}`, 'name', 'arn'),
  aws_cognito_identity_pool: regional(
    'cognito-identity',
    `identitypool/us-east-1:${uuid}`,
    'identity_pool_name',
  ),
  aws_cognito_user_pool: regional('cognito-idp', 'userpool/us-east-1_aB1cD2eF3'),
  aws_db_instance: regional('rds', 'db:{name}', 'identifier'),
  aws_db_proxy: regional('rds', 'db-proxy:{name}'),
  aws_dynamodb_table: regional('dynamodb', 'table/{name}'),
  aws_ebs_volume: regional('ec2', `volume/vol-${hex}`),
  aws_ecr_repository: regional('ecr', 'repository/{name}'),
  aws_ecrpublic_repository: global('ecr-public', 'repository/{name}', 'repository_name'),
  aws_ecs_cluster: regional('ecs', 'cluster/{name}', 'name', 'arn'),
  aws_ecs_service: regional('ecs', 'service/{name}', 'name', 'arn'),
  aws_ecs_task_definition: regional('ecs', 'task-definition/{name}:1', 'family'),
  aws_efs_access_point: regional('elasticfilesystem', 'access-point/fsap-0123456789abcdef0'),
  aws_efs_file_system: regional('elasticfilesystem', 'file-system/fs-0123456789abcdef0'),
  aws_eks_cluster: regional('eks', 'cluster/{name}'),
  aws_eks_fargate_profile: regional('eks', `fargateprofile/cluster/{name}/${uuid}`, 'fargate_profile_name'),
  aws_eks_node_group: regional('eks', `nodegroup/cluster/{name}/${uuid}`, 'node_group_name'),
  aws_elasticache_cluster: regional('elasticache', 'cluster:{name}', 'cluster_id'),
  aws_elasticache_replication_group: regional(
    'elasticache',
    'replicationgroup:{name}',
    'replication_group_id',
  ),
  aws_elasticsearch_domain: regional('es', 'domain/{name}', 'domain_name', 'arn'),
  aws_glacier_vault: regional('glacier', 'vaults/{name}'),
  aws_glue_catalog_database: regional('glue', 'database/{name}'),
  aws_glue_job: regional('glue', 'job/{name}'),
  aws_glue_registry: regional('glue', 'registry/{name}', 'registry_name', 'arn'),
  aws_guardduty_detector: regional('guardduty', 'detector/12abc34d567e8fa901bc2d34e56789f0'),
  aws_iam_group: global('iam', 'group/{name}'),
  aws_iam_instance_profile: global('iam', 'instance-profile/{name}'),
  aws_iam_openid_connect_provider: global('iam', 'oidc-provider/{name}', 'url', 'arn'),
  aws_iam_policy: global('iam', 'policy/{name}', 'name', 'arn'),
  aws_iam_role: global('iam', 'role/{name}'),
  aws_iam_saml_provider: global('iam', 'saml-provider/{name}', 'name', 'arn'),
  aws_iam_server_certificate: global('iam', 'server-certificate/{name}'),
  aws_iam_user: global('iam', 'user/{name}'),
  aws_imagebuilder_image_pipeline: regional('imagebuilder', 'image-pipeline/{name}', 'name', 'arn'),
  aws_instance: regional('ec2', `instance/i-${hex}`),
  aws_kinesis_firehose_delivery_stream: regional('firehose', 'deliverystream/{name}', 'name', 'arn'),
  aws_kinesis_stream: regional('kinesis', 'stream/{name}', 'name', 'arn'),
  aws_kinesis_stream_consumer: regional('kinesis', 'stream/stream/consumer/{name}:1700000000', 'name', 'arn'),
  aws_kinesis_video_stream: regional('kinesisvideo', 'stream/{name}/1700000000000', 'name', 'arn'),
  aws_kms_alias: regional('kms', '{name}'),
  aws_kms_external_key: regional('kms', `key/${uuid}`),
  aws_kms_key: regional('kms', `key/${uuid}`),
  aws_kms_replica_key: regional('kms', `key/${uuid}`),
  aws_lambda_alias: regional('lambda', 'function:function:{name}', 'name', 'arn'),
  aws_lambda_function: regional('lambda', 'function:{name}', 'function_name'),
  aws_lambda_layer_version: regional('lambda', 'layer:{name}:1', 'layer_name', 'arn'),
  aws_lb: regional('elasticloadbalancing', 'loadbalancer/app/{name}/50dc6c495c0c9188', 'name', 'arn'),
  aws_alb: regional('elasticloadbalancing', 'loadbalancer/app/{name}/50dc6c495c0c9188', 'name', 'arn'),
  aws_lb_listener: regional(
    'elasticloadbalancing',
    'listener/app/lb/50dc6c495c0c9188/0467ef3c8400ae65',
    'port',
    'arn',
  ),
  aws_lb_target_group: regional('elasticloadbalancing', 'targetgroup/{name}/6d0ecf831eec9f09', 'name', 'arn'),
  aws_location_map: regional('geo', 'map/{name}', 'map_name'),
  aws_location_place_index: regional('geo', 'place-index/{name}', 'index_name'),
  aws_location_tracker: regional('geo', 'tracker/{name}', 'tracker_name'),
  aws_media_store_container: regional('mediastore', 'container/{name}'),
  aws_memorydb_cluster: regional('memorydb', 'cluster/{name}'),
  aws_mq_broker: regional('mq', `broker:{name}:b-${uuid}`, 'broker_name'),
  aws_msk_cluster: regional('kafka', `cluster/{name}/${uuid}-1`, 'cluster_name', 'arn'),
  aws_msk_serverless_cluster: regional('kafka', `cluster/{name}/${uuid}-s1`, 'cluster_name', 'arn'),
  aws_mwaa_environment: regional('airflow', 'environment/{name}'),
  aws_neptune_cluster: regional('rds', 'cluster:{name}', 'cluster_identifier'),
  aws_network_interface: regional('ec2', `network-interface/eni-${hex}`),
  aws_opensearch_domain: regional('es', 'domain/{name}', 'domain_name', 'arn'),
  aws_opensearchserverless_collection: regional('aoss', 'collection/abcdefghij0123456789'),
  aws_organizations_account: shape(
    'arn:{partition}:organizations::{account}:account/o-exampleorgid/{account}',
  ),
  aws_organizations_organization: shape(
    'arn:{partition}:organizations::{account}:organization/o-exampleorgid',
  ),
  aws_pipes_pipe: regional('pipes', 'pipe/{name}'),
  aws_rds_cluster: regional('rds', 'cluster:{name}', 'cluster_identifier'),
  aws_redshift_cluster: regional('redshift', 'cluster:{name}', 'cluster_identifier'),
  aws_redshiftserverless_namespace: regional('redshift-serverless', `namespace/${uuid}`, 'namespace_name'),
  aws_redshiftserverless_workgroup: regional('redshift-serverless', `workgroup/${uuid}`, 'workgroup_name'),
  aws_route53_zone: shape('arn:{partition}:route53:::hostedzone/Z0123456789ABCDEFGHIJ'),
  aws_s3_access_point: regional('s3', 'accesspoint/{name}'),
  aws_s3_bucket: shape('arn:{partition}:s3:::{name}', 'bucket'),
  aws_s3_directory_bucket: regional('s3express', 'bucket/{name}', 'bucket'),
  aws_s3tables_table_bucket: regional('s3tables', 'bucket/{name}'),
  aws_sagemaker_domain: regional('sagemaker', 'domain/d-abcdefghijkl'),
  aws_sagemaker_endpoint: regional('sagemaker', 'endpoint/{name}'),
  aws_sagemaker_model: regional('sagemaker', 'model/{name}'),
  aws_sagemaker_notebook_instance: regional('sagemaker', 'notebook-instance/{name}'),
  aws_scheduler_schedule: regional('scheduler', 'schedule/default/{name}'),
  aws_scheduler_schedule_group: regional('scheduler', 'schedule-group/{name}'),
  aws_secretsmanager_secret: regional('secretsmanager', 'secret:{name}-a1b2c3', 'name', 'arn'),
  aws_secretsmanager_secret_version: regional('secretsmanager', 'secret:{name}-a1b2c3', 'name', 'arn'),
  aws_security_group: regional('ec2', `security-group/sg-${hex}`),
  aws_service_discovery_private_dns_namespace: regional('servicediscovery', 'namespace/ns-abcdefghijklmnop'),
  aws_ses_configuration_set: regional('ses', 'configuration-set/{name}'),
  aws_ses_domain_identity: regional('ses', 'identity/{name}', 'domain'),
  aws_ses_email_identity: regional('ses', 'identity/{name}', 'email'),
  aws_sesv2_configuration_set: regional('ses', 'configuration-set/{name}', 'configuration_set_name'),
  aws_sesv2_email_identity: regional('ses', 'identity/{name}', 'email_identity'),
  aws_sfn_activity: regional('states', 'activity:{name}', 'name', 'arn'),
  aws_sfn_state_machine: regional('states', 'stateMachine:{name}', 'name', 'arn'),
  aws_sns_topic: regional('sns', '{name}', 'name', 'arn'),
  aws_sqs_queue: regional('sqs', '{name}'),
  aws_ssm_document: regional('ssm', 'document/{name}'),
  aws_ssm_parameter: regional('ssm', 'parameter/{name}'),
  aws_subnet: regional('ec2', `subnet/subnet-${hex}`),
  aws_timestreamwrite_database: regional('timestream', 'database/{name}', 'database_name'),
  aws_timestreamwrite_table: regional('timestream', 'database/database/table/{name}', 'table_name'),
  aws_transfer_server: regional('transfer', `server/s-${hex}`),
  aws_vpc: regional('ec2', `vpc/vpc-${hex}`),
  aws_vpc_endpoint: regional('ec2', `vpc-endpoint/vpce-${hex}`),
  aws_wafv2_web_acl: regional('wafv2', `regional/webacl/{name}/${uuid}`),
  aws_xray_group: regional('xray', `group/{name}/${uuid}`, 'group_name', 'arn'),
};

/** Ids that are no names. */
export const resourceIds: Readonly<Record<string, string>> = {
  aws_api_gateway_rest_api: 'a1b2c3d4e5',
  aws_apigatewayv2_api: 'a1b2c3d4e5',
  aws_cloudfront_distribution: 'EDFDVBD6EXAMPLE',
  aws_cognito_identity_pool: `us-east-1:${uuid}`,
  aws_cognito_user_pool: 'us-east-1_aB1cD2eF3',
  aws_efs_access_point: 'fsap-0123456789abcdef0',
  aws_efs_file_system: 'fs-0123456789abcdef0',
  aws_instance: `i-${hex}`,
  aws_kms_external_key: uuid,
  aws_kms_key: uuid,
  aws_kms_replica_key: uuid,
  aws_organizations_account: '{account}',
  aws_organizations_organization: 'o-exampleorgid',
  aws_route53_zone: 'Z0123456789ABCDEFGHIJ',
  aws_security_group: `sg-${hex}`,
  aws_sqs_queue: 'https://sqs.{region}.amazonaws.com/{account}/{name}',
  aws_subnet: `subnet-${hex}`,
  aws_vpc: `vpc-${hex}`,
  aws_vpc_endpoint: `vpce-${hex}`,
};

/** Attributes other than `arn` and `id` that AWS gives out, by type. */
export const computedAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_api_gateway_rest_api: { execution_arn: 'arn:{partition}:execute-api:{region}:{account}:a1b2c3d4e5' },
  aws_apigatewayv2_api: { execution_arn: 'arn:{partition}:execute-api:{region}:{account}:a1b2c3d4e5' },
  aws_cloudfront_origin_access_identity: {
    iam_arn: 'arn:{partition}:iam::cloudfront:user/CloudFront Origin Access Identity E2EXAMPLE1AB2C',
    id: 'E2EXAMPLE1AB2C',
  },
  aws_dynamodb_table: {
    stream_arn: 'arn:{partition}:dynamodb:{region}:{account}:table/{name}/stream/2024-01-01T00:00:00.000',
  },
  aws_kms_key: { key_id: uuid },
  aws_kms_alias: {
    target_key_arn: `arn:{partition}:kms:{region}:{account}:key/${uuid}`,
    target_key_id: uuid,
  },
  aws_lambda_function: {
    qualified_arn: 'arn:{partition}:lambda:{region}:{account}:function:{name}:1',
    invoke_arn:
      'arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/arn:{partition}:lambda:{region}:{account}:function:{name}/invocations',
  },
  aws_lambda_layer_version: { layer_arn: 'arn:{partition}:lambda:{region}:{account}:layer:{name}' },
  aws_db_instance: { resource_id: 'db-ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  aws_rds_cluster: { cluster_resource_id: 'cluster-ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  aws_organizations_organization: { master_account_id: '{account}', management_account_id: '{account}' },
  aws_s3_bucket: {
    bucket_domain_name: '{name}.s3.amazonaws.com',
    bucket_regional_domain_name: '{name}.s3.{region}.amazonaws.com',
  },
  aws_sqs_queue: { url: 'https://sqs.{region}.amazonaws.com/{account}/{name}' },
};

/** What the random provider makes; names are often built with it. */
export const randomValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  random_id: { b64_std: 'ASNFZw', b64_url: 'ASNFZw', dec: '19088743', hex: '01234567', id: 'ASNFZw' },
  random_integer: { id: '1234', result: '1234' },
  random_pet: { id: 'fitting-bird' },
  random_string: { id: 'a1b2c3d4', result: 'a1b2c3d4' },
  random_uuid: { id: uuid, result: uuid },
};

/** Data sources that describe where Terraform runs, and not a resource. */
export const surroundings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_caller_identity: {
    account_id: '{account}',
    id: '{account}',
    arn: 'arn:{partition}:iam::{account}:user/terraform',
    user_id: 'AIDACKCEVSQ6C2EXAMPLE',
  },
  aws_partition: {
    partition: '{partition}',
    id: '{partition}',
    dns_suffix: '{suffix}',
    reverse_dns_prefix: '{reverse-suffix}',
  },
  aws_region: { name: '{region}', id: '{region}', region: '{region}', description: 'US East (N. Virginia)' },
  aws_iam_session_context: {
    issuer_arn: 'arn:{partition}:iam::{account}:role/terraform',
    issuer_name: 'terraform',
  },
  aws_elb_service_account: { arn: 'arn:{partition}:iam::127311923021:root', id: '127311923021' },
  aws_cloudtrail_service_account: { arn: 'arn:{partition}:iam::086441151436:root', id: '086441151436' },
  aws_redshift_service_account: { arn: 'arn:{partition}:iam::193672423079:user/logs', id: '193672423079' },
  aws_billing_service_account: { arn: 'arn:{partition}:iam::386209384616:root', id: '386209384616' },
  aws_canonical_user_id: { id: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
  aws_cloudfront_log_delivery_canonical_user_id: {
    id: 'c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0',
  },
  aws_organizations_organization: {
    id: 'o-exampleorgid',
    arn: 'arn:{partition}:organizations::{account}:organization/o-exampleorgid',
    master_account_id: '{account}',
  },
};
