import type { Node } from '../../node.ts';
import type { Surroundings } from '../assumed.ts';
import { textOfScalar } from '../composed-text.ts';
import type { ExtractOptions } from '../extraction.ts';
import { callOf, type Template } from './template.ts';

/** The conditions of a template: what the configuration decides, and ways to go both ways of the others. */
export class Conditions {
  readonly #template: Template;
  readonly #options: ExtractOptions;
  readonly #around: Surroundings;
  /** The way that each undecided condition goes at the moment. */
  readonly #assigned = new Map<string, boolean>();

  constructor(template: Template, options: ExtractOptions, around: Surroundings) {
    this.#template = template;
    this.#options = options;
    this.#around = around;
  }

  /** Whether a condition holds; `undefined` when that depends on the deployment. */
  holds(name: string, depth = 0): boolean | undefined {
    const node = this.#template.conditions.get(name);
    if (this.#assigned.has(name)) return this.#assigned.get(name);
    return node && depth < 20 ? this.#test(node, depth + 1) : undefined;
  }

  #test(node: Node, depth: number): boolean | undefined {
    if (node.kind !== 'object' || depth > 20) return undefined;
    const [member] = node.members;
    const items = member?.value.kind === 'array' ? member.value.items : [];
    const results = (): (boolean | undefined)[] => items.map((item) => this.#test(item, depth + 1));
    switch (member?.key) {
      case 'Condition':
        return member.value.kind === 'string' ? this.holds(member.value.value, depth) : undefined;
      case 'Fn::Not': {
        const [result] = results();
        return result === undefined ? undefined : !result;
      }
      case 'Fn::And':
        return results().includes(false) ? false : results().includes(undefined) ? undefined : true;
      case 'Fn::Or':
        return results().includes(true) ? true : results().includes(undefined) ? undefined : false;
      case 'Fn::Equals': {
        // Two literals are a switch that somebody turns by hand.
        if (!items.some((item) => callOf(item))) return undefined;
        const [left, right] = items.map((item) => this.#settled(item));
        return left === undefined || right === undefined ? undefined : left === right;
      }
      default:
        return undefined;
    }
  }

  /** A text that no deployment changes: a literal, or what the configuration gives. Defaults can be overridden. */
  #settled(node: Node): string | undefined {
    const call = callOf(node);
    if (!call) return textOfScalar(node);
    const name = textOfScalar(call.argument);
    if (call.name !== 'Ref' || name === undefined) return undefined;
    const given = this.#options.parameters?.[name];
    if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
      return String(given);
    if (name === 'AWS::Region' && this.#around.regionKnown) return this.#around.region;
    return name === 'AWS::AccountId' && this.#around.accountKnown ? this.#around.accountId : undefined;
  }

  /** Works as if a condition went one way. */
  assuming<T>(condition: string, way: boolean, work: () => T): T {
    const before = this.#assigned.get(condition);
    this.#assigned.set(condition, way);
    try {
      return work();
    } finally {
      if (before === undefined) this.#assigned.delete(condition);
      else this.#assigned.set(condition, before);
    }
  }

  /** The conditions that a value depends on and that nothing decides. */
  openIn(node: Node): string[] {
    const found = new Set<string>();
    const visit = (inner: Node): void => {
      const call = callOf(inner);
      const [condition] = call?.name === 'If' && call.argument.kind === 'array' ? call.argument.items : [];
      if (condition?.kind === 'string' && this.holds(condition.value) === undefined)
        found.add(condition.value);
      if (inner.kind === 'array') inner.items.forEach(visit);
      else if (inner.kind === 'object') for (const { value } of inner.members) visit(value);
    };
    visit(node);
    return [...found];
  }
}
