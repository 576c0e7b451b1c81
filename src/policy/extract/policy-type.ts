import type { PolicyDocument, PolicyType } from '../document.ts';
import type { Node, Path } from '../node.ts';
import { statementsOf, type Statement } from '../statement.ts';

export type TypedAs = Pick<PolicyDocument, 'type' | 'resourceType' | 'use'> & { readonly typeGuess: string };

/** What the configuration or the command line says that a file holds. */
export interface ForcedType {
  readonly type: PolicyType;
  readonly resourceType?: string;
}

type Typed = Pick<PolicyDocument, 'type' | 'resourceType' | 'use' | 'typeGuess' | 'attachedTo'>;

/** What was read or inferred, unless somebody said what the file holds: that is no guess. */
export function forcedOr(forced: ForcedType | undefined, typed: Typed): Typed {
  if (!forced) return typed;
  const { use, attachedTo } = typed;
  const { type, resourceType = null } = forced;
  return { type, resourceType, use, ...(attachedTo === undefined ? {} : { attachedTo }) };
}

/** CloudFormation's name of the resource that a service's policies hang on, by the prefix of its actions. */
const resourceTypes: Readonly<Record<string, string>> = {
  'acm-pca': 'AWS::ACMPCA::CertificateAuthority',
  backup: 'AWS::Backup::BackupVault',
  bedrock: 'AWS::Bedrock::ResourcePolicy',
  codeartifact: 'AWS::CodeArtifact::Domain',
  dynamodb: 'AWS::DynamoDB::Table',
  ecr: 'AWS::ECR::Repository',
  'ecr-public': 'AWS::ECR::PublicRepository',
  elasticfilesystem: 'AWS::EFS::FileSystem',
  es: 'AWS::OpenSearchService::Domain',
  events: 'AWS::Events::EventBus',
  'execute-api': 'AWS::ApiGateway::RestApi',
  glacier: 'AWS::Glacier::Vault',
  glue: 'AWS::Glue::ResourcePolicy',
  kafka: 'AWS::MSK::Cluster',
  kinesis: 'AWS::Kinesis::Stream',
  kms: 'AWS::KMS::Key',
  lambda: 'AWS::Lambda::Function',
  logs: 'AWS::Logs::ResourcePolicy',
  mediastore: 'AWS::MediaStore::Container',
  organizations: 'AWS::Organizations::ResourcePolicy',
  s3: 'AWS::S3::Bucket',
  's3-object-lambda': 'AWS::S3ObjectLambda::AccessPoint',
  's3-outposts': 'AWS::S3Outposts::Bucket',
  s3express: 'AWS::S3Express::DirectoryBucket',
  s3tables: 'AWS::S3Tables::TableBucket',
  secretsmanager: 'AWS::SecretsManager::Secret',
  ses: 'AWS::SES::EmailIdentity',
  sns: 'AWS::SNS::Topic',
  sqs: 'AWS::SQS::Queue',
  'vpc-lattice': 'AWS::VpcLattice::Service',
};

/** Services whose resources a resource control policy can cover. */
const resourceControlServices = new Set([
  ...[
    's3',
    'sts',
    'kms',
    'sqs',
    'secretsmanager',
    'ecr',
    'aoss',
    'dynamodb',
    'logs',
    'cognito-idp',
    'cognito-identity',
  ],
  '*',
]);

export const trustPolicy = {
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::IAM::AssumeRolePolicyDocument',
} as const;

/**
 * What a document is when nothing that we know holds it: from what its statements say, then from the names
 * around it. `typeGuess` tells the reason.
 */
export function inferType(root: Node, around: { readonly file: string; readonly path: Path }): TypedAs {
  const statements = statementsOf(root);
  const names = namesAround(around);
  const withPrincipal = statements.some(hasPrincipal);
  if (names.has('rcp', 'rcps') || names.hasPhrase('resource control'))
    return organization('RESOURCE_CONTROL_POLICY', `its place says so: ${around.file}`);
  if (withPrincipal) return withPrincipals(statements, names);
  if (names.has('scp', 'scps') || names.hasPhrase('service control'))
    return organization('SERVICE_CONTROL_POLICY', `its place says so: ${around.file}`);
  if (names.hasKey('assumerolepolicy', 'trustpolicy', 'trustrelationship'))
    return { ...trustPolicy, use: 'permissions', typeGuess: 'The member that holds it is a trust policy.' };
  if (names.has('boundary', 'boundaries'))
    return guess(
      'IDENTITY_POLICY',
      null,
      'no statement names a principal, and its place says boundary',
      'boundary',
    );
  // A member that holds a policy has a reason to; a file of its own that only denies is a guardrail.
  if (!around.path.some((step) => typeof step === 'string') && isServiceControl(statements))
    return organization('SERVICE_CONTROL_POLICY', 'no statement names a principal, and it only denies');
  return guess('IDENTITY_POLICY', null, 'no statement names a principal');
}

