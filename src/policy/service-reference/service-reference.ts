/**
 * What AWS publishes about its services: actions, resource types with ARN templates, condition keys with types.
 * The interface is questions. Nothing is read before the first one, and no service that no policy names. Service
 * prefixes are lower case; names of actions and keys are compared without case, as IAM does.
 *
 * What is published is not all that IAM accepts: `overrides/` has what is known beyond it.
 */
import { hasWildcard, matches, overlaps } from '../patterns.ts';
import { remembered } from '../remembered.ts';
import {
  findDataFile,
  readIndexFrom,
  readServiceFrom,
  type PackedAction,
  type PackedIndex,
  type PackedKey,
  type PackedService,
} from './data-file.ts';
import { conditionKeyOverrides } from './overrides/condition-keys.ts';
import { retiredServices, unknownArnServices } from './overrides/retired-services.ts';
import { unpublishedActions } from './overrides/unpublished-actions.ts';

export type AccessLevel = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions management';

export type ConditionKeyType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress' | 'Binary';

export interface ConditionKey {
  /** As AWS writes it; `${…}` or `<…>` stands for a name of the author's: `aws:RequestTag/${TagKey}`. */
  readonly key: string;
  /** Of one value, also for a key that has several. */
  readonly type: ConditionKeyType;
  /** Whether a request may carry several values, which is when `ForAllValues` and `ForAnyValue` make sense. */
  readonly multivalued: boolean;
  /** Whether the key is one of IAM's global keys. */
  readonly global: boolean;
}

export interface ResourceType {
  /** The service that lists it, which need not be the service of its ARN. */
  readonly service: string;
  readonly name: string;
  /** `arn:${Partition}:s3:::${BucketName}`. */
  readonly template: string;
  readonly arnService: string;
  /** The template's region: empty, a placeholder, or (rarely) a literal. */
  readonly region: string;
  /** The template's account: empty, a placeholder, or (rarely) a literal such as `aws`. */
  readonly account: string;
  /** What stands after the fifth colon, with every placeholder as `*`. */
  readonly resourcePattern: string;
  readonly conditionKeys: readonly ConditionKey[];
}

export interface ActionResource {
  readonly type: ResourceType;
  readonly required: boolean;
  /** Keys that hold for this action on this type, besides those of both. */
  readonly conditionKeys: readonly ConditionKey[];
}

export interface Action {
  readonly service: string;
  readonly name: string;
  /** `s3:GetObject`. */
  readonly id: string;
  readonly accessLevels: readonly AccessLevel[];
  /** Empty for an action that only takes `*`. */
  readonly resources: readonly ActionResource[];
  readonly conditionKeys: readonly ConditionKey[];
}

/** A service, unpacked; actions and keys by their name in lower case. */
interface Service {
  readonly actions: ReadonlyMap<string, () => Action>;
  readonly resources: readonly ResourceType[];
  readonly keys: ReadonlyMap<string, ConditionKey>;
}

/** The day of the data, `YYYY-MM-DD`. */
export const serviceDataDate = (): string => index().packed.date;

/** The prefixes of all services that have actions, as published. */
export const allServices = (): readonly string[] => index().packed.services.map(([prefix]) => prefix);

/** Whether actions may start with this prefix: a service of today, or one that IAM still accepts. */
export function serviceExists(prefix: string): boolean {
  const name = prefix.toLowerCase();
  return index().services.has(name) || retiredServices.has(name);
}

/** Whether the service is known by name only, so that nothing is to be said about its actions, ARNs and keys. */
export const isRetired = (prefix: string): boolean =>
  retiredServices.has(prefix.toLowerCase()) && !index().services.has(prefix.toLowerCase());

/** Services whose prefix the pattern matches; one without wildcards is itself where it exists. */
export function servicesMatching(pattern: string): readonly string[] {
  const lower = pattern.toLowerCase();
  if (!hasWildcard(lower)) return index().services.has(lower) ? [lower] : [];
  return allServices().filter((prefix) => matches(lower, prefix));
}

/** `Amazon S3` for `s3`. */
export const serviceName = (prefix: string): string | undefined =>
  index().services.get(prefix.toLowerCase())?.[1];

/** Whether resource control policies apply to the service. */
export const supportsResourceControlPolicies = (prefix: string): boolean =>
  index().services.get(prefix.toLowerCase())?.[2] === 1;

/** `s3:GetObject`, in any case; nothing for a pattern. */
export function actionNamed(id: string): Action | undefined {
  const [prefix, name] = splitAction(id);
  return service(prefix)?.actions.get(name)?.();
}

