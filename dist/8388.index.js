export const id = 8388;
export const ids = [8388];
export const modules = {

/***/ 4598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
function surroundingsOf({ accountId, partition, region }) {
    const known = partition ?? partitionOf(region ?? '');
    return {
        accountId: accountId ?? '123456789012',
        partition: known,
        region: region ?? { 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' }[known] ?? 'us-east-1',
        urlSuffix: known === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
        accountKnown: accountId !== undefined,
        regionKnown: region !== undefined,
    };
}
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ returnsOf),
  f: () => (/* binding */ typesWithArn)
});

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/resource-arns.data.ts
/**
 * What `Ref` and the ARN attributes of a resource return: the type (without `AWS::`), its ARN (without
 * `arn:` and partition, with R for the region and A for the account), and the attribute that `Ref` is.
 *
 * Derived by scripts/derive-resource-arns.ts from @aws-cdk/aws-service-spec 0.1.216, which AWS publishes
 * under the Apache License 2.0; the types that it leaves out or gets wrong are listed in the script.
 */
const resourceArns = `
ACMPCA::CertificateAuthority acm-pca:R:A:certificate-authority/{CertificateAuthorityId} Arn
AIOps::InvestigationGroup aiops:R:A:investigation-group/{InvestigationGroupId} Arn
APS::Scraper aps:R:A:scraper/{ScraperId} Arn
APS::Workspace aps:R:A:workspace/{WorkspaceId} Arn
ARCRegionSwitch::Plan arc-region-switch:R:A:plan/{ResourceId} Arn
AWSExternalAnthropic::Workspace aws-external-anthropic:R:A:workspace/{ResourceId} Arn
AccessAnalyzer::Analyzer access-analyzer:R:A:analyzer/{AnalyzerName} Arn
AccountAccess::Application account-access:R:A:application/{ResourceId} ApplicationArn
AgentRegistry::Registry agent-registry:R:A:registry/{RegistryId} RegistryArn
AmazonMQ::Broker mq:R:A:broker:{BrokerName}:{BrokerId} Id
AmazonMQ::Configuration mq:R:A:configuration:{ConfigurationId} Id
Amplify::App amplify:R:A:apps/{AppId} Arn
Amplify::Webhook amplify:R:A:webhooks/{WebhookId} Arn
ApiGateway::Account apigateway:R::/account/{ApiGatewayAccountId} Id
ApiGateway::ApiKey apigateway:R::/apikeys/{ApiKeyId} APIKeyId
ApiGateway::ClientCertificate apigateway:R::/clientcertificates/{ClientCertificateId} ClientCertificateId
ApiGateway::DomainName apigateway:R::/domainnames/{DomainName} DomainName
ApiGateway::DomainNameV2 apigateway:R::/domainnames/{DomainName} DomainNameArn
ApiGateway::RestApi apigateway:R::/restapis/{RestApiId} RestApiId
ApiGateway::UsagePlan apigateway:R::/usageplans/{UsagePlanId} Id
ApiGateway::VpcLink apigateway:R::/vpclinks/{VpcLinkId} VpcLinkId
ApiGatewayV2::Api apigateway:R::/apis/{ApiId} ApiId
ApiGatewayV2::DomainName apigateway:R::/domainnames/{DomainName} DomainName
ApiGatewayV2::PortalProduct apigateway:R:A:/portalproducts/{PortalProductId} PortalProductArn
ApiGatewayV2::VpcLink apigateway:R::/vpclinks/{VpcLinkId} VpcLinkId
AppConfig::Application appconfig:R:A:application/{ApplicationId} ApplicationId
AppConfig::DeploymentStrategy appconfig:R:A:deploymentstrategy/{DeploymentStrategyId} Id
AppConfig::ExtensionAssociation appconfig:R:A:extensionassociation/{ExtensionAssociationId} Id
AppFlow::Connector appflow:R:A:connector/{ConnectorLabel} ConnectorLabel
AppFlow::ConnectorProfile appflow:R:A:connectorprofile/{ProfileName} ConnectorProfileName
AppFlow::Flow appflow:R:A:flow/{FlowName} FlowName
AppIntegrations::Application app-integrations:R:A:application/{ApplicationId} ApplicationArn
AppIntegrations::DataIntegration app-integrations:R:A:data-integration/{DataIntegrationId} Id
AppIntegrations::EventIntegration app-integrations:R:A:event-integration/{EventIntegrationName} Name
AppMesh::Mesh appmesh:R:A:mesh/{MeshName} Id
AppStream::AppBlock appstream:R:A:app-block/{AppBlockName} Arn
AppStream::AppBlockBuilder appstream:R:A:app-block-builder/{AppBlockBuilderName} Name
AppStream::Application appstream:R:A:application/{ApplicationName} Arn
AppStream::Fleet appstream:R:A:fleet/{FleetName} Id
AppStream::ImageBuilder appstream:R:A:image-builder/{ImageBuilderName} Name
AppStream::Stack appstream:R:A:stack/{StackName} Name
AppSync::Api appsync:R:A:apis/{ApiId} ApiArn
AppSync::DomainName appsync:R:A:domainnames/{DomainName} DomainName
AppSync::GraphQLApi appsync:R:A:apis/{GraphQLAPIId} Arn
AppTest::TestCase apptest:R:A:testcase/{TestCaseId} TestCaseId
ApplicationAutoScaling::ScalableTarget application-autoscaling:R:A:scalable-target/{ResourceId} -
ApplicationSignals::ServiceLevelObjective application-signals:R:A:slo/{SloName} Arn
Athena::CapacityReservation athena:R:A:capacity-reservation/{CapacityReservationName} Arn
Athena::DataCatalog athena:R:A:datacatalog/{DataCatalogName} Name
Athena::WorkGroup athena:R:A:workgroup/{WorkGroupName} Name
AuditManager::Assessment auditmanager:R:A:assessment/{AssessmentId} AssessmentId
AuditManager::AssessmentFramework auditmanager:R:A:assessmentFramework/{AssessmentFrameworkId} Arn
B2BI::Capability b2bi:R:A:capability/{ResourceId} CapabilityId
B2BI::Partnership b2bi:R:A:partnership/{ResourceId} PartnershipId
B2BI::Profile b2bi:R:A:profile/{ResourceId} ProfileId
B2BI::Transformer b2bi:R:A:transformer/{ResourceId} TransformerId
BCMDataExports::Export bcm-data-exports:R:A:export/{Identifier} ExportArn
Backup::BackupPlan backup:R:A:backup-plan:{BackupPlanId} BackupPlanId
Backup::BackupVault backup:R:A:backup-vault:{BackupVaultName} BackupVaultName
Backup::LegalHold backup:R:A:legal-hold:{LegalHoldId} Arn
Backup::LogicallyAirGappedBackupVault backup:R:A:backup-vault:{BackupVaultName} BackupVaultName
BackupGateway::Hypervisor backup-gateway:R:A:hypervisor/{HypervisorId} HypervisorArn
Batch::ComputeEnvironment batch:R:A:compute-environment/{ComputeEnvironmentName} ComputeEnvironmentArn
Batch::ConsumableResource batch:R:A:consumable-resource/{ConsumableResourceName} ConsumableResourceArn
Batch::JobDefinition batch:R:A:job-definition/{JobDefinitionName} JobDefinitionArn
Batch::JobQueue batch:R:A:job-queue/{JobQueueName} JobQueueArn
Batch::SchedulingPolicy batch:R:A:scheduling-policy/{SchedulingPolicyName} Arn
Batch::ServiceEnvironment batch:R:A:service-environment/{ServiceEnvironmentName} ServiceEnvironmentArn
BcmPricingCalculator::BillScenario bcm-pricing-calculator::A:bill-scenario/{BillScenarioId} Arn
Bedrock::Agent bedrock:R:A:agent/{AgentId} AgentId
Bedrock::ApplicationInferenceProfile bedrock:R:A:application-inference-profile/{ResourceId} InferenceProfileIdentifier
Bedrock::AutomatedReasoningPolicy bedrock:R:A:automated-reasoning-policy/{AutomatedReasoningPolicyId} PolicyArn
Bedrock::Blueprint bedrock:R:A:blueprint/{BlueprintId} BlueprintArn
Bedrock::DataAutomationLibrary bedrock:R:A:data-automation-library/{DataAutomationLibraryId} LibraryArn
Bedrock::DataAutomationProject bedrock:R:A:data-automation-project/{ProjectId} ProjectArn
Bedrock::Flow bedrock:R:A:flow/{FlowId} Arn
Bedrock::Guardrail bedrock:R:A:guardrail/{GuardrailId} GuardrailArn
Bedrock::IntelligentPromptRouter bedrock:R:A:prompt-router/{ResourceId} PromptRouterArn
Bedrock::KnowledgeBase bedrock:R:A:knowledge-base/{KnowledgeBaseId} KnowledgeBaseId
Bedrock::Prompt bedrock:R:A:prompt/{PromptId} Arn
Bedrock::Session bedrock:R:A:session/{SessionId} SessionArn
BedrockAgentCore::BrowserCustom bedrock-agentcore:R:A:browser-custom/{BrowserId} BrowserId
BedrockAgentCore::BrowserProfile bedrock-agentcore:R:A:browser-profile/{BrowserProfileId} ProfileId
BedrockAgentCore::CapacityProvider bedrock-agentcore:R:A:capacity-provider/{CapacityProviderId} Arn
BedrockAgentCore::CodeInterpreterCustom bedrock-agentcore:R:A:code-interpreter-custom/{CodeInterpreterId} CodeInterpreterId
BedrockAgentCore::ConfigurationBundle bedrock-agentcore:R:A:configuration-bundle/{ConfigurationBundleId} BundleArn
BedrockAgentCore::Dataset bedrock-agentcore:R:A:dataset/{DatasetId} DatasetArn
BedrockAgentCore::Evaluator bedrock-agentcore:R:A:evaluator/{EvaluatorId} EvaluatorArn
BedrockAgentCore::Gateway bedrock-agentcore:R:A:gateway/{GatewayId} GatewayIdentifier
BedrockAgentCore::Harness bedrock-agentcore:R:A:harness/{HarnessId} Arn
BedrockAgentCore::Memory bedrock-agentcore:R:A:memory/{MemoryId} MemoryArn
BedrockAgentCore::OnlineEvaluationConfig bedrock-agentcore:R:A:online-evaluation-config/{OnlineEvaluationConfigId} OnlineEvaluationConfigArn
BedrockAgentCore::PaymentManager bedrock-agentcore:R:A:payment-manager/{PaymentManagerId} PaymentManagerArn
BedrockAgentCore::PolicyEngine bedrock-agentcore:R:A:policy-engine/{PolicyEngineId} PolicyEngineArn
BedrockAgentCore::Runtime bedrock-agentcore:R:A:runtime/{RuntimeId} AgentRuntimeId
BedrockMantle::Project bedrock-mantle:R:A:project/{ResourceId} Arn
Billing::BillingView billing::A:billingview/{ResourceId} Arn
BillingConductor::BillingGroup billingconductor::A:billinggroup/{BillingGroupId} Arn
BillingConductor::CustomLineItem billingconductor::A:customlineitem/{CustomLineItemId} Arn
BillingConductor::PricingPlan billingconductor::A:pricingplan/{PricingPlanId} Arn
BillingConductor::PricingRule billingconductor::A:pricingrule/{PricingRuleId} Arn
Braket::SpendingLimit braket:R:A:spending-limit/{RandomId} SpendingLimitArn
Budgets::Budget budgets::A:budget/{BudgetName} Id
CE::AnomalyMonitor ce::A:anomalymonitor/{Identifier} MonitorArn
CE::AnomalySubscription ce::A:anomalysubscription/{Identifier} SubscriptionArn
CE::CostCategory ce::A:costcategory/{Identifier} Arn
CUR::ReportDefinition cur:R:A:definition/{ReportName} ReportName
Cases::Domain cases:R:A:domain/{DomainId} DomainArn
Cassandra::Keyspace cassandra:R:A:/keyspace/{KeyspaceName}/ KeyspaceName
CertificateManager::Certificate acm:R:A:certificate/{CertificateId} CertificateArn
Chatbot::CustomAction chatbot::A:custom-action/{ActionName} CustomActionArn
Chatbot::SlackChannelConfiguration chatbot::A:chat-configuration/slack-channel/{ConfigurationName} Arn
CleanRooms::Collaboration cleanrooms:R:A:collaboration/{CollaborationId} CollaborationIdentifier
CleanRooms::ConfiguredTable cleanrooms:R:A:configuredtable/{ConfiguredTableId} ConfiguredTableIdentifier
CleanRooms::Membership cleanrooms:R:A:membership/{MembershipId} MembershipIdentifier
CleanRoomsML::ConfiguredModelAlgorithm cleanrooms-ml:R:A:configured-model-algorithm/{ResourceId} ConfiguredModelAlgorithmArn
CleanRoomsML::TrainingDataset cleanrooms-ml:R:A:training-dataset/{ResourceId} TrainingDatasetArn
Cloud9::EnvironmentEC2 cloud9:R:A:environment:{ResourceId} Id
CloudFormation::GeneratedTemplate cloudformation:R:A:generatedTemplate/{Id} GeneratedTemplateId
CloudFront::AnycastIpList cloudfront::A:anycast-ip-list/{Id} Id
CloudFront::CachePolicy cloudfront::A:cache-policy/{Id} Id
CloudFront::CloudFrontOriginAccessIdentity cloudfront::A:origin-access-identity/{Id} Id
CloudFront::ConnectionFunction cloudfront::A:connection-function/{Id} Id
CloudFront::ConnectionGroup cloudfront::A:connection-group/{Id} Id
CloudFront::ContinuousDeploymentPolicy cloudfront::A:continuous-deployment-policy/{Id} Id
CloudFront::Distribution cloudfront::A:distribution/{DistributionId} Id
CloudFront::DistributionTenant cloudfront::A:distribution-tenant/{Id} Id
CloudFront::Function cloudfront::A:function/{Name} FunctionARN
CloudFront::KeyValueStore cloudfront::A:key-value-store/{Name} Name
CloudFront::OriginAccessControl cloudfront::A:origin-access-control/{Id} Id
CloudFront::OriginRequestPolicy cloudfront::A:origin-request-policy/{Id} Id
CloudFront::RealtimeLogConfig cloudfront::A:realtime-log-config/{Name} Arn
CloudFront::ResponseHeadersPolicy cloudfront::A:response-headers-policy/{Id} Id
CloudFront::StreamingDistribution cloudfront::A:streaming-distribution/{DistributionId} Id
CloudFront::TrustStore cloudfront::A:trust-store/{Id} Id
CloudFront::VpcOrigin cloudfront::A:vpcorigin/{Id} Id
CloudHSM::Cluster cloudhsm:R:A:cluster/{CloudHsmClusterInstanceName} Arn
CloudTrail::Channel cloudtrail:R:A:channel/{ChannelId} ChannelArn
CloudTrail::Dashboard cloudtrail:R:A:dashboard/{DashboardName} DashboardArn
CloudTrail::EventDataStore cloudtrail:R:A:eventdatastore/{EventDataStoreId} EventDataStoreArn
CloudTrail::Trail cloudtrail:R:A:trail/{TrailName} TrailName
CloudWatch::Alarm cloudwatch:R:A:alarm:{AlarmName} AlarmName
CloudWatch::AlarmMuteRule cloudwatch:R:A:alarm-mute-rule:{AlarmMuteRuleName} Arn
CloudWatch::CompositeAlarm cloudwatch:R:A:alarm:{AlarmName} AlarmName
CloudWatch::Dashboard cloudwatch::A:dashboard/{DashboardName} DashboardName
CloudWatch::InsightRule cloudwatch:R:A:insight-rule/{InsightRuleName} Arn
CloudWatch::MetricStream cloudwatch:R:A:metric-stream/{MetricStreamName} Name
CodeArtifact::Domain codeartifact:R:A:domain/{DomainName} Arn
CodeArtifact::Repository codeartifact:R:A:repository/{DomainName}/{RepositoryName} Arn
CodeBuild::Project codebuild:R:A:project/{ProjectName} Name
CodeBuild::ReportGroup codebuild:R:A:report-group/{ReportGroupName} Id
CodeCommit::Repository codecommit:R:A:{RepositoryName} RepositoryId
CodeConnections::Connection codeconnections:R:A:connection/{ConnectionId} ConnectionArn
CodeConnections::Host codeconnections:R:A:host/{HostId} HostArn
CodeDeploy::Application codedeploy:R:A:application:{ApplicationName} ApplicationName
CodeDeploy::DeploymentConfig codedeploy:R:A:deploymentconfig:{DeploymentConfigurationName} DeploymentConfigName
CodeGuruProfiler::ProfilingGroup codeguru-profiler:R:A:profilingGroup/{ProfilingGroupName} ProfilingGroupName
CodeGuruReviewer::RepositoryAssociation codeguru-reviewer:R:A:association:{ResourceId} AssociationArn
CodePipeline::Pipeline codepipeline:R:A:{PipelineName} Name
CodePipeline::Webhook codepipeline:R:A:webhook:{WebhookName} Id
CodeStar::GitHubRepository codestar:R:A:project/{ProjectId} Id
CodeStarConnections::Connection codestar-connections:R:A:connection/{ConnectionId} ConnectionArn
CodeStarConnections::RepositoryLink codestar-connections:R:A:repository-link/{RepositoryLinkId} RepositoryLinkArn
CodeStarNotifications::NotificationRule codestar-notifications:R:A:notificationrule/{NotificationRuleId} Arn
Cognito::IdentityPool cognito-identity:R:A:identitypool/{IdentityPoolId} Id
Cognito::UserPool cognito-idp:R:A:userpool/{UserPoolId} UserPoolId
Comprehend::DocumentClassifier comprehend:R:A:document-classifier/{DocumentClassifierName} Arn
Comprehend::DocumentClassifierEndpoint comprehend:R:A:document-classifier-endpoint/{EndpointName} Arn
Comprehend::Flywheel comprehend:R:A:flywheel/{FlywheelName} Arn
Config::ConfigRule config:R:A:config-rule/{ConfigRuleId} ConfigRuleName
Config::ConfigurationAggregator config:R:A:config-aggregator/{AggregatorId} ConfigurationAggregatorName
Config::OrganizationConfigRule config:R:A:organization-config-rule/{OrganizationConfigRuleId} Id
Config::OrganizationConformancePack config:R:A:organization-conformance-pack/{OrganizationConformancePackId} OrganizationConformancePackName
Config::RemediationConfiguration config:R:A:remediation-configuration/{RemediationConfigurationId} ConfigRuleName
Connect::Instance connect:R:A:instance/{InstanceId} Arn
Connect::PhoneNumber connect:R:A:phone-number/{PhoneNumberId} PhoneNumberArn
Connect::TrafficDistributionGroup connect:R:A:traffic-distribution-group/{TrafficDistributionGroupId} TrafficDistributionGroupArn
ConnectCampaigns::Campaign connect-campaigns:R:A:campaign/{CampaignId} Arn
ConnectCampaignsV2::Campaign connect-campaigns:R:A:campaign/{CampaignId} Arn
ControlTower::EnabledBaseline controltower:R:A:enabledbaseline/{EnabledBaselineId} EnabledBaselineIdentifier
ControlTower::EnabledControl controltower:R:A:enabledcontrol/{EnabledControlId} -
ControlTower::LandingZone controltower:R:A:landingzone/{LandingZoneId} LandingZoneIdentifier
CustomerProfiles::Domain profile:R:A:domains/{DomainName} DomainName
DAX::Cluster dax:R:A:cache/{ClusterName} Id
DLM::LifecyclePolicy dlm:R:A:policy/{PolicyId} PolicyId
DMS::Certificate dms:R:A:cert:{CertificateId} CertificateArn
DMS::DataMigration dms:R:A:data-migration:{ResourceId} DataMigrationArn
DMS::DataProvider dms:R:A:data-provider:{ResourceId} DataProviderArn
DMS::Endpoint dms:R:A:endpoint:{EndpointId} EndpointArn
DMS::EventSubscription dms:R:A:es:{SubscriptionName} SubscriptionName
DMS::InstanceProfile dms:R:A:instance-profile:{ResourceId} InstanceProfileArn
DMS::MigrationProject dms:R:A:migration-project:{ResourceId} MigrationProjectArn
DMS::ReplicationConfig dms:R:A:replication-config:{ResourceId} ReplicationConfigArn
DMS::ReplicationInstance dms:R:A:rep:{InstanceId} Id
DMS::ReplicationSubnetGroup dms:R:A:subgrp:{GroupNameName} ReplicationSubnetGroupIdentifier
DMS::ReplicationTask dms:R:A:task:{TaskId} ReplicationTaskArn
DRS::LaunchConfigurationTemplate drs:R:A:launch-configuration-template/{LaunchConfigurationTemplateID} Arn
DRS::SourceNetwork drs:R:A:source-network/{SourceNetworkID} Arn
DSQL::Cluster dsql:R:A:cluster/{Identifier} Identifier
DataBrew::Dataset databrew:R:A:dataset/{ResourceId} Name
DataBrew::Job databrew:R:A:job/{ResourceId} Name
DataBrew::Project databrew:R:A:project/{ResourceId} Name
DataBrew::Recipe databrew:R:A:recipe/{ResourceId} Name
DataBrew::Ruleset databrew:R:A:ruleset/{ResourceId} Name
DataBrew::Schedule databrew:R:A:schedule/{ResourceId} Name
DataExchange::DataSet dataexchange:R:A:data-sets/{DataSetId} Arn
DataExchange::EventAction dataexchange:R:A:event-actions/{EventActionId} Arn
DataPipeline::Pipeline datapipeline:R:A:pipeline/{PipelineID} PipelineId
DataZone::DataSource datazonecontrol:R:A:data-source/{DomainId} -
DataZone::Domain datazone:R:A:domain/{DomainId} Id
DataZone::Environment datazonecontrol:R:A:domain/{DomainId} -
Deadline::Farm deadline:R:A:farm/{FarmId} Arn
Deadline::LicenseEndpoint deadline:R:A:license-endpoint/{LicenseEndpointId} Arn
Deadline::Monitor deadline:R:A:monitor/{MonitorId} Arn
Detective::Graph detective:R:A:graph:{ResourceId} Arn
DevOpsAgent::AgentSpace aidevops:R:A:agentspace/{AgentSpaceId} AgentSpaceId
DevOpsAgent::PrivateConnection aidevops:R:A:private-connection/{Name} Name
DevOpsAgent::Service aidevops:R:A:service/{ServiceId} ServiceId
DeviceFarm::DevicePool devicefarm:R:A:devicepool:{ResourceId} Arn
DeviceFarm::InstanceProfile devicefarm:R:A:instanceprofile:{ResourceId} Arn
DeviceFarm::NetworkProfile devicefarm:R:A:networkprofile:{ResourceId} Arn
DeviceFarm::Project devicefarm:R:A:project:{ProjectId} Arn
DeviceFarm::TestGridProject devicefarm:R:A:testgrid-project:{ResourceId} Arn
DeviceFarm::Upload devicefarm:R:A:upload:{ResourceId} Arn
DeviceFarm::VPCEConfiguration devicefarm:R:A:vpceconfiguration:{ResourceId} Arn
DirectConnect::Connection directconnect:R:A:dxcon/{ConnectionId} ConnectionArn
DirectConnect::DirectConnectGateway directconnect::A:dx-gateway/{DirectConnectGatewayId} DirectConnectGatewayArn
DirectConnect::Lag directconnect:R:A:dxlag/{LagId} LagArn
DirectConnect::PrivateVirtualInterface directconnect:R:A:dxvif/{VirtualInterfaceId} VirtualInterfaceArn
DirectConnect::PublicVirtualInterface directconnect:R:A:dxvif/{VirtualInterfaceId} VirtualInterfaceArn
DirectConnect::TransitVirtualInterface directconnect:R:A:dxvif/{VirtualInterfaceId} VirtualInterfaceArn
DirectoryService::MicrosoftAD ds:R:A:{DirectoryId} Id
DirectoryService::SimpleAD ds:R:A:directory/{DirectoryId} DirectoryId
DocDB::DBCluster rds:R:A:cluster:{DbClusterInstanceName} Id
DocDB::DBClusterParameterGroup rds:R:A:cluster-pg:{ClusterParameterGroupName} Name
DocDB::DBInstance rds:R:A:db:{DBInstanceId} Id
DocDB::DBSubnetGroup rds:R:A:subgrp:{SubnetGroupName} DBSubnetGroupName
DocDB::EventSubscription rds:R:A:es:{SubscriptionName} SubscriptionName
DocDB::GlobalCluster rds::A:global-cluster:{GlobalCluster} GlobalClusterIdentifier
DocDBElastic::Cluster docdb-elastic:R:A:cluster/{ResourceId} ClusterArn
DocDBElastic::ClusterSnapshot docdb-elastic:R:A:cluster-snapshot/{ResourceId} SnapshotArn
DynamoDB::GlobalTable dynamodb:R:A:table/{TableName} TableName
DynamoDB::Table dynamodb:R:A:table/{TableName} TableName
EC2::ApplicationStatusCheck ec2:R:A:application-status-check/{ApplicationStatusCheckId} Arn
EC2::CapacityManagerDataExport ec2:R:A:capacity-manager-data-export/{CapacityManagerDataExportId} CapacityManagerDataExportId
EC2::CapacityReservation ec2:R:A:capacity-reservation/{CapacityReservationId} Id
EC2::CapacityReservationFleet ec2:R:A:capacity-reservation-fleet/{CapacityReservationFleetId} CapacityReservationFleetId
EC2::CarrierGateway ec2:R:A:carrier-gateway/{CarrierGatewayId} CarrierGatewayId
EC2::ClientVpnEndpoint ec2:R:A:client-vpn-endpoint/{ClientVpnEndpointId} Id
EC2::CustomerGateway ec2:R:A:customer-gateway/{CustomerGatewayId} CustomerGatewayId
EC2::DHCPOptions ec2:R:A:dhcp-options/{DhcpOptionsId} DhcpOptionsId
EC2::EC2Fleet ec2:R:A:fleet/{FleetId} FleetId
EC2::EIP ec2:R:A:elastic-ip/{AllocationId} -
EC2::EgressOnlyInternetGateway ec2:R:A:egress-only-internet-gateway/{EgressOnlyInternetGatewayId} Id
EC2::FlowLog ec2:R:A:vpc-flow-log/{FlowLogId} Id
EC2::FpgaImage ec2:R:A:fpga-image/{FpgaImageId} Arn
EC2::Host ec2:R:A:dedicated-host/{DedicatedHostId} HostId
EC2::IPAM ec2::A:ipam/{IpamId} IpamId
EC2::IPAMPool ec2::A:ipam-pool/{IpamPoolId} IpamPoolId
EC2::IPAMPrefixListResolver ec2::A:ipam-prefix-list-resolver/{IpamPrefixListResolverId} IpamPrefixListResolverId
EC2::IPAMPrefixListResolverTarget ec2::A:ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId} IpamPrefixListResolverTargetId
EC2::IPAMResourceDiscovery ec2::A:ipam-resource-discovery/{IpamResourceDiscoveryId} IpamResourceDiscoveryId
EC2::IPAMResourceDiscoveryAssociation ec2::A:ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId} IpamResourceDiscoveryAssociationId
EC2::IPAMScope ec2::A:ipam-scope/{IpamScopeId} IpamScopeId
EC2::Instance ec2:R:A:instance/{InstanceId} InstanceId
EC2::InstanceConnectEndpoint ec2:R:A:instance-connect-endpoint/{InstanceConnectEndpointId} Id
EC2::InternetGateway ec2:R:A:internet-gateway/{InternetGatewayId} InternetGatewayId
EC2::IpamExternalResourceVerificationToken ec2::A:ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId} IpamExternalResourceVerificationTokenArn
EC2::KeyPair ec2:R:A:key-pair/{KeyPairName} KeyName
EC2::LaunchTemplate ec2:R:A:launch-template/{LaunchTemplateId} LaunchTemplateId
EC2::LocalGatewayRouteTable ec2:R:A:local-gateway-route-table/{LocalGatewayRoutetableId} LocalGatewayRouteTableId
EC2::LocalGatewayRouteTableVPCAssociation ec2:R:A:local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId} LocalGatewayRouteTableVpcAssociationId
EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation ec2:R:A:local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId} LocalGatewayRouteTableVirtualInterfaceGroupAssociationId
EC2::LocalGatewayVirtualInterface ec2:R:A:local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId} LocalGatewayVirtualInterfaceId
EC2::LocalGatewayVirtualInterfaceGroup ec2:R:A:local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId} LocalGatewayVirtualInterfaceGroupId
EC2::NatGateway ec2:R:A:natgateway/{NatGatewayId} NatGatewayId
EC2::NetworkAcl ec2:R:A:network-acl/{NaclId} Id
EC2::NetworkInsightsAccessScope ec2:R:A:network-insights-access-scope/{NetworkInsightsAccessScopeId} NetworkInsightsAccessScopeId
EC2::NetworkInsightsAccessScopeAnalysis ec2:R:A:network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId} NetworkInsightsAccessScopeAnalysisId
EC2::NetworkInsightsAnalysis ec2:R:A:network-insights-analysis/{NetworkInsightsAnalysisId} NetworkInsightsAnalysisId
EC2::NetworkInsightsPath ec2:R:A:network-insights-path/{NetworkInsightsPathId} NetworkInsightsPathId
EC2::NetworkInterface ec2:R:A:network-interface/{NetworkInterfaceId} Id
EC2::PlacementGroup ec2:R:A:placement-group/{PlacementGroupName} GroupName
EC2::PrefixList ec2:R:A:prefix-list/{PrefixListId} PrefixListId
EC2::RouteServer ec2:R:A:route-server/{RouteServerId} Id
EC2::RouteServerEndpoint ec2:R:A:route-server-endpoint/{RouteServerEndpointId} Id
EC2::RouteServerPeer ec2:R:A:route-server-peer/{RouteServerPeerId} Id
EC2::RouteTable ec2:R:A:route-table/{RouteTableId} RouteTableId
EC2::SecurityGroup ec2:R:A:security-group/{SecurityGroupId} Id
EC2::SecurityGroupEgress ec2:R:A:security-group-rule/{SecurityGroupRuleId} Id
EC2::SecurityGroupIngress ec2:R:A:security-group-rule/{SecurityGroupRuleId} Id
EC2::SpotFleet ec2:R:A:spot-fleet-request/{SpotFleetRequestId} Id
EC2::Subnet ec2:R:A:subnet/{SubnetId} SubnetId
EC2::TrafficMirrorFilter ec2:R:A:traffic-mirror-filter/{TrafficMirrorFilterId} Id
EC2::TrafficMirrorFilterRule ec2:R:A:traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId} TrafficMirrorFilterRuleId
EC2::TrafficMirrorSession ec2:R:A:traffic-mirror-session/{TrafficMirrorSessionId} Id
EC2::TrafficMirrorTarget ec2:R:A:traffic-mirror-target/{TrafficMirrorTargetId} Id
EC2::TransitGateway ec2:R:A:transit-gateway/{TransitGatewayId} Id
EC2::TransitGatewayAttachment ec2:R:A:transit-gateway-attachment/{TransitGatewayAttachmentId} Id
EC2::TransitGatewayConnect ec2:R:A:transit-gateway-attachment/{TransitGatewayAttachmentId} TransitGatewayAttachmentId
EC2::TransitGatewayConnectPeer ec2:R:A:transit-gateway-connect-peer/{TransitGatewayConnectPeerId} TransitGatewayConnectPeerId
EC2::TransitGatewayMeteringPolicy ec2:R:A:transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId} TransitGatewayMeteringPolicyId
EC2::TransitGatewayMulticastDomain ec2:R:A:transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId} TransitGatewayMulticastDomainId
EC2::TransitGatewayPeeringAttachment ec2:R:A:transit-gateway-attachment/{TransitGatewayAttachmentId} TransitGatewayAttachmentId
EC2::TransitGatewayPolicyTable ec2:R:A:transit-gateway-policy-table/{TransitGatewayPolicyTableId} TransitGatewayPolicyTableId
EC2::TransitGatewayRouteTable ec2:R:A:transit-gateway-route-table/{TransitGatewayRouteTableId} TransitGatewayRouteTableId
EC2::TransitGatewayVpcAttachment ec2:R:A:transit-gateway-attachment/{TransitGatewayAttachmentId} Id
EC2::VPC ec2:R:A:vpc/{VpcId} VpcId
EC2::VPCBlockPublicAccessExclusion ec2:R:A:vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId} ExclusionId
EC2::VPCEncryptionControl ec2:R:A:vpc-encryption-control/{VpcEncryptionControlId} VpcEncryptionControlId
EC2::VPCEndpoint ec2:R:A:vpc-endpoint/{VpcEndpointId} Id
EC2::VPCEndpointService ec2:R:A:vpc-endpoint-service/{VpcEndpointServiceId} ServiceId
EC2::VPCEndpointServicePermissions ec2:R:A:vpc-endpoint-service-permission/{VpcEndpointServicePermissionId} ServiceId
EC2::VPCPeeringConnection ec2:R:A:vpc-peering-connection/{VpcPeeringConnectionId} Id
EC2::VPNConcentrator ec2:R:A:vpn-concentrator/{VpnConcentratorId} VpnConcentratorId
EC2::VPNConnection ec2:R:A:vpn-connection/{VpnConnectionId} VpnConnectionId
EC2::VPNGateway ec2:R:A:vpn-gateway/{VpnGatewayId} VPNGatewayId
EC2::VerifiedAccessEndpoint ec2:R:A:verified-access-endpoint/{VerifiedAccessEndpointId} VerifiedAccessEndpointId
EC2::VerifiedAccessGroup ec2:R:A:verified-access-group/{VerifiedAccessGroupId} VerifiedAccessGroupId
EC2::VerifiedAccessInstance ec2:R:A:verified-access-instance/{VerifiedAccessInstanceId} VerifiedAccessInstanceId
EC2::VerifiedAccessTrustProvider ec2:R:A:verified-access-trust-provider/{VerifiedAccessTrustProviderId} VerifiedAccessTrustProviderId
EC2::Volume ec2:R:A:volume/{VolumeId} VolumeId
ECR::PublicRepository ecr-public::A:repository/{RepositoryName} RepositoryName
ECR::Repository ecr:R:A:repository/{RepositoryName} RepositoryName
ECS::CapacityProvider ecs:R:A:capacity-provider/{CapacityProviderName} Name
ECS::Cluster ecs:R:A:cluster/{ClusterName} ClusterName
EFS::AccessPoint elasticfilesystem:R:A:access-point/{AccessPointId} AccessPointId
EFS::FileSystem elasticfilesystem:R:A:file-system/{FileSystemId} FileSystemId
EKS::Cluster eks:R:A:cluster/{ClusterName} Name
EMR::Cluster elasticmapreduce:R:A:cluster/{ClusterId} Id
EMR::Studio elasticmapreduce:R:A:studio/{StudioId} StudioId
EMRContainers::SecurityConfiguration emr-containers:R:A:/securityconfigurations/{SecurityConfigurationId} Arn
EMRContainers::VirtualCluster emr-containers:R:A:/virtualclusters/{VirtualClusterId} Id
EMRServerless::Application emr-serverless:R:A:/applications/{ApplicationId} ApplicationId
EVS::Environment evs:R:A:environment/{EnvironmentIdentifier} EnvironmentId
ElastiCache::CacheCluster elasticache:R:A:cluster:{CacheClusterId} ClusterName
ElastiCache::GlobalReplicationGroup elasticache::A:globalreplicationgroup:{GlobalReplicationGroupId} GlobalReplicationGroupId
ElastiCache::ParameterGroup elasticache:R:A:parametergroup:{CacheParameterGroupName} CacheParameterGroupName
ElastiCache::ReplicationGroup elasticache:R:A:replicationgroup:{ReplicationGroupId} ReplicationGroupId
ElastiCache::SecurityGroup elasticache:R:A:securitygroup:{CacheSecurityGroupName} Id
ElastiCache::ServerlessCache elasticache:R:A:serverlesscache:{ServerlessCacheName} ServerlessCacheName
ElastiCache::ServerlessCacheSnapshot elasticache:R:A:serverlesscachesnapshot:{ServerlessCacheSnapshotName} ARN
ElastiCache::SubnetGroup elasticache:R:A:subnetgroup:{CacheSubnetGroupName} CacheSubnetGroupName
ElastiCache::User elasticache:R:A:user:{UserId} UserId
ElastiCache::UserGroup elasticache:R:A:usergroup:{UserGroupId} UserGroupId
ElasticBeanstalk::Application elasticbeanstalk:R:A:application/{ApplicationName} ApplicationName
ElasticLoadBalancing::LoadBalancer elasticloadbalancing:R:A:loadbalancer/{LoadBalancerName} LoadBalancerName
Elasticsearch::Domain es:R:A:domain/{DomainName} Id
ElementalInference::Dictionary elemental-inference:R:A:dictionary/{Id} Id
ElementalInference::Feed elemental-inference:R:A:feed/{Id} Id
EntityResolution::IdMappingWorkflow entityresolution:R:A:idmappingworkflow/{WorkflowName} WorkflowName
EntityResolution::IdNamespace entityresolution:R:A:idnamespace/{IdNamespaceName} IdNamespaceName
EntityResolution::MatchingWorkflow entityresolution:R:A:matchingworkflow/{WorkflowName} WorkflowName
EntityResolution::SchemaMapping entityresolution:R:A:schemamapping/{SchemaName} SchemaName
EventSchemas::Discoverer schemas:R:A:discoverer/{DiscovererId} DiscovererArn
EventSchemas::Registry schemas:R:A:registry/{RegistryName} RegistryArn
Events::ApiDestination events:R:A:api-destination/{ApiDestinationName} Name
Events::Archive events:R:A:archive/{ArchiveName} ArchiveName
Events::Connection events:R:A:connection/{ConnectionName} Name
Events::Endpoint events:R:A:endpoint/{EndpointName} Name
Events::EventBus events:R:A:event-bus/{EventBusName} Name
Events::Rule events:R:A:rule/{RuleName} Arn
Evidently::Project evidently:R:A:project/{ProjectName} Arn
Evidently::Segment evidently:R:A:segment/{SegmentName} Arn
FIS::ExperimentTemplate fis:R:A:experiment-template/{Id} Id
FMS::ApplicationsList fms:R:A:applications-list/{Id} Arn
FMS::Policy fms:R:A:policy/{Id} Id
FMS::ProtocolsList fms:R:A:protocols-list/{Id} Arn
FMS::ResourceSet fms:R:A:resource-set/{Id} Id
FSx::Backup fsx:R:A:backup/{BackupId} ResourceARN
FSx::FileCache fsx:R:A:file-cache/{FileCacheId} ResourceARN
FSx::FileSystem fsx:R:A:file-system/{ResourcePath} Id
FinSpace::Environment finspace:R:A:environment/{EnvironmentId} EnvironmentId
Forecast::Dataset forecast:R:A:dataset/{ResourceId} Arn
Forecast::DatasetGroup forecast:R:A:dataset-group/{ResourceId} DatasetGroupArn
FraudDetector::Detector frauddetector:R:A:detector/{ResourcePath} Arn
FraudDetector::EntityType frauddetector:R:A:entity-type/{ResourcePath} Arn
FraudDetector::EventType frauddetector:R:A:event-type/{ResourcePath} Arn
FraudDetector::Label frauddetector:R:A:label/{ResourcePath} Arn
FraudDetector::List frauddetector:R:A:list/{ResourcePath} Arn
FraudDetector::Outcome frauddetector:R:A:outcome/{ResourcePath} Arn
FraudDetector::Variable frauddetector:R:A:variable/{ResourcePath} Arn
GameLift::Alias gamelift:R::alias/{AliasId} AliasId
GameLift::Build gamelift:R:A:build/{BuildId} BuildId
GameLift::ContainerFleet gamelift:R:A:containerfleet/{FleetId} FleetId
GameLift::ContainerGroupDefinition gamelift:R:A:containergroupdefinition/{Name} Name
GameLift::Fleet gamelift:R:A:fleet/{FleetId} FleetId
GameLift::GameServerGroup gamelift:R:A:gameservergroup/{GameServerGroupName} GameServerGroupArn
GameLift::GameSessionQueue gamelift:R:A:gamesessionqueue/{GameSessionQueueName} Name
GameLift::Location gamelift:R:A:location/{LocationId} LocationName
GameLift::MatchmakingConfiguration gamelift:R:A:matchmakingconfiguration/{MatchmakingConfigurationName} Name
GameLift::MatchmakingRuleSet gamelift:R:A:matchmakingruleset/{MatchmakingRuleSetName} Name
GameLift::Script gamelift:R:A:script/{ScriptId} Id
GameLiftStreams::Application gameliftstreams:R:A:application/{ApplicationId} Arn
GameLiftStreams::StreamGroup gameliftstreams:R:A:streamgroup/{StreamGroupId} Arn
GlobalAccelerator::Accelerator globalaccelerator::A:accelerator/{AcceleratorId} AcceleratorArn
GlobalAccelerator::CrossAccountAttachment globalaccelerator::A:attachment/{ResourceId} AttachmentArn
Glue::Blueprint glue:R:A:blueprint/{BlueprintName} Arn
Glue::Catalog glue:R:A:catalog/{CatalogName} ResourceArn
Glue::Connection glue:R:A:connection/{ConnectionName} -
Glue::ConnectionType glue:R:A:connectionType:{ConnectionTypeName} ConnectionTypeArn
Glue::Crawler glue:R:A:crawler/{CrawlerName} Name
Glue::CustomEntityType glue:R:A:customEntityType/{CustomEntityTypeId} Name
Glue::DataQualityRuleset glue:R:A:dataQualityRuleset/{RulesetName} Name
Glue::Database glue:R:A:database/{DatabaseName} DatabaseName
Glue::DevEndpoint glue:R:A:devEndpoint/{DevEndpointName} Id
Glue::Integration glue:R:A:integration:{IntegrationId} -
Glue::Job glue:R:A:job/{JobName} Name
Glue::MLTransform glue:R:A:mlTransform/{TransformId} TransformId
Glue::Registry glue:R:A:registry/{RegistryName} Arn
Glue::Session glue:R:A:session/{SessionId} Arn
Glue::Trigger glue:R:A:trigger/{TriggerName} Name
Glue::UsageProfile glue:R:A:usageProfile/{UsageProfileId} Name
Glue::Workflow glue:R:A:workflow/{WorkflowName} Name
Grafana::Workspace grafana:R:A:/workspaces/{ResourceId} Id
Greengrass::ConnectorDefinition greengrass:R:A:/greengrass/definition/connectors/{ConnectorDefinitionId} Id
Greengrass::CoreDefinition greengrass:R:A:/greengrass/definition/cores/{CoreDefinitionId} Id
Greengrass::DeviceDefinition greengrass:R:A:/greengrass/definition/devices/{DeviceDefinitionId} Id
Greengrass::FunctionDefinition greengrass:R:A:/greengrass/definition/functions/{FunctionDefinitionId} Id
Greengrass::Group greengrass:R:A:/greengrass/groups/{GroupId} Id
Greengrass::LoggerDefinition greengrass:R:A:/greengrass/definition/loggers/{LoggerDefinitionId} Id
Greengrass::ResourceDefinition greengrass:R:A:/greengrass/definition/resources/{ResourceDefinitionId} Id
Greengrass::SubscriptionDefinition greengrass:R:A:/greengrass/definition/subscriptions/{SubscriptionDefinitionId} Id
GreengrassV2::Deployment greengrass:R:A:deployments:{DeploymentId} DeploymentId
GroundStation::DataflowEndpointGroup groundstation:R:A:dataflow-endpoint-group/{DataflowEndpointGroupId} Id
GroundStation::DataflowEndpointGroupV2 groundstation:R:A:dataflow-endpoint-group/{DataflowEndpointGroupId} Id
GroundStation::MissionProfile groundstation:R:A:mission-profile/{MissionProfileId} -
GuardDuty::Detector guardduty:R:A:detector/{DetectorId} Id
GuardDuty::MalwareProtectionPlan guardduty:R:A:malware-protection-plan/{MalwareProtectionPlanId} MalwareProtectionPlanId
HealthAgent::Domain health-agent:R:A:domain/{DomainId} Arn
HealthImaging::Datastore medical-imaging:R:A:datastore/{DatastoreId} DatastoreId
HealthLake::DataTransformationProfile healthlake:R:A:dataTransformationProfile/{ProfileId} Arn
HealthLake::FHIRDatastore healthlake:R:A:datastore/fhir/{DatastoreId} DatastoreId
IAM::Group iam::A:group/{GroupNameWithPath} GroupName
IAM::InstanceProfile iam::A:instance-profile/{InstanceProfileNameWithPath} InstanceProfileName
IAM::ManagedPolicy iam::A:policy/{PolicyNameWithPath} PolicyArn
IAM::OIDCProvider iam::A:oidc-provider/{OidcProviderName} Arn
IAM::Policy iam::A:policy/{PolicyNameWithPath} Id
IAM::Role iam::A:role/{RoleNameWithPath} RoleName
IAM::SAMLProvider iam::A:saml-provider/{SamlProviderName} Arn
IAM::ServerCertificate iam::A:server-certificate/{CertificateNameWithPath} ServerCertificateName
IAM::User iam::A:user/{UserNameWithPath} UserName
IAM::VirtualMFADevice iam::A:mfa/{MfaTokenIdWithPath} SerialNumber
IVS::Channel ivs:R:A:channel/{ResourceId} Arn
IVS::EncoderConfiguration ivs:R:A:encoder-configuration/{ResourceId} Arn
IVS::IngestConfiguration ivs:R:A:ingest-configuration/{ResourceId} Arn
IVS::PlaybackKeyPair ivs:R:A:playback-key/{ResourceId} Arn
IVS::PlaybackRestrictionPolicy ivs:R:A:playback-restriction-policy/{ResourceId} Arn
IVS::PublicKey ivs:R:A:public-key/{ResourceId} Arn
IVS::RecordingConfiguration ivs:R:A:recording-configuration/{ResourceId} Arn
IVS::Stage ivs:R:A:stage/{ResourceId} Arn
IVS::StorageConfiguration ivs:R:A:storage-configuration/{ResourceId} Arn
IVS::StreamKey ivs:R:A:stream-key/{ResourceId} Arn
IVSChat::LoggingConfiguration ivschat:R:A:logging-configuration/{ResourceId} Arn
IVSChat::Room ivschat:R:A:room/{ResourceId} Arn
IdentityStore::Group identitystore:::group/{GroupId} -
IdentityStore::GroupMembership identitystore:::membership/{MembershipId} -
IdentityStore::User identitystore:::user/{UserId} Arn
ImageBuilder::DistributionConfiguration imagebuilder:R:A:distribution-configuration/{DistributionConfigurationName} Arn
ImageBuilder::ImagePipeline imagebuilder:R:A:image-pipeline/{ImagePipelineName} Arn
ImageBuilder::InfrastructureConfiguration imagebuilder:R:A:infrastructure-configuration/{ResourceId} Arn
ImageBuilder::LifecyclePolicy imagebuilder:R:A:lifecycle-policy/{LifecyclePolicyName} Arn
Interconnect::Connection interconnect:R:A:connection/{Id} Arn
InternetMonitor::Monitor internetmonitor:R:A:monitor/{MonitorName} MonitorName
Invoicing::InvoiceUnit invoicing::A:invoice-unit/{Identifier} InvoiceUnitArn
Invoicing::ProcurementPortalPreference invoicing::A:procurement-portal-preference/{Identifier} ProcurementPortalPreferenceArn
IoT::Authorizer iot:R:A:authorizer/{AuthorizerName} AuthorizerName
IoT::BillingGroup iot:R:A:billinggroup/{BillingGroupName} BillingGroupName
IoT::CACertificate iot:R:A:cacert/{CACertificate} Id
IoT::Certificate iot:R:A:cert/{CertificateId} Id
IoT::CertificateProvider iot:R:A:certificateprovider/{CertificateProviderName} CertificateProviderName
IoT::Command iot:R:A:command/{CommandId} CommandId
IoT::CustomMetric iot:R:A:custommetric/{MetricName} MetricName
IoT::Dimension iot:R:A:dimension/{DimensionName} Name
IoT::DomainConfiguration iot:R:A:domainconfiguration/{DomainConfigurationName} DomainConfigurationName
IoT::FleetMetric iot:R:A:fleetmetric/{FleetMetricName} MetricName
IoT::Job iot:R:A:job/{JobId} Arn
IoT::JobTemplate iot:R:A:jobtemplate/{JobTemplateId} JobTemplateId
IoT::MitigationAction iot:R:A:mitigationaction/{MitigationActionName} ActionName
IoT::Policy iot:R:A:policy/{PolicyName} Id
IoT::ProvisioningTemplate iot:R:A:provisioningtemplate/{TemplateName} TemplateName
IoT::RoleAlias iot:R:A:rolealias/{RoleAlias} RoleAlias
IoT::ScheduledAudit iot:R:A:scheduledaudit/{ScheduledAuditName} ScheduledAuditName
IoT::SecurityProfile iot:R:A:securityprofile/{SecurityProfileName} SecurityProfileName
IoT::SoftwarePackage iot:R:A:package/{PackageName} PackageName
IoT::Stream iot:R:A:stream/{StreamId} Arn
IoT::Thing iot:R:A:thing/{ThingName} ThingName
IoT::ThingGroup iot:R:A:thinggroup/{ThingGroupName} ThingGroupName
IoT::ThingType iot:R:A:thingtype/{ThingTypeName} ThingTypeName
IoT::TopicRule iot:R:A:rule/{RuleName} RuleName
IoTAnalytics::Channel iotanalytics:R:A:channel/{ChannelName} ChannelName
IoTAnalytics::Dataset iotanalytics:R:A:dataset/{DatasetName} DatasetName
IoTAnalytics::Datastore iotanalytics:R:A:datastore/{DatastoreName} DatastoreName
IoTAnalytics::Pipeline iotanalytics:R:A:pipeline/{PipelineName} PipelineName
IoTCoreDeviceAdvisor::SuiteDefinition iotdeviceadvisor:R:A:suitedefinition/{SuiteDefinitionId} SuiteDefinitionId
IoTEvents::AlarmModel iotevents:R:A:alarmModel/{AlarmModelName} AlarmModelName
IoTEvents::DetectorModel iotevents:R:A:detectorModel/{DetectorModelName} DetectorModelName
IoTEvents::Input iotevents:R:A:input/{InputName} InputName
IoTFleetWise::Campaign iotfleetwise:R:A:campaign/{CampaignName} Name
IoTFleetWise::DecoderManifest iotfleetwise:R:A:decoder-manifest/{Name} Name
IoTFleetWise::Fleet iotfleetwise:R:A:fleet/{FleetId} Id
IoTFleetWise::ModelManifest iotfleetwise:R:A:model-manifest/{Name} Name
IoTFleetWise::SignalCatalog iotfleetwise:R:A:signal-catalog/{Name} Name
IoTFleetWise::StateTemplate iotfleetwise:R:A:state-template/{StateTemplateId} Name
IoTFleetWise::Vehicle iotfleetwise:R:A:vehicle/{VehicleId} Name
IoTSiteWise::AccessPolicy iotsitewise:R:A:access-policy/{AccessPolicyId} AccessPolicyId
IoTSiteWise::Asset iotsitewise:R:A:asset/{AssetId} AssetId
IoTSiteWise::AssetModel iotsitewise:R:A:asset-model/{AssetModelId} AssetModelId
IoTSiteWise::ComputationModel iotsitewise:R:A:computation-model/{ComputationModelId} ComputationModelId
IoTSiteWise::Dashboard iotsitewise:R:A:dashboard/{DashboardId} DashboardId
IoTSiteWise::Dataset iotsitewise:R:A:dataset/{DatasetId} DatasetId
IoTSiteWise::Gateway iotsitewise:R:A:gateway/{GatewayId} GatewayId
IoTSiteWise::Portal iotsitewise:R:A:portal/{PortalId} PortalId
IoTSiteWise::Project iotsitewise:R:A:project/{ProjectId} ProjectId
IoTSiteWise::Workspace iotsitewise:R:A:workspace/{WorkspaceName} WorkspaceArn
IoTTwinMaker::Workspace iottwinmaker:R:A:workspace/{WorkspaceId} WorkspaceId
IoTWireless::Destination iotwireless:R:A:Destination/{DestinationName} Name
IoTWireless::DeviceProfile iotwireless:R:A:DeviceProfile/{DeviceProfileId} Id
IoTWireless::FuotaTask iotwireless:R:A:FuotaTask/{FuotaTaskId} Id
IoTWireless::MulticastGroup iotwireless:R:A:MulticastGroup/{MulticastGroupId} Id
IoTWireless::NetworkAnalyzerConfiguration iotwireless:R:A:NetworkAnalyzerConfiguration/{NetworkAnalyzerConfigurationName} Name
IoTWireless::PartnerAccount iotwireless:R:A:SidewalkAccount/{AmazonId} PartnerAccountId
IoTWireless::ServiceProfile iotwireless:R:A:ServiceProfile/{ServiceProfileId} Id
IoTWireless::TaskDefinition iotwireless:R:A:WirelessGatewayTaskDefinition/{WirelessGatewayTaskDefinitionId} Id
IoTWireless::WirelessDevice iotwireless:R:A:WirelessDevice/{WirelessDeviceId} Id
IoTWireless::WirelessDeviceImportTask iotwireless:R:A:WirelessDeviceImportTask/{WirelessDeviceImportTaskId} Id
IoTWireless::WirelessGateway iotwireless:R:A:WirelessGateway/{WirelessGatewayId} Id
KMS::Alias kms:R:A:alias/{Alias} AliasName
KMS::Key kms:R:A:key/{KeyId} KeyId
Kendra::Index kendra:R:A:index/{IndexId} Id
KendraRanking::ExecutionPlan kendra-ranking:R:A:rescore-execution-plan/{RescoreExecutionPlanId} Id
Kinesis::Channel kinesis:R:A:channel/{ChannelId} ChannelARN
Kinesis::Stream kinesis:R:A:stream/{StreamName} Name
KinesisAnalytics::Application kinesisanalytics:R:A:application/{ApplicationName} Id
KinesisAnalyticsV2::Application kinesisanalytics:R:A:application/{ApplicationName} ApplicationName
KinesisFirehose::DeliveryStream firehose:R:A:deliverystream/{DeliveryStreamName} DeliveryStreamName
Lambda::Alias lambda:R:A:function:{FunctionName}:{Name} AliasArn
Lambda::CapacityProvider lambda:R:A:capacity-provider:{CapacityProviderName} CapacityProviderName
Lambda::CodeSigningConfig lambda:R:A:code-signing-config:{CodeSigningConfigId} CodeSigningConfigArn
Lambda::EventSourceMapping lambda:R:A:event-source-mapping:{UUID} Id
Lambda::Function lambda:R:A:function:{FunctionName} FunctionName
Lambda::MicrovmImage lambda:R:A:microvm-image:{MicrovmImageName} ImageArn
Lambda::NetworkConnector lambda:R:A:network-connector:{NetworkConnectorId} Arn
Lambda::Version lambda:R:A:function:{FunctionName}:1 FunctionArn
LaunchWizard::Deployment launchwizard:R:A:deployment/{DeploymentId} Arn
Lex::Bot lex:R:A:bot:{BotName} Id
LicenseManager::Grant license-manager::A:grant:{GrantId} GrantArn
LicenseManager::License license-manager::A:license:{LicenseId} LicenseArn
LicenseManager::LicenseAssetGroup license-manager:R:A:license-asset-group:{LicenseAssetGroupId} LicenseAssetGroupArn
LicenseManager::LicenseAssetRuleSet license-manager:R:A:license-asset-ruleset:{LicenseAssetRulesetId} LicenseAssetRulesetArn
Lightsail::Alarm lightsail:R:A:Alarm/{Id} AlarmName
Lightsail::Bucket lightsail:R:A:Bucket/{Id} BucketName
Lightsail::Certificate lightsail:R:A:Certificate/{Id} CertificateName
Lightsail::ContactMethod lightsail:R:A:ContactMethod/{Id} Arn
Lightsail::Container lightsail:R:A:ContainerService/{Id} ServiceName
Lightsail::Database lightsail:R:A:RelationalDatabase/{Id} RelationalDatabaseName
Lightsail::Disk lightsail:R:A:Disk/{Id} DiskName
Lightsail::DiskSnapshot lightsail:R:A:DiskSnapshot/{Id} DiskSnapshotName
Lightsail::Distribution lightsail:R:A:Distribution/{Id} DistributionName
Lightsail::Domain lightsail:R:A:Domain/{Id} DomainName
Lightsail::Instance lightsail:R:A:Instance/{Id} InstanceName
Lightsail::InstanceSnapshot lightsail:R:A:InstanceSnapshot/{Id} InstanceSnapshotName
Lightsail::KeyPair lightsail:R:A:KeyPair/{Id} KeyPairName
Lightsail::LoadBalancer lightsail:R:A:LoadBalancer/{Id} LoadBalancerName
Lightsail::LoadBalancerTlsCertificate lightsail:R:A:LoadBalancerTlsCertificate/{Id} -
Lightsail::StaticIp lightsail:R:A:StaticIp/{Id} StaticIpName
Location::APIKey geo:R:A:api-key/{KeyName} KeyName
Location::GeofenceCollection geo:R:A:geofence-collection/{CollectionName} CollectionName
Location::Map geo:R:A:map/{MapName} MapName
Location::PlaceIndex geo:R:A:place-index/{IndexName} IndexName
Location::RouteCalculator geo:R:A:route-calculator/{CalculatorName} CalculatorName
Location::Tracker geo:R:A:tracker/{TrackerName} TrackerName
Logs::Delivery logs:R:A:delivery:{DeliveryName} DeliveryId
Logs::DeliveryDestination logs:R:A:delivery-destination:{DeliveryDestinationName} Name
Logs::DeliverySource logs:R:A:delivery-source:{DeliverySourceName} Name
Logs::Destination logs:R:A:destination:{DestinationName} DestinationName
Logs::LogAnomalyDetector logs:R:A:anomaly-detector:{DetectorId} AnomalyDetectorArn
Logs::LogGroup logs:R:A:log-group:{LogGroupName}:* LogGroupName
Logs::ScheduledQuery logs:R:A:scheduled-query:{ScheduledQueryId} ScheduledQueryArn
LookoutVision::Project lookoutvision:R:A:project/{ProjectName} ProjectName
M2::Application m2:R:A:app/{ApplicationId} ApplicationArn
M2::Environment m2:R:A:env/{EnvironmentId} EnvironmentArn
MGN::NetworkMigrationDefinition mgn:R:A:network-migration-definition/{NetworkMigrationDefinitionID} Arn
MPA::ApprovalTeam mpa:R:A:approval-team/{ApprovalTeamId} Arn
MPA::IdentitySource mpa:R:A:identity-source/{IdentitySourceId} IdentitySourceArn
MWAA::Environment airflow:R:A:environment/{EnvironmentName} Name
MWAAServerless::Workflow airflow-serverless:R:A:workflow/{WorkflowId} WorkflowArn
Macie::AllowList macie2:R:A:allow-list/{ResourceId} Id
Macie::CustomDataIdentifier macie2:R:A:custom-data-identifier/{ResourceId} Id
Macie::FindingsFilter macie2:R:A:findings-filter/{ResourceId} Id
Macie::Member macie2:R:A:member/{ResourceId} Arn
ManagedBlockchain::Accessor managedblockchain:R:A:accessors/{AccessorId} Id
ManagedBlockchain::Member managedblockchain:R:A:members/{MemberId} MemberId
ManagedBlockchain::Node managedblockchain:R:A:nodes/{NodeId} NodeId
MediaConnect::RouterInput mediaconnect:R:A:routerInput:{RouterInputId} Arn
MediaConnect::RouterNetworkInterface mediaconnect:R:A:routerNetworkInterface:{RouterNetworkInterfaceId} Arn
MediaConnect::RouterOutput mediaconnect:R:A:routerOutput:{RouterOutputId} Arn
MediaConvert::JobTemplate mediaconvert:R:A:jobTemplates/{JobTemplateName} Name
MediaConvert::Preset mediaconvert:R:A:presets/{PresetName} Name
MediaConvert::Queue mediaconvert:R:A:queues/{QueueName} Name
MediaLive::Channel medialive:R:A:channel:{ChannelId} Id
MediaLive::CloudWatchAlarmTemplate medialive:R:A:cloudwatch-alarm-template:{CloudWatchAlarmTemplateId} Identifier
MediaLive::CloudWatchAlarmTemplateGroup medialive:R:A:cloudwatch-alarm-template-group:{CloudWatchAlarmTemplateGroupId} Identifier
MediaLive::Cluster medialive:R:A:cluster:{ClusterId} Id
MediaLive::EventBridgeRuleTemplate medialive:R:A:eventbridge-rule-template:{EventBridgeRuleTemplateId} Identifier
MediaLive::EventBridgeRuleTemplateGroup medialive:R:A:eventbridge-rule-template-group:{EventBridgeRuleTemplateGroupId} Identifier
MediaLive::Input medialive:R:A:input:{InputId} Id
MediaLive::InputSecurityGroup medialive:R:A:inputSecurityGroup:{InputSecurityGroupId} Id
MediaLive::Multiplex medialive:R:A:multiplex:{MultiplexId} Id
MediaLive::Network medialive:R:A:network:{NetworkId} Id
MediaLive::SdiSource medialive:R:A:sdiSource:{SdiSourceId} Id
MediaLive::SignalMap medialive:R:A:signal-map:{SignalMapId} Identifier
MediaPackage::Asset mediapackage-vod:R:A:assets/{AssetIdentifier} Id
MediaPackage::Channel mediapackage:R:A:channels/{ChannelIdentifier} Id
MediaPackage::OriginEndpoint mediapackage:R:A:origin_endpoints/{OriginEndpointIdentifier} Id
MediaPackage::PackagingConfiguration mediapackage-vod:R:A:packaging-configurations/{PackagingConfigurationIdentifier} Id
MediaPackage::PackagingGroup mediapackage-vod:R:A:packaging-groups/{PackagingGroupIdentifier} Id
MediaPackageV2::ChannelGroup mediapackagev2:R:A:channelGroup/{ChannelGroupName} Arn
MediaStore::Container mediastore:R:A:container/{ContainerName} Id
MediaTailor::Channel mediatailor:R:A:channel/{ChannelName} ChannelName
MediaTailor::PlaybackConfiguration mediatailor:R:A:playbackConfiguration/{ResourceId} Name
MediaTailor::PrefetchSchedule mediatailor:R:A:prefetchSchedule/{ResourceId} Arn
MediaTailor::SourceLocation mediatailor:R:A:sourceLocation/{ResourceId} SourceLocationName
MemoryDB::ACL memorydb:R:A:acl/{AclName} ACLName
MemoryDB::Cluster memorydb:R:A:cluster/{ClusterName} ClusterName
MemoryDB::MultiRegionCluster memorydb::A:multiregioncluster/{ClusterName} MultiRegionClusterName
MemoryDB::ParameterGroup memorydb:R:A:parametergroup/{ParameterGroupName} ParameterGroupName
MemoryDB::Snapshot memorydb:R:A:snapshot/{SnapshotName} Arn
MemoryDB::SubnetGroup memorydb:R:A:subnetgroup/{SubnetGroupName} SubnetGroupName
MemoryDB::User memorydb:R:A:user/{UserName} UserName
Neptune::DBCluster arn:aws:rds:R:A:cluster:{DBClusterId} DBClusterIdentifier
Neptune::DBClusterParameterGroup arn:aws:rds:R:A:cluster-pg:{ClusterPGName} Name
Neptune::DBInstance rds:R:A:db:{DbInstanceName} DBInstanceIdentifier
Neptune::DBParameterGroup rds:R:A:pg:{DBParameterGroupName} Name
Neptune::DBSubnetGroup rds:R:A:subgrp:{SubnetGroupName} DBSubnetGroupName
Neptune::EventSubscription rds:R:A:es:{SubscriptionName} SubscriptionName
NeptuneGraph::Graph neptune-graph:R:A:graph/{ResourceId} GraphId
NeptuneGraph::GraphSnapshot neptune-graph:R:A:graph-snapshot/{ResourceId} Arn
NetworkFirewall::ContainerAssociation network-firewall:R:A:container-association/{Name} ContainerAssociationArn
NetworkFirewall::Firewall network-firewall:R:A:firewall/{Name} FirewallArn
NetworkFirewall::FirewallPolicy network-firewall:R:A:firewall-policy/{Name} FirewallPolicyArn
NetworkFirewall::RuleGroup network-firewall:R:A:stateful-rulegroup/{Name} RuleGroupArn
NetworkFirewall::TLSInspectionConfiguration network-firewall:R:A:tls-configuration/{Name} TLSInspectionConfigurationArn
NetworkFirewall::VpcEndpointAssociation network-firewall:R:A:vpc-endpoint-association/{Name} VpcEndpointAssociationArn
NetworkFlowMonitor::Monitor networkflowmonitor:R:A:monitor/{MonitorName} Arn
NetworkManager::ConnectAttachment networkmanager::A:attachment/{AttachmentId} AttachmentId
NetworkManager::ConnectPeer networkmanager::A:connect-peer/{ConnectPeerId} ConnectPeerId
NetworkManager::CoreNetwork networkmanager::A:core-network/{ResourceId} CoreNetworkId
NetworkManager::GlobalNetwork networkmanager::A:global-network/{GlobalNetworkId} Id
NetworkManager::TransitGatewayPeering networkmanager::A:peering/{ResourceId} PeeringId
NetworkManager::VpcAttachment networkmanager::A:attachment/{AttachmentId} AttachmentId
NimbleStudio::Studio nimble:R:A:studio/{StudioId} StudioId
Notifications::NotificationConfiguration notifications::A:configuration/{NotificationConfigurationId} Arn
NotificationsContacts::EmailContact notifications-contacts::A:emailcontact/{EmailContactId} Arn
NovaAct::WorkflowDefinition nova-act:R:A:workflow-definition/{WorkflowDefinitionName} Arn
ODB::CloudAutonomousVmCluster odb:R:A:cloud-autonomous-vm-cluster/{CloudAutonomousVmClusterId} CloudAutonomousVmClusterArn
ODB::CloudExadataInfrastructure odb:R:A:cloud-exadata-infrastructure/{CloudExadataInfrastructureId} CloudExadataInfrastructureArn
ODB::CloudVmCluster odb:R:A:cloud-vm-cluster/{CloudVmClusterId} CloudVmClusterArn
ODB::OdbNetwork odb:R:A:odb-network/{OdbNetworkId} OdbNetworkArn
ODB::OdbPeeringConnection odb:R:A:odb-peering-connection/{OdbPeeringConnectionId} OdbPeeringConnectionArn
OSIS::Pipeline osis:R:A:pipeline/{PipelineName} PipelineArn
Oam::Link oam:R:A:link/{ResourceId} Arn
Oam::Sink oam:R:A:sink/{ResourceId} Arn
ObservabilityAdmin::OrganizationCentralizationRule observabilityadmin:R:A:organization-centralization-rule/{CentralizationRuleName} RuleArn
ObservabilityAdmin::OrganizationTelemetryRule observabilityadmin:R:A:organization-telemetry-rule/{TelemetryRuleName} RuleArn
ObservabilityAdmin::S3TableIntegration observabilityadmin:R:A:s3tableintegration/{S3TableIntegrationIdentifier} Arn
ObservabilityAdmin::TelemetryPipelines observabilityadmin:R:A:telemetry-pipeline/{TelemetryPipelineIdentifier} PipelineIdentifier
ObservabilityAdmin::TelemetryRule observabilityadmin:R:A:telemetry-rule/{TelemetryRuleName} RuleArn
Omics::AnnotationStore omics:R:A:annotationStore/{AnnotationStoreName} Name
Omics::Configuration omics:R:A:configuration/{Name} Name
Omics::ReferenceStore omics:R:A:referenceStore/{ReferenceStoreId} ReferenceStoreId
Omics::RunCache omics:R:A:runCache/{Id} Arn
Omics::RunGroup omics:R:A:runGroup/{Id} Id
Omics::SequenceStore omics:R:A:sequenceStore/{SequenceStoreId} SequenceStoreId
Omics::VariantStore omics:R:A:variantStore/{VariantStoreName} Name
Omics::Workflow omics:R:A:workflow/{Id} Id
OpenSearch::DataSource opensearch:R:A:datasource/{DataSourceName} Arn
OpenSearchServerless::Collection aoss:R:A:collection/{CollectionId} Id
OpenSearchServerless::CollectionGroup aoss:R:A:collection-group/{CollectionGroupId} Id
OpenSearchService::Domain es:R:A:domain/{DomainName} DomainName
Outposts::Outpost outposts:R:A:outpost/{OutpostId} OutpostArn
Outposts::Site outposts:R:A:site/{SiteId} SiteArn
PCAConnectorAD::Connector pca-connector-ad:R:A:connector/{ConnectorId} ConnectorArn
PCAConnectorAD::DirectoryRegistration pca-connector-ad:R:A:directory-registration/{DirectoryId} DirectoryRegistrationArn
PCAConnectorSCEP::Connector pca-connector-scep:R:A:connector/{ConnectorId} ConnectorArn
PCS::Cluster pcs:R:A:cluster/{ClusterIdentifier} Arn
Panorama::ApplicationInstance panorama:R:A:applicationInstance/{ApplicationInstanceId} ApplicationInstanceId
Panorama::Package panorama:R:A:package/{PackageId} PackageId
PaymentCryptography::Alias payment-cryptography:R:A:alias/{Alias} AliasName
PaymentCryptography::Key payment-cryptography:R:A:key/{KeyId} KeyIdentifier
Personalize::Dataset personalize:R:A:dataset/{ResourceId} DatasetArn
Personalize::DatasetGroup personalize:R:A:dataset-group/{ResourceId} DatasetGroupArn
Personalize::EventTracker personalize:R:A:event-tracker/{ResourceId} EventTrackerArn
Personalize::MetricAttribution personalize:R:A:metric-attribution/{ResourceId} MetricAttributionArn
Personalize::Schema personalize:R:A:schema/{ResourceId} SchemaArn
Personalize::Solution personalize:R:A:solution/{ResourceId} SolutionArn
Pinpoint::App mobiletargeting:R:A:apps/{AppId} Id
Pinpoint::EmailTemplate mobiletargeting:R:A:templates/{TemplateName}/EMAIL Id
Pinpoint::EventStream mobiletargeting:R:A:apps/{AppId}/eventstream Id
Pinpoint::InAppTemplate mobiletargeting:R:A:templates/{TemplateName}/EMAIL TemplateName
Pinpoint::PushTemplate mobiletargeting:R:A:templates/{TemplateName}/EMAIL Id
Pinpoint::SmsTemplate mobiletargeting:R:A:templates/{TemplateName}/EMAIL Id
PinpointEmail::ConfigurationSet ses:R:A:configuration-set/{ConfigurationSetName} Id
PinpointEmail::DedicatedIpPool ses:R:A:dedicated-ip-pool/{DedicatedIPPool} Id
PinpointEmail::Identity ses:R:A:identity/{IdentityName} Id
Pipes::Pipe pipes:R:A:pipe/{Name} Name
PricingPlanManager::Subscription pricingplanmanager::A:subscription/{SubscriptionId} Arn
Proton::EnvironmentAccountConnection proton:R:A:environment-account-connection/{Id} Arn
Proton::EnvironmentTemplate proton:R:A:environment-template/{Name} Arn
Proton::ServiceTemplate proton:R:A:service-template/{Name} Arn
QBusiness::Application qbusiness:R:A:application/{ApplicationId} ApplicationId
QLDB::Ledger qldb:R:A:ledger/{LedgerName} Id
QuickSight::ActionConnector quicksight:R:A:action-connector/{ResourceId} -
QuickSight::Agent quicksight:R:A:agent/{ResourceId} -
QuickSight::Analysis quicksight:R:A:analysis/{AnalysisId} -
QuickSight::ApprovalPolicy quicksight:R:A:approval-policy/{ResourceId} PolicyId
QuickSight::CustomPermissions quicksight:R:A:custompermissions/{ResourceId} -
QuickSight::Customization quicksight:R:A:customization/{ResourceId} Arn
QuickSight::DLPSetting quicksight:R:A:dlpsetting/{ResourceId} -
QuickSight::Dashboard quicksight:R:A:dashboard/{DashboardId} -
QuickSight::DataSet quicksight:R:A:dataset/{ResourceId} -
QuickSight::DataSource quicksight:R:A:datasource/{ResourceId} -
QuickSight::Flow quicksight:R:A:flow/{ResourceId} Arn
QuickSight::Folder quicksight:R:A:folder/{FolderId} -
QuickSight::KnowledgeBase quicksight:R:A:knowledge-base/{ResourceId} -
QuickSight::LimitsProfile quicksight:R:A:limits-profile/{ResourceId} -
QuickSight::OAuthClientApplication quicksight:R:A:oauthClientApplication/{ResourceId} Arn
QuickSight::Space quicksight:R:A:space/{ResourceId} -
QuickSight::Template quicksight:R:A:template/{ResourceId} -
QuickSight::Theme quicksight:R:A:theme/{ResourceId} -
QuickSight::Topic quicksight:R:A:topic/{ResourceId} -
QuickSight::VPCConnection quicksight:R:A:vpcConnection/{ResourceId} -
RAM::Permission ram::A:permission/{ResourcePath} Arn
RAM::ResourceShare ram:R:A:resource-share/{ResourcePath} Arn
RDS::ClusterSnapshot rds:R:A:cluster-snapshot:{ClusterSnapshotName} DBClusterSnapshotArn
RDS::DBCluster rds:R:A:cluster:{DbClusterInstanceName} DBClusterIdentifier
RDS::DBClusterParameterGroup rds:R:A:cluster-pg:{ClusterParameterGroupName} DBClusterParameterGroupName
RDS::DBInstance rds:R:A:db:{DbInstanceName} DBInstanceIdentifier
RDS::DBParameterGroup rds:R:A:pg:{ParameterGroupName} DBParameterGroupName
RDS::DBProxy rds:R:A:db-proxy:{DbProxyId} DBProxyName
RDS::DBProxyEndpoint rds:R:A:db-proxy-endpoint:{DbProxyEndpointId} DBProxyEndpointName
RDS::DBProxyTargetGroup rds:R:A:target-group:{TargetGroupId} TargetGroupArn
RDS::DBSecurityGroup rds:R:A:secgrp:{SecurityGroupName} Id
RDS::DBShardGroup rds:R:A:shard-group:{DbShardGroupResourceId} DBShardGroupIdentifier
RDS::DBSnapshot rds:R:A:snapshot:{SnapshotName} DBSnapshotArn
RDS::DBSubnetGroup rds:R:A:subgrp:{SubnetGroupName} DBSubnetGroupName
RDS::EventSubscription rds:R:A:es:{SubscriptionName} SubscriptionName
RDS::GlobalCluster rds::A:global-cluster:{ClusterName} GlobalClusterIdentifier
RDS::Integration rds:R:A:integration:{IntegrationIdentifier} IntegrationArn
RDS::OptionGroup rds:R:A:og:{OptionGroupName} OptionGroupName
RTBFabric::RequesterGateway rtbfabric:R:A:gateway/{GatewayId} Arn
RTBFabric::ResponderGateway rtbfabric:R:A:gateway/{GatewayId} Arn
RUM::AppMonitor rum:R:A:appmonitor/{Name} Name
Rbin::Rule rbin:R:A:rule/{ResourceName} Arn
Redshift::Cluster redshift:R:A:cluster:{ClusterName} ClusterIdentifier
Redshift::ClusterParameterGroup redshift:R:A:parametergroup:{ParameterGroupName} ParameterGroupName
Redshift::ClusterSecurityGroup redshift:R:A:securitygroup:{SecurityGroupName} Id
Redshift::ClusterSecurityGroupIngress redshift:R:A:securitygroup:{SecurityGroupName} Id
Redshift::ClusterSubnetGroup redshift:R:A:subnetgroup:{SubnetGroupName} ClusterSubnetGroupName
Redshift::EventSubscription redshift:R:A:eventsubscription:{EventSubscriptionName} SubscriptionName
Redshift::Integration redshift:R:A:integration:{IntegrationIdentifier} IntegrationArn
Redshift::QEV2IdcApplication redshift:R:A:qev2idcapplication:{Qev2IdcApplicationId} Qev2IdcApplicationArn
Redshift::SnapshotCopyGrant redshift:R:A:snapshotcopygrant:{SnapshotCopyGrantName} Arn
Redshift::SnapshotSchedule redshift:R:A:snapshotschedule:{ScheduleIdentifier} Arn
Redshift::UsageLimit redshift:R:A:usagelimit:{UsageLimitId} Arn
RedshiftServerless::Namespace redshift-serverless:R:A:namespace/{NamespaceId} NamespaceName
RedshiftServerless::Snapshot redshift-serverless:R:A:snapshot/{SnapshotId} SnapshotName
RedshiftServerless::Workgroup redshift-serverless:R:A:workgroup/{WorkgroupId} WorkgroupName
RefactorSpaces::Environment refactor-spaces:R:A:environment/{EnvironmentId} EnvironmentIdentifier
Rekognition::Collection rekognition:R:A:collection/{CollectionId} CollectionId
Rekognition::StreamProcessor rekognition:R:A:streamprocessor/{Name} Name
ResilienceHub::App resiliencehub:R:A:app/{AppId} AppArn
ResilienceHub::ResiliencyPolicy resiliencehub:R:A:resiliency-policy/{PolicyId} PolicyArn
ResourceExplorer2::Index resource-explorer-2:R:A:index/{IndexUuid} Arn
ResourceGroups::Group resource-groups:R:A:group/{GroupName} Name
RolesAnywhere::CRL rolesanywhere:R:A:crl/{CrlId} CrlId
RolesAnywhere::Profile rolesanywhere:R:A:profile/{ProfileId} ProfileId
RolesAnywhere::TrustAnchor rolesanywhere:R:A:trust-anchor/{TrustAnchorId} TrustAnchorId
Route53::CidrCollection route53:::cidrcollection/{Id} Id
Route53::HealthCheck route53:::healthcheck/{Id} HealthCheckId
Route53::HostedZone route53:::hostedzone/{Id} Id
Route53::TrafficPolicy route53:::trafficpolicy/{Id} Arn
Route53::TrafficPolicyInstance route53:::trafficpolicyinstance/{Id} Arn
Route53GlobalResolver::AccessSource route53globalresolver::A:access-source/{Id} AccessSourceId
Route53GlobalResolver::AccessToken route53globalresolver::A:access-token/{Id} AccessTokenId
Route53GlobalResolver::DnsView route53globalresolver::A:dns-view/{Id} DnsViewId
Route53GlobalResolver::FirewallDomainList route53globalresolver::A:firewall-domain-list/{Id} FirewallDomainListId
Route53GlobalResolver::GlobalResolver route53globalresolver::A:global-resolver/{Id} GlobalResolverId
Route53Profiles::Profile route53profiles:R:A:profile/{ResourceId} Id
Route53Profiles::ProfileAssociation route53profiles:R:A:profile-association/{ResourceId} Id
Route53RecoveryControl::Cluster route53-recovery-control::A:cluster/{ResourceId} ClusterArn
Route53RecoveryControl::ControlPanel route53-recovery-control::A:controlpanel/{ControlPanelId} ControlPanelArn
Route53RecoveryReadiness::Cell route53-recovery-readiness::A:cell/{CellName} CellName
Route53RecoveryReadiness::ReadinessCheck route53-recovery-readiness::A:readiness-check/{ResourceId} ReadinessCheckName
Route53RecoveryReadiness::RecoveryGroup route53-recovery-readiness::A:recovery-group/{ResourceId} RecoveryGroupName
Route53RecoveryReadiness::ResourceSet route53-recovery-readiness::A:resource-set/{ResourceId} ResourceSetName
Route53Resolver::FirewallDomainList route53resolver:R:A:firewall-domain-list/{ResourceId} Id
Route53Resolver::FirewallRuleGroup route53resolver:R:A:firewall-rule-group/{ResourceId} Id
Route53Resolver::FirewallRuleGroupAssociation route53resolver:R:A:firewall-rule-group-association/{ResourceId} Id
Route53Resolver::OutpostResolver route53resolver:R:A:outpost-resolver/{ResourceId} Id
Route53Resolver::ResolverConfig route53resolver:R:A:resolver-config/{ResourceId} ResourceId
Route53Resolver::ResolverDNSSECConfig route53resolver:R:A:resolver-dnssec-config/{ResourceId} Id
Route53Resolver::ResolverEndpoint route53resolver:R:A:resolver-endpoint/{ResourceId} ResolverEndpointId
Route53Resolver::ResolverQueryLoggingConfig route53resolver:R:A:resolver-query-log-config/{ResourceId} Id
Route53Resolver::ResolverRule route53resolver:R:A:resolver-rule/{ResourceId} ResolverRuleId
S3::AccessGrant s3:R:A:access-grants/default/grant/{Token} AccessGrantId
S3::AccessGrantsLocation s3:R:A:access-grants/default/location/{Token} AccessGrantsLocationId
S3::AccessPoint s3:R:A:accesspoint/{AccessPointName} Name
S3::Bucket s3:::{BucketName} BucketName
S3::MultiRegionAccessPoint s3::A:accesspoint/{AccessPointAlias} Name
S3::StorageLens s3:R:A:storage-lens/{ConfigId} StorageLensConfiguration/Id
S3::StorageLensGroup s3:R:A:storage-lens-group/{Name} Name
S3Express::AccessPoint s3express:R:A:accesspoint/{AccessPointName} Name
S3Express::DirectoryBucket s3express:R:A:bucket/{BucketName} BucketName
S3Files::FileSystem s3files:R:A:file-system/{FileSystemId} FileSystemArn
S3ObjectLambda::AccessPoint s3-object-lambda:R:A:accesspoint/{AccessPointName} Name
S3Tables::TableBucket s3tables:R:A:bucket/{TableBucketName} TableBucketARN
S3Vectors::VectorBucket s3vectors:R:A:bucket/{BucketName} VectorBucketArn
SDB::Domain sdb:R:A:domain/{DomainName} Id
SES::ConfigurationSet ses:R:A:configuration-set/{ConfigurationSetName} Name
SES::ContactList ses:R:A:contact-list/{ContactListName} ContactListName
SES::CustomVerificationEmailTemplate ses:R:A:custom-verification-email-template/{TemplateName} TemplateName
SES::DedicatedIpPool ses:R:A:dedicated-ip-pool/{DedicatedIPPool} PoolName
SES::EmailIdentity ses:R:A:identity/{IdentityName} EmailIdentity
SES::MailManagerAddonInstance ses:R:A:addon-instance/{AddonInstanceId} AddonInstanceId
SES::MailManagerAddonSubscription ses:R:A:addon-subscription/{AddonSubscriptionId} AddonSubscriptionId
SES::MailManagerAddressList ses:R:A:mailmanager-address-list/{AddressListId} AddressListId
SES::MailManagerArchive ses:R:A:mailmanager-archive/{ArchiveId} ArchiveId
SES::MailManagerIngressPoint ses:R:A:mailmanager-ingress-point/{IngressPointId} IngressPointId
SES::MailManagerRelay ses:R:A:mailmanager-smtp-relay/{RelayId} RelayId
SES::MailManagerRuleSet ses:R:A:mailmanager-rule-set/{RuleSetId} RuleSetId
SES::MailManagerTrafficPolicy ses:R:A:mailmanager-traffic-policy/{TrafficPolicyId} TrafficPolicyId
SES::MultiRegionEndpoint ses:R:A:multi-region-endpoint/{EndpointName} EndpointName
SES::ReceiptFilter ses:R:A:receipt-filter/{ReceiptFilterName} Id
SES::ReceiptRuleSet ses:R:A:receipt-rule-set/{ReceiptRuleSetName} RuleSetName
SES::Template ses:R:A:template/{TemplateName} Id
SMSVOICE::ConfigurationSet sms-voice:R:A:configuration-set/{ConfigurationSetName} ConfigurationSetName
SMSVOICE::OptOutList sms-voice:R:A:opt-out-list/{OptOutListName} OptOutListName
SMSVOICE::PhoneNumber sms-voice:R:A:phone-number/{PhoneNumberId} PhoneNumberId
SMSVOICE::Pool sms-voice:R:A:pool/{PoolId} PoolId
SMSVOICE::ProtectConfiguration sms-voice:R:A:protect-configuration/{ProtectConfigurationId} ProtectConfigurationId
SMSVOICE::Registration sms-voice:R:A:registration/{RegistrationId} RegistrationArn
SNS::Topic sns:R:A:{TopicName} TopicArn
SQS::Queue sqs:R:A:{QueueName} QueueUrl
SSM::Association ssm:R:A:association/{AssociationId} AssociationId
SSM::CloudConnector ssm:R:A:cloud-connector/{CloudConnectorId} CloudConnectorArn
SSM::Document ssm:R:A:document/{DocumentName} Name
SSM::MaintenanceWindow ssm:R:A:maintenancewindow/{ResourceId} WindowId
SSM::MaintenanceWindowTarget ssm:R:A:windowtarget/{WindowTargetId} -
SSM::MaintenanceWindowTask ssm:R:A:windowtask/{WindowTaskId} -
SSM::OpsItem ssm:R:A:opsitem/{ResourceId} OpsItemArn
SSM::Parameter ssm:R:A:parameter/{ParameterNameWithoutLeadingSlash} Name
SSM::PatchBaseline ssm:R:A:patchbaseline/{PatchBaselineIdResourceId} Id
SSM::ResourceDataSync ssm:R:A:resource-data-sync/{SyncName} SyncName
SSM::ServiceSetting ssm:R:A:servicesetting/{ResourceId} Arn
SSMContacts::Contact ssm-contacts:R:A:contact/{ContactAlias} Arn
SSMContacts::Rotation ssm-contacts:R:A:rotation/{RotationId} Arn
SSMIncidents::ReplicationSet ssm-incidents::A:replication-set/{ReplicationSet} Arn
SSMIncidents::ResponsePlan ssm-incidents::A:response-plan/{ResponsePlan} Arn
SSMQuickSetup::ConfigurationManager ssm-quicksetup:R:A:configuration-manager/{ConfigurationManagerId} ManagerArn
SSO::Instance sso:::instance/{InstanceId} InstanceArn
SageMaker::AIWorkloadConfig sagemaker:R:A:ai-workload-config/{AIWorkloadConfigName} AIWorkloadConfigArn
SageMaker::Action sagemaker:R:A:action/{ActionName} Arn
SageMaker::Algorithm sagemaker:R:A:algorithm/{AlgorithmName} AlgorithmArn
SageMaker::AppImageConfig sagemaker:R:A:app-image-config/{AppImageConfigName} AppImageConfigName
SageMaker::Artifact sagemaker:R:A:artifact/{HashOfArtifactSource} Arn
SageMaker::Cluster sagemaker:R:A:cluster/{ClusterId} ClusterArn
SageMaker::CodeRepository sagemaker:R:A:code-repository/{CodeRepositoryName} CodeRepositoryArn
SageMaker::Context sagemaker:R:A:context/{ContextName} Arn
SageMaker::DataQualityJobDefinition sagemaker:R:A:data-quality-job-definition/{DataQualityJobDefinitionName} JobDefinitionArn
SageMaker::DeviceFleet sagemaker:R:A:device-fleet/{DeviceFleetName} DeviceFleetName
SageMaker::Domain sagemaker:R:A:domain/{DomainId} DomainId
SageMaker::Endpoint sagemaker:R:A:endpoint/{EndpointName} EndpointArn
SageMaker::EndpointConfig sagemaker:R:A:endpoint-config/{EndpointConfigName} EndpointConfigArn
SageMaker::Experiment sagemaker:R:A:experiment/{ExperimentName} Arn
SageMaker::ExperimentTrialComponent sagemaker:R:A:experiment-trial-component/{TrialComponentName} Id
SageMaker::FeatureGroup sagemaker:R:A:feature-group/{FeatureGroupName} FeatureGroupName
SageMaker::Hub sagemaker:R:A:hub/{HubName} HubArn
SageMaker::HumanTaskUi sagemaker:R:A:human-task-ui/{HumanTaskUiName} HumanTaskUiArn
SageMaker::Image sagemaker:R:A:image/{ImageName} ImageArn
SageMaker::InferenceComponent sagemaker:R:A:inference-component/{InferenceComponentName} InferenceComponentArn
SageMaker::InferenceExperiment sagemaker:R:A:inference-experiment/{InferenceExperimentName} Name
SageMaker::MlflowApp sagemaker:R:A:mlflow-app/{MLflowAppId} Arn
SageMaker::MlflowTrackingServer sagemaker:R:A:mlflow-tracking-server/{MlflowTrackingServerName} TrackingServerName
SageMaker::Model sagemaker:R:A:model/{ModelName} ModelArn
SageMaker::ModelBiasJobDefinition sagemaker:R:A:model-bias-job-definition/{ModelBiasJobDefinitionName} JobDefinitionArn
SageMaker::ModelCard sagemaker:R:A:model-card/{ModelCardName} ModelCardName
SageMaker::ModelExplainabilityJobDefinition sagemaker:R:A:model-explainability-job-definition/{ModelExplainabilityJobDefinitionName} JobDefinitionArn
SageMaker::ModelPackage sagemaker:R:A:model-package/{ModelPackageName} ModelPackageArn
SageMaker::ModelPackageGroup sagemaker:R:A:model-package-group/{ModelPackageGroupName} ModelPackageGroupArn
SageMaker::ModelQualityJobDefinition sagemaker:R:A:model-quality-job-definition/{ModelQualityJobDefinitionName} JobDefinitionArn
SageMaker::MonitoringSchedule sagemaker:R:A:monitoring-schedule/{MonitoringScheduleName} MonitoringScheduleArn
SageMaker::NotebookInstance sagemaker:R:A:notebook-instance/{NotebookInstanceName} NotebookInstanceArn
SageMaker::NotebookInstanceLifecycleConfig sagemaker:R:A:notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName} NotebookInstanceLifecycleConfigArn
SageMaker::PartnerApp sagemaker:R:A:partner-app/{AppId} Arn
SageMaker::Pipeline sagemaker:R:A:pipeline/{PipelineName} PipelineName
SageMaker::ProcessingJob sagemaker:R:A:processing-job/{ProcessingJobName} ProcessingJobArn
SageMaker::Project sagemaker:R:A:project/{ProjectName} ProjectArn
SageMaker::StudioLifecycleConfig sagemaker:R:A:studio-lifecycle-config/{StudioLifecycleConfigName} StudioLifecycleConfigName
SageMaker::TrialComponent sagemaker:R:A:experiment-trial-component/{TrialComponentName} TrialComponentArn
SageMaker::Workforce sagemaker:R:A:workforce/{WorkforceName} WorkforceArn
SageMaker::Workteam sagemaker:R:A:workteam/{WorkteamName} WorkteamArn
Scheduler::ScheduleGroup scheduler:R:A:schedule-group/{GroupName} Name
SecretsManager::Secret secretsmanager:R:A:secret:{SecretId} Arn
SecurityAgent::AgentSpace securityagent:R:A:agent-space/{AgentId} AgentSpaceId
SecurityAgent::Application securityagent:R:A:application/{ApplicationId} ApplicationId
SecurityAgent::SecurityRequirementPack securityagent:R:A:security-requirement-pack/{SecurityRequirementPackId} PackId
SecurityAgent::TargetDomain securityagent:R:A:target-domain/{TargetDomainId} TargetDomainId
SecurityHub::AggregatorV2 securityhub:R:A:aggregatorv2/{AggregatorV2Id} AggregatorV2Arn
SecurityHub::AutomationRule securityhub:R:A:automation-rule/{AutomationRuleId} RuleArn
SecurityHub::AutomationRuleV2 securityhub:R:A:automation-rulev2/{AutomationRuleV2Id} RuleArn
SecurityHub::ConfigurationPolicy securityhub:R:A:configuration-policy/{ConfigurationPolicyId} Arn
SecurityHub::Connector securityhub:R:A:connector/{ConnectorId} ConnectorArn
SecurityHub::ConnectorV2 securityhub:R:A:connectorv2/{ConnectorV2Id} ConnectorArn
SecurityHub::FindingAggregator securityhub:R:A:finding-aggregator/{FindingAggregatorId} FindingAggregatorArn
SecurityHub::HubV2 securityhub:R:A:hubv2/{HubV2Id} HubV2Arn
SecurityLake::Subscriber securitylake:R:A:subscriber/{SubscriberId} SubscriberArn
Serverless::Api apigateway:R::/restapis/{RestApiId} RestApiId
Serverless::Function lambda:R:A:function:{FunctionName} FunctionName
Serverless::HttpApi apigateway:R::/apis/{ApiId} ApiId
Serverless::LayerVersion lambda:R:A:layer:{LayerName}:1 LayerVersionArn
Serverless::SimpleTable dynamodb:R:A:table/{TableName} TableName
Serverless::StateMachine states:R:A:stateMachine:{Name} Arn
ServerlessRepo::Application serverlessrepo:R:A:applications/{ResourceId} ApplicationId
ServiceCatalog::CloudFormationProduct catalog:R:A:product/{PortfolioId} Id
ServiceCatalog::CloudFormationProvisionedProduct catalog:R:A:product/{PortfolioId} ProvisionedProductId
ServiceCatalog::Portfolio catalog:R:A:portfolio/{PortfolioId} Id
ServiceCatalogAppRegistry::Application servicecatalog:R:A:/applications/{ApplicationId} Id
ServiceCatalogAppRegistry::AttributeGroup servicecatalog:R:A:/attribute-groups/{AttributeGroupId} Id
ServiceDiscovery::HttpNamespace servicediscovery:R:A:namespace/{NamespaceId} Id
ServiceDiscovery::PrivateDnsNamespace servicediscovery:R:A:namespace/{NamespaceId} Id
ServiceDiscovery::PublicDnsNamespace servicediscovery:R:A:namespace/{NamespaceId} Id
ServiceDiscovery::Service servicediscovery:R:A:service/{ServiceId} Id
Shield::Protection shield::A:protection/{Id} ProtectionArn
Shield::ProtectionGroup shield::A:protection-group/{ProtectionGroupId} ProtectionGroupArn
Signer::SigningProfile signer:R:A:/signing-profiles/{ProfileName} Arn
SimSpaceWeaver::Simulation simspaceweaver:R:A:simulation/{SimulationName} Name
StepFunctions::Activity states:R:A:activity:{Name} Arn
StepFunctions::StateMachine states:R:A:stateMachine:{StateMachineName} Arn
StorageGateway::Tape storagegateway:R:A:tape/{TapeBarcode} TapeARN
StorageGateway::TapePool storagegateway:R:A:tapepool/{PoolId} PoolARN
SupportAuthZ::SupportPermit supportauthz:R:A:supportpermit/{ResourceId} Arn
Synthetics::Canary synthetics:R:A:canary:{CanaryName} Name
Synthetics::Group synthetics:R:A:group:{GroupId} Name
Textract::Adapter textract:R:A:/adapters/{AdapterId} Arn
Timestream::Database timestream:R:A:database/{DatabaseName} DatabaseName
Timestream::InfluxDBCluster timestream-influxdb:R:A:db-cluster/{DbClusterId} Id
Timestream::InfluxDBInstance timestream-influxdb:R:A:db-instance/{DbInstanceIdentifier} Id
Timestream::ScheduledQuery timestream:R:A:scheduled-query/{scheduledQueryName} Arn
Timestream::Table timestream:R:A:database/{DatabaseName}/table/{TableName} -
Transcribe::CallAnalyticsCategory transcribe:R:A:analytics-category/{CategoryName} Arn
Transcribe::Vocabulary transcribe:R:A:vocabulary/{VocabularyName} Arn
Transcribe::VocabularyFilter transcribe:R:A:vocabulary-filter/{VocabularyFilterName} Arn
Transfer::Certificate transfer:R:A:certificate/{CertificateId} CertificateId
Transfer::Connector transfer:R:A:connector/{ConnectorId} ConnectorId
Transfer::Profile transfer:R:A:profile/{ProfileId} ProfileId
Transfer::Server transfer:R:A:server/{ServerId} Arn
Transfer::WebApp transfer:R:A:webapp/{WebAppId} Arn
Transfer::Workflow transfer:R:A:workflow/{WorkflowId} WorkflowId
Translate::ParallelData translate:R:A:parallel-data/{ResourceName} Arn
VerifiedPermissions::PolicyStore verifiedpermissions::A:policy-store/{PolicyStoreId} PolicyStoreId
VerifiedPermissions::PolicyStoreAlias verifiedpermissions:R:A:policy-store-alias/{AliasName} AliasName
VoiceID::Domain voiceid:R:A:domain/{DomainId} DomainId
VpcLattice::AccessLogSubscription vpc-lattice:R:A:accesslogsubscription/{AccessLogSubscriptionId} Arn
VpcLattice::DomainVerification vpc-lattice:R:A:domainverification/{DomainVerificationId} Arn
VpcLattice::ResourceConfiguration vpc-lattice:R:A:resourceconfiguration/{ResourceConfigurationId} Arn
VpcLattice::ResourceGateway vpc-lattice:R:A:resourcegateway/{ResourceGatewayId} Arn
VpcLattice::Service vpc-lattice:R:A:service/{ServiceId} Arn
VpcLattice::ServiceNetwork vpc-lattice:R:A:servicenetwork/{ServiceNetworkId} Arn
VpcLattice::ServiceNetworkResourceAssociation vpc-lattice:R:A:servicenetworkresourceassociation/{ServiceNetworkResourceAssociationId} Arn
VpcLattice::ServiceNetworkServiceAssociation vpc-lattice:R:A:servicenetworkserviceassociation/{ServiceNetworkServiceAssociationId} Arn
VpcLattice::ServiceNetworkVpcAssociation vpc-lattice:R:A:servicenetworkvpcassociation/{ServiceNetworkVpcAssociationId} Arn
VpcLattice::TargetGroup vpc-lattice:R:A:targetgroup/{TargetGroupId} Arn
WAF::ByteMatchSet waf::A:bytematchset/{Id} Id
WAF::IPSet waf::A:ipset/{Id} Id
WAF::Rule waf::A:rule/{Id} Id
WAF::SizeConstraintSet waf::A:sizeconstraintset/{Id} Id
WAF::SqlInjectionMatchSet waf::A:sqlinjectionset/{Id} Id
WAF::WebACL waf::A:webacl/{Id} Id
WAF::XssMatchSet waf::A:xssmatchset/{Id} Id
WAFRegional::ByteMatchSet waf-regional:R:A:bytematchset/{Id} Id
WAFRegional::GeoMatchSet waf-regional:R:A:geomatchset/{Id} Id
WAFRegional::IPSet waf-regional:R:A:ipset/{Id} Id
WAFRegional::RateBasedRule waf-regional:R:A:ratebasedrule/{Id} Id
WAFRegional::RegexPatternSet waf-regional:R:A:regexpatternset/{Id} Id
WAFRegional::Rule waf-regional:R:A:rule/{Id} Id
WAFRegional::SizeConstraintSet waf-regional:R:A:sizeconstraintset/{Id} Id
WAFRegional::SqlInjectionMatchSet waf-regional:R:A:sqlinjectionset/{Id} Id
WAFRegional::WebACL waf-regional:R:A:webacl/{Id} Id
WAFRegional::XssMatchSet waf-regional:R:A:xssmatchset/{Id} Id
WellArchitected::Lens wellarchitected:R:A:lens/{ResourceId} LensArn
WellArchitected::Profile wellarchitected:R:A:profile/{ResourceId} ProfileArn
WellArchitected::ReviewTemplate wellarchitected:R:A:review-template/{ResourceId} TemplateArn
WellArchitected::Workload wellarchitected:R:A:workload/{ResourceId} WorkloadArn
Wickr::Network wickr:R:A:network/{NetworkId} NetworkArn
Wisdom::Assistant wisdom:R:A:assistant/{AssistantId} AssistantId
Wisdom::KnowledgeBase wisdom:R:A:knowledge-base/{KnowledgeBaseId} KnowledgeBaseId
WorkSpaces::ConnectionAlias workspaces:R:A:connectionalias/{ConnectionAliasId} AliasId
WorkSpaces::Workspace workspaces:R:A:workspace/{WorkspaceId} WorkspaceId
WorkSpaces::WorkspaceIpGroup workspaces:R:A:workspaceipgroup/{GroupId} Arn
WorkSpaces::WorkspacesPool workspaces:R:A:workspacespool/{PoolId} PoolId
WorkSpacesThinClient::Environment thinclient:R:A:environment/{EnvironmentId} Id
WorkSpacesWeb::BrowserSettings workspaces-web:R:A:browserSettings/{BrowserSettingsId} BrowserSettingsArn
WorkSpacesWeb::DataProtectionSettings workspaces-web:R:A:dataProtectionSettings/{DataProtectionSettingsId} DataProtectionSettingsArn
WorkSpacesWeb::IpAccessSettings workspaces-web:R:A:ipAccessSettings/{IpAccessSettingsId} IpAccessSettingsArn
WorkSpacesWeb::NetworkSettings workspaces-web:R:A:networkSettings/{NetworkSettingsId} NetworkSettingsArn
WorkSpacesWeb::Portal workspaces-web:R:A:portal/{PortalId} PortalArn
WorkSpacesWeb::SessionLogger workspaces-web:R:A:sessionLogger/{SessionLoggerId} SessionLoggerArn
WorkSpacesWeb::TrustStore workspaces-web:R:A:trustStore/{TrustStoreId} TrustStoreArn
WorkSpacesWeb::UserAccessLoggingSettings workspaces-web:R:A:userAccessLoggingSettings/{UserAccessLoggingSettingsId} UserAccessLoggingSettingsArn
WorkSpacesWeb::UserSettings workspaces-web:R:A:userSettings/{UserSettingsId} UserSettingsArn
WorkspacesInstances::WorkspaceInstance workspaces-instances:R:A:workspaceinstance/{WorkspaceInstanceId} WorkspaceInstanceId
XRay::SamplingRule xray:R:A:sampling-rule/{SamplingRuleName} RuleARN
`;

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/arns.ts

