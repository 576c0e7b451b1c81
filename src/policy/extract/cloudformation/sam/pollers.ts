import { memberOf, type Node } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import type { TemplateReader, TypedAs } from '../reader.ts';
import type { Resource } from '../template.ts';
import { eventsOf, inAccount, placeOf, propertyOf, type Event } from './event.ts';

const identity: TypedAs = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };

type Statements = (event: Event, reader: TemplateReader) => readonly unknown[];

/** What polling takes that no managed policy of AWS's has, as for Kinesis, DynamoDB, SQS and in part MSK. */
const pollers: Readonly<Record<string, Statements>> = {
  DocumentDB: (event, reader) => [
    ...secretsOf(event, reader, isBasic),
    allow(['rds:DescribeDBClusterParameters'], inAccount('rds', 'cluster-pg:*')),
    allow(['rds:DescribeDBSubnetGroups'], inAccount('rds', 'subgrp:*')),
    allow(['rds:DescribeDBClusters'], propertyOf(event, 'Cluster')),
    inNetwork,
    ...keyOf(event),
  ],
  MQ: (event, reader) => [
    ...secretsOf(event, reader, isBasic),
    allow(['mq:DescribeBroker'], propertyOf(event, 'Broker')),
    ...keyOf(event),
  ],
  MSK: (event, reader) => [
    ...registryOf(event, reader),
    ...secretsOf(event, reader, (type) => type === 'CLIENT_CERTIFICATE_TLS_AUTH'),
  ],
  SelfManagedKafka: (event, reader) => [
    ...secretsOf(event, reader, (type) => isSecret.test(type)),
    ...(configurationsOf(propertyOf(event, 'SourceAccessConfigurations'), reader).some(
      ({ type }) => type === 'VPC_SUBNET',
    )
      ? [inNetwork]
      : []),
    ...keyOf(event),
    ...registryOf(event, reader),
  ],
};

const isBasic = (type: string): boolean => type === 'BASIC_AUTH';
const isSecret =
  /^(?:SASL_SCRAM_(?:256|512)_AUTH|BASIC_AUTH|CLIENT_CERTIFICATE_TLS_AUTH|OAUTHBEARER_AUTH|SERVER_ROOT_CA_CERTIFICATE)$/;

const allow = (actions: readonly string[], resource: unknown): unknown => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resource,
});

const inNetwork = allow(
  [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
  ],
  '*',
);

/** The statements that SAM adds to a function's own role for the sources that Lambda polls in its name. */
export function readPollers(resource: Resource, properties: Node, reader: TemplateReader): void {
  if (memberOf(properties, 'Role')) return;
  for (const event of eventsOf(resource, properties)) {
    const statements = pollers[event.type]?.(event, reader) ?? [];
    if (statements.length > 0) reader.addStatements(placeOf(event), statements, event.member, identity);
  }
}

interface Configuration {
  readonly type: string;
  readonly uri: Node | undefined;
}

const configurationsOf = (list: Node | undefined, { intrinsics }: TemplateReader): Configuration[] =>
  (list?.kind === 'array' ? list.items : []).map((item) => {
    const type = memberOf(item, 'Type')?.value;
    return {
      type: (type && textOfScalar(intrinsics.value(type))) ?? '',
      uri: memberOf(item, 'URI')?.value,
    };
  });

const secretsOf = (event: Event, reader: TemplateReader, isWanted: (type: string) => boolean): unknown[] =>
  configurationsOf(propertyOf(event, 'SourceAccessConfigurations'), reader)
    .filter(({ type, uri }) => uri && isWanted(type))
    .map(({ uri }) => allow(['secretsmanager:GetSecretValue'], uri));

function keyOf(event: Event): unknown[] {
  const key = propertyOf(event, 'SecretsManagerKmsKeyId');
  return key ? [allow(['kms:Decrypt'], inAccount('kms', 'key/${Key}', { Key: key }))] : [];
}

/** A schema registry of Glue's is read by its ARN; for others there is only the secret. */
function registryOf(event: Event, reader: TemplateReader): unknown[] {
  const config = propertyOf(event, 'SchemaRegistryConfig');
  const uri = memberOf(config, 'SchemaRegistryURI')?.value;
  const name = uri && /^arn:.*:registry\/(.+)$/.exec(textOfScalar(reader.intrinsics.value(uri)) ?? '')?.[1];
  const secrets = configurationsOf(memberOf(config, 'AccessConfigs')?.value, reader);
  return [
    ...secrets.flatMap((secret) =>
      secret.uri ? [allow(['secretsmanager:GetSecretValue'], secret.uri)] : [],
    ),
    ...(name
      ? [
          allow(['glue:GetRegistry'], uri),
          allow(['glue:GetSchemaVersion'], [inAccount('glue', `schema/${name}/*`)]),
        ]
      : []),
  ];
}
