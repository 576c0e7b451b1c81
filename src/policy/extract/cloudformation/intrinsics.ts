import { memberOf, toJson, type Member, type Node } from '../../node.ts';
import { surroundingsOf } from '../assumed.ts';
import { joinPieces, textOfScalar, type Piece } from '../composed-text.ts';
import type { ExtractOptions } from '../extraction.ts';
import { limits } from '../limits.ts';
import { pinned, sliceOf, textOf } from '../located-text.ts';
import { subnetsOf } from './cidr.ts';
import { Conditions } from './conditions.ts';
import { References } from './references.ts';
import { statementIdsIn, withoutIds } from './repeated-sids.ts';
import { callOf, noScope, type Scope, type Template } from './template.ts';
import { assumed, expressionOf, isNoValue, isSame, known, shown, tokenOf, unresolved } from './values.ts';

/** How many ways one value may come out before the rest is left unresolved. */
const alternativesLimit = 8;
const waysLimit = 64;
const depthLimit = 100;

/** Members that hold one value; elsewhere the two ways of a condition can stand side by side in a list. */
const single = new Set(['Version', 'Id', 'Sid', 'Effect']);

/** Evaluates a template's functions inside policies. What the template does not tell stays unresolved. */
export class Intrinsics {
  readonly #template: Template;
  readonly conditions: Conditions;
  /** The sides of conditions that are known not to be taken. */
  readonly ruledOut = new Set<Node>();
  readonly #references: References;
  #scope: Scope = noScope;
  #depth = 0;
  #steps = 0;

