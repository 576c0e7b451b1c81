import { memberOf, type Node } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import { nodeOf } from '../generated.ts';
import { noScope, type Resource, type Template } from '../template.ts';
import { eventsOf, isRule, propertyOf, type Event } from './event.ts';

/**
 * Puts the resources that SAM adds beside those of the template, by the logical ids that SAM gives them, as far
 * as policies refer to them.
 */
export function addResources(template: Template): void {
  const add = (id: string, type: string, owner: Resource, properties: object = {}): void => {
    const own = nodeOf(properties, owner.member);
    template.added.set(id, { ...owner, id, type, properties: own, scope: noScope });
  };
  for (const resource of template.resources.values()) {
    const { id, type, properties = nodeOf({}, resource.member) } = resource;
    if (!type.startsWith('AWS::Serverless::')) continue;
    add(`${id}Role`, 'AWS::IAM::Role', resource);
    add('ServerlessRestApi', 'AWS::ApiGateway::RestApi', resource);
    add('ServerlessHttpApi', 'AWS::ApiGatewayV2::Api', resource);
    for (const name of ['OnSuccess', 'OnFailure']) {
      add(destinationId(id, name, 'SQS'), 'AWS::SQS::Queue', resource);
      add(destinationId(id, name, 'SNS'), 'AWS::SNS::Topic', resource);
    }
    for (const event of eventsOf(resource, properties)) {
      if (isRule(event))
        add(ruleId(event), 'AWS::Events::Rule', resource, {
          Name: propertyOf(event, event.type === 'Schedule' ? 'Name' : 'RuleName'),
          EventBusName: propertyOf(event, 'EventBusName'),
        });
      add(queueId(event), 'AWS::SQS::Queue', resource);
    }
  }
}

/** The queue or topic for the results of asynchronous invocations that are sent nowhere else. */
export const destinationId = (id: string, name: string, kind: string): string =>
  `${id}EventInvokeConfig${name}${kind === 'SNS' ? 'Topic' : 'Queue'}`;

export const ruleId = ({ resource, member }: Event): string => `${resource.id}${member.key}`;

/** The queue of an event: for what a topic sends, or for what a rule could not deliver. */
export function queueId({ resource, member, properties }: Event): string {
  const name = memberOf(memberOf(properties, 'DeadLetterConfig')?.value, 'QueueLogicalId')?.value;
  return (name && textOfScalar(name)) ?? `${resource.id}${member.key}Queue`;
}

export const arnOfAdded = (id: string): unknown => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** The API of an event that names none. */
export const implicitApi = (type: 'Api' | 'HttpApi', at: Node): Node =>
  nodeOf({ Ref: type === 'Api' ? 'ServerlessRestApi' : 'ServerlessHttpApi' }, at);
