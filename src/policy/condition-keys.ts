import { conditionKey } from './service-reference/service-reference.ts';

/** Whether a key (in lower case) is a family of tags without the tag's name: `aws:resourcetag`, `s3:existingobjecttag/`. */
export function isTagFamily(lowerKey: string): boolean {
  if (!/tag\/?$/.test(lowerKey) || !lowerKey.includes(':')) return false;
  const family = lowerKey.replace(/\/$/, '');
  return conditionKey(family) === undefined && conditionKey(`${family}/name`) !== undefined;
}

/** The prefix and the name of a key, both not empty; `undefined` for a text of another form. */
export function splitKey(lowerKey: string): readonly [prefix: string, name: string] | undefined {
  const colon = lowerKey.indexOf(':');
  return colon <= 0 || colon === lowerKey.length - 1
    ? undefined
    : [lowerKey.slice(0, colon), lowerKey.slice(colon + 1)];
}

/**
 * Whether a prefix is the host of an identity provider, whose claims are keys of its own:
 * `token.actions.githubusercontent.com`, `oidc.eks.eu-west-1.amazonaws.com/id/…`.
 */
export const isProviderHost = (prefix: string): boolean => prefix.includes('.');

/**
 * Whether a key is a variable of IoT Core, of the connection, certificate or client of a device. Only the policies
 * of devices can test it, and no published list has it.
 */
export const isDeviceKey = (lowerKey: string): boolean =>
  /^iot:(?:connection|certificate|client)/.test(lowerKey);