/** Every action that a pattern of a policy matches: `s3:Get*`, `*`, `s*:*`. */
export function* actionsMatching(pattern: string): Generator<Action> {
  for (const [found, name] of matchingEntries(pattern)) {
    const action = service(found)?.actions.get(name)?.();
    if (action) yield action;
  }
}

/** Whether a service has an action of that name, or one that a name with wildcards matches; both in lower case. */
export function serviceHasAction(prefix: string, name: string): boolean {
  const actions = service(prefix)?.actions;
  if (!actions) return false;
  if (!hasWildcard(name)) return actions.has(name) || unpublishedActions.has(`${prefix}:${name}`);
  return [...actions.keys()].some((candidate) => matches(name, candidate));
}

export function matchesAnyAction(pattern: string): boolean {
  return matchingEntries(pattern).next().done !== true;
}

function* matchingEntries(pattern: string): Generator<[service: string, name: string]> {
  const [prefix, name] = pattern === '*' ? ['*', '*'] : splitAction(pattern);
  for (const found of servicesMatching(prefix)) {
    const actions = service(found)?.actions;
    if (!actions) continue;
    if (!hasWildcard(name)) {
      if (actions.has(name)) yield [found, name];
    } else for (const candidate of actions.keys()) if (matches(name, candidate)) yield [found, candidate];
  }
}

/** Whether some ARN has this service field: `catalog` has, although no action starts with it. */
export function arnServiceExists(arnService: string): boolean {
  const { services, arnOwners } = index();
  return (
    services.has(arnService) ||
    (arnOwners.has(arnService) && !unknownArnServices.has(arnService)) ||
    retiredServices.has(arnService)
  );
}

/** The resource types whose ARNs have this service field. */
function* typesOfArns(arnService: string): Generator<ResourceType> {
  const own = index().services.has(arnService) ? [arnService] : [];
  for (const prefix of [...own, ...(index().arnOwners.get(arnService) ?? [])])
    for (const type of service(prefix)?.resources ?? [])
      if (type.arnService === arnService || type.arnService.startsWith('$')) yield type;
}

/**
 * Resource types whose ARNs can look like this: same service, and a resource part (what stands after the fifth
 * colon, wildcards allowed) that overlaps. Region and account are the caller's to compare. Lazy: the first is cheap.
 */
export function* resourceTypesLike(arnService: string, resource: string): Generator<ResourceType> {
  for (const type of typesOfArns(arnService)) if (overlaps(type.resourcePattern, resource)) yield type;
}

/**
 * Whether a whole ARN can be of some resource type, where a wildcard may stand for more than its field: in
 * `arn:aws:logs:*:*:/aws-glue/*` the account's may be `111122223333:log-group:x`.
 */
export function someTypeHasArnLike(arnService: string, arn: string): boolean {
  for (const { template } of typesOfArns(arnService)) if (overlaps(withWildcards(template), arn)) return true;
  return false;
}

const withWildcards = (template: string): string => template.replaceAll(/\$\{[^}]*\}/g, '*');

/** Every resource type that a service lists. */
export const resourceTypesOf = (prefix: string): readonly ResourceType[] => service(prefix)?.resources ?? [];

/** A condition key as a policy writes it, `aws:RequestTag/team`; nothing for one that AWS does not publish. */
export function conditionKey(name: string): ConditionKey | undefined {
  const lower = name.toLowerCase();
  const override = conditionKeyOverrides.get(lower);
  if (override) return override;
  if (lower.startsWith('aws:')) return lookUp(index().globalKeys, lower);
  for (const prefix of servicesOfKey(lower)) {
    const keys = service(prefix)?.keys;
    const found = keys && lookUp(keys, lower);
    if (found) return found;
  }
  return undefined;
}

/** Whether keys of this prefix belong to a service or an identity provider that AWS publishes. */
export const keyPrefixExists = (prefix: string): boolean =>
  prefix.toLowerCase() === 'aws' ||
  servicesOfKey(`${prefix.toLowerCase()}:`).length > 0 ||
  serviceExists(prefix);

/** Whether the key stands among those of the action, of a resource type of it, or of both together. */
export function actionHasKey(action: Action, name: string): boolean {
  const lower = name.toLowerCase();
  const inList = (keys: readonly ConditionKey[]): boolean => keys.some(({ key }) => keyFits(key, lower));
  return (
    inList(action.conditionKeys) ||
    action.resources.some(({ type, conditionKeys }) => inList(conditionKeys) || inList(type.conditionKeys))
  );
}

