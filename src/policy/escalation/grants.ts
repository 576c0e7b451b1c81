import { parseArn } from '../arn.ts';
import { isLimiting, isOpen } from '../families/restrictions.ts';
import { hasWildcard, matches } from '../patterns.ts';
import { remembered } from '../remembered.ts';
import type { Policy } from '../rule.ts';
import { actionNamed, type ResourceType } from '../service-reference/service-reference.ts';
import type { ActionValue, Condition, Statement, Value } from '../statement.ts';
import type { Path } from '../node.ts';
import { watchedActions } from './watched.ts';

/** An Allow statement that gives an action, by this entry of Action or by leaving it out of NotAction. */
export interface Grant {
  readonly statement: Statement;
  readonly path: Path;
  /** What stands there. */
  readonly entry: string;
}

/** What a permissions policy gives of the actions that the tables name, Denies taken into account. */
export interface Grants {
  /** Whether it gives any of these actions at all: most policies give none. */
  readonly any: boolean;
  /** The Allow statements that give the action at all, whatever their resources and conditions. */
  allowing(action: string): readonly Grant[];
  /**
   * The shortest entry that gives the action on resources that nobody named, without a condition that limits it: not
   * the first, so that statements may change places without making another finding of the same.
   * `tolerated` are conditions that the caller judges itself.
   */
  broad(action: string, tolerated?: (condition: Condition) => boolean, self?: boolean): Grant | undefined;
  /** Whether a Deny keeps the action away from this ARN (or from `*`). */
  denied(action: string, arn: string): boolean;
}

/** The name that no policy has: what matches it matches anything. */
const probeName = 'zq-probe';

const known = new WeakMap<Policy, Grants>();

export function grantsOf(policy: Policy): Grants {
  let grants = known.get(policy);
  if (!grants) known.set(policy, (grants = collect(policy)));
  return grants;
}

function collect({ statements }: Policy): Grants {
  const allowed = new Map<string, Grant[]>();
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  const add = (action: string, grant: Grant): void => {
    const others = allowed.get(action);
    if (others) others.push(grant);
    else allowed.set(action, [grant]);
  };
  for (const statement of statements) {
    if (statement.effect !== 'Allow') continue;
    for (const value of statement.actions) {
      if (!value.known) continue;
      for (const action of watchedMatching(value))
        add(action, { statement, path: value.path, entry: value.text });
    }
    if (statement.notActions.length > 0) {
      const path = [...statement.path, 'NotAction'];
      const entry = JSON.stringify(statement.notActions.map((value) => value.known && value.text).sort());
      for (const action of watchedActions.all)
        if (namesAction(statement, action)) add(action, { statement, path, entry });
    }
  }

  const denied = (action: string, arn: string): boolean =>
    denies.some((deny) => namesAction(deny, action) && namesResource(deny, arn) && blocks(deny));
  const allowing = (action: string): readonly Grant[] => allowed.get(action.toLowerCase()) ?? [];
  const inOrder = remembered((action) => shortestFirst(allowing(action)));
  return {
    any: allowed.size > 0,
    allowing,
    denied: (action, arn) => denied(action.toLowerCase(), arn),
    broad(action, tolerated = () => false, self = false) {
      const lower = action.toLowerCase();
      const found = inOrder(lower).filter(
        ({ statement }) =>
          !statement.conditions.some((condition) => isLimiting(condition) && !tolerated(condition)),
      );
      if (found.length === 0) return undefined;
      const probes = probesOf(lower);
      const granting = probes.map((alternatives) =>
        found.find(({ statement }) =>
          alternatives.some(
            (probe) =>
              (namesResource(statement, probe) || (self && namesOneself(statement))) && !denied(lower, probe),
          ),
        ),
      );
      return granting.every((grant) => grant !== undefined) ? granting[0] : undefined;
    },
  };
}

