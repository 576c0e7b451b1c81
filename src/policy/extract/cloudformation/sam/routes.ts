import { groupBy } from '../../../group.ts';
import { memberOf, type Node } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import type { TemplateReader } from '../reader.ts';
import { callOf } from '../template.ts';
import { implicitApi } from './added-resources.ts';

/** A method and a path of an API that SAM makes, with the stage that serves it. */
export interface Route {
  /** The API's logical id. */
  readonly api: string;
  readonly path: string;
  /** As ARNs have it: `GET`, `*`. */
  readonly method: string;
  readonly stage: unknown;
}

const anyMethods = new Set(['any', 'x-amazon-apigateway-any-method']);
const methods = new Set([...anyMethods, 'get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

/** ARNs have a wildcard for any method, and for each parameter of a path. */
export const methodInArn = (method: string): string =>
  anyMethods.has(method.toLowerCase()) ? '*' : method.toUpperCase();
export const pathInArn = (path: string): string => path.replace(/\{[\w.-]+\+?\}/g, '*');

/** The API that an event names, by `Ref` or by its logical id; else the one that SAM adds. */
export function apiOf(event: Node | undefined, type: 'Api' | 'HttpApi', at: Node): Node {
  const name = type === 'Api' ? 'RestApiId' : 'ApiId';
  return memberOf(event, name)?.value ?? implicitApi(type, at);
}

export function logicalIdOf(node: Node): string | undefined {
  const call = callOf(node);
  return textOfScalar(call?.name === 'Ref' ? call.argument : node);
}

/** The routes of the template's REST APIs: those of a definition that stands in it, else those of the events. */
export function routesOf({ template, intrinsics }: TemplateReader): Route[] {
  const routes: Route[] = [];
  const defined = new Set<string>();
  for (const { id, type, properties } of template.resources.values()) {
    const paths = memberOf(memberOf(properties, 'DefinitionBody')?.value, 'paths')?.value;
    if (type !== 'AWS::Serverless::Api' || paths?.kind !== 'object') continue;
    defined.add(id);
    const stage = memberOf(properties, 'StageName')?.value;
    for (const { key: path, value } of paths.members)
      for (const { key } of value.kind === 'object' ? value.members : [])
        if (methods.has(key.toLowerCase())) routes.push({ api: id, path, method: methodInArn(key), stage });
  }
  for (const { properties } of template.resources.values()) {
    const events = memberOf(properties, 'Events')?.value;
    for (const { value: event } of events?.kind === 'object' ? events.members : []) {
      const details = memberOf(event, 'Properties')?.value;
      const [type, path, method] = [
        memberOf(event, 'Type')?.value,
        memberOf(details, 'Path')?.value,
        memberOf(details, 'Method')?.value,
      ].map((node) => node && textOfScalar(intrinsics.value(node)));
      const api = logicalIdOf(apiOf(details, 'Api', event));
      if (type !== 'Api' || api === undefined || defined.has(api) || !path || !method) continue;
      const stage = memberOf(template.resources.get(api)?.properties, 'StageName')?.value ?? 'Prod';
      routes.push({ api, path, method: methodInArn(method), stage });
    }
  }
  return routes;
}

/** The routes of one API, by path. */
export function pathsOf(routes: readonly Route[], api?: string): ReadonlyMap<string, readonly Route[]> {
  const own = routes.filter((route) => api === undefined || route.api === api);
  return groupBy(own, ({ api: of, path }) => `${of} ${path}`);
}

/** The resources of `execute-api` that stand for the routes in an API's own policy. */
export const resourcesOf = (routes: readonly Route[]): unknown[] =>
  routes.map(({ method, path, stage }) => ({
    'Fn::Sub': [`execute-api:/\${Stage}/${method}${pathInArn(path)}`, { Stage: stage }],
  }));
