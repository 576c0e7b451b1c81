import type { PolicyDocument } from '../../document.ts';
import { memberOf, type Member, type Node, type Path, type StringNode } from '../../node.ts';
import { parsePieces } from '../composed-text.ts';
import type { Token } from '../../source.ts';
import type { ExtractOptions, FileReading, Unread } from '../extraction.ts';
import { limits } from '../limits.ts';
import { policyInText, isPolicyDocument, nameOf } from '../plain.ts';
import { inferType } from '../policy-type.ts';
import { Intrinsics } from './intrinsics.ts';
import { documentOf, nodeOf } from './generated.ts';
import { permissionOf, permissionStatement } from './permissions.ts';
import {
  notIam,
  organizationPolicyTypes,
  policyProperties,
  type PolicyProperty,
} from './policy-properties.data.ts';
import { ownerOf } from './owner.ts';
import { withoutRepeatedSids } from './repeated-sids.ts';
import { callOf, noScope, resourceOf, Template, type Resource, type Scope } from './template.ts';

export type TypedAs = Omit<PolicyProperty, 'path'> &
  Partial<Pick<PolicyDocument, 'typeGuess' | 'attachedTo'>>;

export const permissionType: TypedAs = {
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::Lambda::Function',
  use: 'permissions',
};

/** What to do about a policy that is the value of a function. */
const fixes: Readonly<Record<string, string>> = {
  Ref: 'Give its value in the configuration under parameters.',
  ImportValue: 'Take it as a parameter, whose value the configuration can give under parameters.',
};

/** Reads what is particular to a resource's type, before the table of properties is asked. */
export type ResourceReader = (resource: Resource, properties: Node) => void;

/** One template: its resources, and the policies found in them so far. */
export class TemplateReader {
  readonly template: Template;
  readonly intrinsics: Intrinsics;
  readonly #file: string;
  readonly #documents: PolicyDocument[] = [];
  readonly #unread: Unread[] = [];
  readonly #notes: string[] = [];
  #isFull = false;
  /** The values that the table led to. */
  readonly #read = new Set<Node>();
  readonly #passedOver: Token[] = [];

  constructor(root: Node, options: ExtractOptions) {
    this.#file = root.source.file;
    this.template = new Template(root);
    this.intrinsics = new Intrinsics(this.template, options);
    this.#include(root);
    this.#collect(memberOf(root, 'Resources')?.value, noScope);
    const metadata = memberOf(root, 'Metadata')?.value;
    if (metadata) this.#passedOver.push(metadata);
  }

  get usesSam(): boolean {
    return [...this.template.resources.values()].some(
      ({ type, member }) => type.startsWith('AWS::Serverless::') || memberOf(member.value, 'Connectors'),
    );
  }

  read(particular?: ResourceReader): FileReading {
    for (const resource of this.template.written)
      this.intrinsics.within(resource.scope, () => {
        const properties = resource.properties ?? nodeOf({}, resource.member);
        particular?.(resource, properties);
        this.#resource(resource, properties);
      });
    return {
      documents: this.#documents,
      unread: this.#unread,
      passedOver: [...this.#passedOver, ...this.intrinsics.ruledOut],
      ...(this.#notes.length > 0 ? { skipped: this.#notes.join('; ') } : {}),
    };
  }

  unreadable(at: Token, reason: string): void {
    this.#unread.push({ file: this.#file, reason, at });
  }

  note(text: string): void {
    if (this.#notes.length < 5) this.#notes.push(text);
  }

  /** The resources, also those that a loop makes. */
  #collect(resources: Node | undefined, scope: Scope): void {
    if (resources?.kind !== 'object') return;
    this.#include(resources);
    for (const member of resources.members) {
      if (member.key.startsWith('Fn::ForEach::')) {
        if (this.#isFull) return;
        for (const round of this.intrinsics.within(scope, () => this.intrinsics.loop(member)))
          this.#collect({ ...resources, members: round.members }, round.scope);
        continue;
      }
      this.#include(member.value);
      const id = this.intrinsics.within(scope, () => this.intrinsics.text(member.key));
      const resource = resourceOf(member, scope, id);
      if (!resource) continue;
      if (this.template.written.length >= limits.resources) {
        this.#tooMany(member);
        return;
      }
      this.template.written.push(resource);
      this.template.resources.set(id, resource);
    }
  }

  #tooMany(member: Member): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.unreadable(
      member,
      `The template makes more than ${limits.resources} resources, which is more than is read: those from here on were not validated.`,
    );
  }

  /** What a macro adds to a part of the template that may hold resources or their properties. */
  #include(part: Node | undefined): void {
    const member = memberOf(part, 'Fn::Transform');
    if (!member) return;
    const location = memberOf(memberOf(member.value, 'Parameters')?.value, 'Location')?.value;
    const from = location?.kind === 'string' ? ` from ${location.value}` : '';
    this.unreadable(
      member,
      `A macro or AWS::Include puts something in here${from} that this file does not show, so its policies were not validated. ` +
        'Give the processed template to the gate: `aws cloudformation get-template --template-stage Processed`.',
    );
  }

