import { actionName, type ActionName } from './action-name.ts';
import { mismatchesInStatement, statementElements, type TypeMismatch } from './grammar.ts';
import { effectiveMembers, memberOf, type Member, type Node, type Path } from './node.ts';
import { parseOperator, type Operator } from './operator.ts';

/** One entry of an element: known text, or an expression that the file does not resolve. */
export type Value = { readonly path: Path; readonly node: Node } & (
  { readonly known: true; readonly text: string } | { readonly known: false; readonly expression: string }
);

/** One entry of `Action` or `NotAction`, in two parts and in lower case, since IAM compares actions so. */
export type ActionValue = {
  /** `s3` of `s3:GetObject`; `undefined` without a colon, as for `*`, and for an unresolved value. */
  readonly service: string | undefined;
  /** `getobject` of `s3:GetObject`; the whole text without a colon. */
  readonly name: string;
} & ((Extract<Value, { known: true }> & { readonly action: ActionName }) | Extract<Value, { known: false }>);
export type KnownAction = Extract<ActionValue, { known: true }>;

/** One principal: `{ "AWS": "…" }` has the type `AWS`; a bare `"*"` has the type `*`. */
export interface Principal {
  readonly type: string;
  readonly typePath: Path;
  readonly value: Value;
}

/** One condition key under one operator. */
export interface Condition {
  /** As written: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  readonly operatorPath: Path;
  /** The operator taken apart; `undefined` when IAM has none of that name. */
  readonly comparison: Operator | undefined;
  /** As written. */
  readonly key: string;
  /** In lower case: IAM compares the names of condition keys so. */
  readonly lowerKey: string;
  readonly keyPath: Path;
  /** What stands behind the key, whatever its type. */
  readonly node: Node;
  readonly values: readonly Value[];
}

/** One operator with everything that stands behind it. */
export interface OperatorBlock {
  readonly operator: string;
  readonly operatorPath: Path;
  readonly node: Node;
}

/**
 * One statement, read leniently: elements of a wrong JSON type are simply not there, since a grammar rule
 * reports them and the deeper rules do not run on such a statement.
 * Everything in it is computed when first asked for, and once for all rules.
 */
export interface Statement {
  readonly path: Path;
  readonly index: number;
  readonly node: Node;
  /** Where a value of it has a JSON type that the grammar does not allow. */
  readonly mismatches: readonly TypeMismatch[];
  readonly sid: Value | undefined;
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly actions: readonly ActionValue[];
  readonly notActions: readonly ActionValue[];
  readonly resources: readonly Value[];
  readonly notResources: readonly Value[];
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly Condition[];
  /** Whether these are all: the file may leave open what `Condition` or one of its operators holds. */
  readonly conditionsKnown: boolean;
  /** The same for all statements of one effect that have the same elements. */
  readonly shape: string;
  /** The member of that name (`NotAction`), whatever its type. */
  readonly element: (name: string) => Member | undefined;
  /** What `make` makes of this statement, made once for all rules that ask with the same function. */
  once<Fact>(make: (statement: Statement) => Fact): Fact;
}

/** The statements of a document, whether `Statement` is a list or a single object. */
export function statementsOf(root: Node): Statement[] {
  const container = memberOf(root, 'Statement')?.value;
  if (container?.kind === 'array')
    return container.items.map((node, index) => new LazyStatement(node, ['Statement', index], index));
  return container?.kind === 'object' ? [new LazyStatement(container, ['Statement'], 0)] : [];
}

const nothing: readonly never[] = [];

class LazyStatement implements Statement {
  readonly node: Node;
  readonly path: Path;
  readonly index: number;
  readonly sid: Value | undefined;
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly shape: string;
  /** Looked at by nearly every rule, so they are gathered once. */
  readonly #elements = new Map<string, Member>();
  #mismatches: readonly TypeMismatch[] | undefined;
  #actions: readonly ActionValue[] | undefined;
  #notActions: readonly ActionValue[] | undefined;
  #resources: readonly Value[] | undefined;
  #notResources: readonly Value[] | undefined;
  #principals: readonly Principal[] | undefined;
  #notPrincipals: readonly Principal[] | undefined;
  #conditions: readonly Condition[] | undefined;
  #facts: Map<unknown, unknown> | undefined;

  constructor(node: Node, path: Path, index: number) {
    this.node = node;
    this.path = path;
    this.index = index;
    if (node.kind === 'object') for (const member of node.members) this.#elements.set(member.key, member);
    this.sid = this.#values('Sid')[0];
    const effect = this.element('Effect')?.value;
    this.effect =
      effect?.kind === 'string' && (effect.value === 'Allow' || effect.value === 'Deny')
        ? effect.value
        : undefined;
    let shape = this.effect ?? '';
    for (const name of statementElements.keys()) shape += this.#elements.has(name) ? '1' : '0';
    this.shape = shape;
  }

