import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { SourceText, Token } from '../../source.ts';
import type { ExtractOptions } from '../extraction.ts';
import { Declarations } from './declarations.ts';
import { evaluate } from './evaluate.ts';
import { plainValue } from './functions/encoding.ts';
import { instanceValue } from './instances.ts';
import type { ParsedModule, Repository } from './repository.ts';
import { resourceAttribute } from './resource-attributes.ts';
import { resourceShapes, surroundings } from './resource-shapes.ts';
import { Scope } from './scope.ts';
import type { Attribute, Block, TemplateExpression } from './syntax.ts';
import { applyType } from './variable-type.ts';
import {
  failedAt,
  knownText,
  stringAt,
  tokenOf,
  unknownAt,
  type ResourceValue,
  type Value,
} from './value.ts';

/** What all modules of one evaluation share. */
export interface Run {
  readonly repository: Repository;
  readonly options: ExtractOptions;
  /** Counts down; the file's author must not be able to keep the gate busy. */
  readonly work: { steps: number; depth: number };
  /** What could not be followed, and why: a path that leaves the repository, a module that calls itself. */
  readonly refusals: Map<string, { at: Token; reason: string }>;
}

const deepestModule = 12;

/** A module as one call of it, or a folder on its own, evaluates it. */
export class ModuleInstance {
  readonly run: Run;
  readonly parsed: ParsedModule;
  /** `''`, or `module.network.` before the addresses of what is in it. */
  readonly address: string;
  readonly parent: ModuleInstance | undefined;
  readonly #inputs: ((name: string) => Value | undefined) | undefined;
  readonly #blocks = new Declarations<Block>();
  readonly #locals = new Declarations<Attribute>();
  readonly #known = new Map<string, Value>();
  readonly #evaluating = new Set<string>();
  readonly #children = new Map<string, ModuleInstance | undefined>();

  constructor(
    run: Run,
    parsed: ParsedModule,
    call?: { parent: ModuleInstance; address: string; inputs: (name: string) => Value | undefined },
  ) {
    this.run = run;
    this.parsed = parsed;
    this.address = call?.address ?? '';
    this.parent = call?.parent;
    this.#inputs = call?.inputs;
    for (const { body } of parsed.files)
      for (const block of body.blocks) {
        this.#blocks.add([block.type, ...block.labels].join('.'), block);
        if (block.type === 'locals')
          for (const [name, value] of block.body.attributes) this.#locals.add(name, value);
      }
  }

  get scope(): Scope {
    return new Scope(this);
  }

  /** What a reference at that place means. */
  block(at: Token, type: string, ...labels: string[]): Block | undefined {
    return this.#blocks.meant([type, ...labels].join('.'), at);
  }
  local(at: Token, name: string): Attribute | undefined {
    return this.#locals.meant(name, at);
  }

