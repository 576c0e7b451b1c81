import { namesAction } from '../actions.ts';
import { parseArn } from '../arn.ts';
import { isLimiting } from '../families/restrictions.ts';
import { contains, hasWildcard, matches, overlaps } from '../patterns.ts';
import { remembered } from '../remembered.ts';
import type { Policy } from '../rule.ts';
import { actionNamed, type ResourceType } from '../service-reference/service-reference.ts';
import type { Condition, KnownAction, Statement, Value } from '../statement.ts';
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
   */
  broad(action: string, question?: Question): Grant | undefined;
  /** The same on whatever resource: for actions whose caller chooses the name of what they make. */
  somewhere(action: string): Grant | undefined;
  /** The same on one resource, by its ARN. */
  on(action: string, arn: string): Grant | undefined;
  /** Whether a Deny keeps the action away from all that an ARN, a pattern or `*` means. */
  denied(action: string, pattern: string): boolean;
}

/** What else to ask of a grant on resources that nobody named. */
export interface Question {
  /** Conditions that the caller judges itself. */
  readonly tolerated?: (condition: Condition) => boolean;
  /** Whether a grant for the caller's own user counts. */
  readonly self?: boolean;
  /** The resource types that matter, of which one is enough; without it those that the action requires. */
  readonly on?: readonly string[];
}

/** More than any policy has room for. What comes behind is not compared with each of the others. */
const mostOfOneAction = 500;

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
    if (!others) allowed.set(action, [grant]);
    else if (others.length < mostOfOneAction) others.push(grant);
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

  const deniesOf = remembered((action) =>
    denies.filter((deny) => namesAction(deny, action) && blocks(deny)).slice(0, mostOfOneAction),
  );
  const denied = (action: string, pattern: string): boolean =>
    deniesOf(action).some((deny) => namesResource(deny, pattern));
  const allowing = (action: string): readonly Grant[] => allowed.get(action.toLowerCase()) ?? [];
  const inOrder = remembered((action) => shortestFirst(allowing(action)));
  const unlimited = (action: string, tolerated?: (condition: Condition) => boolean): readonly Grant[] =>
    inOrder(action).filter(
      ({ statement }) =>
        !statement.conditions.some((condition) => limits(condition) && !tolerated?.(condition)),
    );
  return {
    any: allowed.size > 0,
    allowing,
    denied: (action, pattern) => denied(action.toLowerCase(), pattern),
    broad(action, { tolerated, self = false, on } = {}) {
      const lower = action.toLowerCase();
      const found = unlimited(lower, tolerated);
      if (found.length === 0) return undefined;
      const granting = (on ? probesOf(lower, on) : ordinaryProbes(lower)).map((alternatives) => {
        const left = alternatives.filter((probe) => !denied(lower, probe));
        return found.find(({ statement }) =>
          left.some((probe) => namesResource(statement, probe) || (self && namesOneself(statement))),
        );
      });
      return granting.every((grant) => grant !== undefined) ? granting[0] : undefined;
    },
    on(action, arn) {
      const lower = action.toLowerCase();
      return denied(lower, arn)
        ? undefined
        : unlimited(lower).find(({ statement }) => namesResource(statement, arn));
    },
    somewhere(action) {
      const lower = action.toLowerCase();
      return unlimited(lower).find(({ statement: { resources, notResources } }) =>
        notResources.length > 0
          ? !denied(lower, '*')
          : resources.some((value) => value.known && !denied(lower, value.text)),
      );
    },
  };
}

const administrators = ['AdministratorAccess', 'IAMFullAccess', 'PowerUserAccess'].map(
  (name) => `arn:aws:iam::aws:policy/${name}`,
);

/** A policy that must be attached or must be the boundary limits only when it is none that makes an administrator. */
const allowsAdministrator = ({ lowerKey, values }: Condition): boolean =>
  (lowerKey === 'iam:policyarn' || lowerKey === 'iam:permissionsboundary') &&
  values.some((value) => value.known && administrators.some((arn) => matches(value.text, arn)));

