import type { Token } from '../../source.ts';
import { evaluate, nameFrom } from './evaluate.ts';
import { nestedBlocks, type NestedBlock } from './instances.ts';
import { jsonOf } from './json-text.ts';
import type { Scope } from './scope.ts';
import { type Block } from './syntax.ts';
import {
  isEmpty,
  knownText,
  listAt,
  objectAt,
  optionsOf,
  sameValue,
  stringAt,
  tokenOf,
  unknownAt,
  type JsonValue,
  type ListValue,
  type ObjectMember,
  type Value,
} from './value.ts';

type Members = [string, ObjectMember][];

/**
 * `data "aws_iam_policy_document"`, as the provider renders it: sources, then the document's own statements, then
 * overrides; a statement replaces, in its place, an earlier one of the same `sid`. Lists of several values are
 * sorted descending, one value stands alone, `&{…}` becomes `${…}`.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_document_data_source.go
 */
export function renderPolicyDocument(block: Block, scope: Scope, at: Token): JsonValue {
  const document = new MergedDocument(block);
  const { attributes } = block.body;
  for (const name of ['source_json', 'source_policy_documents'])
    document.mergeAll(attributes.get(name)?.value, scope);
  document.mergeOwn(scope);
  for (const name of ['override_json', 'override_policy_documents'])
    document.mergeAll(attributes.get(name)?.value, scope);
  return { kind: 'json', content: document.content(), documents: document.blocks, ...tokenOf(at) };
}

class MergedDocument {
  /** Every document block that this one came together from. */
  readonly blocks: Token[];
  readonly #block: Block;
  #version: ObjectMember | undefined;
  #id: ObjectMember | undefined;
  readonly #statements: Value[] = [];

  constructor(block: Block) {
    this.#block = block;
    this.blocks = [tokenOf(block)];
  }

  mergeAll(expression: Parameters<typeof evaluate>[0] | undefined, scope: Scope): void {
    if (!expression) return;
    for (const value of optionsOf(evaluate(expression, scope)))
      for (const source of value.kind === 'list' ? value.items : [value]) this.#mergeJson(source);
  }