let table;
/** What `Ref` and `GetAtt` return for a resource of that type, if AWS publishes it. */
const returnsOf = (type) => resourceTable().get(type);
const typesWithArn = () => resourceTable().keys();
function resourceTable() {
    return (table ??= new Map(resourceArns
        .trim()
        .split('\n')
        .map((line) => {
        const [name = '', arn = '', ref = ''] = line.split(' ');
        return [`AWS::${name}`, { arn, ref }];
    })));
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ policyProperties),
/* harmony export */   jb: () => (/* binding */ organizationPolicyTypes),
/* harmony export */   zM: () => (/* binding */ notIam)
/* harmony export */ });
/* unused harmony export notPolicies */
const identity = (path, use = 'permissions') => ({
    path,
    type: 'IDENTITY_POLICY',
    resourceType: null,
    use,
});
const on = (resourceType, path, use = 'permissions') => ({
    path,
    type: 'RESOURCE_POLICY',
    resourceType,
    use,
});
const trust = (path) => on('AWS::IAM::AssumeRolePolicyDocument', path);
/**
 * The properties of AWS::* resources that hold an IAM policy, as an object or as JSON text. Checked against the
 * CloudFormation schema (see the test); `notIam` has the look-alikes.
 */
const policyProperties = {
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
const organizationPolicyTypes = {
    SERVICE_CONTROL_POLICY: 'SERVICE_CONTROL_POLICY',
    RESOURCE_CONTROL_POLICY: 'RESOURCE_CONTROL_POLICY',
};
/** Types whose properties look like policies and are none of IAM's: Cedar, data access, filters, their own grammar. */
const notIam = new Set([
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
const notPolicies = {
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


/***/ })

};
