import {
  inIntervals,
  intersection,
  memberOf,
  complementOfIntervals,
  anyNumber,
  type IntervalSet,
} from './intervals.ts';
import {
  commonWord,
  complementOfStrings,
  inStrings,
  surelyWithin,
  type Budget,
  type StringSet,
} from './strings.ts';

export type ValueSet = StringSet | IntervalSet;
/** What a request has in one dimension: no value (the key is absent), one, or several. */
export type State = readonly (string | number | bigint)[];

/**
 * A limit on one dimension. Of the values that are there, some (or, when `some` is false, every one) must be in
 * the set; `absent` says whether the limit holds when there is none. Every condition operator with every
 * qualifier is one clause, and so is its negation.
 */
export interface Clause {
  readonly dimension: string;
  /**
   * What the limit means: two of one id hold for the same requests, even where their sets are no more than
   * bounds of what is not known.
   */
  readonly id: string;
  /** The limit as a set. */
  readonly key: string;
  /** What the limit means, in the symbols of policy variables, where its own set is no more than a bound of that. */
  readonly meaning?: Clause;
  readonly absent: boolean;
  readonly some: boolean;
  readonly set: ValueSet;
}

export function clause(dimension: string, set: ValueSet, absent = false, some = true): Clause {
  const key = `${dimension} ${absent ? '?' : '!'}${some ? 'some' : 'every'} ${set.key}`;
  return { dimension, id: key, key, absent, some, set };
}

export const complement = (set: ValueSet): ValueSet =>
  set.kind === 'strings' ? complementOfStrings(set) : complementOfIntervals(set);

export const negation = ({ dimension, absent, some, set, meaning }: Clause): Clause => ({
  ...clause(dimension, complement(set), !absent, !some),
  ...(meaning ? { meaning: negation(meaning) } : {}),
});

/** Whether every request within the one is surely within the other, whatever variables stand for. */
const implies = (one: Clause, other: Clause): boolean =>
  one.key === other.key ||
  ((!one.absent || other.absent) &&
    one.some === other.some &&
    one.set.kind === 'strings' &&
    other.set.kind === 'strings' &&
    surelyWithin(one.set, other.set));

const inSet = (set: ValueSet, value: string | number | bigint): boolean =>
  set.kind === 'strings'
    ? inStrings(set, String(value))
    : typeof value !== 'string' && inIntervals(set, value);

export function holds({ absent, some, set }: Clause, state: State): boolean {
  if (state.length === 0) return absent;
  return some ? state.some((value) => inSet(set, value)) : state.every((value) => inSet(set, value));
}

/** One dimension of requests: the action, the resource, the principal, a condition key. */
export interface Dimension {
  /** The values that can occur at all. */
  readonly universe: ValueSet;
  /** Whether a request can be without it. */
  readonly optional: boolean;
  readonly multivalued: boolean;
  /** Values that read well, best first, for limits of this kind. */
  readonly examples: (clauses: readonly Clause[]) => Iterable<string | number | bigint>;
}

/** All requests, as a product of dimensions that know nothing of each other. */
export class Space {
  readonly #dimensions: ReadonlyMap<string, Dimension>;
  readonly budget: Budget;
  readonly #solved = new Map<string, State | null>();

  constructor(dimensions: ReadonlyMap<string, Dimension>, budget: Budget) {
    this.#dimensions = dimensions;
    this.budget = budget;
  }

  get names(): Iterable<string> {
    return this.#dimensions.keys();
  }

  /**
   * A state of one dimension within all limits, or `undefined` when there is none, for certain. A key is absent
   * where it may be, and has one value where one is enough.
   */
  solve(name: string, clauses: readonly Clause[]): State | undefined {
    const solved = `${name}\n${clauses.map(({ key }) => key).join('\n')}`;
    const before = this.#solved.get(solved);
    if (before !== undefined) return before ?? undefined;
    const dimension = this.#dimensions.get(name);
    if (!dimension) throw new Error(`no such dimension: ${name}`);
    const state = this.#solveAnew(dimension, clauses);
    this.#solved.set(solved, state ?? null);
    return state;
  }

  #solveAnew(dimension: Dimension, clauses: readonly Clause[]): State | undefined {
    this.budget.spend();
    if (dimension.optional && clauses.every(({ absent }) => absent)) return [];
    const one = this.#value(dimension, clauses, clauses);
    if (one !== undefined) return [one];
    if (!dimension.multivalued || !clauses.some(({ some }) => some)) return undefined;
    // Several values: each «some» gets its own, and all of them are within every «every».
    const every = clauses.filter(({ some }) => !some);
    const values: (string | number | bigint)[] = [];
    for (const some of clauses.filter((each) => each.some)) {
      const value = this.#value(dimension, [...every, some], clauses);
      if (value === undefined) return undefined;
      if (!values.includes(value)) values.push(value);
    }
    return values;
  }

  #value(
    { universe, examples }: Dimension,
    clauses: readonly Clause[],
    all: readonly Clause[],
  ): string | number | bigint | undefined {
    const wanted = examples(all);
    if (universe.kind === 'strings') {
      const sets = [...clauses.map(({ set }) => set), universe].filter((set) => set.kind === 'strings');
      return commonWord(sets, this.budget, wanted as Iterable<string>);
    }
    const sets = clauses.map(({ set }) => set).filter((set) => set.kind === 'intervals');
    const common = sets.reduce((left, right) => intersection(left, right), intersection(universe, anyNumber));
    return memberOf(
      common,
      [...wanted].filter((value) => typeof value !== 'string'),
    );
  }
}

/** The requests within some limits, with one of them. Never empty. */
export class Box {
  readonly #space: Space;
  readonly #clauses: ReadonlyMap<string, readonly Clause[]>;
  readonly #states: ReadonlyMap<string, State>;

  private constructor(
    space: Space,
    clauses: ReadonlyMap<string, readonly Clause[]>,
    states: ReadonlyMap<string, State>,
  ) {
    this.#space = space;
    this.#clauses = clauses;
    this.#states = states;
  }

  /** All requests within these limits, `undefined` when there are none. */
  static of(space: Space, clauses: readonly Clause[]): Box | undefined {
    const states = new Map<string, State>();
    for (const name of space.names) {
      const state = space.solve(name, []);
      if (!state) return undefined;
      states.set(name, state);
    }
    return clauses.reduce<Box | undefined>((box, each) => box?.and(each), new Box(space, new Map(), states));
  }

  /** One request of the box. */
  get point(): ReadonlyMap<string, State> {
    return this.#states;
  }

  /** Whether the box was made with this very limit, or with one that means no more. */
  has({ dimension, id, meaning }: Clause): boolean {
    return (this.#clauses.get(dimension) ?? []).some(
      (each) =>
        each.id === id ||
        (meaning !== undefined && each.meaning !== undefined && implies(each.meaning, meaning)),
    );
  }

  contains(clauses: readonly Clause[]): boolean {
    return clauses.every((each) => this.has(each) || holds(each, this.#states.get(each.dimension) ?? []));
  }

  and(limit: Clause): Box | undefined {
    if (this.has(limit)) return this;
    const { dimension } = limit;
    const list = [...(this.#clauses.get(dimension) ?? []), limit];
    const now = this.#states.get(dimension) ?? [];
    const state = holds(limit, now) ? now : this.#space.solve(dimension, list);
    if (!state) return undefined;
    return new Box(
      this.#space,
      new Map(this.#clauses).set(dimension, list),
      state === now ? this.#states : new Map(this.#states).set(dimension, state),
    );
  }
}
