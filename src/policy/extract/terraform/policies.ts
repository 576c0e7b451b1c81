import { groupBy } from '../../group.ts';
import type { PolicyDocument } from '../../document.ts';
import { toJson, unresolvedIn, type Node } from '../../node.ts';
import type { Token } from '../../source.ts';
import type { Unread } from '../extraction.ts';
import { isPolicyDocument } from '../plain.ts';
import { forcedOr, inferType } from '../policy-type.ts';
import { argumentsAt } from './argument-paths.ts';
import { evaluate } from './evaluate.ts';
import { awsccArgument } from './cloudformation-types.ts';
import { blocksIn, instancesOf, nestedBlocks, type Instance } from './instances.ts';
import { jsonOf, policyText } from './json-text.ts';
import { blockArguments, lambdaPermission } from './lambda-permission.ts';
import type { ModuleInstance } from './module.ts';
import {
  moduleArguments,
  notPolicies,
  organizationPolicies,
  policyArguments,
  providerArguments,
  type PolicyArgument,
} from './policy-arguments.ts';
import { renderPolicyDocument } from './policy-document.ts';
import { boundariesIn, ownerOf, typesByReference } from './policy-uses.ts';
import type { Scope } from './scope.ts';
import { textOf, type Attribute, type Block, type Body } from './syntax.ts';
import { toNode } from './to-node.ts';
import { isEmpty, knownText, tokenOf, TooMuchWork, type Value } from './value.ts';

/** A policy, and what a reader needs to say it once. */
export interface FoundPolicy {
  readonly document: PolicyDocument;
  /** The argument or block that holds it. */
  readonly holder: Token;
  readonly unresolved: number;
  /** Nothing that is known takes it, as far as this module alone tells. */
  readonly isLoose: boolean;
}
/** A policy that is there and could not be read. */
export interface MissedPolicy extends Unread {
  readonly at: Token;
  readonly holder: Token;
}
export interface ModulePolicies {
  readonly found: readonly FoundPolicy[];
  readonly unread: readonly MissedPolicy[];
  /** The calls of modules in this repository, with the block that calls. */
  readonly calls: readonly { readonly block: Block; readonly module: ModuleInstance }[];
}

/** Every policy of one module as it is called, and of no module below it. */
export function policiesOf(module: ModuleInstance): ModulePolicies {
  return new Collector(module).collect();
}

class Collector {
  readonly #module: ModuleInstance;
  readonly #found: FoundPolicy[] = [];
  readonly #unread: MissedPolicy[] = [];
  readonly #calls: { block: Block; module: ModuleInstance }[] = [];
  /** Blocks and values that stand in a policy already. */
  readonly #seen = new Set<string>();
  readonly #boundaries: ReadonlySet<string>;
  #typesByReference: ReadonlyMap<string, PolicyArgument> | undefined;
  /** Whether the block that is read makes no resource as things are. */
  #off = false;
  /** Whether what is read now is only a policy by what it looks like. */
  #loose = false;

  constructor(module: ModuleInstance) {
    this.#module = module;
    this.#boundaries = boundariesIn(module);
  }

