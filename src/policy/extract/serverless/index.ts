import { memberOf, nodeAt, type Member, type Node, type Path } from '../../node.ts';
import { nodeOf } from '../cloudformation/generated.ts';
import { TemplateReader, type TypedAs } from '../cloudformation/reader.ts';
import type { ExtractOptions, FileReading } from '../extraction.ts';
import { withVariables } from './variables.ts';

const identity: TypedAs = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
const api: TypedAs = {
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::ApiGateway::RestApi',
  use: 'permissions',
};

/** The lists of statements of a Serverless Framework service; `*` stands for each member. */
const statementLists: readonly (readonly [Path, TypedAs])[] = [
  [['provider', 'iamRoleStatements'], identity],
  [['provider', 'iam', 'role', 'statements'], identity],
  [['provider', 'resourcePolicy'], api],
  [['provider', 'apiGateway', 'resourcePolicy'], api],
  [['functions', '*', 'iamRoleStatements'], identity],
  [['functions', '*', 'iam', 'role', 'statements'], identity],
  [['stepFunctions', 'stateMachines', '*', 'iamRoleStatements'], identity],
];

/** The policies of a `serverless.yml`: its lists of statements, and the CloudFormation resources in it. */
export function readServerless(original: Node, options: ExtractOptions): FileReading {
  const root = withVariables(original, options);
  const reader = new TemplateReader(templateOf(root), options);
  for (const [path, as] of statementLists)
    for (const found of membersAt(root, path)) {
      const statements = nodeOf({ Version: '2012-10-17', Statement: found.member.value }, found.member);
      const [document] = reader.intrinsics.alternatives(statements);
      if (document) reader.add(found.path, document, as, found.member.value);
    }
  const reading = reader.read();
  const isNamed = new Set(reader.template.resources.keys());
  return {
    ...reading,
    documents: reading.documents.map((document) => {
      const [id = ''] = document.name?.split('.') ?? [];
      return isNamed.has(id) ? { ...document, name: `resources.Resources.${document.name ?? ''}` } : document;
    }),
  };
}

function* membersAt(node: Node, path: Path, above: Path = []): Iterable<{ path: Path; member: Member }> {
  const [step, ...rest] = path;
  if (node.kind !== 'object' || step === undefined) return;
  for (const member of node.members) {
    if (step !== '*' && member.key !== step) continue;
    if (rest.length === 0) yield { path: [...above, member.key], member };
    else yield* membersAt(member.value, rest, [...above, member.key]);
  }
}

/** `resources` is a template, or a list of parts of one. */
function templateOf(root: Node): Node {
  const resources = nodeAt(root, ['resources']);
  const parts = resources?.kind === 'array' ? resources.items : resources ? [resources] : [];
  const merged = (section: string): Node => {
    const members = parts.flatMap((part) => {
      const value = memberOf(part, section)?.value;
      return value?.kind === 'object' ? value.members : [];
    });
    return { kind: 'object', members, source: root.source, start: root.start, end: root.end };
  };
  const sections = ['Parameters', 'Mappings', 'Conditions', 'Resources', 'extensions'];
  return nodeOf(Object.fromEntries(sections.map((section) => [section, merged(section)])), root);
}
