import type { Token } from '../../source.ts';
import { evaluate, iterate } from './evaluate.ts';
import type { Scope } from './scope.ts';
import type { Attribute, Block, Expression } from './syntax.ts';
import {
  elementsOf,
  knownText,
  listAt,
  numberAt,
  objectAt,
  tokenOf,
  unknownAt,
  type ObjectMember,
  type Value,
} from './value.ts';

/** One of the resources that a block with `count` or `for_each` makes. */
export interface Instance {
  /** `[0]`, `["key"]`, or `''` where there is one whose key is not known, or no key at all. */
  readonly key: string;
  readonly scope: Scope;
  /** It stands for a block that makes none: `count` is 0, or `for_each` is empty. */
  readonly off?: boolean;
}

const mostInstances = 100;

/**
 * The instances of a block. Where there is none, or their number is not known, one: what may be there is judged
 * as if it were.
 */
export function instancesOf(block: Block, scope: Scope): Instance[] {
  const count = block.body.attributes.get('count');
  if (count) {
    const number = Number(knownText(evaluate(count.value, scope)) ?? NaN);
    const known = Math.min(Number.isNaN(number) ? 0 : number, mostInstances);
    if (known < 1) return [{ key: '', scope: withCount(scope, numberAt(0, count)), off: number === 0 }];
    return Array.from({ length: known }, (_, index) => ({
      key: `[${index}]`,
      scope: withCount(scope, numberAt(index, count)),
    }));
  }
  const forEach = block.body.attributes.get('for_each');
  if (!forEach) return [{ key: '', scope }];
  const collection = evaluate(forEach.value, scope);
  const elements = eachOf(collection)?.slice(0, mostInstances) ?? [];
  if (elements.length === 0) {
    const key = unknownAt(forEach, 'each.key');
    const none = withEach(scope, key, unknownAt(forEach, 'each.value'));
    return [{ key: '', scope: none, off: collection.kind !== 'unknown' }];
  }
  return elements.map(({ key, value }) => ({
    key: keyText(key),
    scope: withEach(scope, key, value),
  }));
}

const keyText = (key: Value): string => `["${knownText(key) ?? '?'}"]`;

/** Of a set, the key of an element is the element. */
function eachOf(collection: Value): { key: Value; value: Value }[] | undefined {
  const elements = elementsOf(collection);
  return collection.kind === 'list' ? elements?.map(({ value }) => ({ key: value, value })) : elements;
}

function withCount(scope: Scope, index: Value): Scope {
  return scope.with([['count', objectAt([['index', { key: index, value: index }]], index)]]);
}

function withEach(scope: Scope, key: Value, value: Value): Scope {
  const members: [string, ObjectMember][] = [
    ['key', { key, value: key }],
    ['value', { key: value, value }],
  ];
  return scope.with([['each', objectAt(members, key)]]);
}

/** What a reference to a block is worth: the one instance, or the list or map of them. */
export function instanceValue(
  block: Block,
  scope: Scope,
  at: Token,
  create: (scope: Scope, key: string) => Value,
): Value {
  const count = block.body.attributes.get('count');
  const forEach = block.body.attributes.get('for_each');
  if (!count && !forEach) return create(scope, '');
  const instances = instancesOf(block, scope);
  const values = instances.map((instance) => create(instance.scope, instance.key));
  if (count) {
    // The instance 0 of a resource that is switched off is still worth something to whoever asks for it.
    const known = Number(knownText(evaluate(count.value, scope)) ?? NaN);
    const items = known === 0 ? [] : values;
    const beyond = (key: Value): Value => values[Number(knownText(key) ?? 0)] ?? values[0] ?? unknownAt(key);
    return { ...listAt(items, at), beyond };
  }
  const collection = forEach && evaluate(forEach.value, scope);
  const elements = collection && eachOf(collection);
  const beyond = (key: Value): Value => {
    // The value is what the collection has for this key, when only the key's text is not known.
    const own = withEach(scope, key, unknownAt(key));
    return create(own, `[${key.start}]`);
  };
  const members = (elements ?? []).slice(0, mostInstances).map(({ key }, index): [string, ObjectMember] => {
    return [knownText(key) ?? '?', { key: tokenOf(key), value: values[index] ?? unknownAt(key) }];
  });
  return { ...objectAt(members, at), beyond };
}

/** A nested block, also where `dynamic` makes it, with the names that it may use. */
export interface NestedBlock {
  readonly block: Block;
  readonly scope: Scope;
}

export function nestedBlocks(body: Block['body'], type: string, scope: Scope): NestedBlock[] {
  const attribute = body.attributes.get(type) ?? body.attributes.get(`${type}s`);
  // Before Terraform 0.12 a block could be written as an argument; in arguments of modules it must be.
  const written = attribute && body.blocks.length === 0 ? blocksIn(attribute.value, attribute.nameToken) : [];
  const blocks = body.blocks.flatMap((block): NestedBlock[] => {
    if (block.type === type) return [{ block, scope }];
    return block.type === 'dynamic' && block.labels[0] === type ? dynamicBlocks(block, type, scope) : [];
  });
  return [...written.map((block) => ({ block, scope })), ...blocks];
}

function dynamicBlocks(block: Block, type: string, scope: Scope): NestedBlock[] {
  const content = block.body.blocks.find((inner) => inner.type === 'content');
  const forEach = block.body.attributes.get('for_each');
  if (!content || !forEach) return [];
  const iterator = block.body.attributes.get('iterator')?.value;
  const name = iterator?.kind === 'name' ? iterator.name : type;
  return iterate(evaluate(forEach.value, scope))
    .slice(0, mostInstances)
    .map(({ key, value }) => {
      const members: [string, ObjectMember][] = [
        ['key', { key: tokenOf(key), value: key }],
        ['value', { key: tokenOf(value), value }],
      ];
      // A reader knows the block by `dynamic "statement"`.
      const made = { ...content, header: block.header };
      return { block: made, scope: scope.with([[name, objectAt(members, value)]]) };
    });
}

/** Objects as the blocks that they stand for: one, a list of them, or a map of them by names of no meaning. */
export function blocksIn(expression: Expression, header: Token): Block[] {
  if (expression.kind === 'tuple') return expression.items.flatMap((item) => blocksIn(item, item));
  if (expression.kind !== 'object') return [];
  const { members } = expression;
  if (members.length > 0 && members.every(({ value }) => value.kind === 'object'))
    return members.flatMap(({ key, value }) => blocksIn(value, key));
  const attributes = new Map<string, Attribute>();
  for (const { key, value } of members) {
    const [name] = key.kind === 'template' ? key.parts : [];
    if (name?.kind !== 'text') continue;
    const at = { source: key.source, start: key.start, end: value.end };
    attributes.set(name.text, { name: name.text, nameToken: tokenOf(key), value, ...at });
  }
  const body = { attributes, blocks: [] };
  return [{ type: '', labels: [], header: tokenOf(header), body, ...tokenOf(expression) }];
}
