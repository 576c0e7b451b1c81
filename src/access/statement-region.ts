import type { Principal, Statement, Value } from '../policy/statement.ts';
import { conditionClause, followsFromPrincipal } from './condition-clause.ts';
import { action, principal, resource } from './dimensions.ts';
import { everything } from './pattern.ts';
import { possiblePrincipals, principalPatterns } from './principals.ts';
import { flip, isOpen, patternsOf, reading, textOf, type RegionOptions } from './reading.ts';
import type { Region } from './search.ts';
import { clause, type Clause } from './space.ts';
import { complementOfStrings, strings, type StringSet } from './strings.ts';
import { symbolic } from './text.ts';

/** The requests that a statement speaks of: one clause for each element and each condition key. */
export function regionOf(statement: Statement, options: RegionOptions): Region {
  const { doubts, vocabulary } = options;
  const region: Clause[] = [];
  /** What is not known still means the same wherever it is written the same: that is what an id is for. */
  const add = (name: string, values: readonly Value[], read: (own: RegionOptions) => Clause): void => {
    const { result, doubtful } = doubts.watch(() => read(options));
    const meaning = [result.dimension, name, options.variables, values.map(textOf).sort()];
    if (doubtful) region.push({ ...result, id: JSON.stringify(meaning) });
    else if (vocabulary.unknowns.size === 0) region.push(result);
    else region.push({ ...result, meaning: read({ ...options, side: 'under', exact: true }) });
  };
  const texts = (name: string, dimension: string, values: readonly Value[], arn: boolean): void => {
    if (statement.element(name) === undefined) return;
    const positive = !name.startsWith('Not');
    add(name, values, (own) => {
      const ownSide = positive ? own.side : flip(own.side);
      const text = reading(own, ownSide, own.speaks(dimension) && positive);
      const full = { ...text, wildcards: true, arn, ignoreCase: false };
      const set = strings(values.flatMap((value) => patternsOf(value, full, ownSide, doubts)));
      return clause(dimension, positive ? set : complementOfStrings(set));
    });
  };
  texts('Action', action, statement.actions.map(lowered), false);
  texts('NotAction', action, statement.notActions.map(lowered), false);
  texts('Resource', resource, statement.resources, true);
  texts('NotResource', resource, statement.notResources, true);
  if (vocabulary.hasPrincipals) {
    const { principals, notPrincipals } = statement;
    const named = (list: readonly Principal[]): Value[] => list.map(({ value }) => value);
    if (statement.element('Principal'))
      add('Principal', named(principals), (own) =>
        clause(principal, principalSet(principals, own, own.side)),
      );
    if (statement.element('NotPrincipal'))
      add('NotPrincipal', named(notPrincipals), (own) =>
        clause(
          principal,
          complementOfStrings(principalSet(notPrincipals, { ...own, speaks: () => false }, flip(own.side))),
        ),
      );
  }
  const asked = new Map<string, number>();
  for (const { lowerKey } of statement.conditions) asked.set(lowerKey, (asked.get(lowerKey) ?? 0) + 1);
  for (const condition of statement.conditions) {
    const only = asked.get(condition.lowerKey) === 1 && !followsFromPrincipal(condition.lowerKey, vocabulary);
    add(`${condition.operator} ${condition.lowerKey}`, condition.values, (own) =>
      conditionClause(condition, only ? own : { ...own, speaks: () => false }),
    );
  }
  return region;
}

/** Actions are compared in lower case. */
const lowered = (value: Value): Value => (value.known ? { ...value, text: value.text.toLowerCase() } : value);

function principalSet(
  principals: readonly Principal[],
  { vocabulary, values, doubts, speaks, exact = false }: RegionOptions,
  side: 'over' | 'under',
): StringSet {
  const possible = side === 'over' && !exact && !speaks(principal) && isOpen(vocabulary, values);
  return strings(
    principals.flatMap(({ type, value }) => {
      const text = symbolic(value, vocabulary, values);
      const patterns = possible ? possiblePrincipals(type, text) : principalPatterns(type, text);
      if (patterns) return patterns;
      doubts.add(`whom the principal "${textOf(value)}" covers is not documented`);
      return side === 'over' ? [everything] : [];
    }),
  );
}
