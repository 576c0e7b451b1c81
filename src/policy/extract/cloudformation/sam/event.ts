import { memberOf, type Member, type Node, type Path } from '../../../node.ts';
import type { Resource } from '../template.ts';

/** An event of a function or a state machine. */
export interface Event {
  readonly resource: Resource;
  readonly member: Member;
  readonly type: string;
  readonly properties: Node | undefined;
}

export const propertyOf = ({ properties }: Event, name: string): Node | undefined =>
  memberOf(properties, name)?.value;

export const placeOf = ({ resource, member }: Event): Path => [
  resource.id,
  'Properties',
  'Events',
  member.key,
];

export function eventsOf(resource: Resource, properties: Node): Event[] {
  const events = memberOf(properties, 'Events')?.value;
  return (events?.kind === 'object' ? events.members : []).map((member) => {
    const type = memberOf(member.value, 'Type')?.value;
    return {
      resource,
      member,
      type: type?.kind === 'string' ? type.value : '',
      properties: memberOf(member.value, 'Properties')?.value,
    };
  });
}

/** Whether SAM makes a rule of EventBridge of it. */
export const isRule = ({ type }: Event): boolean =>
  type === 'Schedule' || type === 'CloudWatchEvent' || type === 'EventBridgeRule';

/** The ARN of something in the account and region of the stack. */
export const inAccount = (service: string, resource: string, variables: object = {}): unknown => ({
  'Fn::Sub': [`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables],
});
