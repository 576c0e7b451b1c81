import { compareSeverity, milder, type Severity } from '../../findings/severity.ts';
import { namesAction } from '../actions.ts';
import { valueAt, type Spot } from '../document.ts';
import { parseArn } from '../arn.ts';
import type { Policy, Problem } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { circumstanceOf, type Circumstance } from './circumstances.ts';
import { grantsOf, isHeldBack, type Grant, type Grants } from './grants.ts';
import { throughIam, throughIdentityCenter, type EscalationRow } from './tables.ts';

/** A row that a policy meets, with the grants that meet it. */
export interface Met {
  readonly row: EscalationRow;
  /** Of each step the action that the policy gives. */
  readonly actions: readonly string[];
  readonly grants: readonly Grant[];
}

/** Whether the rules about what a policy gives apply: not to a boundary, which gives nothing. */
export const givesPermissions = ({ document }: Policy): boolean => document.use === 'permissions';

/** The rows that the policy meets: on resources that nobody named, without another way to ask for a step. */
export function rowsMet(
  policy: Policy,
  rows: readonly EscalationRow[],
  ask: (grants: Grants, action: string, row: EscalationRow) => Grant | undefined = onUnnamed,
): Met[] {
  if (!givesPermissions(policy)) return [];
  const all = grantsOf(policy);
  if (!all.any) return [];
  return rows.flatMap((row) => {
    const actions: string[] = [];
    const grants: Grant[] = [];
    for (const step of row.steps) {
      let easiest: { action: string; grant: Grant; circumstance: Circumstance | undefined } | undefined;
      for (const action of step) {
        const grant = all.allowing(action).length > 0 ? ask(all, action, row) : undefined;
        if (!grant) continue;
        const circumstance = circumstanceOf(policy, action, grant.statement);
        if (!easiest || !circumstance) easiest = { action, grant, circumstance };
        if (!circumstance) break;
      }
      if (!easiest) return [];
      actions.push(easiest.action);
      grants.push(easiest.grant);
    }
    return [{ row, actions, grants }];
  });
}

const onUnnamed = (grants: Grants, action: string, row: EscalationRow): Grant | undefined =>
  grants.broad(action, row);

/** One problem for each entry that begins a row, at all that its rows need. */
export function* problemsOf(policy: Policy, rows: readonly EscalationRow[]): Generator<Problem> {
  const met = rowsMet(policy, rows);
  if (met.length > 0) yield* grouped(policy, withoutCatchAlls(policy, met));
}

/** Statements that allow everything, or all but a list, have rules of their own and are not told of again. */
export const withoutCatchAlls = (policy: Policy, met: readonly Met[]): Met[] =>
  met.length === 0
    ? []
    : met.filter(({ grants }) => !grants.some(({ statement }) => catchAlls(policy).includes(statement)));

/** How bad a way is: one step less where one of its actions takes more than the permission. */
export function weighed(
  policy: Policy,
  severity: Severity,
  uses: readonly (readonly [action: string, Statement])[],
): { severity: Severity; circumstance: Circumstance | undefined } {
  for (const [action, statement] of uses) {
    const circumstance = circumstanceOf(policy, action, statement);
    if (circumstance) return { severity: milder(severity), circumstance };
  }
  return { severity, circumstance: undefined };
}

/** The end of a message about such a way. */
export const onlyWith = (circumstance: Circumstance | undefined): string =>
  circumstance ? ` It takes ${circumstance}, so this weighs one step less.` : '';

export function* grouped(
  policy: Policy,
  met: readonly Met[],
  extra: readonly Spot[] = [],
): Generator<Problem> {
  const byEntry = new Map<string, Met[]>();
  for (const one of met) {
    const name = (one.grants[0]?.path ?? []).join('\n');
    const others = byEntry.get(name);
    if (others) others.push(one);
    else byEntry.set(name, [one]);
  }
  for (const group of byEntry.values()) {
    const [worst] = group
      .map(({ row, actions, grants }) => ({
        row,
        ...weighed(
          policy,
          row.severity,
          grants.map(({ statement }, index) => [actions[index] ?? '', statement] as const),
        ),
      }))
      .sort((one, other) => compareSeverity(one.severity, other.severity));
    if (!worst) continue;
    const ways = new Set(group.map(({ actions }) => actions.join(' + ')));
    const named = [...ways].slice(0, 3).join(', ');
    const more = ways.size > 3 ? ` and ${ways.size - 3} more ways` : '';
    const [first, ...rest] = [...spotsOf(group), ...extra];
    if (first)
      yield {
        message: `Its holder can ${worst.row.effect}: ${named}${more}.${onlyWith(worst.circumstance)}`,
        at: [first, ...rest],
        severity: worst.severity,
        // Sorted: the order of a list means nothing, and must not make an old finding a new one.
        subject: [...group.map(({ row }) => row.id).sort(), ...resourcesOf(group).sort()].join('\n'),
      };
  }
}

function spotsOf(group: readonly Met[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { grants } of group) for (const { path } of grants) spots.set(path.join('\n'), valueAt(...path));
  return [...spots.values()];
}

const resourcesOf = (group: readonly Met[]): string[] => [
  ...new Set(
    group.flatMap(({ grants }) =>
      grants.flatMap(({ statement }) =>
        statement.resources.flatMap((value) => (value.known ? value.text : [])),
      ),
    ),
  ),
];

/** `*` in any writing, or what NotAction leaves. */
const isEveryAction = ({ actions, notActions }: Statement): boolean =>
  notActions.length > 0 || actions.some((value) => value.known && /^[*:]+$/.test(value.text));

/** A resource pattern that stands for the resources of every service. */
const isEveryResource = ({ resources, notResources }: Statement): boolean =>
  notResources.length > 0 ||
  resources.some((value) => {
    if (!value.known) return false;
    const arn = parseArn(value.text);
    return /^\*+$/.test(value.text) || (arn?.service === '*' && arn.resource === '*');
  });

const known = new WeakMap<Policy, readonly Statement[]>();

/** The Allow statements of everything on everything, exclusions apart. */
export function catchAlls(policy: Policy): readonly Statement[] {
  let found = known.get(policy);
  if (!found) {
    found = givesPermissions(policy)
      ? policy.statements.filter(
          (statement) =>
            statement.effect === 'Allow' &&
            isEveryAction(statement) &&
            isEveryResource(statement) &&
            !isHeldBack(statement),
        )
      : [];
    known.set(policy, found);
  }
  return found;
}

const ways = new WeakMap<Policy, readonly string[]>();

/** What of IAM makes an administrator by one call and is given on resources that nobody named. */
function waysThroughIam(policy: Policy): readonly string[] {
  let found = ways.get(policy);
  if (!found) {
    const grants = grantsOf(policy);
    const actions = throughIam.flatMap((row) =>
      row.steps.flat().filter((action) => grants.broad(action, row) !== undefined),
    );
    ways.set(policy, (found = actions.map((action) => action.toLowerCase())));
  }
  return found;
}

/**
 * Whether a catch-all statement gives a way to administrator, Denies taken into account. What Identity Center can do
 * does not count: outside of one account of the organisation it does nothing, and AWS's PowerUserAccess has it.
 */
export const makesAdministrator = (policy: Policy, statement: Statement): boolean =>
  waysThroughIam(policy).some((action) => namesAction(statement, action));

/** Statements that already give a way to administrator by themselves. */
export const iamStatements = (policy: Policy): readonly Statement[] =>
  rowsMet(policy, [...throughIam, ...throughIdentityCenter]).flatMap(({ grants }) =>
    grants.map(({ statement }) => statement),
  );