const limits = (condition: Condition): boolean => isLimiting(condition) && !allowsAdministrator(condition);

/** Whether a condition of the statement narrows what is done, or to which resource. */
export const isHeldBack = ({ conditions }: Statement): boolean => conditions.some(limits);

/** By what is written, never by where it stands; those without conditions first, which take nothing else. */
function shortestFirst(grants: readonly Grant[]): readonly Grant[] {
  if (grants.length < 2) return grants;
  const texts = (values: readonly Value[]): string[] =>
    values.map((value) => (value.known ? value.text : value.expression)).sort();
  const written = ({ statement, entry }: Grant): string =>
    JSON.stringify([entry, texts(statement.resources), texts(statement.notResources)]);
  const keyed = grants.map((grant) => ({
    grant,
    key: written(grant),
    conditioned: Number(grant.statement.conditions.length > 0),
  }));
  keyed.sort(
    (one, other) =>
      one.conditioned - other.conditioned ||
      one.key.length - other.key.length ||
      (one.key < other.key ? -1 : Number(one.key > other.key)),
  );
  return keyed.map(({ grant }) => grant);
}

function watchedMatching({ action, service }: KnownAction): readonly string[] {
  // Most actions are of a service that no table names.
  if (service !== undefined && !watchedActions.byService.has(service) && !hasWildcard(service)) return none;
  return watchedLike(action.lower);
}

const none: readonly never[] = [];

const watchedLike = remembered((pattern): readonly string[] => {
  const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
  const candidates = watchedActions.byService.get(service) ?? watchedActions.all;
  return candidates.filter((action) => matches(pattern, action));
});

/** Whether the statement is about all that an ARN, a pattern or `*` means. */
function namesResource({ resources, notResources }: Statement, pattern: string): boolean {
  return (
    resources.some((value) => value.known && fits(value, pattern)) ||
    (notResources.length > 0 &&
      !notResources.some((value) => !value.known || overlaps(value.text, pattern) || fits(value, pattern)))
  );
}

/** The probe takes account, Region and partition from the pattern where it names them: what is broad is the rest. */
function fits({ text }: Value & { known: true }, wanted: string): boolean {
  if (text === '*') return true;
  if (wanted === '*') return false;
  if (contains(text, wanted)) return true;
  const pattern = parseArn(text);
  const probe = parseArn(wanted);
  if (!pattern || !probe) return false;
  return (
    contains(pattern.service, probe.service) &&
    (/^\d{12}$/.test(pattern.account) || contains(pattern.account, probe.account)) &&
    contains(pattern.resource, probe.resource)
  );
}

const namesOneself = ({ resources }: Statement): boolean =>
  resources.some(
    (value) => value.known && /^user\/(.*\/)?\$\{aws:username\}$/i.test(parseArn(value.text)?.resource ?? ''),
  );

/** Keys whose negated test in a Deny is the delegation that AWS documents: "deny unless the boundary is set". */
const denyUnless = new Set(['iam:permissionsboundary', 'iam:policyarn', 'aws:principalarn']);

const blocks = ({ conditions }: Statement): boolean =>
  conditions.every(({ lowerKey, comparison }) => comparison?.negated === true && denyUnless.has(lowerKey));

/**
 * ARNs of resources that nobody named, for each resource type that the action needs; where it needs none of several,
 * they are alternatives. `*` for an action that takes no resource.
 */
function probesOf(action: string, on?: readonly string[]): readonly (readonly string[])[] {
  const types = actionNamed(action)?.resources ?? [];
  const chosen = on ? types.filter(({ type }) => on.includes(type.name)) : [];
  if (chosen.length > 0) return [chosen.map(({ type }) => probeOf(type))];
  const needed = types.filter((resource) => resource.required);
  if (needed.length > 0) return needed.map(({ type }) => [probeOf(type)]);
  return [types.length > 0 ? types.map(({ type }) => probeOf(type)) : ['*']];
}

/** Most rows ask for what the action requires, for each policy again. */
const ordinaryProbes = remembered((action) => probesOf(action));

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
