import { memberOf, type Member, type Node } from '../../../node.ts';
import { documentOf, nodeOf } from '../generated.ts';
import { permissionStatement, type Permission } from '../permissions.ts';
import { permissionType, type TemplateReader } from '../reader.ts';
import { callOf, type Resource } from '../template.ts';
import { readApiPolicy } from './api-policy.ts';

interface EventSource {
  readonly principal: string;
  /** What of the source the permission is bound to, from the event's properties. */
  readonly bound?: (event: Node | undefined, name: string, resource: Resource) => Partial<Permission>;
}

const executeApi = (api: unknown): Partial<Permission> => ({
  sourceArn: {
    'Fn::Sub': [
      'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${ApiId}/*',
      { ApiId: api },
    ],
  },
});

const rule = (name: string, { id }: Resource): Partial<Permission> => ({
  sourceArn: {
    'Fn::Sub': `arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/${id}${name}`,
  },
});

const valueOf = (event: Node | undefined, name: string): Node | undefined => memberOf(event, name)?.value;

/** The events for which SAM adds a permission to the function, and what it is bound to. */
const eventSources: Readonly<Record<string, EventSource>> = {
  AlexaSkill: {
    principal: 'alexa-appkit.amazon.com',
    bound: (event) => ({ eventSourceToken: valueOf(event, 'SkillId') }),
  },
  Api: {
    principal: 'apigateway.amazonaws.com',
    bound: (event) => executeApi(valueOf(event, 'RestApiId') ?? 'ServerlessRestApi'),
  },
  CloudWatchEvent: { principal: 'events.amazonaws.com', bound: (_, name, resource) => rule(name, resource) },
  CloudWatchLogs: {
    principal: 'logs.amazonaws.com',
    bound: (event) => ({
      sourceArn: {
        'Fn::Sub': [
          'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:*',
          { LogGroup: valueOf(event, 'LogGroupName') ?? '*' },
        ],
      },
    }),
  },
  Cognito: {
    principal: 'cognito-idp.amazonaws.com',
    bound: (event) => ({ sourceArn: arnOf(valueOf(event, 'UserPool')) }),
  },
  EventBridgeRule: { principal: 'events.amazonaws.com', bound: (_, name, resource) => rule(name, resource) },
  HttpApi: {
    principal: 'apigateway.amazonaws.com',
    bound: (event) => executeApi(valueOf(event, 'ApiId') ?? 'ServerlessHttpApi'),
  },
  IoTRule: {
    principal: 'iot.amazonaws.com',
    bound: (_, name, { id }) => ({
      sourceAccount: { Ref: 'AWS::AccountId' },
      sourceArn: {
        'Fn::Sub': `arn:\${AWS::Partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/${id}${name}`,
      },
    }),
  },
  S3: { principal: 's3.amazonaws.com', bound: () => ({ sourceAccount: { Ref: 'AWS::AccountId' } }) },
  SNS: { principal: 'sns.amazonaws.com', bound: (event) => ({ sourceArn: valueOf(event, 'Topic') }) },
  Schedule: { principal: 'events.amazonaws.com', bound: (_, name, resource) => rule(name, resource) },
};

function arnOf(reference: Node | undefined): unknown {
  const call = reference && callOf(reference);
  return call?.name === 'Ref' && call.argument.kind === 'string'
    ? { 'Fn::GetAtt': [call.argument.value, 'Arn'] }
    : reference;
}

/** The resource policies that a function's events make: a permission on the function, or one on SNS's queue. */
export function readEvents(resource: Resource, properties: Node, reader: TemplateReader): void {
  const events = memberOf(properties, 'Events')?.value;
  if (events?.kind !== 'object') return;
  for (const event of events.members) {
    const type = memberOf(event.value, 'Type')?.value;
    const details = memberOf(event.value, 'Properties')?.value;
    const source = type?.kind === 'string' ? eventSources[type.value] : undefined;
    if (!source) continue;
    if (type?.kind === 'string' && type.value === 'Api' && details)
      readApiPolicy(resource, details, reader, ['Properties', 'Events', event.key, 'Properties']);
    const queue = memberOf(details, 'SqsSubscription')?.value;
    if (queue && !(queue.kind === 'boolean' && !queue.value))
      readSubscribedQueue(resource, event, details, queue, reader);
    else
      addPermission(resource, event, reader, {
        action: 'lambda:InvokeFunction',
        principal: nodeOf(source.principal, event),
        ...source.bound?.(details, event.key, resource),
      });
  }
}

/** A function URL without authentication is open to everybody by the permission that SAM adds. */
export function readFunctionUrl(resource: Resource, properties: Node, reader: TemplateReader): void {
  const config = memberOf(properties, 'FunctionUrlConfig');
  const authorization = memberOf(config?.value, 'AuthType')?.value;
  const kind = authorization && reader.intrinsics.value(authorization);
  if (!config || kind?.kind !== 'string' || kind.value !== 'NONE') return;
  addPermission(
    resource,
    config,
    reader,
    { action: 'lambda:InvokeFunctionUrl', principal: nodeOf('*', config), urlAuthType: kind },
    ['Properties', 'FunctionUrlConfig'],
  );
}

function addPermission(
  resource: Resource,
  at: Member,
  reader: TemplateReader,
  permission: Omit<Permission, 'target'>,
  path: readonly string[] = ['Properties', 'Events', at.key],
): void {
  const target = nodeOf({ 'Fn::GetAtt': [resource.id, 'Arn'] }, at);
  const statement = permissionStatement({ ...permission, target }, at);
  const [document] = reader.intrinsics.alternatives(documentOf([statement], at));
  if (document) reader.add([resource.id, ...path], document, permissionType);
}

function readSubscribedQueue(
  resource: Resource,
  event: Member,
  details: Node | undefined,
  queue: Node,
  reader: TemplateReader,
): void {
  const own = nodeOf({ 'Fn::GetAtt': [`${resource.id}${event.key}Queue`, 'Arn'] }, event);
  const [document] = reader.intrinsics.alternatives(
    documentOf(
      [
        {
          Effect: 'Allow',
          // So SAM writes it; only the condition names the topic.
          Principal: '*',
          Action: 'sqs:SendMessage',
          Resource: memberOf(queue, 'QueueArn')?.value ?? own,
          Condition: { ArnEquals: { 'aws:SourceArn': valueOf(details, 'Topic') } },
        },
      ],
      event,
    ),
  );
  const as = { ...permissionType, resourceType: 'AWS::SQS::Queue' };
  if (document) reader.add([resource.id, 'Properties', 'Events', event.key, 'SqsSubscription'], document, as);
}
