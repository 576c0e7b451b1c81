import { memberOf, type Member, type Node, type Path } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import { nodeOf } from '../generated.ts';
import { permissionStatement, type Permission } from '../permissions.ts';
import { permissionType, type TemplateReader } from '../reader.ts';
import { callOf, type Resource } from '../template.ts';
import { arnOfAdded, queueId } from './added-resources.ts';
import { readApiPolicy } from './api-policy.ts';
import { eventsOf, inAccount, placeOf, propertyOf, type Event } from './event.ts';
import { readEventRole, readRuleQueue, ruleArn } from './event-targets.ts';
import { apiOf, logicalIdOf, methodInArn, pathInArn, pathsOf, type Route } from './routes.ts';

interface EventSource {
  readonly principal: string;
  /** What of the source the permission is bound to. */
  readonly bound: (event: Event, reader: TemplateReader) => Partial<Permission>;
}

const fromRule: EventSource = {
  principal: 'events.amazonaws.com',
  bound: (event) => ({ sourceArn: ruleArn(event) }),
};

/** The events for which SAM adds a permission to the function, and what it is bound to. */
const eventSources: Readonly<Record<string, EventSource>> = {
  AlexaSkill: {
    principal: 'alexa-appkit.amazon.com',
    bound: (event) => ({ eventSourceToken: propertyOf(event, 'SkillId') }),
  },
  Api: {
    principal: 'apigateway.amazonaws.com',
    bound: (event, reader) => ({ sourceArn: routeArn(event, 'Api', reader) }),
  },
  CloudWatchEvent: fromRule,
  CloudWatchLogs: {
    principal: 'logs.amazonaws.com',
    bound: (event) => ({
      sourceArn: inAccount('logs', 'log-group:${LogGroup}:*', {
        LogGroup: propertyOf(event, 'LogGroupName') ?? '*',
      }),
    }),
  },
  Cognito: {
    principal: 'cognito-idp.amazonaws.com',
    bound: (event) => ({ sourceArn: arnOf(propertyOf(event, 'UserPool')) }),
  },
  EventBridgeRule: fromRule,
  HttpApi: {
    principal: 'apigateway.amazonaws.com',
    bound: (event, reader) => ({ sourceArn: routeArn(event, 'HttpApi', reader) }),
  },
  IoTRule: {
    principal: 'iot.amazonaws.com',
    bound: ({ resource, member }) => ({
      sourceAccount: { Ref: 'AWS::AccountId' },
      sourceArn: inAccount('iot', `rule/${resource.id}${member.key}`),
    }),
  },
  S3: { principal: 's3.amazonaws.com', bound: () => ({ sourceAccount: { Ref: 'AWS::AccountId' } }) },
  SNS: {
    principal: 'sns.amazonaws.com',
    bound: (event) => ({ sourceArn: propertyOf(event, 'Topic') }),
  },
  Schedule: fromRule,
};

const httpApiOf = ({ properties, member }: Event): string | undefined =>
  logicalIdOf(apiOf(properties, 'HttpApi', member.value));

/** Whether the event takes every request that has no route of its own. */
function isDefaultRoute(event: Event, { intrinsics }: TemplateReader): boolean {
  if (event.type !== 'HttpApi') return false;
  const [path = '$default', method = 'any'] = ['Path', 'Method'].map((name) => {
    const node = propertyOf(event, name);
    return node && textOfScalar(intrinsics.value(node));
  });
  return path === '$default' && methodInArn(method) === '*';
}

/** Any stage, the method and the path. An HTTP API takes every request that has no route of its own at `$default`. */
function routeArn(event: Event, type: 'Api' | 'HttpApi', reader: TemplateReader): unknown {
  const written = (name: string, otherwise: string): Node => {
    const node = propertyOf(event, name);
    return node ? reader.intrinsics.value(node) : nodeOf(type === 'HttpApi' ? otherwise : '', event.member);
  };
  const [method, path] = [written('Method', 'any'), written('Path', '$default')];
  const [methodText, pathText] = [textOfScalar(method), textOfScalar(path)];
  const withoutSlash = pathText === '$default' ? '' : pathText?.replace(/(.)\/$/, '$1');
  return inAccount('execute-api', '${Api}/*/${Method}${Path}', {
    Api: apiOf(event.properties, type, event.member.value),
    Method: methodText === undefined ? method : methodInArn(methodText),
    Path: withoutSlash === undefined ? path : pathInArn(withoutSlash),
  });
}