/** By what is written, never by where it stands. */
function shortestFirst(grants: readonly Grant[]): readonly Grant[] {
  if (grants.length < 2) return grants;
  const texts = (values: readonly Value[]): string[] =>
    values.map((value) => (value.known ? value.text : value.expression)).sort();
  const written = ({ statement, entry }: Grant): string =>
    JSON.stringify([entry, texts(statement.resources), texts(statement.notResources)]);
  const keyed = grants.map((grant) => ({ grant, key: written(grant) }));
  keyed.sort((one, other) =>
    one.key.length !== other.key.length
      ? one.key.length - other.key.length
      : one.key < other.key
        ? -1
        : Number(one.key > other.key),
  );
  return keyed.map(({ grant }) => grant);
}

function watchedMatching({ text, service }: ActionValue & { known: true }): readonly string[] {
  // Most actions are of a service that no table names.
  if (service !== undefined && !watchedActions.byService.has(service) && !hasWildcard(service)) return none;
  return watchedLike(text.toLowerCase());
}

const none: readonly never[] = [];

const watchedLike = remembered((pattern): readonly string[] => {
  const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
  const candidates = watchedActions.byService.get(service) ?? watchedActions.all;
  return candidates.filter((action) => matches(pattern, action));
});

const namesAction = ({ actions, notActions }: Statement, action: string): boolean =>
  actions.some((value) => value.known && matches(value.text.toLowerCase(), action)) ||
  (notActions.length > 0 &&
    !notActions.some((value) => !value.known || matches(value.text.toLowerCase(), action)));

function namesResource({ resources, notResources }: Statement, arn: string): boolean {
  return (
    resources.some((value) => value.known && fits(value, arn)) ||
    (notResources.length > 0 && !notResources.some((value) => !value.known || fits(value, arn)))
  );
}

/** The probe takes account, Region and partition from the pattern where it names them: what is broad is the rest. */
function fits(value: Value & { known: true }, arn: string): boolean {
  if (value.text === '*') return true;
  if (arn === '*') return false;
  if (matches(value.text, arn)) return true;
  const pattern = parseArn(value.text);
  const probe = parseArn(arn);
  if (!pattern || !probe) return false;
  return (
    matches(pattern.service, probe.service) &&
    (/^\d{12}$/.test(pattern.account) || matches(pattern.account, probe.account)) &&
    matches(pattern.resource, probe.resource)
  );
}

const namesOneself = ({ resources }: Statement): boolean =>
  resources.some(
    (value) => value.known && /^user\/(.*\/)?\$\{aws:username\}$/i.test(parseArn(value.text)?.resource ?? ''),
  );

/** Keys whose negated test in a Deny is the delegation that AWS documents: "deny unless the boundary is set". */
const denyUnless = new Set([
  'iam:permissionsboundary',
  'iam:policyarn',
  'iam:passedtoservice',
  'aws:principalarn',
]);

const blocks = ({ conditions }: Statement): boolean =>
  conditions.every(({ lowerKey, comparison }) => comparison?.negated === true && denyUnless.has(lowerKey));

const probes = new Map<string, readonly (readonly string[])[]>();

/**
 * ARNs of resources that nobody named, for each resource type that the action needs; where it needs none of several,
 * they are alternatives. `*` for an action that takes no resource.
 */
function probesOf(action: string): readonly (readonly string[])[] {
  let found = probes.get(action);
  if (!found) {
    const types = actionNamed(action)?.resources ?? [];
    const required = types.filter((resource) => resource.required);
    if (required.length > 0) found = required.map(({ type }) => [probeOf(type)]);
    else found = [types.length > 0 ? types.map(({ type }) => probeOf(type)) : ['*']];
    probes.set(action, found);
  }
  return found;
}

function probeOf({ arnService, region, account, resourcePattern }: ResourceType): string {
  const field = (text: string, name: string): string => (text.startsWith('$') ? name : text);
  return [
    'arn:aws',
    arnService,
    field(region, 'eu-west-1'),
    field(account, '111122223333'),
    resourcePattern.replaceAll('*', probeName),
  ].join(':');
}

/** What the closed conditions on a key allow, as patterns; `undefined` when nothing is said about it. */
export function allowedValues({ conditions }: Statement, lowerKey: string): readonly Value[] | undefined {
  const about = conditions.filter((condition) => condition.lowerKey === lowerKey && !isOpen(condition));
  return about.length === 0 ? undefined : about.flatMap(({ values }) => values);
}
