import { actionNamed, type Action } from '../policy/service-reference/service-reference.ts';
import type { Statement } from '../policy/statement.ts';
import type { Found, Point } from './decide.ts';
import { action, keyDimension, resource } from './dimensions.ts';

/**
 * The same example about one caller, and with a resource that the action is about, where that is an example too.
 * @param admits The statement that makes a point an example, if it is one.
 */
export function improved(found: Found, admits: (point: Point) => Statement | undefined): Found {
  const coherent = ofOneCaller(found, admits);
  const now = actionNamed(String(coherent.point.get(action)?.[0]));
  return now ? withItsResource(coherent, now, admits) : coherent;
}

/** In an identity policy both keys are free, though in a request both follow from the caller. */
function ofOneCaller(found: Found, admits: (point: Point) => Statement | undefined): Found {
  const [arnKey, accountKey] = [keyDimension('aws:principalarn'), keyDimension('aws:principalaccount')];
  const arn = found.point.get(arnKey)?.[0];
  const account = found.point.get(accountKey)?.[0];
  const ofArn = String(arn).split(':')[4] ?? '';
  if (arn === undefined || account === undefined || ofArn === account) return found;
  const candidates: [string, string][] = [
    [accountKey, ofArn],
    [arnKey, String(arn).replace(`:${ofArn}:`, `:${String(account)}:`)],
  ];
  for (const [key, value] of candidates) {
    const point = new Map(found.point).set(key, [value]);
    const statement = admits(point);
    if (statement) return { ...found, statement, point };
  }
  return found;
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

/** What a template leaves open, by the ARN's field: as `${Region}`, or as `*`. */
const fieldExamples = ['arn', 'aws', 'example', 'us-east-1', '111122223333'];

const exampleOf = (template: string): string =>
  template
    .split(':')
    .map((field, index) => field.replaceAll(/\$\{[^}]*\}|\*/g, fieldExamples[index] ?? 'example'))
    .join(':');
