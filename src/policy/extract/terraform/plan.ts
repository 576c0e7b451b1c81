import type { PolicyDocument } from '../../document.ts';
import { memberOf, type Node, type ObjectNode, type StringNode } from '../../node.ts';
import type { SourceText } from '../../source.ts';
import type { ExtractOptions, FileReading, FileTree, Unread } from '../extraction.ts';
import { parseJson } from '../json.ts';
import { textOf as locatedText } from '../located-text.ts';
import { isPolicyDocument, policyInText } from '../plain.ts';
import { forcedOr, inferType } from '../policy-type.ts';
import { awsccArgument } from './cloudformation-types.ts';
import { lambdaPermission } from './lambda-permission.ts';
import {
  notPolicies,
  organizationPolicies,
  policyArguments,
  type PolicyArgument,
} from './policy-arguments.ts';
import { PlanSources } from './plan-sources.ts';
import { toNode } from './to-node.ts';
import { stringAt, tokenOf, type ObjectMember } from './value.ts';

/**
 * Every policy of a plan as `terraform show -json` prints it, with its place inside the JSON text of the plan's
 * string. A policy that Terraform will only know after the apply is named as unread.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export async function readTerraformPlan(
  file: SourceText,
  root: Node,
  tree: FileTree,
  options: ExtractOptions,
): Promise<FileReading | null> {
  if (!memberOf(root, 'planned_values') && !memberOf(root, 'resource_changes')) return null;
  const { found, ...reading } = new PlanReader(file, root, options).read();
  const sources = new PlanSources(file.file, root, tree);
  const documents: PolicyDocument[] = [];
  for (const { document, address } of found) {
    const writtenAt = await sources.find(address, document.name?.slice(address.length + 1) ?? '');
    documents.push(writtenAt ? { ...document, writtenAt } : document);
  }
  return { documents, ...reading };
}

interface Planned {
  readonly document: PolicyDocument;
  readonly address: string;
}

class PlanReader {
  readonly #file: string;
  readonly #root: Node;
  readonly #options: ExtractOptions;
  readonly #found: Planned[] = [];
  #address = '';
  readonly #unread: Unread[] = [];

  constructor(file: SourceText, root: Node, options: ExtractOptions) {
    this.#file = file.file;
    this.#root = root;
    this.#options = options;
  }

  read(): Omit<FileReading, 'documents'> & { readonly found: readonly Planned[] } {
    const changes = changesIn(this.#root);
    const planned = memberOf(memberOf(this.#root, 'planned_values')?.value, 'root_module')?.value;
    const seen = new Set<string>();
    for (const resource of resourcesIn(planned)) {
      const address = textIn(resource, 'address') ?? '';
      seen.add(address);
      this.#resource(resource, address, memberOf(resource, 'values')?.value, changes.get(address));
    }
    // A plan may be cut down to its changes.
    for (const [address, change] of changes)
      if (!seen.has(address) && textIn(change, 'mode') !== 'data') {
        const after = memberOf(memberOf(change, 'change')?.value, 'after')?.value;
        if (after && after.kind !== 'null') this.#resource(change, address, after, change);
      }
    const skipped =
      this.#found.length + this.#unread.length > 0
        ? {}
        : { skipped: 'A Terraform plan without an IAM policy' };
    return { found: this.#found, unread: this.#unread, ...skipped };
  }

  #resource(resource: Node, address: string, values: Node | undefined, change: Node | undefined): void {
    this.#address = address;
    const type = textIn(resource, 'type') ?? '';
    if (textIn(resource, 'mode') === 'data' || notPolicies.has(type) || values?.kind !== 'object') return;
    const unknown = memberOf(memberOf(change, 'change')?.value, 'after_unknown')?.value;
    const known = this.#knownArguments(type, values);
    for (const [path, as] of Object.entries(known)) {
      for (const { value, name } of valuesAt(values, path)) this.#policy(value, `${address}.${name}`, as);
      if (isUnknown(unknown, path)) this.#knownAfterApply(resource, address, path);
    }
    if (type === 'aws_lambda_permission') this.#permission(resource, address, values);
    for (const { key, value } of values.members) {
      const inside = Object.keys(known).some((path) => path.split('.')[0] === key);
      if (!inside) this.#guess(value, `${address}.${key}`, awsccArgument(type, key));
    }
  }

  #knownArguments(type: string, values: ObjectNode): Readonly<Record<string, PolicyArgument>> {
    const organization = organizationPolicies[textIn(values, 'type') ?? 'SERVICE_CONTROL_POLICY'];
    if (type === 'aws_organizations_policy') return organization ? { content: organization } : {};
    return policyArguments[type] ?? {};
  }

  #policy(value: Node, name: string, as: PolicyArgument): void {
    if (value.kind !== 'string' || value.value.trim() === '') return;
    const { root, problems } = parseJson(locatedText(value));
    const [problem] = problems;
    if (problem) this.#miss(problem.at, `The text of ${name} cannot be read as a policy. ${problem.reason}`);
    else if (root?.kind !== 'object')
      this.#miss(value, `${name} should be a policy in JSON, an object with a Statement, and is not.`);
    else this.#add(root, name, as);
  }

  #permission(resource: Node, address: string, values: ObjectNode): void {
    const argument = (name: string): ObjectMember | undefined => {
      const member = memberOf(values, name);
      return member?.value.kind === 'string' && member.value.value !== ''
        ? { key: tokenOf(member), value: stringAt(member.value.value, member.value) }
        : undefined;
    };
    const header = memberOf(resource, 'address')?.value ?? resource;
    const policy = lambdaPermission(argument, values, header, this.#options);
    const as = {
      type: 'RESOURCE_POLICY',
      resourceType: 'AWS::Lambda::Function',
      use: 'permissions',
    } as const;
    if (policy) this.#add(toNode(policy), address, as);
  }

  /** A value of an argument that the table does not know, if it is a policy by what it looks like. */
  #guess(root: Node, path: string, as: PolicyArgument | undefined): void {
    const open: { node: Node; name: string }[] = [{ node: root, name: path }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, name } = next;
      if (node.kind === 'string') this.#guessText(node, name, as);
      else if (node.kind === 'array')
        open.push(...node.items.map((item, index) => ({ node: item, name: `${name}[${index}]` })).reverse());
      else if (node.kind === 'object')
        open.push(
          ...node.members.map(({ key, value }) => ({ node: value, name: `${name}.${key}` })).reverse(),
        );
    }
  }

  #guessText(node: StringNode, name: string, as: PolicyArgument | undefined): void {
    const root = policyInText(node)?.root;
    if (root && isPolicyDocument(root)) this.#add(root, name, as);
  }

  #add(root: Node, name: string, as: PolicyArgument | undefined): void {
    const forced = this.#options.typeOf?.(this.#file);
    const typed = as ?? inferType(root, { file: '', path: name.split('.') });
    const type = forcedOr(forced, typed);
    const document = { file: this.#file, name, ...type, root, anchor: tokenOf(root) };
    this.#found.push({ document, address: this.#address });
  }

  #knownAfterApply(resource: Node, address: string, path: string): void {
    const configuration = configurationOf(this.#root, address);
    const expression = memberOf(
      memberOf(configuration, 'expressions')?.value,
      path.split('.')[0] ?? '',
    )?.value;
    // AWS gives many resources a policy of its own where the configuration has none.
    const isConfigured = configuration
      ? expression !== undefined
      : (textIn(resource, 'type') ?? '').endsWith('policy');
    if (!isConfigured) return;
    const references = referencesIn(expression);
    const from =
      references.length > 0 ? ` It is made of ${references.map((text) => `\`${text}\``).join(', ')}.` : '';
    this.#miss(
      memberOf(resource, 'address')?.value ?? resource,
      `${address}.${path} is known only after the apply, so its policy was not validated.${from} Check the Terraform ` +
        'source as well, or build the policy from names rather than from attributes that AWS gives out.',
    );
  }

  #miss(at: Node | { source: SourceText; start: number; end: number }, reason: string): void {
    this.#unread.push({ file: this.#file, reason, at: tokenOf(at) });
  }
}

function textIn(node: Node | undefined, name: string): string | undefined {
  const value = memberOf(node, name)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

const itemsIn = (node: Node | undefined, name: string): readonly Node[] => {
  const value = memberOf(node, name)?.value;
  return value?.kind === 'array' ? value.items : [];
};

function changesIn(root: Node): Map<string, Node> {
  return new Map(
    itemsIn(root, 'resource_changes').map((change) => [textIn(change, 'address') ?? '', change]),
  );
}

/** The resources of a module and of the modules in it. */
function* resourcesIn(module: Node | undefined): Generator<Node> {
  yield* itemsIn(module, 'resources');
  for (const child of itemsIn(module, 'child_modules')) yield* resourcesIn(child);
}

/** `inline_policy.policy` is the argument of each block, `policy` the argument itself. */
function valuesAt(values: Node, path: string): { value: Node; name: string }[] {
  const [first = '', second] = path.split('.');
  const value = memberOf(values, first)?.value;
  if (!value) return [];
  if (second === undefined) return [{ value, name: first }];
  const blocks = value.kind === 'array' ? value.items : [value];
  return blocks.flatMap((block, index) => {
    const inner = memberOf(block, second)?.value;
    return inner ? [{ value: inner, name: `${first}[${index}].${second}` }] : [];
  });
}

/** `after_unknown` has `true` in the place of a value that is not known yet. */
function isUnknown(unknown: Node | undefined, path: string): boolean {
  const [first = '', second] = path.split('.');
  const value = memberOf(unknown, first)?.value;
  if (value?.kind === 'boolean') return value.value;
  if (!unknown || second === undefined) return false;
  return valuesAt(unknown, path).some(({ value: inner }) => inner.kind === 'boolean' && inner.value);
}

/** The resource in the plan's configuration, which knows no instances. */
function configurationOf(root: Node, address: string): Node | undefined {
  const steps = address.replace(/\[[^\]]*\]/g, '').split('.');
  let module = memberOf(memberOf(root, 'configuration')?.value, 'root_module')?.value;
  while (steps[0] === 'module') {
    const call = memberOf(memberOf(module, 'module_calls')?.value, steps[1] ?? '')?.value;
    module = memberOf(call, 'module')?.value;
    steps.splice(0, 2);
  }
  return itemsIn(module, 'resources').find((item) => textIn(item, 'address') === steps.join('.'));
}

/** What an expression refers to: of `data.x.y.json` and `data.x.y`, the first. */
function referencesIn(expression: Node | undefined): string[] {
  const texts = itemsIn(expression, 'references').flatMap((item) =>
    item.kind === 'string' ? [item.value] : [],
  );
  return texts.filter(
    (text) => !texts.some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)),
  );
}