  /** Resources whose own resources stand elsewhere. */
  #noteElsewhere({ id, type, properties }: Resource): void {
    if (type === 'AWS::CloudFormation::Stack' || type === 'AWS::CloudFormation::StackSet') {
      const url = memberOf(properties, 'TemplateURL')?.value;
      const where = url?.kind === 'string' ? `: ${url.value}` : '';
      if (url) this.note(`${id} is a nested stack${where}, whose policies are in its own template`);
    } else if (type.endsWith('::MODULE'))
      this.note(`${id} is the module ${type}, whose policies are in its registry`);
    else if (type === 'AWS::ApiGateway::RestApi' || type === 'AWS::Serverless::Api') {
      const isIncluded = ['Body', 'DefinitionBody'].some((name) =>
        memberOf(memberOf(properties, name)?.value, 'Fn::Transform'),
      );
      if (isIncluded || memberOf(properties, 'BodyS3Location') || memberOf(properties, 'DefinitionUri'))
        this.note(
          `the definition of the API ${id} is in another file, with its resource policy if it has one`,
        );
    }
  }

  #resource(resource: Resource, properties: Node): void {
    const { type } = resource;
    this.#noteElsewhere(resource);
    if (policyProperties[type]) this.#include(properties);
    const metadata = memberOf(resource.member.value, 'Metadata')?.value;
    if (metadata) this.#passedOver.push(metadata);
    if (type === 'AWS::Organizations::Policy') {
      this.#organizationPolicy(resource, properties);
      return;
    }
    if (type === 'AWS::Lambda::Permission' || type === 'AWS::Lambda::LayerVersionPermission') {
      this.#permission(resource, properties);
      return;
    }
    const listed = policyProperties[type] ?? [];
    const owner = ownerOf(type, properties);
    const attached = owner === undefined ? {} : { attachedTo: owner };
    for (const property of listed) this.property(resource, properties, { ...property, ...attached });
    if (notIam.has(type)) this.#passedOver.push(properties);
    else this.#unlisted(resource);
  }

  /** All the policies at a property's path, each with the name of its place. */
  property(
    resource: Resource,
    properties: Node,
    property: PolicyProperty & TypedAs,
    above: Path = ['Properties'],
  ): void {
    const steps = property.path.replaceAll('[]', '.[]').split('.');
    this.#follow(resource, properties, steps, above, property);
  }

  #follow(resource: Resource, node: Node, steps: readonly string[], path: Path, as: TypedAs): void {
    for (const { node: side, branch } of this.intrinsics.branches(node)) {
      const at = branch === undefined ? path : [...path, 'Fn::If', branch];
      const [step, ...rest] = steps;
      if (step === undefined) this.document(resource, side, at, as);
      else if (step === '[]')
        (side.kind === 'array' ? side.items : [side]).forEach((item, index) => {
          this.#follow(resource, item, rest, side.kind === 'array' ? [...at, index] : at, as);
        });
      else {
        const member = memberOf(side, step);
        if (member) this.#follow(resource, member.value, rest, [...at, step], as);
      }
    }
  }

  /** One value that is a policy: an object, or JSON text that a function may put together. */
  document(resource: Resource, node: Node, path: Path, as: TypedAs): void {
    this.#read.add(node);
    const call = callOf(node);
    const root =
      call?.name === 'ToJsonString'
        ? this.#objectOf(call.argument)
        : node.kind === 'string' || call
          ? this.#fromText(resource, node, path)
          : this.#objectOf(node);
    if (!root) return;
    this.add([resource.id, ...path], as.isStatement ? documentOf([root], root) : root, as);
  }

  add(path: Path, root: Node, as: TypedAs, anchor: Token = root): void {
    const { type, resourceType, use, attachedTo, typeGuess } = as;
    this.#documents.push({
      file: this.#file,
      name: nameOf(path),
      type,
      resourceType,
      use,
      ...(attachedTo ? { attachedTo } : {}),
      ...(typeGuess ? { typeGuess } : {}),
      root: withoutRepeatedSids(root),
      anchor: { source: anchor.source, start: anchor.start, end: anchor.end },
    });
  }

  /** A policy that is made of what stands at a place, rather than written there. */
  addStatements(path: Path, statements: readonly unknown[], at: Token, as: TypedAs, anchor?: Token): void {
    const [document] = this.intrinsics.alternatives(documentOf(statements, at));
    if (document) this.add(path, document, as, anchor);
  }

  #objectOf(node: Node): Node | undefined {
    return this.intrinsics.alternatives(node)[0];
  }

  #fromText(resource: Resource, node: Node, path: Path): Node | undefined {
    const pieces = this.intrinsics.pieces(node);
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'value') {
      const { value } = only;
      if (value.kind === 'object') return value;
      if (value.kind !== 'string') {
        this.#unresolvedDocument(resource, node, path);
        return undefined;
      }
    }
    const reading = parsePieces(pieces, node);
    const [problem] = reading.problems;
    if (problem)
      this.#unread.push({
        file: this.#file,
        reason: `The policy ${nameOf([resource.id, ...path]) ?? ''} is text. ${problem.reason}`,
        at: problem.at,
      });
    return reading.root?.kind === 'object' ? reading.root : undefined;
  }

  #unresolvedDocument(resource: Resource, node: Node, path: Path): void {
    const expression = node.source.text.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 100);
    const fix =
      fixes[callOf(node)?.name ?? ''] ??
      'Give the template to the gate as it is deployed, with its macros and inclusions processed.';
    this.#unread.push({
      file: this.#file,
      reason: `The policy ${nameOf([resource.id, ...path]) ?? ''} is ${expression}, which this template does not tell. ${fix}`,
      at: node,
    });
  }

  #organizationPolicy(resource: Resource, properties: Node): void {
    const type = memberOf(properties, 'Type');
    const kind = type && this.intrinsics.value(type.value);
    const policyType = kind?.kind === 'string' ? organizationPolicyTypes[kind.value] : undefined;
    if (!policyType) {
      this.#passedOver.push(properties);
      return;
    }
    this.property(resource, properties, {
      path: 'Content',
      type: policyType,
      resourceType: null,
      use: 'permissions',
    });
  }

  #permission(resource: Resource, properties: Node): void {
    const permission = permissionOf(resource, this.intrinsics);
    if (!permission) return;
    const isLayer = resource.type === 'AWS::Lambda::LayerVersionPermission';
    const statement = permissionStatement(permission, resource.member);
    this.add(
      [resource.id, 'Properties'],
      documentOf([statement], resource.member),
      { ...permissionType, resourceType: isLayer ? 'AWS::Lambda::LayerVersion' : 'AWS::Lambda::Function' },
      properties,
    );
  }

  /** What the table does not have, in custom resources above all: what looks like a policy is one. */
  #unlisted(resource: Resource): void {
    const { value } = resource.member;
    const open: { node: Node; path: Path }[] =
      value.kind === 'object'
        ? value.members
            .filter(({ key }) => key !== 'Metadata')
            .flatMap(({ key, value }) =>
              value.kind === 'object'
                ? value.members.map((member) => ({ node: member.value, path: [key, member.key] }))
                : [{ node: value, path: [key] }],
            )
        : [];
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, path } = next;
      if (this.#read.has(node) || this.intrinsics.ruledOut.has(node)) continue;
      if (isPolicyDocument(node) || (node.kind === 'string' && policyInText(node)?.root)) {
        const type = inferType(this.#objectOf(node) ?? node, { file: this.#file, path });
        this.document(resource, node, path, type);
      } else if (node.kind === 'object')
        for (const member of node.members.toReversed())
          open.push({ node: member.value, path: [...path, member.key] });
      else if (node.kind === 'array')
        for (const [index, item] of [...node.items.entries()].toReversed())
          open.push({ node: item, path: [...path, index] });
    }
  }

  /** Templates that stand as text in this one. */
  *nestedTemplates(): Iterable<{ readonly path: Path; readonly text: StringNode }> {
    for (const { id, type, properties } of this.template.resources.values()) {
      const body = memberOf(properties, 'TemplateBody')?.value;
      if (type === 'AWS::CloudFormation::StackSet' && body?.kind === 'string')
        yield { path: [id, 'Properties', 'TemplateBody'], text: body };
    }
  }
}
