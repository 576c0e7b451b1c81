import type { Token } from '../../source.ts';
import type { ModuleInstance } from './module.ts';
import { failedAt, type Value } from './value.ts';

/** The names that an expression may use: its module's, and those of the blocks and loops around it. */
export class Scope {
  readonly module: ModuleInstance;
  readonly #names: ReadonlyMap<string, Value>;

  constructor(module: ModuleInstance, names: ReadonlyMap<string, Value> = new Map()) {
    this.module = module;
    this.#names = names;
  }

  with(names: Iterable<readonly [string, Value]>): Scope {
    return new Scope(this.module, new Map([...this.#names, ...names]));
  }

  lookup(name: string, at: Token): Value {
    return this.#names.get(name) ?? this.module.lookup(name, at) ?? failedAt(at);
  }
}