  collect(): ModulePolicies {
    const blocks = this.#module.parsed.files.flatMap(({ body }) => body.blocks);
    for (const block of blocks)
      if (block.type === 'resource') this.#resource(block);
      else if (block.type === 'provider') this.#provider(block);
    this.#loose = true;
    for (const block of blocks) if (block.type === 'module') this.#call(block);
    for (const block of blocks)
      if (block.type === 'data' && block.labels[0] === 'aws_iam_policy_document') this.#document(block);
    for (const block of blocks) if (['locals', 'output', 'variable'].includes(block.type)) this.#rest(block);
    for (const { body } of this.#module.parsed.files)
      for (const attribute of body.attributes.values())
        this.#guessed(attribute, this.#module.scope, attribute.name, undefined);
    return { found: this.#found, unread: this.#unread, calls: this.#calls };
  }

  #resource(block: Block): void {
    const [type = '', label = ''] = block.labels;
    if (notPolicies.has(type)) return;
    const address = `${type}.${label}`;
    const known = policyArguments[type] ?? {};
    const boundary = type === 'aws_iam_policy' && this.#boundaries.has(address);
    const owner = ownerOf(block);
    const attached = owner === undefined ? {} : { attachedTo: `${this.#module.address}${owner}` };
    this.#instances(block, address, (instance, name) => {
      for (const [path, argument] of Object.entries(known)) {
        const as = { ...argument, ...attached, ...(boundary ? { use: 'boundary' as const } : {}) };
        for (const { attribute, scope, suffix } of argumentsAt(block.body, path, instance.scope))
          this.#argument(attribute, scope, `${name}.${suffix}`, as);
      }
      if (type === 'aws_organizations_policy') {
        this.#organizationPolicy(block, instance.scope, name);
        return;
      }
      if (type === 'aws_lambda_permission') {
        const statement = this.#guard(block, name, () =>
          lambdaPermission(
            blockArguments(block, instance.scope),
            block,
            block.header,
            this.#module.run.options,
          ),
        );
        if (statement)
          this.#add(statement, name, statement, { ...resourcePolicy, resourceType: 'AWS::Lambda::Function' });
      }
      this.#others(
        block.body,
        instance.scope,
        name,
        new Set([...metaArguments, ...Object.keys(known)]),
        (argument) => awsccArgument(type, argument),
      );
    });
  }

  #provider(block: Block): void {
    const { scope } = this.#module;
    const address = `${this.#module.address}provider.${block.labels[0] ?? ''}`;
    for (const [path, as] of Object.entries(providerArguments))
      for (const { attribute, suffix } of argumentsAt(block.body, path, scope))
        this.#argument(attribute, scope, `${address}.${suffix}`, as);
  }

  /** Every instance of a block; instances whose policies do not differ are one. */
  #instances(block: Block, address: string, read: (instance: Instance, name: string) => void): void {
    const instances = this.#guard(block, address, () => instancesOf(block, this.#module.scope)) ?? [];
    const plain = `${this.#module.address}${address}`;
    const before = this.#found.length;
    const [first] = instances;
    if (!first) return;
    this.#off = first.off ?? false;
    // What a call switches off is not there; the module on its own has it, to be judged all the same.
    if (this.#off && this.#module.parent) return;
    if (instances.length === 1) {
      read(first, plain);
      return;
    }
    for (const instance of instances) read(instance, `${plain}${instance.key}`);
    const made = this.#found.splice(before);
    const byPlace = groupBy(made, ({ document }) => withoutKey(document.name ?? '', plain));
    for (const [name, policies] of byPlace) {
      const different = new Map(policies.map((policy) => [signatureOf(policy.document), policy]));
      const [only] = different.values();
      if (different.size === 1 && only) this.#found.push({ ...only, document: { ...only.document, name } });
      else this.#found.push(...different.values());
    }
  }

  #argument(attribute: Attribute, scope: Scope, name: string, as: PolicyArgument): void {
    const value = this.#guard(attribute, name, () => evaluate(attribute.value, scope));
    if (value) this.#policy(value, name, attribute, as);
  }

  #organizationPolicy(block: Block, scope: Scope, name: string): void {
    const content = block.body.attributes.get('content');
    const type = block.body.attributes.get('type');
    const given = type && this.#guard(type, name, () => evaluate(type.value, scope));
    const text = given ? knownText(given) : 'SERVICE_CONTROL_POLICY';
    const as =
      text === undefined ? organizationPolicies['SERVICE_CONTROL_POLICY'] : organizationPolicies[text];
    if (content && as) this.#argument(content, scope, `${name}.content`, as);
  }

  /** Takes a value that must be a policy; what of it cannot be read is named. */
  #policy(value: Value, name: string, holder: Attribute, as: PolicyArgument): void {
    if (isEmpty(value)) return;
    if (value.kind === 'unknown' && value.options) {
      for (const option of value.options) this.#policy(option, name, holder, as);
      return;
    }
    if (value.kind === 'unknown' || value.kind === 'resource') {
      if (!this.#off) this.#miss(holder, holder.value, notTold(name, value));
      return;
    }
    if (value.kind === 'list') {
      value.items.forEach((item, index) => this.#policy(item, `${name}[${index}]`, holder, as));
      return;
    }
    const content = this.#content(value, name, holder);
    if (content) this.#add(content, name, holder, as, documentsOf(value));
  }

  #content(value: Value, name: string, holder: Attribute): Value | undefined {
    if (value.kind === 'object') return value;
    if (value.kind === 'json' && value.content.kind === 'unknown')
      for (const option of value.content.options ?? []) if (option.kind === 'object') return option;
    const read = this.#guard(holder, name, () => jsonOf(value));
    if (!read) return undefined;
    const [problem] = read.problems;
    if (problem)
      this.#miss(holder, problem.at, `The text of ${name} cannot be read as a policy. ${problem.reason}`);
    else if (read.value?.kind !== 'object')
      this.#miss(
        holder,
        holder.value,
        `${name} should be a policy in JSON, an object with a Statement, and is not.`,
      );
    return problem || read.value?.kind !== 'object' ? undefined : read.value;
  }

  /** Arguments that the table does not know, where their value is a policy by what it looks like. */
  #others(
    body: Body,
    scope: Scope,
    name: string,
    known: ReadonlySet<string>,
    typeOf: (argument: string) => PolicyArgument | undefined,
    depth = 0,
  ): void {
    for (const attribute of body.attributes.values())
      if (!known.has(attribute.name) && mayHoldPolicy(attribute))
        this.#guessed(attribute, scope, `${name}.${attribute.name}`, typeOf(attribute.name));
    if (depth > 3) return;
    const types = new Set(
      body.blocks.map((block) => (block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type)),
    );
    for (const type of types) {
      const inside = [...known].flatMap((path) =>
        path.startsWith(`${type}.`) ? [path.slice(type.length + 1)] : [],
      );
      nestedBlocks(body, type, scope).forEach((nested, index) =>
        this.#others(
          nested.block.body,
          nested.scope,
          `${name}.${type}[${index}]`,
          new Set(inside),
          typeOf,
          depth + 1,
        ),
      );
    }
  }

  #guessed(attribute: Attribute, scope: Scope, name: string, as: PolicyArgument | undefined): void {
    const value = this.#guard(attribute, name, () => evaluate(attribute.value, scope));
    if (value) this.#guess(value, name, attribute, as);
  }

  #guess(value: Value, name: string, holder: Token, as: PolicyArgument | undefined, depth = 0): void {
    if (value.kind === 'unknown')
      value.options?.forEach((option) => this.#guess(option, name, holder, as, depth));
    if (value.kind === 'list' && depth < 5)
      value.items.forEach((item, index) => this.#guess(item, `${name}[${index}]`, holder, as, depth + 1));
    const content =
      value.kind === 'string' || value.kind === 'json'
        ? this.#guard(holder, name, () => policyText(value))
        : value;
    if (content?.kind !== 'object') return;
    const node = this.#guard(holder, name, () => toNode(content));
    if (node && isPolicyDocument(node)) {
      if (!this.#seen.has(keyOf(content))) this.#add(content, name, holder, as, documentsOf(value));
    } else if (depth < 5)
      for (const [key, member] of content.members)
        this.#guess(member.value, `${name}.${key}`, holder, as, depth + 1);
  }

  #call(block: Block): void {
    const [label = ''] = block.labels;
    const address = `module.${label}`;
    const instances = this.#guard(block, address, () => instancesOf(block, this.#module.scope)) ?? [];
    for (const instance of instances) {
      // A call that is switched off makes nothing; the module is judged on its own.
      if (instance.off) continue;
      const module = this.#guard(block, address, () =>
        this.#module.child(block, instance.scope, instance.key),
      );
      if (module) this.#calls.push({ block, module });
    }
    const source = block.body.attributes.get('source');
    const text = source ? textOf(source.value) : '';
    const typeOf = (argument: string): PolicyArgument | undefined =>
      moduleArguments.find((known) => (known.source?.test(text) ?? true) && known.argument.test(argument))
        ?.as;
    const isElsewhere = !this.#calls.some(
      (call) => call.block === block && call.module.parsed.files.length > 0,
    );
    this.#instances(block, address, ({ scope }, name) => {
      this.#others(
        block.body,
        scope,
        name,
        new Set([...metaArguments, 'source', 'version', 'providers']),
        typeOf,
      );
      if (isElsewhere) this.#statements(block, scope, name, typeOf);
    });
  }

  /** `policy_statements = { logs = { effect = …, actions = … } }`: what a module makes a policy document of. */
  #statements(
    block: Block,
    scope: Scope,
    name: string,
    typeOf: (argument: string) => PolicyArgument | undefined,
  ): void {
    for (const attribute of block.body.attributes.values()) {
      if (!attribute.name.endsWith('statements')) continue;
      const blocks = blocksIn(attribute.value, attribute.nameToken)
        .filter(({ body }) => body.attributes.has('actions') || body.attributes.has('not_actions'))
        .map((statement) => ({ ...statement, type: 'statement' }));
      if (blocks.length === 0) continue;
      const header = attribute.nameToken;
      const body = { attributes: new Map(), blocks };
      const document: Block = { type: 'data', labels: [], header, body, ...tokenOf(attribute.value) };
      const argument = `${name}.${attribute.name}`;
      const value = this.#guard(attribute, argument, () =>
        renderPolicyDocument(document, scope, attribute.value),
      );
      if (value) this.#add(value.content, argument, attribute, typeOf(attribute.name));
    }
  }

  /** A policy document that no policy above was made of. */
  #document(block: Block): void {
    if (this.#seen.has(keyOf(block))) return;
    const address = `data.aws_iam_policy_document.${block.labels[1] ?? ''}`;
    const as = (this.#typesByReference ??= typesByReference(this.#module)).get(address);
    this.#instances(block, address, (instance, name) => {
      const value = this.#guard(block, name, () => renderPolicyDocument(block, instance.scope, block));
      // Without a statement it is not a policy yet, but something to merge others into.
      if (value?.content.kind === 'object' && value.content.members.has('Statement'))
        this.#add(value.content, name, block, as);
    });
  }

  /** Policies that stand in a local, an output or a default, and went into nothing that is known. */
  #rest(block: Block): void {
    for (const attribute of block.body.attributes.values()) {
      if (!mayHoldPolicy(attribute) || (block.type === 'variable' && attribute.name !== 'default')) continue;
      const prefix = {
        locals: 'local.',
        output: `output.${block.labels[0] ?? ''}.`,
        variable: `var.${block.labels[0] ?? ''}.`,
      };
      const name = `${this.#module.address}${prefix[block.type as keyof typeof prefix]}${attribute.name}`;
      this.#guessed(attribute, this.#module.scope, name, undefined);
    }
  }

  #add(
    content: Value,
    name: string,
    holder: Token,
    as: PolicyArgument | undefined,
    documents: readonly Token[] = [],
  ): void {
    const root = this.#guard(holder, name, () => toNode(content));
    if (root?.kind !== 'object') return;
    const { file } = root.source;
    const forced = this.#module.run.options.typeOf?.(file);
    const typed = as ?? inferType(root, { file, path: name.split('.') });
    const type = forcedOr(forced, typed);
    for (const token of [content, ...documents]) this.#seen.add(keyOf(token));
    this.#found.push({
      document: {
        file,
        name,
        ...type,
        root,
        anchor: root.source === holder.source ? tokenOf(root) : tokenOf(holder),
      },
      holder: tokenOf(holder),
      unresolved: unresolvedIn(root).length,
      isLoose: this.#loose,
    });
  }

  #miss(holder: Token, at: Token, reason: string): void {
    this.#unread.push({ file: at.source.file, reason, at: tokenOf(at), holder: tokenOf(holder) });
  }

  /** Work without end is refused for one policy, not for the file. */
  #guard<T>(at: Token, name: string, compute: () => T): T | undefined {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error;
      this.#miss(
        at,
        at,
        `${this.#module.address}${name.replace(this.#module.address, '')} was not read: it ${error.message}.`,
      );
      return undefined;
    }
  }
}