  #mergeJson(source: Value): void {
    if (isEmpty(source)) return;
    if (source.kind === 'unknown' && source.options) {
      for (const option of source.options) this.#mergeJson(option);
      return;
    }
    if (source.kind === 'json') this.blocks.push(...(source.documents ?? []));
    const content = source.kind === 'json' || source.kind === 'string' ? jsonOf(source).value : undefined;
    if (content?.kind !== 'object') {
      // Statements that nobody knows are named, not dropped.
      this.#statements.push(source.kind === 'unknown' ? source : unknownAt(source));
      return;
    }
    const statement = content.members.get('Statement')?.value;
    this.#merge(
      content.members.get('Version'),
      content.members.get('Id'),
      (statement?.kind === 'list' ? statement.items : statement ? [statement] : []).map(rewritten),
    );
  }

  mergeOwn(scope: Scope): void {
    const { body, header } = this.#block;
    const version = attributeMember(this.#block, 'version', scope) ?? {
      key: tokenOf(header),
      value: stringAt('2012-10-17', header),
    };
    const statements = nestedBlocks(body, 'statement', scope).map((nested) => renderStatement(nested));
    this.#merge(version, attributeMember(this.#block, 'policy_id', scope), statements);
  }

  #merge(
    version: ObjectMember | undefined,
    id: ObjectMember | undefined,
    statements: readonly Value[],
  ): void {
    if (id && !isEmpty(id.value)) this.#id = id;
    const newer =
      version &&
      (knownText(version.value) ?? '') > (this.#version ? (knownText(this.#version.value) ?? '') : '');
    if (newer || (version && !this.#version)) this.#version = version;
    for (const statement of statements) {
      const sid = sidOf(statement);
      const existing = sid ? this.#statements.findIndex((other) => sidOf(other) === sid) : -1;
      if (existing < 0) this.#statements.push(statement);
      else this.#statements[existing] = statement;
    }
  }

  content(): Value {
    const block = this.#block;
    const members: Members = [];
    if (this.#version) members.push(['Version', this.#version]);
    if (this.#id) members.push(['Id', this.#id]);
    const statements = this.#statements.length > 0 ? listAt(this.#statements, block) : this.#notYet();
    if (statements) members.push(['Statement', { key: tokenOf(block.header), value: statements }]);
    return objectAt(members, block);
  }

  /** A document whose statements are all up to the caller: its lists are empty by default. */
  #notYet(): Value | undefined {
    const dynamic = this.#block.body.blocks.find(({ type }) => type === 'dynamic');
    const list =
      dynamic?.body.attributes.get('for_each') ??
      this.#block.body.attributes.get('source_policy_documents') ??
      this.#block.body.attributes.get('override_policy_documents');
    return list && unknownAt(list.value);
  }
}

/** The provider reads a document that it merges and writes it again, its principals and conditions in its own way. */
function rewritten(statement: Value): Value {
  return changeMembers(statement, (element, value) => {
    if (element === 'Principal' || element === 'NotPrincipal')
      return changeMembers(value, (_type, names) =>
        names.kind === 'list' ? sortedDescending(names) : names,
      );
    if (element !== 'Condition') return value;
    return changeMembers(value, (_operator, keys) =>
      changeMembers(keys, (_key, values) =>
        values.kind === 'list' && values.items.length === 1
          ? (values.items[0] ?? values)
          : asText(values, false),
      ),
    );
  });
}

function changeMembers(value: Value, change: (name: string, value: Value) => Value): Value {
  if (value.kind !== 'object') return value;
  const members = [...value.members].map(([name, member]): Members[number] => [
    name,
    { ...member, value: change(name, member.value) },
  ]);
  return { ...value, members: new Map(members) };
}

function sidOf(statement: Value): string | undefined {
  const sid = statement.kind === 'object' ? statement.members.get('Sid') : undefined;
  return sid && knownText(sid.value);
}

const lists = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

function renderStatement({ block, scope }: NestedBlock): Value {
  const members: Members = [];
  const sid = attributeMember(block, 'sid', scope);
  if (sid && !isEmpty(sid.value)) members.push(['Sid', sid]);
  members.push([
    'Effect',
    attributeMember(block, 'effect', scope) ?? {
      key: tokenOf(block.header),
      value: stringAt('Allow', block.header),
    },
  ]);
  for (const [argument, element] of lists) {
    const member = attributeMember(block, argument, scope);
    if (!member || isEmpty(member.value)) continue;
    const value = textList(member.value, argument.endsWith('resources'));
    members.push([element, { ...member, value: oneOrSorted(value) }]);
  }
  for (const [type, element] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const principals = renderPrincipals(nestedBlocks(block.body, type, scope));
    if (principals) members.push([element, principals]);
  }
  const conditions = renderConditions(nestedBlocks(block.body, 'condition', scope));
  if (conditions) members.push(['Condition', conditions]);
  return objectAt(members, block);
}

function renderPrincipals(blocks: readonly NestedBlock[]): ObjectMember | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  const types = new Map<string, { named: Named; values: Value[]; at: Token }>();
  const isNew = oneOfEach();
  for (const { block, scope } of blocks) {
    const type = nameOf(block, 'type', scope);
    const identifiers = attributeMember(block, 'identifiers', scope);
    if (!type || !identifiers) continue;
    const values = textList(identifiers.value, true);
    const own = values.kind === 'list' ? values.items : [values];
    if (!isNew(type.name, oneOrSorted(values))) continue;
    const known = types.get(type.name);
    if (known) known.values.push(...own);
    else types.set(type.name, { named: type.member, values: [...own], at: values });
  }
  const key = tokenOf(first.block.header);
  const any = types.get('*');
  if (types.size === 1 && any?.values.length === 1 && any.values[0] && knownText(any.values[0]) === '*')
    return { key, value: any.values[0] };
  const members = sorted(types).map(([name, type]): Members[number] => [
    name,
    { ...type.named, value: oneOrSorted(listAt(type.values, type.at)) },
  ]);
  return { key, value: objectAt(members, first.block) };
}

function renderConditions(blocks: readonly NestedBlock[]): ObjectMember | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  interface Operator {
    readonly named: Named;
    readonly variables: Map<string, { named: Named; values: Value[]; at: Token }>;
    readonly at: Token;
  }
  const tests = new Map<string, Operator>();
  const isNew = oneOfEach();
  for (const { block, scope } of blocks) {
    const test = nameOf(block, 'test', scope);
    const variable = nameOf(block, 'variable', scope);
    const values = attributeMember(block, 'values', scope);
    if (!test || !variable || !values) continue;
    const texts = textList(values.value, true);
    const own = texts.kind === 'list' ? texts.items : [texts];
    if (!isNew(`${test.name} ${variable.name}`, texts)) continue;
    const operator: Operator = tests.get(test.name) ?? {
      named: test.member,
      variables: new Map(),
      at: tokenOf(block),
    };
    tests.set(test.name, operator);
    const known = operator.variables.get(variable.name);
    if (known) known.values.push(...own);
    else operator.variables.set(variable.name, { named: variable.member, values: [...own], at: texts });
  }
  const operators = sorted(tests).map(([name, { named, variables, at }]): Members[number] => {
    const keys = sorted(variables).map(([variable, entry]): Members[number] => {
      const [only] = entry.values;
      const value = entry.values.length === 1 && only ? only : listAt(entry.values, entry.at);
      return [variable, { ...entry.named, value }];
    });
    return [name, { ...named, value: objectAt(keys, at) }];
  });
  return { key: tokenOf(first.block.header), value: objectAt(operators, first.block) };
}

/** The schema makes a set of these blocks: of several that say the same, there is one. */
function oneOfEach(): (name: string, values: Value) => boolean {
  const seen = new Map<string, Value[]>();
  return (name, values) => {
    const others = seen.get(name) ?? [];
    if (others.some((other) => sameValue(other, values))) return false;
    seen.set(name, [...others, values]);
    return true;
  };
}

/** Go writes the members of a map by their sorted names. */
const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));

