import fc from 'fast-check';
import type { Json } from './evaluate.ts';
import { actions, asList, keys, pieces, principals, resources } from './world.ts';

const builtArn: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('aws', 'aws', 'aws', '*', 'aws*'),
    fc.constantFrom('s3', 's3', 's3', '*', 's?', 'sqs'),
    fc.constantFrom('', '', '', '*', 'us-east-1', 'us-*'),
    fc.constantFrom('', '', '', '111122223333', '*', '1111*', '????22223333'),
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([partition, service, region, account, last]) =>
      `arn:${partition}:${service}:${region}:${account}:${last.join('')}`,
  );
const resource: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...resources) },
  { weight: 2, arbitrary: builtArn },
);

const listOf = <T>(each: fc.Arbitrary<T>, max = 2): fc.Arbitrary<T | T[]> =>
  fc
    .tuple(fc.array(each, { minLength: 1, maxLength: max }), fc.boolean())
    .map(([list, alone]) => (alone && list.length === 1 ? (list[0] as T) : list));
const some = <T>(values: readonly T[], max = 2): fc.Arbitrary<T | T[]> =>
  listOf(fc.constantFrom(...values), max);

const conditionBlock: fc.Arbitrary<readonly [string, string, unknown]> = fc
  .constantFrom(...keys)
  .chain(({ key, operators, values }) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...operators), fc.constant(key), some(values)) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constant('Null'), fc.constant(key), fc.constantFrom('true', 'false')),
      },
    ),
  );

const conditions = (max: number): fc.Arbitrary<Json | undefined> =>
  fc.array(conditionBlock, { maxLength: max }).map((blocks) => {
    if (blocks.length === 0) return undefined;
    const result: Record<string, Record<string, unknown>> = {};
    for (const [operator, key, values] of blocks) (result[operator] ??= {})[key] = values;
    return result;
  });

const statement = (withPrincipal: boolean): fc.Arbitrary<Json> =>
  fc
    .record({
      effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      actionName: fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
      actions: some(actions, 3),
      resourceName: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
      resources: listOf(resource),
      withResource: fc.nat(9),
      principalName: fc.constantFrom('Principal', 'Principal', 'Principal', 'NotPrincipal'),
      principal: fc.constantFrom(...principals),
      condition: conditions(2),
    })
    .map(
      ({
        effect,
        actionName,
        actions: actionList,
        resourceName,
        resources: resourceList,
        withResource,
        principalName,
        principal,
        condition,
      }) => ({
        Effect: effect,
        ...(withPrincipal ? { [principal === '*' ? 'Principal' : principalName]: principal } : {}),
        [actionName]: actionList,
        // In a resource policy the resource may go without saying.
        ...(withPrincipal && withResource === 0 ? {} : { [resourceName]: resourceList }),
        ...(condition ? { Condition: condition } : {}),
      }),
    );

export const policy = (withPrincipal: boolean, max = 3): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17'),
      fc.array(statement(withPrincipal), { minLength: 1, maxLength: max }),
    )
    .map(([Version, Statement]) => ({ Version, Statement }));

/** Two policies that are alike more often than chance would have it: the one is the other, changed once or twice. */
export const policyPair = (withPrincipal: boolean): fc.Arbitrary<readonly [Json, Json]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.tuple(policy(withPrincipal), policy(withPrincipal)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          policy(withPrincipal, 4),
          fc.array(
            fc.record({ extra: statement(withPrincipal), at: fc.nat(), how: fc.nat(), where: fc.nat() }),
            {
              minLength: 1,
              maxLength: 2,
            },
          ),
          fc.boolean(),
        )
        .map(([base, changes, back]) => {
          const changed = changes.reduce(
            (one, change) => ({ ...one, Statement: changedIn(one, change) }),
            base,
          );
          return back ? ([changed, base] as const) : ([base, changed] as const);
        }),
    },
  );

interface Change {
  readonly extra: Json;
  readonly at: number;
  readonly how: number;
  readonly where: number;
}

function changedIn(policy: Json, { extra, at, how, where }: Change): Json[] {
  const statements = policy['Statement'] as Json[];
  const index = at % statements.length;
  const chosen = statements[index];
  if (!chosen) return [extra];
  const replaced = edits.at(how % (edits.length + 2))?.(chosen, extra, where);
  if (replaced) return statements.with(index, replaced);
  return how % (edits.length + 2) === edits.length ? statements.toSpliced(index, 1) : [...statements, extra];
}

const renamed = (statement: Json, from: string, to: string): Json =>
  Object.fromEntries(Object.entries(statement).map(([name, value]) => [name === from ? to : name, value]));

/** What people do to a statement, and what they do by mistake. */
const edits: readonly ((statement: Json, extra: Json, where: number) => Json)[] = [
  (one, extra) => ({ ...one, Condition: extra['Condition'] ?? {} }),
  (one, extra) => ({ ...one, Effect: extra['Effect'] }),
  (one, extra) =>
    'Principal' in one && 'Principal' in extra ? { ...one, Principal: extra['Principal'] } : one,
  (one) => ('Action' in one ? renamed(one, 'Action', 'NotAction') : renamed(one, 'NotAction', 'Action')),
  (one, extra) => {
    const [name, other] = [
      'Action' in one ? 'Action' : 'NotAction',
      'Action' in extra ? 'Action' : 'NotAction',
    ];
    return { ...one, [name]: [...asList(one[name]), ...asList(extra[other])] };
  },
  // One character of the last field of an ARN becomes a wildcard.
  (one, _, where) => {
    const name = 'Resource' in one ? 'Resource' : 'NotResource';
    if (!(name in one)) return one;
    const [first, ...rest] = asList(one[name]) as string[];
    const start = first?.split(':', 5).join(':').length ?? 0;
    if (first === undefined || !first.startsWith('arn:') || /[${}]/.test(first)) return one;
    const place = start + 1 + (where % Math.max(1, first.length - start - 1));
    return {
      ...one,
      [name]: [`${first.slice(0, place)}${where % 2 ? '*' : '?'}${first.slice(place + 1)}`, ...rest],
    };
  },
  // IfExists comes or goes.
  (one, _, where) => {
    const operators = Object.entries((one['Condition'] ?? {}) as Record<string, Json>);
    const chosen = operators[where % Math.max(1, operators.length)]?.[0];
    if (chosen === undefined || chosen === 'Null') return one;
    const other = chosen.endsWith('IfExists') ? chosen.replace('IfExists', '') : `${chosen}IfExists`;
    const all = (one['Condition'] ?? {}) as Record<string, Json>;
    const Condition: Record<string, Json> = {};
    for (const [name, block] of operators)
      Condition[name === chosen ? other : name] = { ...all[name === chosen ? other : name], ...block };
    return { ...one, Condition };
  },
];
