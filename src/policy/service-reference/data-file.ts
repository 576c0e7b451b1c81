import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** `[key, type]`: `['aws:RequestTag/${TagKey}', 'String']`. */
export type PackedKey = readonly [key: string, type: string];

/** `[name, ARN template, condition keys as indexes into PackedService.keys]`. */
export type PackedResource = readonly [name: string, arn: string, keys: readonly number[]];

/** A resource type that an action takes, as an index into PackedService.resources. */
export type PackedLink = readonly [resource: number, required: 0 | 1, keys: readonly number[]];

export type PackedAction = readonly [
  name: string,
  accessLevels: string,
  keys: readonly number[],
  resources: readonly PackedLink[],
];

export interface PackedService {
  readonly keys: readonly PackedKey[];
  readonly resources: readonly PackedResource[];
  readonly actions: readonly PackedAction[];
}

/** `offset` and `length` are bytes, counted from the end of the index. */
export type PackedServiceEntry = readonly [
  prefix: string,
  name: string,
  resourceControlPolicies: 0 | 1,
  offset: number,
  length: number,
];

export interface PackedIndex {
  /** Version of the package that the data was made from. */
  readonly version: string;
  /** Day of the data, `YYYY-MM-DD`. */
  readonly date: string;
  readonly globalKeys: readonly PackedKey[];
  /** Key prefixes that are no service, or not only: `['saml', 'sts']`. */
  readonly keyOwners: readonly (readonly [prefix: string, ...services: string[]])[];
  /** Services of ARNs that other services list, too or only: `['elastic-inference', 'ec2']`. */
  readonly arnOwners: readonly (readonly [arnService: string, ...services: string[]])[];
  readonly services: readonly PackedServiceEntry[];
}

const fileName = 'service-reference.bin';

/** Next to the bundle in `dist/`, in `data/` of a clone. */
export function findDataFile(): string {
  const bundled = join(import.meta.dirname, fileName);
  return existsSync(bundled) ? bundled : join(import.meta.dirname, '../../../data', fileName);
}

/** Throws the system's error where the file is missing or not ours: an installation that is not whole. */
export function readIndexFrom(file: string): PackedIndex {
  return withFile(file, (descriptor) => {
    const length = bytesAt(descriptor, 0, 4).readUInt32LE();
    return unpack(bytesAt(descriptor, 4, length)) as PackedIndex;
  });
}

export function readServiceFrom(file: string, [, , , offset, length]: PackedServiceEntry): PackedService {
  return withFile(file, (descriptor) => {
    const start = 4 + bytesAt(descriptor, 0, 4).readUInt32LE();
    return unpack(bytesAt(descriptor, start + offset, length)) as PackedService;
  });
}

function withFile<Result>(file: string, use: (descriptor: number) => Result): Result {
  const descriptor = openSync(file, 'r');
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function bytesAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(descriptor, bytes, 0, length, position) !== length)
    throw new Error(`${fileName} ends early: install iam-gate again`);
  return bytes;
}

const unpack = (bytes: Buffer): unknown => JSON.parse(brotliDecompressSync(bytes).toString('utf8'));