function arnOf(reference: Node | undefined): unknown {
  const call = reference && callOf(reference);
  return call?.name === 'Ref' && call.argument.kind === 'string'
    ? { 'Fn::GetAtt': [call.argument.value, 'Arn'] }
    : reference;
}

/** The policies that events make: permissions on the function, roles for what starts it, and queues. */
export function readEvents(
  resource: Resource,
  properties: Node,
  routes: readonly Route[],
  reader: TemplateReader,
): void {
  const events = eventsOf(resource, properties);
  // A permission for every request of an API covers those for its single routes, which SAM then leaves out.
  const covered = new Set(events.filter((event) => isDefaultRoute(event, reader)).map(httpApiOf));
  for (const event of events) {
    if (event.type === 'Api' && event.properties) readMethodPolicy(event, routes, reader);
    readRuleQueue(event, reader);
    readEventRole(event, reader);
    const source = eventSources[event.type];
    if (!source || resource.type !== 'AWS::Serverless::Function') continue;
    if (event.type === 'HttpApi' && !isDefaultRoute(event, reader) && covered.has(httpApiOf(event))) continue;
    const queue = propertyOf(event, 'SqsSubscription');
    if (queue && !(queue.kind === 'boolean' && !queue.value)) readSubscribedQueue(event, queue, reader);
    else
      addPermission(resource, event.member, reader, placeOf(event), {
        action: 'lambda:InvokeFunction',
        principal: nodeOf(source.principal, event.member),
        ...source.bound(event, reader),
      });
  }
}

function readMethodPolicy(event: Event, routes: readonly Route[], reader: TemplateReader): void {
  const { properties = event.member.value } = event;
  const path = textOfScalar(memberOf(properties, 'Path')?.value ?? event.member.value);
  const api = logicalIdOf(apiOf(properties, 'Api', event.member.value));
  const own = routes.filter((route) => route.path === path && route.api === api);
  readApiPolicy(event.resource, properties, pathsOf(own), reader, [...placeOf(event).slice(1), 'Properties']);
}

/** A function URL without authentication is open to everybody by the two permissions that SAM adds. */
export function readFunctionUrl(resource: Resource, properties: Node, reader: TemplateReader): void {
  const config = memberOf(properties, 'FunctionUrlConfig');
  const authorization = memberOf(config?.value, 'AuthType')?.value;
  const kind = authorization && reader.intrinsics.value(authorization);
  if (!config || kind?.kind !== 'string' || kind.value !== 'NONE') return;
  const principal = nodeOf('*', config);
  addPermission(
    resource,
    config,
    reader,
    [resource.id, 'Properties', 'FunctionUrlConfig'],
    { action: 'lambda:InvokeFunctionUrl', principal, urlAuthType: kind },
    { action: 'lambda:InvokeFunction', principal, invokedViaUrl: nodeOf(true, config) },
  );
}

function addPermission(
  resource: Resource,
  at: Member,
  reader: TemplateReader,
  path: Path,
  ...permissions: readonly Omit<Permission, 'target'>[]
): void {
  const target = nodeOf(invokedArn(resource, reader), at);
  const statements = permissions.map((permission) => permissionStatement({ ...permission, target }, at));
  reader.addStatements(path, statements, at, permissionType);
}

/** The function, or the alias that SAM publishes, which is what events then invoke. */
function invokedArn({ id, properties }: Resource, { template }: TemplateReader): unknown {
  const shared = memberOf(template.globals, 'Function')?.value;
  const alias = (memberOf(properties, 'AutoPublishAlias') ?? memberOf(shared, 'AutoPublishAlias'))?.value;
  const arn = { 'Fn::GetAtt': [id, 'Arn'] };
  return alias ? { 'Fn::Sub': ['${Function}:${Alias}', { Function: arn, Alias: alias }] } : arn;
}

function readSubscribedQueue(event: Event, queue: Node, reader: TemplateReader): void {
  const statement = {
    Effect: 'Allow',
    // So SAM writes it; only the condition names the topic.
    Principal: '*',
    Action: 'sqs:SendMessage',
    Resource: memberOf(queue, 'QueueArn')?.value ?? arnOfAdded(queueId(event)),
    Condition: { ArnEquals: { 'aws:SourceArn': propertyOf(event, 'Topic') } },
  };
  reader.addStatements([...placeOf(event), 'SqsSubscription'], [statement], event.member, {
    ...permissionType,
    resourceType: 'AWS::SQS::Queue',
  });
}