  /** What a name at the start of a reference means here; `undefined` when nothing has that name. */
  lookup(name: string, at: Token): Value | undefined {
    switch (name) {
      case 'var':
        return namespace(at, (variable, place) => this.#variable(variable, place));
      case 'local':
        return namespace(at, (local, place) => this.#local(local, place));
      case 'data':
        return namespace(at, (type, place) =>
          namespace(place, (label, end) => this.#resource('data', type, label, end)),
        );
      case 'module':
        return namespace(at, (label, place) => this.#call(label, place));
      case 'path':
        return namespace(at, (which, place) => stringAt(this.#path(which), place));
      case 'terraform':
        return namespace(at, (which, place) =>
          which === 'workspace' ? stringAt('default', place, 'terraform.workspace') : unknownAt(place),
        );
      case 'each':
      case 'count':
      case 'self':
        return namespace(at, (_which, place) => unknownAt(place));
      default:
        if (!name.includes('_')) return undefined;
        return namespace(at, (label, place) => this.#resource('resource', name, label, place));
    }
  }

  /** Works a value out once; a value that needs itself is not known. */
  #once(key: string, at: Token, compute: () => Value): Value {
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#evaluating.has(key)) return { ...unknownAt(at), reason: 'it refers to itself' };
    this.#evaluating.add(key);
    try {
      const value = compute();
      this.#known.set(key, value);
      return value;
    } finally {
      this.#evaluating.delete(key);
    }
  }

  #local(name: string, at: Token): Value {
    const attribute = this.local(at, name);
    return attribute
      ? this.#once(`local.${name} ${attribute.source.file}`, at, () => evaluate(attribute.value, this.scope))
      : failedAt(at);
  }

  #variable(name: string, at: Token): Value {
    const block = this.block(at, 'variable', name);
    return this.#once(`var.${name} ${block?.source.file ?? ''}`, at, () => {
      const given = this.#given(name, block);
      const value = given ?? this.#default(block);
      const type = block?.body.attributes.get('type')?.value;
      if (!value) return { ...unknownAt(at, `var.${name}`) };
      return type ? applyType(value, type, this.scope) : value;
    });
  }

  #default(block: Block | undefined): Value | undefined {
    const attribute = block?.body.attributes.get('default');
    return attribute && evaluate(attribute.value, this.scope);
  }

  #given(name: string, block: Block | undefined): Value | undefined {
    if (this.#inputs) {
      const input = this.#inputs(name);
      const nullable = block?.body.attributes.get('nullable')?.value;
      if (input?.kind === 'null' && nullable?.kind === 'boolean' && !nullable.value) return undefined;
      return input;
    }
    const parameters = this.run.options.parameters;
    if (parameters && Object.hasOwn(parameters, name) && block)
      return plainValue(parameters[name], block.header);
    const attribute = this.parsed.variables.get(name);
    return attribute && evaluate(attribute.value, this.scope);
  }

