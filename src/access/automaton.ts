import { accepted, mentioned, start, staysCovered, step, type Pattern } from './pattern.ts';

/** Where a pattern stands after some characters: a state of its deterministic automaton, built as far as it is walked. */
export class Standing {
  /** Its number among those of the same pattern. */
  readonly id: number;
  /** The word so far is one of the pattern's. */
  readonly accepts: boolean;
  /** No continuation is one. */
  readonly dead: boolean;
  /** Every continuation is one. */
  readonly stays: boolean;
  /** Characters that behave unlike others of their kind. */
  readonly named: ReadonlySet<number>;
  readonly #of: Pattern;
  readonly #states: readonly number[];
  readonly #known: Map<string, Standing>;
  readonly #next = new Map<number, Standing>();

  private constructor(of: Pattern, states: readonly number[], known: Map<string, Standing>) {
    const named = new Set<number>();
    mentioned(of, states, named);
    this.id = known.size;
    this.accepts = accepted(of, states);
    this.dead = states.length === 0;
    this.stays = staysCovered(of, states);
    this.named = named;
    this.#of = of;
    this.#states = states;
    this.#known = known;
  }

  static start(of: Pattern): Standing {
    return Standing.#at(of, start(of), new Map());
  }

  next(code: number): Standing {
    let next = this.#next.get(code);
    if (!next) {
      next = Standing.#at(this.#of, step(this.#of, this.#states, code), this.#known);
      this.#next.set(code, next);
    }
    return next;
  }

  static #at(of: Pattern, states: readonly number[], known: Map<string, Standing>): Standing {
    const key = states.join();
    let standing = known.get(key);
    if (!standing) known.set(key, (standing = new Standing(of, states, known)));
    return standing;
  }
}
