import {
  actionNamed,
  actionsMatching,
  allServices,
  type Action,
} from '../policy/service-reference/service-reference.ts';
import type { Statement } from '../policy/statement.ts';
import type { Found, Point } from './decide.ts';
import { action, resource } from './statement-region.ts';

/**
 * The same example with a real action, and a resource that the action is about, where that is an example too.
 * @param admits The statement that makes a point an example, if it is one.
 */
export function improved(found: Found, admits: (point: Point) => Statement | undefined): Found {
  const real = actionNamed(String(found.point.get(action)?.[0])) ? found : withRealAction(found, admits);
  const now = actionNamed(String(real.point.get(action)?.[0]));
  return now ? withItsResource(real, now, admits) : real;
}

/** Enough to try every action of the largest services. */
const mostTries = 4000;

function withRealAction(found: Found, admits: (point: Point) => Statement | undefined): Found {
  let tries = 0;
  for (const { id } of candidates(found.statement)) {
    if (++tries > mostTries) break;
    const point = new Map(found.point).set(action, [id.toLowerCase()]);
    const statement = admits(point);
    if (statement) return { ...found, statement, point };
  }
  return found;
}

/** The actions that the statement could be about: all that there are only where it says so. */
function* candidates({ actions, notActions }: Statement): Generator<Action> {
  for (const { known, service, name } of actions)
    if (known && service !== undefined) yield* actionsMatching(`${service}:${name}`);
  if (notActions.length > 0 || actions.some((each) => each.known && each.text === '*'))
    for (const service of allServices()) yield* actionsMatching(`${service}:*`);
}

function withItsResource(
  found: Found,
  { resources }: Action,
  admits: (point: Point) => Statement | undefined,
): Found {
  const now = String(found.point.get(resource)?.[0]);
  const examples = resources.length === 0 ? ['*'] : simplestFirst(resources);
  if (examples.includes(now)) return found;
  // A resource that the policy itself names says more than any example.
  const written = found.statement.resources.some((value) => value.known && value.text === now);
  if (written) return found;
  for (const example of examples) {
    const point = new Map(found.point).set(resource, [example]);
    const statement = admits(point);
    if (statement === found.statement) return { ...found, point };
  }
  return found;
}

const simplestFirst = (resources: Action['resources']): string[] =>
  resources.map(({ type }) => exampleOf(type.template)).sort((left, right) => left.length - right.length);

const exampleOf = (template: string): string =>
  template
    .replaceAll('${Partition}', 'aws')
    .replaceAll('${Region}', 'us-east-1')
    .replaceAll('${Account}', '111122223333')
    .replaceAll(/\$\{[^}]*\}/g, 'example');
