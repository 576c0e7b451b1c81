import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Token } from '../../../source.ts';
import { jsonOf, yamlOf } from '../json-text.ts';
import {
  booleanAt,
  failedAt,
  knownText,
  listAt,
  nullAt,
  numberAt,
  objectAt,
  stringAt,
  type Value,
} from '../value.ts';
import { ofTexts, unknownFrom, type Functions } from './function.ts';

const hash = (algorithm: string, encoding: 'hex' | 'base64') =>
  ofTexts((text = '') => createHash(algorithm).update(text).digest(encoding));

function bytesOf(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : undefined;
}

function decodedText(bytes: Buffer | undefined, encodingName: string): string | undefined {
  try {
    return bytes && new TextDecoder(encodingName, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
};

const namespaces: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

/** RFC 9562, section 5.5. */
function uuidOf(namespace: string, name: string): string | undefined {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(namespace)) return undefined;
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const encoding: Functions = {
  base64decode: ofTexts((text = '') => decodedText(bytesOf(text), 'utf-8')),
  base64encode: ofTexts((text = '') => Buffer.from(text, 'utf8').toString('base64')),
  base64sha256: hash('sha256', 'base64'),
  base64sha512: hash('sha512', 'base64'),
  csvdecode: (args, { at }) => {
    const text = args[0] && knownText(args[0]);
    if (text === undefined) return unknownFrom(args, at);
    try {
      return plainValue(parseCsv(text, { columns: true, skip_empty_lines: true }), args[0] ?? at);
    } catch {
      return failedAt(at);
    }
  },
  jsondecode: (args, { at }) => {
    const [text] = args;
    if (text?.kind !== 'string' && text?.kind !== 'json') return unknownFrom(args, at);
    const { value, problems } = jsonOf(text);
    return value && problems.length === 0 ? value : failedAt(at);
  },
  jsonencode: (args, { at }) => {
    const [content] = args;
    if (!content) return failedAt(at);
    return content.kind === 'unknown' && !content.options ? content : { kind: 'json', content, ...at };
  },
  md5: hash('md5', 'hex'),
  sha1: hash('sha1', 'hex'),
  sha256: hash('sha256', 'hex'),
  sha512: hash('sha512', 'hex'),
  textdecodebase64: ofTexts((text = '', name = '') => decodedText(bytesOf(text), name)),
  textencodebase64: (args, call) => {
    const encode = encodings[(args[1] && knownText(args[1])) ?? ''];
    return encode
      ? ofTexts((text = '') => encode(text).toString('base64'))(args, call)
      : unknownFrom(args, call.at);
  },
  urlencode: ofTexts((text = '') =>
    encodeURIComponent(text)
      .replaceAll('%20', '+')
      .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
  uuidv5: ofTexts((namespace = '', name = '') => uuidOf(namespaces[namespace] ?? namespace, name)),
  yamldecode: (args, { at }) => {
    const [text] = args;
    if (!text || knownText(text) === undefined) return unknownFrom(args, at);
    const { value, problems } = yamlOf(text);
    return value && problems.length === 0 ? value : failedAt(at);
  },
};

/** A JavaScript value, said to stand at one token. */
export function plainValue(value: unknown, at: Token): Value {
  if (value === null || value === undefined) return nullAt(at);
  if (Array.isArray(value))
    return listAt(
      value.map((item) => plainValue(item, at)),
      at,
    );
  if (typeof value === 'object')
    return objectAt(
      Object.entries(value).map(
        ([name, member]) => [name, { key: at, value: plainValue(member, at) }] as const,
      ),
      at,
    );
  if (typeof value === 'boolean') return booleanAt(value, at);
  if (typeof value === 'number') return numberAt(value, at);
  return stringAt(typeof value === 'string' ? value : '', at);
}