  #resource(mode: 'resource' | 'data', type: string, label: string, at: Token): Value {
    const block = this.block(at, mode, type, label) ?? undeclared(mode, type, label, at);
    if (!block) return failedAt(at);
    const address = `${mode}.${type}.${label}`;
    const value = this.#once(`${address} ${block.source.file}`, at, () =>
      instanceValue(block, this.scope, at, (scope, key) => ({
        kind: 'resource',
        attribute: (name, place) =>
          this.#once(`${address}${key}.${name} ${placeOf(place)}`, place, () =>
            resourceAttribute({ block, type, label, scope }, name, place),
          ),
        ...tokenOf(block.header),
      })),
    );
    return value.kind === 'resource' ? { ...value, ...tokenOf(at) } : value;
  }

  #call(label: string, at: Token): Value {
    const block = this.block(at, 'module', label);
    if (!block) return failedAt(at);
    return instanceValue(block, this.scope, at, (scope, key) => ({
      kind: 'resource',
      attribute: (name, place) => this.child(block, scope, key)?.output(name, place) ?? unknownAt(place),
      ...tokenOf(at),
    }));
  }

  output(name: string, at: Token): Value {
    const attribute = this.block(at, 'output', name)?.body.attributes.get('value');
    if (!attribute) return failedAt(at);
    const value = this.#once(`output.${name}`, at, () => evaluate(attribute.value, this.scope));
    // What is not known is named as the caller wrote it.
    return value.kind === 'unknown' && !value.options ? { ...value, ...unknownAt(at) } : value;
  }

  /** The module that a call means, when it stands in this repository. */
  child(block: Block, scope: Scope, key = ''): ModuleInstance | undefined {
    const name = `${block.labels[0] ?? ''}${key}`;
    const known = `${name} ${block.source.file}`;
    if (!this.#children.has(known))
      this.#children.set(known, this.#createChild(block, scope, `${this.address}module.${name}.`));
    return this.#children.get(known);
  }

  #createChild(block: Block, scope: Scope, address: string): ModuleInstance | undefined {
    const attribute = block.body.attributes.get('source');
    const source = attribute && knownText(evaluate(attribute.value, scope));
    if (!attribute || !source || !/^\.\.?(?:\/|$)/.test(source)) return undefined;
    const folder = this.run.repository.inside(this.parsed.folder, source);
    if (folder === undefined) {
      this.refuse(attribute.value, `module source ${JSON.stringify(source)} leads out of the repository`);
      return undefined;
    }
    if (this.#isInside(folder) || this.address.split('module.').length > deepestModule) {
      this.refuse(
        attribute.value,
        `module source ${JSON.stringify(source)} leads back to a module that calls it`,
      );
      return undefined;
    }
    const parsed = this.run.repository.module(folder);
    if (!parsed) return undefined;
    const inputs = (name: string): Value | undefined => {
      const argument = block.body.attributes.get(name);
      return (
        argument &&
        this.#once(`${address}${name} ${block.source.file}`, argument, () => evaluate(argument.value, scope))
      );
    };
    return new ModuleInstance(this.run, parsed, { parent: this, address, inputs });
  }

  #isInside(folder: string): boolean {
    return this.parsed.folder === folder || (this.parent !== undefined && this.parent.#isInside(folder));
  }

  get #root(): ModuleInstance {
    return this.parent ? this.parent.#root : this;
  }

  /** Terraform's paths are relative to the folder it runs in, which is the root module's. */
  #path(which: string): string {
    if (which !== 'module') return '.';
    return posix.relative(`/${this.#root.parsed.folder}`, `/${this.parsed.folder}`) || '.';
  }

  /** A file named by a function's argument, or why there is none. */
  file(path: string, at: Token): SourceText | string {
    const inside = this.#inside(path, at);
    return inside === undefined
      ? 'the path leads out of the repository'
      : (this.run.repository.text(inside) ?? `there is no file ${inside}`);
  }

  template(path: string, at: Token): TemplateExpression | string {
    const inside = this.#inside(path, at);
    if (inside === undefined) return 'the path leads out of the repository';
    const found = this.run.repository.template(inside);
    if (!found) return `there is no file ${inside}`;
    return 'kind' in found ? found : `${inside} is no valid template`;
  }

  #inside(path: string, at: Token): string | undefined {
    const inside = this.run.repository.inside(this.#root.parsed.folder, path);
    if (inside === undefined) this.refuse(at, `the path ${JSON.stringify(path)} leads out of the repository`);
    return inside;
  }

  /** The files of one folder that match a pattern, sorted; patterns across folders are not known. */
  filesMatching(folder: string, pattern: string): string[] | undefined {
    const inside = this.run.repository.inside(this.#root.parsed.folder, folder);
    if (inside === undefined || pattern.length > 200) return undefined;
    const depth = posix.dirname(pattern);
    if (/[*?[{]/.test(depth)) return undefined;
    const list = this.run.repository.list(posix.join(inside, depth));
    const matches = picomatch(posix.basename(pattern));
    return list
      ?.filter((name) => matches(name))
      .map((name) => posix.join(depth, name))
      .sort();
  }

  refuse(at: Token, reason: string): void {
    this.run.refusals.set(`${at.source.file} ${at.start}`, { at: tokenOf(at), reason });
  }
}

const placeOf = ({ source, start, end }: Token): string => `${source.file} ${start}-${end}`;

/**
 * A resource that no file of the module declares. Its ARN is as plausible as that of one that is declared without
 * a name; the rest of it is not known.
 */
function undeclared(mode: string, type: string, label: string, at: Token): Block | undefined {
  if (!(type in resourceShapes) && !(mode === 'data' && type in surroundings)) return undefined;
  return {
    type: mode,
    labels: [type, label],
    header: at,
    body: { attributes: new Map(), blocks: [] },
    ...tokenOf(at),
  };
}

function namespace(at: Token, attribute: (name: string, at: Token) => Value): ResourceValue {
  return { kind: 'resource', attribute, ...tokenOf(at) };
}
