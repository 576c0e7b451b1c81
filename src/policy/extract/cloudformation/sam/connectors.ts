import { memberOf, type Member, type Node, type Path } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import { nodeOf } from '../generated.ts';
import { permissionStatement } from '../permissions.ts';
import { permissionType, type TemplateReader, type TypedAs } from '../reader.ts';
import type { Resource } from '../template.ts';
import { samConnectors } from './connectors.data.ts';

/** Connectors know SAM's types by what they become. */
const plainTypes: Readonly<Record<string, string>> = {
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
};

const policyKinds: Readonly<Record<string, TypedAs>> = {
  AWS_IAM_ROLE_MANAGED_POLICY: { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' },
  AWS_SNS_TOPIC_POLICY: { type: 'RESOURCE_POLICY', resourceType: 'AWS::SNS::Topic', use: 'permissions' },
  AWS_SQS_QUEUE_POLICY: { type: 'RESOURCE_POLICY', resourceType: 'AWS::SQS::Queue', use: 'permissions' },
};

/** One end of a connector: a resource of the template, or what is told of one elsewhere. */
interface End {
  readonly type: string;
  /** What stands for `%{Source.Arn}` and the like. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A connector of its own, or those that a resource has under `Connectors`. */
export function readConnectors(resource: Resource, properties: Node, reader: TemplateReader): void {
  if (resource.type === 'AWS::Serverless::Connector')
    readConnector([resource.id, 'Properties'], resource.member, properties, undefined, reader);
  const embedded = memberOf(resource.member.value, 'Connectors')?.value;
  for (const member of embedded?.kind === 'object' ? embedded.members : []) {
    const details = memberOf(member.value, 'Properties')?.value ?? nodeOf({}, member);
    const source = nodeOf({ Id: resource.id }, member);
    readConnector([resource.id, 'Connectors', member.key], member, details, source, reader);
  }
}

function readConnector(
  path: Path,
  at: Member,
  properties: Node,
  embeddedIn: Node | undefined,
  reader: TemplateReader,
): void {
  const written = memberOf(properties, 'SourceReference')?.value;
  const own =
    embeddedIn && written?.kind === 'object'
      ? { ...written, members: [...written.members, ...membersOf(embeddedIn)] }
      : embeddedIn;
  const source = endOf(memberOf(properties, 'Source')?.value ?? own, reader);
  const destinations = memberOf(properties, 'Destination')?.value;
  const asked = memberOf(properties, 'Permissions')?.value;
  const permissions = asked?.kind === 'array' ? asked.items.map((item) => textOfScalar(item) ?? '') : [];
  const list = destinations?.kind === 'array' ? destinations.items : destinations ? [destinations] : [];
  for (const [index, node] of list.entries()) {
    const destination = endOf(node, reader);
    const profile = source && destination && samConnectors[source.type]?.[destination.type];
    if (!source || !destination || !profile) {
      reader.unreadable(
        at,
        `The connector ${path.join('.')} goes from ${source?.type ?? 'an unknown source'} to ${destination?.type ?? 'an unknown destination'}, for which iam-gate knows no permissions, so its policy was not validated.`,
      );
      continue;
    }
    const name = list.length > 1 ? [...path, index] : path;
    const granted = Object.entries(profile.access).filter(([access]) => permissions.includes(access));
    const filled = granted.map(([, access]) => fill(access, { Source: source, Destination: destination }));
    const statements =
      profile.kind === 'AWS_LAMBDA_PERMISSION'
        ? permissionsOf(filled, destination, at)
        : filled.flatMap(statementsIn);
    if (statements.length > 0)
      reader.addStatements(name, statements, at, policyKinds[profile.kind] ?? permissionType);
  }
}

const membersOf = (node: Node): readonly Member[] => (node.kind === 'object' ? node.members : []);

function statementsIn(access: unknown): readonly unknown[] {
  const statement = (access as { Statement?: unknown }).Statement;
  return Array.isArray(statement) ? statement : [statement];
}

function permissionsOf(filled: readonly unknown[], destination: End, at: Member): Node[] {
  return filled.map((access) => {
    const { Action, Principal, SourceArn, SourceAccount } = access as Record<string, unknown>;
    return permissionStatement(
      {
        action: Action,
        principal: nodeOf(Principal, at),
        target: nodeOf(destination.values['Arn'], at),
        sourceArn: SourceArn,
        sourceAccount: SourceAccount,
      },
      at,
    );
  });
}

function endOf(node: Node | undefined, reader: TemplateReader): End | undefined {
  if (!node) return undefined;
  const id = textOfScalar(memberOf(node, 'Id')?.value ?? node);
  const resource = id === undefined ? undefined : reader.template.resources.get(id);
  const type = resource?.type ?? textOfScalar(memberOf(node, 'Type')?.value ?? node);
  if (type === undefined) return undefined;
  const given = Object.fromEntries(membersOf(node).map(({ key, value }) => [key, value]));
  const attribute = type === 'AWS::SNS::Topic' ? 'TopicArn' : 'Arn';
  const own = resource && {
    Arn: { 'Fn::GetAtt': [resource.id, attribute] },
    ResourceId: { Ref: resource.id },
    Name: { Ref: resource.id },
    Qualifier: '*',
  };
  return { type: plainTypes[type] ?? type, values: { Qualifier: '*', ...own, ...given } };
}

/** Puts the ends' values in place of `%{Source.Arn}`, inside a text with `Fn::Sub`. */
function fill(value: unknown, ends: Readonly<Record<string, End>>): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, ends));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, ends)]));
  if (typeof value !== 'string' || !/[%$]\{/.test(value)) return value;
  const whole = /^%\{(\w+)\.(\w+)\}$/.exec(value);
  const variables: Record<string, unknown> = {};
  const lookUp = (end = '', name = ''): unknown =>
    ends[end]?.values[name] ?? { 'Fn::Unknown': `${end}.${name}` };
  if (whole) return lookUp(whole[1], whole[2]);
  const text = value.replace(/%\{(\w+)\.(\w+)\}/g, (_, end: string, name: string) => {
    variables[`${end}${name}`] = lookUp(end, name);
    return `\${${end}${name}}`;
  });
  return { 'Fn::Sub': [text, variables] };
}
