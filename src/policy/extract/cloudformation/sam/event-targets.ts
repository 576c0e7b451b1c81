import { memberOf } from '../../../node.ts';
import type { TemplateReader, TypedAs } from '../reader.ts';
import { arnOfAdded, queueId, ruleId } from './added-resources.ts';
import { isRule, placeOf, propertyOf, type Event } from './event.ts';

const identity: TypedAs = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
const onQueue: TypedAs = { type: 'RESOURCE_POLICY', resourceType: 'AWS::SQS::Queue', use: 'permissions' };

/** The rule that SAM makes of an event. */
export const ruleArn = (event: Event): unknown => arnOfAdded(ruleId(event));

/** A queue for what could not be delivered: the one that is named, or one that SAM adds. */
function deadLetterQueue(event: Event): { readonly arn: unknown; readonly isAdded: boolean } | undefined {
  const config = propertyOf(event, 'DeadLetterConfig');
  if (!config) return undefined;
  const arn = memberOf(config, 'Arn')?.value;
  return { arn: arn ?? arnOfAdded(queueId(event)), isAdded: !arn };
}

/** The policy with which a rule may send to the queue that SAM adds for it. */
export function readRuleQueue(event: Event, reader: TemplateReader): void {
  const queue = deadLetterQueue(event);
  if (!queue?.isAdded || !isRule(event)) return;
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'events.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: queue.arn,
    Condition: { ArnEquals: { 'aws:SourceArn': ruleArn(event) } },
  };
  reader.addStatements([...placeOf(event), 'DeadLetterConfig'], [statement], event.member, onQueue);
}

/** The role with which an event starts a state machine, or a schedule of EventBridge Scheduler a function. */
export function readEventRole(event: Event, reader: TemplateReader): void {
  const { resource, type, member } = event;
  const isStateMachine = resource.type === 'AWS::Serverless::StateMachine';
  const takesRole = type === 'ScheduleV2' || (isStateMachine && (isRule(event) || type === 'Api'));
  if (!takesRole || propertyOf(event, 'RoleArn')) return;
  const allow = (action: string, target: unknown): unknown => ({
    Effect: 'Allow',
    Action: action,
    Resource: target,
  });
  const queue = type === 'ScheduleV2' ? deadLetterQueue(event) : undefined;
  const statements = [
    isStateMachine
      ? allow('states:StartExecution', { Ref: resource.id })
      : allow('lambda:InvokeFunction', { 'Fn::GetAtt': [resource.id, 'Arn'] }),
    ...(queue ? [allow('sqs:SendMessage', queue.arn)] : []),
  ];
  reader.addStatements(placeOf(event), statements, member, identity);
}
