import { createHash } from 'node:crypto';

/**
 * A short stable name for what was found: SHA-256 over the parts, each preceded by its length so that
 * no two lists of parts run together, 128 bits as hexadecimal digits.
 */
export function fingerprintOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 32);
}
