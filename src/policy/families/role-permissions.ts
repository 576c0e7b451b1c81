import { valueAt } from '../document.ts';
import { covers } from '../actions.ts';
import { contains, hasWildcard } from '../patterns.ts';
import type { Problem } from '../rule.ts';
import type { ActionValue, Condition, Statement, Value } from '../statement.ts';

/** A permission about roles that must not be given for every role. */
export interface RolePermission {
  /** In lower case. */
  readonly action: string;
  readonly name: string;
  /** Whether the resource, a known text, stands for every role. */
  isEveryRole(resource: string): boolean;
  /** Whether the condition says to which services it applies, which is as good as naming roles. */
  restricts(condition: Condition): boolean;
}

/** `partly`, when a value ends in a wildcard, still says which service; one that begins with it does not. */
const namesService = (value: Value): boolean => !value.known || !/^[*?]/.test(value.text);
const isLiteral = (value: Value): boolean => !value.known || !hasWildcard(value.text);

/**
 * `StringEqualsIfExists` on iam:PassedToService: the service's answers differ by value. Reported for these in the
 * managed policies of March 2026; silent for lambda and cloudformation.
 */
const notRestrictedByIfExists = new Set(
  ['ec2', 'autoscaling', 'iam', 'codebuild'].map((service) => `${service}.amazonaws.com`),
);

const isPositiveString = ({ comparison }: Condition): boolean =>
  comparison?.family === 'String' && !comparison.negated;

export const passRole: RolePermission = {
  action: 'iam:passrole',
  name: 'iam:PassRole',
  isEveryRole: (resource) =>
    resource === '*' || contains(resource.replace(/^arn:[^:]*:/, 'arn:aws:'), 'arn:aws:iam::*:role/*'),
  restricts: (condition) =>
    condition.lowerKey === 'iam:passedtoservice' &&
    isPositiveString(condition) &&
    condition.values.length > 0 &&
    condition.values.every(namesService) &&
    !(
      condition.comparison?.ifExists === true &&
      condition.comparison.base === 'StringEquals' &&
      condition.values.some((value) => value.known && notRestrictedByIfExists.has(value.text))
    ),
};

export const createServiceLinkedRole: RolePermission = {
  action: 'iam:createservicelinkedrole',
  name: 'iam:CreateServiceLinkedRole',
  isEveryRole: (resource) => resource === '*',
  // `*a4b.amazonaws.com` under StringLike did not silence the service; 75 statements with plain names did.
  restricts: (condition) =>
    condition.lowerKey === 'iam:awsservicename' &&
    isPositiveString(condition) &&
    condition.values.length > 0 &&
    condition.values.every(isLiteral),
};

/** How a statement gives the permission: by name, by a pattern, or by not excluding it. */
export type ActionForm = 'named' | 'pattern' | 'not-action';

/** For which roles: every one by `Resource`, or all but some by `NotResource`. */
export type ResourceForm = 'star' | 'not-resource';

/** One problem a statement, at what gives the permission and what says for which roles. */
export function roleProblems(
  permission: RolePermission,
  actionForm: ActionForm,
  resourceForm: ResourceForm,
  statement: Statement,
): readonly Problem[] {
  if (statement.effect !== 'Allow') return none;
  const actions = placesOfPermission(permission, actionForm, statement);
  if (actions.length === 0) return none;
  if (resourceForm === 'not-resource')
    return statement.element('NotResource')
      ? [problem(permission, actions, [valueAt(...statement.path, 'NotResource')], resourceForm)]
      : none;
  const resources = statement.resources.filter((value) => value.known && permission.isEveryRole(value.text));
  if (resources.length === 0 || statement.conditions.some((condition) => permission.restricts(condition)))
    return none;
  const places = resources.map(({ path }) => valueAt(...path));
  return [problem(permission, actions, places, resourceForm)];
}

const none: readonly never[] = [];

function problem(
  { name }: RolePermission,
  actions: Problem['at'][number][],
  resources: Problem['at'][number][],
  resourceForm: ResourceForm,
): Problem {
  const [first, ...rest] = [...actions, ...resources];
  return {
    message:
      resourceForm === 'star'
        ? `${name} is allowed for every role of the account.`
        : `${name} is allowed for every role that NotResource does not name.`,
    at: [first ?? valueAt(), ...rest],
  };
}

function placesOfPermission(
  { action }: RolePermission,
  form: ActionForm,
  statement: Statement,
): Problem['at'][number][] {
  if (form === 'not-action') {
    const { notActions } = statement;
    const excluded = notActions.some((value) => !value.known || covers(value, action));
    return notActions.length === 0 || excluded ? [] : [valueAt(...statement.path, 'NotAction')];
  }
  return grantsOf(action, statement)[form].map(({ path }) => valueAt(...path));
}

type Grants = Readonly<Record<'named' | 'pattern', readonly ActionValue[]>>;

const noGrants: Grants = { named: [], pattern: [] };

/** Finds the entries of Action that give an action (`iam:passrole`). */
const finderOf =
  (action: string) =>
  (statement: Statement): Grants => {
    const given = statement.actions.filter((value) => covers(value, action));
    return given.length === 0
      ? noGrants
      : {
          named: given.filter((value) => !value.action.hasWildcard),
          pattern: given.filter((value) => value.action.hasWildcard),
        };
  };

const finders = new Map([passRole, createServiceLinkedRole].map(({ action }) => [action, finderOf(action)]));

function grantsOf(action: string, statement: Statement): Grants {
  const find = finders.get(action);
  return find ? statement.once(find) : noGrants;
}
