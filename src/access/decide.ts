import type { AccessAnswer } from '../gate/result.ts';
import { actionNamed } from '../policy/service-reference/service-reference.ts';
import type { Statement } from '../policy/statement.ts';
import { improved } from './improve.ts';
import { limitsOf, possibleSplits, possibleTexts, possibleValues } from './variables.ts';
import type { Values } from './text.ts';
import type { Policy } from './policy.ts';
import { outside, type Region } from './search.ts';
import { Box, holds, Space, type State } from './space.ts';
import { action } from './dimensions.ts';
import { Doubts, type Readings } from './reading.ts';
import { Budget, BudgetSpent, type StringSet } from './strings.ts';
import { dimensionsOf, realActionsOf } from './universe.ts';
import type { Vocabulary } from './vocabulary.ts';
import { witnessOf } from './witness.ts';

/** One way to read the policies of a question. */
export interface Situation {
  readonly readings: Readings;
  /** Values of the keys that variables name, where this case fixes them; `null`: the request has no such key. */
  readonly values: Values;
  /**
   * Where something is not known: whether the new policy is taken to allow all that it could (a proof that
   * there is nothing then holds whatever the truth), or only what it must (an example then holds).
   */
  readonly liberal: boolean;
  /** Filled with the reasons why something is not known. */
  readonly doubts: Doubts;
}

/** The question as sets: a request of an allowing statement that is within and outside of some regions. */
export interface Allowed {
  readonly statement: Statement;
  readonly region: Region;
  readonly cases: readonly { readonly within: Region; readonly outside: readonly Region[] }[];
}
export type Drafter = (situation: Situation) => readonly Allowed[];

export type Point = ReadonlyMap<string, State>;
export interface Found {
  readonly statement: Statement;
  readonly point: Point;
  readonly values: Values;
}

const steps = 5_000_000;
const stepsForReal = 500_000;

/** @param values What the question itself knows of the keys that variables name. */
export function decide(
  kind: AccessAnswer['kind'],
  vocabulary: Vocabulary,
  policies: readonly Policy[],
  draft: Drafter,
  values: Values = new Map(),
): AccessAnswer {
  const answer = (result: AccessAnswer['result'], rest: Partial<AccessAnswer> = {}): AccessAnswer => ({
    kind,
    result,
    reason: null,
    statement: null,
    witness: null,
    ...rest,
  });
  if (!policies[0]?.statements.some(({ effect }) => effect === 'Allow')) return answer('PASS');
  const readings = openReadings(policies, vocabulary);
  const solver = (most: number, actions?: StringSet): Solver =>
    new Solver(new Space(dimensionsOf(vocabulary, actions), new Budget(most)), vocabulary, draft, values);
  const first = answered(solver(steps), readings);
  if (first === undefined) {
    const reason = `no answer within ${steps} steps: split the policy, or use fewer wildcards in its middle`;
    return answer('UNKNOWN', { reason });
  }
  if (Array.isArray(first)) {
    if (first.every(({ proven }) => proven)) return answer('PASS');
    const doubt = first.find(({ reason }) => reason !== undefined)?.reason;
    return answer('UNKNOWN', { reason: doubt ?? whatIsOpen(policies, vocabulary) });
  }
  // An example with an action that exists says more; whether there is one, only another search tells.
  const again = isReal(first)
    ? undefined
    : answered(solver(stepsForReal, realActionsOf(policies[0])), readings);
  const { statement, point } = again && !Array.isArray(again) ? again : first;
  return answer('FAIL', { statement: statement.index, witness: witnessOf(point, vocabulary) });
}

const isReal = ({ point }: Found): boolean => actionNamed(String(point.get(action)?.[0])) !== undefined;

/** An example that holds under every reading, or what each reading gave; `undefined` past the budget. */
function answered(solver: Solver, readings: readonly Readings[]): Found | Outcome[] | undefined {
  try {
    const outcomes: Outcome[] = [];
    for (const reading of readings) {
      const outcome = solver.solve(reading);
      if (outcome.found) {
        const admits = solver.judgeOf(outcome.found, readings);
        const statement = admits(outcome.found.point);
        if (statement) return improved({ ...outcome.found, statement }, admits);
      }
      outcomes.push(outcome);
    }
    return outcomes;
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return undefined;
  }
}

interface Outcome {
  readonly proven: boolean;
  readonly found?: Found;
  readonly reason?: string;
}

class Solver {
  readonly #space: Space;
  readonly #vocabulary: Vocabulary;
  readonly #draft: Drafter;
  readonly #values: Values;
  readonly #doubts = new Doubts();
  readonly #drafts = new Map<string, readonly Allowed[]>();

  constructor(space: Space, vocabulary: Vocabulary, draft: Drafter, values: Values) {
    this.#space = space;
    this.#vocabulary = vocabulary;
    this.#draft = draft;
    this.#values = values;
  }