/** Whether a published key, with or without placeholders, is this key (in lower case). */
export function keyFits(published: string, lower: string): boolean {
  const place = published.search(/\$\{|</);
  if (place < 0) return published.length === lower.length && published.toLowerCase() === lower;
  const head = published.slice(0, place).toLowerCase();
  if (!lower.startsWith(head)) return false;
  return lower === published.toLowerCase() || matches(keyPattern(published), lower);
}

/** `aws:RequestTag/${TagKey}` matches a tag of at least one character. */
const keyPattern = (published: string): string =>
  published.replaceAll(/\$\{[^}]*\}|<[^>]*>/g, '?*').toLowerCase();

function lookUp(keys: ReadonlyMap<string, ConditionKey>, lower: string): ConditionKey | undefined {
  const exact = keys.get(lower);
  if (exact) return exact;
  for (const key of keys.values()) if (keyFits(key.key, lower)) return key;
  return undefined;
}

const servicesOfKey = (lower: string): readonly string[] =>
  servicesOfPrefix(lower.slice(0, Math.max(0, lower.indexOf(':'))));

const servicesOfPrefix = remembered((prefix): readonly string[] => {
  const { services, keyOwners } = index();
  const owners = keyOwners.flatMap(([pattern, ...found]) => (keyFits(pattern, prefix) ? found : []));
  return services.has(prefix) ? [prefix, ...owners] : owners;
});

function splitAction(id: string): [prefix: string, name: string] {
  const lower = id.toLowerCase();
  const colon = lower.indexOf(':');
  return [lower.slice(0, Math.max(0, colon)), lower.slice(colon + 1)];
}

interface Index {
  readonly file: string;
  readonly packed: PackedIndex;
  readonly services: ReadonlyMap<string, PackedIndex['services'][number]>;
  readonly arnOwners: ReadonlyMap<string, readonly string[]>;
  readonly keyOwners: PackedIndex['keyOwners'];
  readonly globalKeys: ReadonlyMap<string, ConditionKey>;
}

let loadedIndex: Index | undefined;
const loadedServices = new Map<string, Service>();

function index(): Index {
  if (loadedIndex) return loadedIndex;
  const file = findDataFile();
  const packed = readIndexFrom(file);
  return (loadedIndex = {
    file,
    packed,
    services: new Map(packed.services.map((entry) => [entry[0], entry])),
    arnOwners: new Map(packed.arnOwners.map(([arnService, ...owners]) => [arnService, owners])),
    keyOwners: packed.keyOwners,
    globalKeys: new Map(packed.globalKeys.map((key) => [key[0].toLowerCase(), keyOf(key)])),
  });
}

function service(prefix: string): Service | undefined {
  const loaded = loadedServices.get(prefix);
  if (loaded) return loaded;
  const entry = index().services.get(prefix);
  if (!entry) return undefined;
  const unpacked = serviceOf(prefix, readServiceFrom(index().file, entry));
  loadedServices.set(prefix, unpacked);
  return unpacked;
}

function serviceOf(prefix: string, packed: PackedService): Service {
  const keys = packed.keys.map(keyOf);
  const pick = (numbers: readonly number[]): ConditionKey[] =>
    numbers.flatMap((number) => keys[number] ?? []);
  const resources = packed.resources.map(([name, template, keyNumbers]): ResourceType => {
    const [, , arnService = '', region = '', account = '', ...rest] = template.split(':');
    return {
      service: prefix,
      name,
      template,
      arnService,
      region,
      account,
      resourcePattern: withWildcards(rest.join(':')),
      conditionKeys: pick(keyNumbers),
    };
  });
  const action = ([name, accessLevels, keyNumbers, links]: PackedAction): Action => ({
    service: prefix,
    name,
    id: `${prefix}:${name}`,
    accessLevels: accessLevels.split(', ') as AccessLevel[],
    conditionKeys: pick(keyNumbers),
    resources: links.flatMap(([number, required, linkKeys]) => {
      const type = resources[number];
      return type ? [{ type, required: required === 1, conditionKeys: pick(linkKeys) }] : [];
    }),
  });
  return {
    resources,
    keys: new Map(keys.map((key) => [key.key.toLowerCase(), key])),
    // Unpacked when asked for: a policy names a handful of a service's hundreds of actions.
    actions: new Map(packed.actions.map((entry) => [entry[0].toLowerCase(), once(() => action(entry))])),
  };
}

function keyOf([key, type]: PackedKey): ConditionKey {
  const multivalued = type.startsWith('ArrayOf');
  return {
    key,
    type: (multivalued ? type.slice('ArrayOf'.length) : type) as ConditionKeyType,
    multivalued,
    global: key.startsWith('aws:'),
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
