import { memberOf, type Member, type Node } from '../../node.ts';

export interface Resource {
  readonly id: string;
  readonly type: string;
  /** The logical id's own token is the member. */
  readonly member: Member;
  readonly properties: Node | undefined;
  /** The loop variables of the `Fn::ForEach` around it. */
  readonly scope: Scope;
}

/** The values of loop variables, by name. */
export type Scope = ReadonlyMap<string, Node>;
export const noScope: Scope = new Map();

/** The sections of a template, by logical id. */
export class Template {
  readonly root: Node;
  readonly parameters: ReadonlyMap<string, Node>;
  readonly mappings: Node | undefined;
  readonly conditions: ReadonlyMap<string, Node>;
  /** SAM's defaults for the properties of all resources of a type. */
  readonly globals: Node | undefined;
  readonly resources = new Map<string, Resource>();
  /** All of them, in the order of the file: an id that is written twice names the last, and both are read. */
  readonly written: Resource[] = [];
  /** Those that a transform adds, which the template does not show and may refer to. */
  readonly added = new Map<string, Resource>();

  constructor(root: Node) {
    this.root = root;
    this.parameters = entriesOf(memberOf(root, 'Parameters')?.value);
    this.mappings = memberOf(root, 'Mappings')?.value;
    this.globals = memberOf(root, 'Globals')?.value;
    this.conditions = entriesOf(memberOf(root, 'Conditions')?.value);
  }
}

function entriesOf(node: Node | undefined): Map<string, Node> {
  return new Map(node?.kind === 'object' ? node.members.map(({ key, value }) => [key, value]) : []);
}

/** A resource; a type that is no text, as tools before CloudFormation allow, is none that we know. */
export function resourceOf(member: Member, scope: Scope, id: string = member.key): Resource | undefined {
  const type = memberOf(member.value, 'Type')?.value;
  if (!type) return undefined;
  const name = type.kind === 'string' ? type.value : '';
  return { id, type: name, member, properties: memberOf(member.value, 'Properties')?.value, scope };
}

/** A function call: an object with one member that CloudFormation reads as a function. */
export function callOf(node: Node): { name: string; argument: Node } | undefined {
  if (node.kind !== 'object' || node.members.length !== 1) return undefined;
  const [member] = node.members;
  if (!member) return undefined;
  const { key, value } = member;
  return key === 'Ref' || (key.startsWith('Fn::') && !key.startsWith('Fn::ForEach'))
    ? { name: key.replace('Fn::', ''), argument: value }
    : undefined;
}
