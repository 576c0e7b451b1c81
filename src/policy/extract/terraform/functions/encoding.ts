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

export const encoding: Functions = {
  base64decode: ofTexts((text = '') => Buffer.from(text, 'base64').toString('utf8')),
  base64encode: ofTexts((text = '') => Buffer.from(text, 'utf8').toString('base64')),
  base64sha256: hash('sha256', 'base64'),
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
  urlencode: ofTexts((text = '') => encodeURIComponent(text).replaceAll('%20', '+')),
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
