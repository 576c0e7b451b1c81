import { memberOf, type Member, type Node, type Path } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import type { TemplateReader, TypedAs } from '../reader.ts';
import type { Resource } from '../template.ts';
import { arnOfAdded, destinationId } from './added-resources.ts';
import { eventsOf, placeOf, propertyOf } from './event.ts';

const identity: TypedAs = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };

/** What a function's role is given for a place where it sends results, by the `Type` of the place. */
const grants: Readonly<
  Record<string, (arn: unknown) => readonly (readonly [action: string, resource: unknown])[]>
> = {
  EventBridge: (arn) => [['events:PutEvents', arn]],
  Lambda: (arn) => [['lambda:InvokeFunction', arn]],
  S3: (arn) => objectsOf(arn),
  S3Bucket: (arn) => objectsOf(arn),
  SNS: (arn) => [['sns:Publish', arn]],
  SQS: (arn) => [['sqs:SendMessage', arn]],
};

const objectsOf = (arn: unknown): readonly (readonly [string, unknown])[] => [
  ['s3:PutObject', { 'Fn::Join': ['/', [arn, '*']] }],
  ['s3:ListBucket', arn],
];

/**
 * The statements that SAM adds to a function's own role for its dead-letter queue, its asynchronous invocations
 * and its event sources. With a role from elsewhere it adds none.
 */
export function readDestinations(
  resource: Resource,
  properties: Node,
  reader: TemplateReader,
  above: Path = ['Properties'],
): void {
  if (memberOf(properties, 'Role')) return;
  const queue = memberOf(properties, 'DeadLetterQueue');
  if (queue) readDestination([resource.id, ...above, queue.key], queue, 'TargetArn', undefined, reader);
  const invocations = memberOf(properties, 'EventInvokeConfig')?.value;
  readResults(invocations, [resource.id, ...above, 'EventInvokeConfig'], resource, reader);
  for (const event of eventsOf(resource, properties)) {
    const failure = memberOf(propertyOf(event, 'DestinationConfig'), 'OnFailure');
    if (failure) readDestination([...placeOf(event), failure.key], failure, 'Destination', undefined, reader);
  }
}

function readResults(
  invocations: Node | undefined,
  path: Path,
  { id }: Resource,
  reader: TemplateReader,
): void {
  const config = memberOf(invocations, 'DestinationConfig')?.value;
  const added = (name: string) => (kind: string) =>
    kind === 'SQS'
      ? arnOfAdded(destinationId(id, name, kind))
      : kind === 'SNS'
        ? { Ref: destinationId(id, name, kind) }
        : undefined;
  for (const name of ['OnSuccess', 'OnFailure']) {
    const member = memberOf(config, name);
    if (member) readDestination([...path, name], member, 'Destination', added(name), reader);
  }
}

function readDestination(
  path: Path,
  member: Member,
  property: string,
  /** What SAM adds where no destination is given. */
  added: ((kind: string) => unknown) | undefined,
  reader: TemplateReader,
): void {
  const type = memberOf(member.value, 'Type')?.value;
  const kind = (type && textOfScalar(reader.intrinsics.value(type))) ?? '';
  const arn = memberOf(member.value, property)?.value ?? added?.(kind);
  if (!arn) return;
  const statements = (grants[kind]?.(arn) ?? []).map(([action, resource]) => ({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
  }));
  if (statements.length > 0) reader.addStatements(path, statements, member, identity);
}