function withPrincipals(statements: readonly Statement[], names: Names): TypedAs {
  const services = servicesOf(statements);
  const onlySts = services.size > 0 && [...services].every((service) => service === 'sts');
  if (isResourceControl(statements, services))
    return organization('RESOURCE_CONTROL_POLICY', 'it only denies, everybody, on every resource');
  if (onlySts || names.hasKey('assumerolepolicy', 'trustpolicy', 'trustrelationship'))
    return {
      ...trustPolicy,
      use: 'permissions',
      typeGuess:
        'Read as the trust policy of a role: statements name principals, and every action is one of sts.',
    };
  if (names.has('endpoint', 'vpce'))
    return guess('RESOURCE_POLICY', 'AWS::EC2::VPCEndpoint', 'its place says endpoint', 'endpoint');
  const [service] = services;
  const resourceType = services.size === 1 && service ? resourceTypeOf(service, statements) : null;
  const of = resourceType ? `, and every action is one of ${service ?? ''}` : '';
  return guess('RESOURCE_POLICY', resourceType, `a statement names a principal${of}`);
}

function resourceTypeOf(service: string, statements: readonly Statement[]): string | null {
  if (service !== 's3') return resourceTypes[service] ?? null;
  const texts = statements.flatMap(({ resources }) =>
    resources.map((value) => (value.known ? value.text : '')),
  );
  if (texts.some((text) => /:accesspoint\/[^/]*\.mrap/.test(text))) return 'AWS::S3::MultiRegionAccessPoint';
  return texts.some((text) => text.includes(':accesspoint/')) ? 'AWS::S3::AccessPoint' : 'AWS::S3::Bucket';
}

function isResourceControl(statements: readonly Statement[], services: ReadonlySet<string>): boolean {
  return (
    [...services].every((service) => resourceControlServices.has(service)) &&
    statements.some(({ effect }) => effect === 'Deny') &&
    statements.every(
      ({ effect, principals, resources }) =>
        principals.length > 0 &&
        principals.every(({ value }) => value.known && value.text === '*') &&
        (resources.some((value) => value.known && coversAll(value.text)) ||
          (effect === 'Allow' && resources.length === 0)),
    )
  );
}

/** `*`, and every resource of a service: a resource's own policy names the resource. */
const coversAll = (resource: string): boolean =>
  /^(?:\*|arn:[^:]*:[^:]*:\**:\**:\*(?:\/\*)?)$/.test(resource);

/**
 * A policy that only denies grants nothing by itself, which is what service control policies are for. Only the
 * demand for a second factor is made in identity policies as often.
 */
function isServiceControl(statements: readonly Statement[]): boolean {
  return (
    statements.some(({ effect }) => effect === 'Deny') &&
    statements.every((statement) => statement.effect === 'Deny' || allowsAll(statement)) &&
    !statements.some(({ conditions }) => conditions.some(({ key }) => /^aws:multifactorauth/i.test(key)))
  );
}

const allowsAll = ({ actions, resources }: Statement): boolean =>
  [actions, resources].every((values) => values.some((value) => value.known && value.text === '*'));

const hasPrincipal = (statement: Statement): boolean =>
  statement.element('Principal') !== undefined || statement.element('NotPrincipal') !== undefined;

function servicesOf(statements: readonly Statement[]): Set<string> {
  const services = new Set<string>();
  for (const { actions, notActions } of statements)
    for (const value of [...actions, ...notActions])
      if (value.known) services.add(value.text.split(':')[0]?.toLowerCase() ?? '');
  return services;
}

function organization(type: PolicyType, reason: string): TypedAs {
  return guess(type, null, reason);
}

function guess(
  type: PolicyType,
  resourceType: string | null,
  reason: string,
  use: PolicyDocument['use'] = 'permissions',
): TypedAs {
  return { type, resourceType, use, typeGuess: `Read as ${type}: ${reason}.` };
}

interface Names {
  /** Whether one of these words stands in the path of the file or of the value. */
  has(...words: string[]): boolean;
  hasPhrase(phrase: string): boolean;
  /** Whether a member above the value has a name with one of these in it, case and separators aside. */
  hasKey(...names: string[]): boolean;
}

function namesAround({ file, path }: { readonly file: string; readonly path: Path }): Names {
  const keys = path.filter((step) => typeof step === 'string');
  const words = [file.replace(/\.[a-z]+$/, ''), ...keys]
    .join(' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const sentence = ` ${words.join(' ')} `;
  const members = keys.map((key) => key.toLowerCase().replace(/[^a-z]/g, ''));
  return {
    has: (...wanted) => wanted.some((word) => words.includes(word)),
    hasPhrase: (phrase) => sentence.includes(` ${phrase} `),
    hasKey: (...wanted) => members.some((member) => wanted.some((name) => member.includes(name))),
  };
}