  constructor(template: Template, options: ExtractOptions) {
    this.#template = template;
    const around = surroundingsOf(options);
    this.conditions = new Conditions(template, options, around);
    this.#references = new References(template, options, around, (node, scope) =>
      this.#deeper(() => this.within(scope, () => this.value(node))),
    );
  }

  within<T>(scope: Scope, work: () => T): T {
    const before = this.#scope;
    this.#scope = scope;
    try {
      return work();
    } finally {
      this.#scope = before;
    }
  }

  /**
   * All the values that a node can have: one for each way of the conditions that the template leaves open, with
   * `AWS::NoValue` left out. In a list, both ways stand in the list.
   */
  alternatives(node: Node): readonly Node[] {
    return (
      this.#deeper(() => {
        const call = callOf(node);
        if (isNoValue(node)) return [];
        if (call?.name === 'If') return this.#ways(call.argument, node);
        if (call) return this.#everyWay(node);
        if (node.kind === 'array')
          return [{ ...node, items: node.items.flatMap((item) => this.alternatives(item)) }];
        if (node.kind === 'object') return this.#objects(node);
        return [this.#literal(node)];
      }) ?? [unresolved(node)]
    );
  }

  /** One value; where an open condition decides, the first that is there. */
  value(node: Node): Node {
    return this.alternatives(node)[0] ?? { kind: 'null', ...tokenOf(node) };
  }

  /** The branches of an `Fn::If` at this place, before their own evaluation; the node itself if it is none. */
  branches(node: Node): readonly { readonly node: Node; readonly branch: 1 | 2 | undefined }[] {
    const call = callOf(node);
    if (call?.name !== 'If' || call.argument.kind !== 'array') return [{ node, branch: undefined }];
    const [condition, ...sides] = call.argument.items;
    const known = condition?.kind === 'string' ? this.conditions.holds(condition.value) : undefined;
    return sides.slice(0, 2).flatMap((side, index) => {
      if (known === (index === 1)) this.ruledOut.add(side);
      if (known === (index === 1) || isNoValue(side)) return [];
      return this.branches(side).map((inner) => ({ node: inner.node, branch: index === 0 ? 1 : 2 }) as const);
    });
  }

  /** What the parts of a text are, for text that is read as JSON. */
  pieces(node: Node): readonly Piece[] {
    const call = callOf(node);
    if (node.kind === 'string') return this.#textPieces(node);
    if (call?.name === 'Sub') return this.#subPieces(call.argument) ?? [this.#valuePiece(node)];
    if (call?.name === 'Join') return this.#joinPieces(call.argument) ?? [this.#valuePiece(node)];
    return [this.#valuePiece(node)];
  }

  #deeper<T>(work: () => T): T | undefined {
    if (this.#depth >= depthLimit || ++this.#steps > limits.steps) return undefined;
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }

  #ways(argument: Node, node: Node): readonly Node[] {
    const [condition, ...sides] = argument.kind === 'array' ? argument.items : [];
    if (condition?.kind !== 'string' || sides.length === 0) return [unresolved(node)];
    const known = this.conditions.holds(condition.value);
    const [first = [], second = []] = [true, false].map((way) => {
      const side = sides[way ? 0 : 1];
      if (side && known === !way) this.ruledOut.add(side);
      if (!side || isNoValue(side) || known === !way) return [];
      return this.conditions.assuming(condition.value, way, () => this.alternatives(side));
    });
    const ids = new Set(first.flatMap(statementIdsIn));
    const others = second.map((value) => (ids.size > 0 ? withoutIds(value, ids) : value));
    return [...first, ...others].slice(0, waysLimit);
  }

  /** A function's value under every way of the open conditions inside it. */
  #everyWay(node: Node): readonly Node[] {
    const open = this.conditions.openIn(node);
    const ways = Math.min(2 ** open.length, alternativesLimit);
    const values: Node[] = [];
    for (let way = 0; way < ways; way++) {
      const value = open.reduceRight<() => Node | undefined>(
        (work, condition, index) => () => this.conditions.assuming(condition, (way >> index) % 2 === 0, work),
        () => this.#call(node),
      )();
      if (value && !values.some((other) => isSame(other, value))) values.push(value);
    }
    return values;
  }

  #objects(node: Node & { kind: 'object' }): readonly Node[] {
    let variants: (readonly Member[])[] = [[]];
    for (const member of node.members) {
      const loop = member.key.startsWith('Fn::ForEach::') ? this.loop(member) : undefined;
      if (loop) {
        const added = loop.flatMap(({ members, scope }) =>
          this.within(scope, () =>
            members.map((inner) => ({ ...inner, key: this.text(inner.key), value: this.value(inner.value) })),
          ),
        );
        variants = variants.map((variant) => [...variant, ...added]);
        continue;
      }
      const values = this.#memberValues(member);
      if (values.length === 0) continue;
      if (this.#mayBeLeftOut(member.value) && values.every(({ kind }) => kind === 'object'))
        variants = variants.flatMap((variant) => [
          variant,
          ...values.map((value) => [...variant, { ...member, key: this.text(member.key), value }]),
        ]);
      else
        variants = variants
          .flatMap((variant) =>
            values.map((value) => [...variant, { ...member, key: this.text(member.key), value }]),
          )
          .slice(0, alternativesLimit);
    }
    return variants.map((members) => ({ ...node, members }));
  }

  /** A member that one way of an open condition takes away. */
  #mayBeLeftOut(node: Node): boolean {
    const call = callOf(node);
    const [condition, ...sides] =
      call?.name === 'If' && call.argument.kind === 'array' ? call.argument.items : [];
    return (
      condition?.kind === 'string' &&
      sides.some(isNoValue) &&
      this.conditions.holds(condition.value) === undefined
    );
  }

  /** Lists of texts that depend on a condition hold what either way gives; other values stay apart. */
  #memberValues(member: Member): readonly Node[] {
    const values = this.alternatives(member.value);
    if (values.length < 2 || single.has(member.key)) return values;
    const items = values.flatMap((value) => (value.kind === 'array' ? value.items : [value]));
    const listed = values.some(({ kind }) => kind === 'array');
    if (!listed && items.some(({ kind }) => kind === 'object')) return values;
    if (
      values.some(({ kind }) => kind === 'array') &&
      items.some(({ kind }) => kind === 'object') &&
      member.key !== 'Statement'
    )
      return values;
    const distinct = items.filter((item, index) => items.findIndex((other) => isSame(other, item)) === index);
    return [{ kind: 'array', items: distinct, ...tokenOf(member.value) }];
  }

  /** The members that an `Fn::ForEach` stands for, with the loop variable's value for each round. */
  loop(member: Member): { members: readonly Member[]; scope: Scope }[] {
    const [variable, collection, body] = member.value.kind === 'array' ? member.value.items : [];
    if (variable?.kind !== 'string' || !collection || body?.kind !== 'object') return [];
    const values = this.value(collection);
    const rounds: readonly Node[] =
      values.kind === 'array'
        ? values.items.slice(0, 1000)
        : [{ kind: 'unresolved', expression: `\${${variable.value}}`, ...tokenOf(collection) }];
    return rounds.map((value) => ({
      members: body.members,
      scope: new Map([...this.#scope, [variable.value, value]]),
    }));
  }

  /** A key with the loop variables in it replaced. */
  text(text: string): string {
    if (this.#scope.size === 0 || !/[$&]\{/.test(text)) return text;
    return text.replace(/[$&]\{(\w+)\}/g, (whole, name: string) => {
      const value = this.#scope.get(name);
      return (value && textOfScalar(value)) ?? whole;
    });
  }

  #literal(node: Node): Node {
    if (node.kind !== 'string') return node;
    const dynamic = node.value.includes('{{resolve:');
    const loops = this.#scope.size > 0 && /[$&]\{/.test(node.value);
    return dynamic || loops ? joinPieces(this.#textPieces(node), node, node.value) : node;
  }

  #textPieces(node: Node & { kind: 'string' }): readonly Piece[] {
    return this.#split(node, /\{\{resolve:[^}]*\}\}|[$&]\{(\w+)\}/g, (match) => {
      if (match[1] !== undefined) return this.#scope.get(match[1]);
      return { kind: 'unresolved', expression: match[0], ...tokenOf(node) };
    });
  }

  /** The parts of a literal: what matches becomes a value, unless `value` leaves it as text. */
  #split(
    node: Node & { kind: 'string' },
    pattern: RegExp,
    value: (match: RegExpExecArray) => Node | string | undefined,
  ): readonly Piece[] {
    const located = textOf(node);
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of node.value.matchAll(pattern)) {
      const found = value(match);
      if (found === undefined) continue;
      const to = match.index + match[0].length;
      if (match.index > from) pieces.push({ kind: 'text', located: sliceOf(located, from, match.index) });
      if (typeof found === 'string')
        pieces.push({ kind: 'text', located: pinned(found, located.token(match.index, to)) });
      else
        pieces.push({ kind: 'value', value: found, written: match[0], at: located.token(match.index, to) });
      from = to;
    }
    if (from < node.value.length || pieces.length === 0)
      pieces.push({ kind: 'text', located: sliceOf(located, from, node.value.length) });
    return pieces;
  }

  #valuePiece(node: Node): Piece {
    const value = this.value(node);
    const written = value.kind === 'unresolved' ? (value.text ?? shown(value.expression)) : '';
    return { kind: 'value', value, written, at: tokenOf(node) };
  }

  #call(node: Node): Node | undefined {
    const call = callOf(node);
    if (!call) return this.value(node);
    const { name, argument } = call;
    const items = argument.kind === 'array' ? argument.items : [];
    switch (name) {
      case 'Ref':
        return argument.kind === 'string' ? this.#ref(argument.value, node) : unresolved(node);
      case 'GetAtt':
        return this.#getAtt(argument, node);
      case 'Sub':
        return this.#joined(this.#subPieces(argument), node);
      case 'Join':
        return this.#joined(this.#joinPieces(argument), node);
      case 'If':
        return this.alternatives(node)[0];
      case 'Select':
        return this.#select(items, node);
      case 'Split':
        return this.#splitText(items, node);
      case 'FindInMap':
        return this.#findInMap(items, node);
      case 'Base64': {
        const text = textOfScalar(this.value(argument));
        return text === undefined ? unresolved(node) : known(Buffer.from(text).toString('base64'), node);
      }
      case 'ToJsonString':
        return known(JSON.stringify(toJson(this.value(argument))), node);
      case 'Length': {
        const list = this.value(argument);
        if (list.kind !== 'array') return unresolved(node);
        return {
          kind: 'number',
          value: list.items.length,
          text: String(list.items.length),
          ...tokenOf(node),
        };
      }
      case 'Cidr': {
        const [block, count, bits] = items.map((item) => textOfScalar(this.value(item)));
        const subnets = block && count ? subnetsOf(block, Number(count), Number(bits ?? 8)) : undefined;
        if (!subnets) return unresolved(node);
        return { kind: 'array', items: subnets.map((subnet) => known(subnet, node)), ...tokenOf(node) };
      }
      default:
        return unresolved(node);
    }
  }

  #joined(pieces: readonly Piece[] | undefined, node: Node): Node {
    return pieces ? joinPieces(pieces, node, expressionOf(node)) : unresolved(node);
  }

  #subPieces(argument: Node): readonly Piece[] | undefined {
    const [template, variables] = argument.kind === 'array' ? argument.items : [argument];
    if (template?.kind !== 'string') return undefined;
    return this.#split(template, /\$\{([^}]*)\}|\{\{resolve:[^}]*\}\}/g, (match) => {
      const name = match[1]?.trim();
      if (name === undefined) return { kind: 'unresolved', expression: match[0], ...tokenOf(template) };
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      const variable = memberOf(variables, name)?.value;
      if (variable) return this.value(variable);
      const at = { ...template, kind: 'null' } as const;
      const dot = name.indexOf('.');
      return dot < 0
        ? this.#ref(name, at, match[0])
        : this.#references.attribute(name.slice(0, dot), name.slice(dot + 1), at, match[0]);
    });
  }

  #joinPieces(argument: Node): readonly Piece[] | undefined {
    const [delimiter, list] = argument.kind === 'array' ? argument.items : [];
    const between = delimiter && textOfScalar(delimiter);
    if (between === undefined || !list || !delimiter) return undefined;
    const items = list.kind === 'array' ? list.items : this.value(list);
    if (!Array.isArray(items) && (items as Node).kind !== 'array') return undefined;
    const nodes = (
      Array.isArray(items) ? items : (items as Node & { kind: 'array' }).items
    ) as readonly Node[];
    return nodes
      .filter((item) => !isNoValue(item) && this.alternatives(item).length > 0)
      .flatMap((item, index): readonly Piece[] => [
        ...(index > 0 && between !== ''
          ? [{ kind: 'text', located: pinned(between, tokenOf(item)) } as const]
          : []),
        ...this.pieces(item),
      ]);
  }

  #select(items: readonly Node[], node: Node): Node {
    const [index, list] = items.map((item) => this.value(item));
    const position = index && Number(textOfScalar(index));
    if (list?.kind !== 'array' || position === undefined) return unresolved(node);
    const item = list.items[position];
    return item ? { ...item, ...tokenOf(node) } : unresolved(node);
  }

  #splitText(items: readonly Node[], node: Node): Node {
    const [delimiter, text] = items.map((item) => this.value(item));
    if (delimiter?.kind !== 'string' || text?.kind !== 'string' || delimiter.value === '')
      return unresolved(node);
    const parts = text.value.split(delimiter.value);
    return {
      kind: 'array',
      items: parts.map((part) =>
        text.assumedFrom === undefined ? known(part, node) : assumed(part, node, text.assumedFrom),
      ),
      ...tokenOf(node),
    };
  }

  #findInMap(items: readonly Node[], node: Node): Node {
    const keys = items.slice(0, 3).map((item) => this.value(item));
    let found: Node | undefined = this.#template.mappings;
    for (const key of keys) {
      const text = textOfScalar(key);
      found = text === undefined ? undefined : memberOf(found, text)?.value;
    }
    const otherwise = memberOf(items[3], 'DefaultValue')?.value;
    const isPlausible = keys.some((key) => key.kind === 'string' && key.assumedFrom !== undefined);
    if (!found && otherwise && keys.every((key) => textOfScalar(key) !== undefined))
      return this.value(otherwise);
    if (!found) return unresolved(node);
    if (isPlausible && found.kind === 'string') return assumed(found.value, node);
    return { ...found, ...tokenOf(node) };
  }

  #ref(name: string, node: Node, expression?: string): Node {
    const variable = this.#scope.get(name);
    return variable ? { ...variable, ...tokenOf(node) } : this.#references.ref(name, node, expression);
  }

  #getAtt(argument: Node, node: Node): Node {
    if (argument.kind === 'string') {
      const dot = argument.value.indexOf('.');
      return this.#references.attribute(argument.value.slice(0, dot), argument.value.slice(dot + 1), node);
    }
    const [id, ...rest] = (argument.kind === 'array' ? argument.items : []).map((item) =>
      textOfScalar(this.value(item)),
    );
    if (id === undefined || rest.length === 0 || rest.includes(undefined)) return unresolved(node);
    return this.#references.attribute(this.text(id), rest.join('.'), node);
  }
}