function attributeMember(block: Block, name: string, scope: Scope): ObjectMember | undefined {
  const attribute = block.body.attributes.get(name);
  if (!attribute) return undefined;
  const value = evaluate(attribute.value, scope);
  return value.kind === 'null' ? undefined : { key: tokenOf(attribute.nameToken), value };
}

/** A member name that a block gives; `at` is the value, which is what a reader would change. */
/** A member without its value. */
type Named = Omit<ObjectMember, 'value'>;

function nameOf(block: Block, name: string, scope: Scope): { name: string; member: Named } | undefined {
  const attribute = block.body.attributes.get(name);
  if (!attribute) return undefined;
  const value = evaluate(attribute.value, scope);
  const { name: text, ...unknown } = nameFrom(value, attribute.value);
  return { name: text, member: { key: tokenOf(value), ...unknown } };
}

/** The schema makes every element text and, as a set, keeps one of each. */
function textList(value: Value, variables: boolean): Value {
  if (value.kind !== 'list') return asText(value, variables);
  const seen = new Set<string>();
  // Before Terraform 0.12, `["${var.list}"]` was the list itself.
  const flat = value.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
  const items = flat.flatMap((item): Value[] => {
    const text = asText(item, variables);
    const known = knownText(text);
    if (item.kind === 'null' || (known !== undefined && seen.has(known))) return [];
    if (known !== undefined) seen.add(known);
    return [text];
  });
  return listAt(items, value);
}

function asText(value: Value, variables: boolean): Value {
  const text =
    value.kind === 'number' || value.kind === 'boolean' ? stringAt(knownText(value) ?? '', value) : value;
  if (!variables || text.kind !== 'string') return text;
  // `&{aws:username}` is a policy variable that Terraform itself must not evaluate.
  const parts = text.parts.map((part) =>
    part.text.includes('&{') ? { ...part, text: part.text.replaceAll('&{', '${'), exact: false } : part,
  );
  return { ...text, parts };
}

function oneOrSorted(value: Value): Value {
  if (value.kind !== 'list') return value;
  const [only] = value.items;
  if (value.items.length === 1 && only) return only;
  return sortedDescending(value);
}

function sortedDescending(value: ListValue): Value {
  const texts = new Map(value.items.map((item) => [item, knownText(item) ?? '']));
  const items = [...value.items].sort((left, right) => {
    const [one, other] = [texts.get(left) ?? '', texts.get(right) ?? ''];
    return one > other ? -1 : one < other ? 1 : 0;
  });
  return listAt(items, value);
}
