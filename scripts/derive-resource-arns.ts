/**
 * Derives src/policy/extract/cloudformation/resource-arns.data.ts from AWS's published service model, and fails
 * where a property of the model, at any depth, looks like a policy and is in neither list of
 * policy-properties.data.ts:
 *
 *     npm pack @aws-cdk/aws-service-spec && tar xzf aws-cdk-aws-service-spec-*.tgz
 *     node scripts/derive-resource-arns.ts package/db.json.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  notIam,
  notPolicies,
  policyProperties,
} from '../src/policy/extract/cloudformation/policy-properties.data.ts';

interface ResourceModel {
  readonly cloudFormationType: string;
  readonly arnTemplate?: string;
  readonly primaryIdentifier?: readonly string[];
  readonly properties: Properties;
}

type Properties = Readonly<Record<string, { readonly type: PropertyType; readonly documentation?: string }>>;

interface PropertyType {
  readonly type: string;
  readonly element?: PropertyType;
  readonly types?: readonly PropertyType[];
  readonly reference?: { readonly $ref: string };
}

/** Types that the model leaves out or whose ARN it gets wrong, from the user guide's "Return values". */
const corrected: Readonly<Record<string, string>> = {
  'AWS::AmazonMQ::Broker': 'mq:R:A:broker:{BrokerName}:{BrokerId}',
  'AWS::CodeArtifact::Repository': 'codeartifact:R:A:repository/{DomainName}/{RepositoryName}',
  'AWS::DynamoDB::GlobalTable': 'dynamodb:R:A:table/{TableName}',
  'AWS::EC2::VPCEndpoint': 'ec2:R:A:vpc-endpoint/{VpcEndpointId}',
  'AWS::Elasticsearch::Domain': 'es:R:A:domain/{DomainName}',
  'AWS::Lambda::Alias': 'lambda:R:A:function:{FunctionName}:{Name}',
  'AWS::Lambda::Version': 'lambda:R:A:function:{FunctionName}:1',
  'AWS::Logs::LogGroup': 'logs:R:A:log-group:{LogGroupName}:*',
  'AWS::S3Express::DirectoryBucket': 's3express:R:A:bucket/{BucketName}',
  'AWS::Serverless::Api': 'apigateway:R::/restapis/{RestApiId}',
  'AWS::Serverless::Function': 'lambda:R:A:function:{FunctionName}',
  'AWS::Serverless::HttpApi': 'apigateway:R::/apis/{ApiId}',
  'AWS::Serverless::LayerVersion': 'lambda:R:A:layer:{LayerName}:1',
  'AWS::Serverless::SimpleTable': 'dynamodb:R:A:table/{TableName}',
  'AWS::Serverless::StateMachine': 'states:R:A:stateMachine:{Name}',
  'AWS::StepFunctions::Activity': 'states:R:A:activity:{Name}',
  'AWS::Timestream::Table': 'timestream:R:A:database/{DatabaseName}/table/{TableName}',
};

/** What `Ref` returns where it is not the identifier of the model. */
const references: Readonly<Record<string, string>> = {
  'AWS::Batch::JobDefinition': 'JobDefinitionArn',
  'AWS::CodeBuild::Project': 'Name',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Arn',
  'AWS::SecretsManager::Secret': 'Arn',
  'AWS::Serverless::Api': 'RestApiId',
  'AWS::Serverless::Function': 'FunctionName',
  'AWS::Serverless::HttpApi': 'ApiId',
  'AWS::Serverless::LayerVersion': 'LayerVersionArn',
  'AWS::Serverless::SimpleTable': 'TableName',
  'AWS::Serverless::StateMachine': 'Arn',
};

const [database] = process.argv.slice(2);
if (database === undefined) throw new Error('Give the path of db.json.gz of @aws-cdk/aws-service-spec.');
const model = JSON.parse(gunzipSync(readFileSync(database)).toString()) as {
  schema: {
    resource: { entities: Record<string, ResourceModel> };
    typeDefinition: { entities: Record<string, { readonly $id: string; readonly properties: Properties }> };
  };
};
const resources = Object.values(model.schema.resource.entities);

const arns = new Map(Object.entries(corrected));
const identifiers = new Map<string, string>();
for (const { cloudFormationType: type, arnTemplate, primaryIdentifier } of resources) {
  const [identifier, ...others] = primaryIdentifier ?? [];
  if (identifier !== undefined && others.length === 0) identifiers.set(type, identifier);
  if (!arnTemplate || arns.has(type)) continue;
  const arn = arnTemplate
    .replace('arn:${Partition}:', '')
    .replaceAll('${Region}', 'R')
    .replaceAll('${Account}', 'A')
    .replaceAll('${', '{');
  arns.set(type, arn);
}
const lines = [...arns]
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(
    ([type, arn]) =>
      `${type.replace('AWS::', '')} ${arn} ${references[type] ?? identifiers.get(type) ?? '-'}`,
  );

const file = new URL('../src/policy/extract/cloudformation/resource-arns.data.ts', import.meta.url);
const current = readFileSync(file, 'utf8');
const header = current.slice(0, current.indexOf('export const'));
writeFileSync(file, `${header}export const resourceArns = \`\n${lines.join('\n')}\n\`;\n`);
console.log(`${lines.length} resource types with an ARN.`);

/** JSON that is called a policy, or text that is documented as one. */
const isPolicyLike = (name: string, { type }: PropertyType, documentation: string): boolean =>
  /polic(?:y|ies)|statement/i.test(name) &&
  !/(?:Name|Arn|Permission)$/.test(name) &&
  (type === 'json' ||
    (type === 'string' && /policy document|JSON|(?:resource|endpoint|access) policy/i.test(documentation)));

const definitions = new Map(
  Object.values(model.schema.typeDefinition.entities).map((definition) => [
    definition.$id,
    definition.properties,
  ]),
);

/** Every property below some, as `Policies[].PolicyDocument`; a type inside itself is entered once. */
function* policyLike(properties: Properties, above: string, entered: readonly string[]): Iterable<string> {
  for (const [name, { type, documentation = '' }] of Object.entries(properties)) {
    const open: [PropertyType, string][] = [[type, `${above}${name}`]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [of, path] = next;
      if (of.element) open.push([of.element, of.type === 'array' ? `${path}[]` : path]);
      for (const one of of.types ?? []) open.push([one, path]);
      const id = of.reference?.$ref;
      if (id !== undefined && !entered.includes(id))
        yield* policyLike(definitions.get(id) ?? {}, `${path}.`, [...entered, id]);
      else if (isPolicyLike(name, of, documentation)) yield path;
    }
  }
}

for (const { cloudFormationType: type, properties } of resources) {
  const known = new Set([
    ...(policyProperties[type] ?? []).map(({ path }) => path),
    ...(notPolicies[type] ?? []),
  ]);
  for (const path of new Set(policyLike(properties, '', [])))
    if (!known.has(path) && !notIam.has(type)) {
      console.log(`Not in the table: ${type} ${path}`);
      process.exitCode = 1;
    }
}
