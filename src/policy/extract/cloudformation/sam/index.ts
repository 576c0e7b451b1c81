import { memberOf, type Node, type Path } from '../../../node.ts';
import { nodeOf } from '../generated.ts';
import { policyProperties } from '../policy-properties.data.ts';
import type { ResourceReader, TemplateReader, TypedAs } from '../reader.ts';
import { callOf, noScope, type Resource } from '../template.ts';
import { addResources } from './added-resources.ts';
import { readApiPolicy } from './api-policy.ts';
import { readApiPermissions } from './authorizers.ts';
import { readConnectors } from './connectors.ts';
import { readDestinations } from './destinations.ts';
import { readEvents, readFunctionUrl } from './events.ts';
import { readPollers } from './pollers.ts';
import { samPolicyTemplates } from './policy-templates.data.ts';
import { pathsOf, routesOf, type Route } from './routes.ts';

const identity: TypedAs = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };

/** Reads the policies that SAM makes, besides those that stand in a property as they are. */
export function samReader(reader: TemplateReader): ResourceReader {
  addResources(reader.template);
  const routes = routesOf(reader);
  readGlobals(routes, reader);
  return (resource, properties) => {
    const { id, type } = resource;
    readConnectors(resource, properties, reader);
    if (type === 'AWS::Serverless::Function' || type === 'AWS::Serverless::StateMachine') {
      readPolicies(resource, properties, reader);
      readEvents(resource, properties, routes, reader);
    }
    if (type === 'AWS::Serverless::Function') {
      readDestinations(resource, properties, reader);
      readPollers(resource, properties, reader);
      readFunctionUrl(resource, properties, reader);
    }
    if (type === 'AWS::Serverless::Api') readApiPolicy(resource, properties, pathsOf(routes, id), reader);
    if (apis.has(type)) readApiPermissions(resource, properties, reader);
    if (type === 'AWS::Serverless::Application') {
      const location = memberOf(properties, 'Location')?.value;
      const where = location?.kind === 'string' ? `: ${location.value}` : '';
      reader.note(`${id} is a nested application${where}, whose policies are in its own template`);
    }
  };
}

const apis: ReadonlySet<string> = new Set([
  'AWS::Serverless::Api',
  'AWS::Serverless::HttpApi',
  'AWS::Serverless::WebSocketApi',
]);

/** `Globals` are shown once, not with each resource that inherits them. */
function readGlobals(routes: readonly Route[], reader: TemplateReader): void {
  const { globals } = reader.template;
  if (globals?.kind !== 'object') return;
  for (const { key, value, ...at } of globals.members) {
    const type = `AWS::Serverless::${key}`;
    const resource: Resource = {
      id: `Globals.${key}`,
      type,
      member: { ...at, key, value },
      properties: value,
      scope: noScope,
    };
    for (const property of policyProperties[type] ?? []) reader.property(resource, value, property, []);
    if (key === 'Api') readApiPolicy(resource, value, pathsOf(routes), reader, []);
    if (key === 'Function') {
      readPolicies(resource, value, reader, []);
      readDestinations(resource, value, reader, []);
    }
  }
}

function readPolicies(
  resource: Resource,
  properties: Node,
  reader: TemplateReader,
  above: Path = ['Properties'],
): void {
  const policies = memberOf(properties, 'Policies')?.value;
  if (policies) readPolicy(resource, policies, [...above, 'Policies'], reader);
}

/** One entry of `Policies`, or a list of them: a document, a policy template, or the name of a managed policy. */
function readPolicy(resource: Resource, node: Node, path: Path, reader: TemplateReader): void {
  for (const { node: side, branch } of reader.intrinsics.branches(node)) {
    const at: Path = branch === undefined ? path : [...path, 'Fn::If', branch];
    if (side.kind === 'array')
      side.items.forEach((item, index) => {
        readPolicy(resource, item, [...at, index], reader);
      });
    else if (memberOf(side, 'Statement') ?? memberOf(side, 'Version'))
      reader.document(resource, side, at, identity);
    else if (side.kind === 'object' && !callOf(side)) readTemplates(resource, side, at, reader);
  }
}

function readTemplates(
  resource: Resource,
  node: Node & { kind: 'object' },
  path: Path,
  reader: TemplateReader,
): void {
  for (const member of node.members) {
    const template = samPolicyTemplates[member.key];
    if (!template) {
      reader.unreadable(
        member,
        `${member.key} is no policy template that iam-gate knows, so the policy of ${resource.id} was not validated. ` +
          'Check its spelling, or write the statements out.',
      );
      continue;
    }
    const missing = template.parameters.filter((name) => !memberOf(member.value, name));
    if (missing.length > 0)
      reader.unreadable(
        member,
        `The policy template ${member.key} needs ${missing.join(', ')}, which is not given.`,
      );
    const statements = template.statements.map((statement) =>
      withParameters(nodeOf(statement, member), member.value, template.parameters),
    );
    reader.addStatements([resource.id, ...path, member.key], statements, member, identity, node);
  }
}

/** `{"Ref": "QueueName"}` in a template is its parameter, which stands in the function. */
function withParameters(node: Node, given: Node, names: readonly string[]): Node {
  const call = callOf(node);
  if (call?.name === 'Ref' && call.argument.kind === 'string' && names.includes(call.argument.value))
    return memberOf(given, call.argument.value)?.value ?? node;
  if (node.kind === 'array')
    return { ...node, items: node.items.map((item) => withParameters(item, given, names)) };
  if (node.kind !== 'object') return node;
  return {
    ...node,
    members: node.members.map((member) => ({ ...member, value: withParameters(member.value, given, names) })),
  };
}