  /** Under one reading: a proof that there is no such request, an example, or why there is neither. */
  solve(readings: Readings): Outcome {
    const fixed = limitsOf(this.#values, this.#vocabulary);
    const liberal = this.#search(readings, this.#values, true, fixed);
    if (!liberal) return { proven: true };
    if (this.#isCertain()) return { proven: false, found: liberal };
    const found =
      this.#example(readings, this.#values, liberal.point) ?? this.#likely(readings, liberal.point);
    if (found) return { proven: false, found };
    const covered = possibleSplits(this.#vocabulary, this.#values);
    if (covered?.every(({ values, region }) => !this.#search(readings, values, true, region)))
      return { proven: true };
    const [doubt] = this.#doubts.reasons;
    const variables = [...this.#vocabulary.unknowns.values()].map(({ written }) => written);
    return {
      proven: false,
      reason: doubt ?? `it depends on ${variables.join(', ')}, of whose values nothing is known here`,
    };
  }

  /** An example that holds whatever is not known, for some values of the keys that variables name. */
  #example(readings: Readings, known: Values, near: Point): Found | undefined {
    for (const { values, region } of possibleValues(this.#vocabulary, known, near)) {
      const found = this.#search(readings, values, false, region);
      if (found) return found;
    }
    return undefined;
  }

  /** An example where each expression is a text of its own, if there is one too for whatever else it may stand for. */
  #likely(readings: Readings, near: Point): Found | undefined {
    const texts = possibleTexts(this.#vocabulary, this.#values);
    const found = texts && this.#example(readings, texts.own, near);
    if (!found) return undefined;
    for (const [name, instead] of texts.instead) {
      const open = new Map(found.values);
      open.delete(name);
      const holdsAnyway = this.judgeOf({ ...found, values: open }, [readings])(found.point);
      if (
        !holdsAnyway &&
        instead.some((text) => !this.#example(readings, new Map(texts.own).set(name, text), near))
      )
        return undefined;
    }
    return found;
  }

  /** Says of a point which allowing statement makes it an example under every reading, if any. */
  judgeOf(
    { statement, values }: Found,
    readings: readonly Readings[],
  ): (point: Point) => Statement | undefined {
    const drafts = readings.map((reading) => this.#drafted(reading, values, false));
    return (point) => {
      const within = (region: Region): boolean =>
        region.every((limit) => holds(limit, point.get(limit.dimension) ?? []));
      const [first, ...rest] = drafts.map((draft) =>
        draft.flatMap((each) =>
          within(each.region) && each.cases.some((part) => within(part.within) && !part.outside.some(within))
            ? [each.statement]
            : [],
        ),
      );
      const common = first?.filter((each) => rest.every((others) => others.includes(each))) ?? [];
      return common.find((each) => each === statement) ?? common[0];
    };
  }

  /** Whether nothing in the policies is open, so that the two sides of what is not known are one. */
  #isCertain(): boolean {
    return this.#doubts.reasons.size === 0 && this.#vocabulary.unknowns.size === 0;
  }

  #drafted(readings: Readings, values: Values, liberal: boolean): readonly Allowed[] {
    const side = liberal || this.#isCertain();
    const key = JSON.stringify([readings, [...values], side]);
    let drafted = this.#drafts.get(key);
    if (!drafted) {
      drafted = this.#draft({ readings, values, liberal: side, doubts: this.#doubts });
      this.#drafts.set(key, drafted);
    }
    return drafted;
  }

  #search(readings: Readings, values: Values, liberal: boolean, extra: Region): Found | undefined {
    for (const { statement, region, cases } of this.#drafted(readings, values, liberal)) {
      const box = cases.length > 0 ? Box.of(this.#space, [...region, ...extra]) : undefined;
      if (!box) continue;
      for (const { within, outside: avoided } of cases) {
        const start = within.reduce<Box | undefined>((part, limit) => part?.and(limit), box);
        const found = start && outside(start, avoided, this.#space.budget);
        if (found) return { statement, point: found.point, values };
      }
    }
    return undefined;
  }
}

/** The readings that could make a difference to these policies. */
const openReadings = (policies: readonly Policy[], vocabulary: Vocabulary): Readings[] =>
  (asksPlainly(policies, vocabulary).length > 0 ? [false, true] : [false]).map((plainAsksEvery) => ({
    plainAsksEvery,
  }));

/** Conditions without `ForAllValues` or `ForAnyValue` on a key that can have several values. */
const asksPlainly = (policies: readonly Policy[], { keys }: Vocabulary): string[] =>
  policies
    .flatMap(({ statements }) => statements.flatMap(({ conditions }) => conditions))
    .filter(
      ({ comparison, lowerKey }) =>
        comparison?.family !== 'Null' && !comparison?.qualifier && keys.get(lowerKey)?.multivalued,
    )
    .map(({ operator, key }) => `${operator} on ${key}`);

const whatIsOpen = (policies: readonly Policy[], vocabulary: Vocabulary): string =>
  `${asksPlainly(policies, vocabulary)[0] ?? 'a condition'}, a key with several values, needs ForAnyValue or ForAllValues: what it asks without is not documented`;
