import { createHash } from 'node:crypto';

/**
 * A short stable name for what was found: SHA-256 over the parts, each preceded by its length so that
 * no two lists of parts run together, 128 bits as hexadecimal digits.
 */
export function fingerprintOf(...parts: readonly string[]): string {
  const whole = parts.map((part) => `${part.length}:${part}`).join('');
  return createHash('sha256').update(whole).digest('hex').slice(0, 32);
}