  get mismatches(): readonly TypeMismatch[] {
    return (this.#mismatches ??= mismatchesInStatement(this.node, this.path));
  }
  get actions(): readonly ActionValue[] {
    return (this.#actions ??= this.#actionValues('Action'));
  }
  get notActions(): readonly ActionValue[] {
    return (this.#notActions ??= this.#actionValues('NotAction'));
  }
  get resources(): readonly Value[] {
    return (this.#resources ??= this.#values('Resource'));
  }
  get notResources(): readonly Value[] {
    return (this.#notResources ??= this.#values('NotResource'));
  }
  get principals(): readonly Principal[] {
    return (this.#principals ??= principalsOf(this.element('Principal')?.value, this.path, 'Principal'));
  }
  get notPrincipals(): readonly Principal[] {
    return (this.#notPrincipals ??= principalsOf(
      this.element('NotPrincipal')?.value,
      this.path,
      'NotPrincipal',
    ));
  }
  get conditions(): readonly Condition[] {
    return (this.#conditions ??= conditionsOf(this.element('Condition')?.value, this.path));
  }

  get conditionsKnown(): boolean {
    const node = this.element('Condition')?.value;
    return node?.kind === 'object'
      ? !node.members.some(({ value }) => value.kind === 'unresolved')
      : node?.kind !== 'unresolved';
  }

  once<Fact>(make: (statement: Statement) => Fact): Fact {
    const facts = (this.#facts ??= new Map());
    if (!facts.has(make)) facts.set(make, make(this));
    return facts.get(make) as Fact;
  }

  readonly element = (name: string): Member | undefined => this.#elements.get(name);

  #values(name: string): readonly Value[] {
    const member = this.element(name);
    return member ? valuesOf(member.value, [...this.path, name]) : nothing;
  }

  #actionValues(name: string): readonly ActionValue[] {
    const member = this.element(name);
    return member ? actionsOf(member.value, [...this.path, name]) : nothing;
  }
}

/**
 * A value's place, made when a rule asks for it: of thousands of entries a handful is ever reported.
 * Classes, and not literals, so that the path can be a getter.
 */
abstract class Entry {
  readonly node: Node;
  readonly base: Path;
  readonly step: number | undefined;

  constructor(node: Node, base: Path, step: number | undefined) {
    this.node = node;
    this.base = base;
    this.step = step;
  }

  get path(): Path {
    return this.step === undefined ? this.base : [...this.base, this.step];
  }
}

class KnownEntry extends Entry {
  readonly known = true as const;
  readonly text: string;

  constructor(node: Node, base: Path, step: number | undefined, text: string) {
    super(node, base, step);
    this.text = text;
  }
}

class UnknownEntry extends Entry {
  readonly known = false as const;
  readonly expression: string;

  constructor(node: Node, base: Path, step: number | undefined, expression: string) {
    super(node, base, step);
    this.expression = expression;
  }
}

class ActionEntry extends KnownEntry {
  readonly action: ActionName;
  readonly service: string | undefined;
  readonly name: string;

  constructor(node: Node, base: Path, step: number | undefined, text: string) {
    super(node, base, step, text);
    this.action = actionName(text);
    this.service = this.action.service;
    this.name = this.action.name;
  }
}

class UnknownActionEntry extends UnknownEntry {
  readonly service = undefined;
  readonly name = '';
}

/** One value or a list of values. A number or boolean counts as its text, as IAM reads it. */
export const valuesOf = (node: Node, path: Path): Value[] =>
  entriesOf<Value>(node, path, KnownEntry, UnknownEntry);

const actionsOf = (node: Node, path: Path): ActionValue[] =>
  entriesOf<ActionValue>(node, path, ActionEntry, UnknownActionEntry);

type EntryClass<Made> = new (node: Node, base: Path, step: number | undefined, text: string) => Made;

function entriesOf<Made>(node: Node, path: Path, known: EntryClass<Made>, unknown: EntryClass<Made>): Made[] {
  const made: Made[] = [];
  const add = (entry: Node, step: number | undefined): void => {
    if (entry.kind === 'string') made.push(new known(entry, path, step, entry.value));
    else if (entry.kind === 'number') made.push(new known(entry, path, step, entry.text));
    else if (entry.kind === 'boolean') made.push(new known(entry, path, step, String(entry.value)));
    else if (entry.kind === 'unresolved')
      made.push(new unknown(entry, path, step, entry.text ?? entry.expression));
  };
  if (node.kind === 'array') {
    let step = 0;
    for (const item of node.items) add(item, step++);
  } else add(node, undefined);
  return made;
}

function principalsOf(node: Node | undefined, statement: Path, name: string): readonly Principal[] {
  if (!node) return nothing;
  const path = [...statement, name];
  if (node.kind !== 'object')
    return valuesOf(node, path).map((value) => ({ type: '*', typePath: path, value }));
  return effectiveMembers(node).flatMap((member) => {
    const typePath = [...path, member.key];
    return valuesOf(member.value, typePath).map((value) => ({ type: member.key, typePath, value }));
  });
}

/** The operators of a statement's `Condition`, also those without any key. */
export function operatorBlocksOf({ element, path }: Statement): readonly OperatorBlock[] {
  const node = element('Condition')?.value;
  if (node?.kind !== 'object') return nothing;
  return effectiveMembers(node).map(({ key, value }) => ({
    operator: key,
    operatorPath: [...path, 'Condition', key],
    node: value,
  }));
}

function conditionsOf(node: Node | undefined, statement: Path): readonly Condition[] {
  if (node?.kind !== 'object') return nothing;
  return effectiveMembers(node).flatMap(({ key: operator, value: block }) => {
    if (block.kind !== 'object') return [];
    const operatorPath = [...statement, 'Condition', operator];
    const comparison = parseOperator(operator);
    return effectiveMembers(block).map(({ key, value }) => {
      const keyPath = [...operatorPath, key];
      const lowerKey = key.toLowerCase();
      return {
        operator,
        operatorPath,
        comparison,
        key,
        lowerKey,
        keyPath,
        node: value,
        values: valuesOf(value, keyPath),
      };
    });
  });
}