function notTold(name: string, value: Value): string {
  const expression = value.kind === 'unknown' ? value.expression : textOf(value);
  const why = value.kind === 'unknown' && value.reason ? ` (${value.reason})` : '';
  const fix = expression.startsWith('var.')
    ? 'Give the variable a value in a tfvars file or in the configuration, or check the plan instead.'
    : 'Check the plan (`terraform show -json`) instead.';
  return `${name} is \`${expression.replace(/\s+/g, ' ').slice(0, 80)}\`, which the files do not tell${why}, so its policy was not validated. ${fix}`;
}

const resourcePolicy = { type: 'RESOURCE_POLICY', use: 'permissions' } as const;

const keyOf = ({ source, start, end }: Token): string => `${source.file} ${start} ${end}`;

const documentsOf = (value: Value): readonly Token[] =>
  value.kind === 'json' ? (value.documents ?? []) : [];

const signatureOf = ({ type, resourceType, root }: PolicyDocument): string =>
  JSON.stringify([type, resourceType, root.start, toJson(root)]);

/** `aws_iam_role.task["a"].policy` without the key of the instance. */
function withoutKey(name: string, plain: string): string {
  const rest = name.slice(plain.length);
  return plain + rest.replace(/^\[(?:\d+|"[^"]*")\]/, '');
}

export const sameDocument = (left: PolicyDocument, right: PolicyDocument): boolean =>
  signatureOf(left) === signatureOf(right);

/** What Terraform itself takes of every block. */
const metaArguments = ['count', 'depends_on', 'for_each', 'lifecycle', 'provider'];

/** Most arguments cannot hold a policy, and are not worth an evaluation. */
function mayHoldPolicy({ value }: Attribute): boolean {
  if (value.kind === 'number' || value.kind === 'boolean' || value.kind === 'null') return false;
  return /statement|polic|jsonencode|templatefile|file\(/i.test(textOf(value));
}

/** The files that a policy's values stand in. */
export function filesOf(root: Node): Set<string> {
  const files = new Set<string>();
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    files.add(node.source.file);
    if (node.kind === 'array') open.push(...node.items);
    else if (node.kind === 'object') open.push(...node.members.map(({ value }) => value));
  }
  return files;
}
