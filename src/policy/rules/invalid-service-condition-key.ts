import { isDeviceKey, isProviderHost, isTagFamily, splitKey } from '../condition-keys.ts';
import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { conditionKey, isRetired, keyPrefixExists } from '../service-reference/service-reference.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_SERVICE_CONDITION_KEY',
  title: 'Invalid service condition key',
  findingType: 'ERROR',
  why: 'The service puts no such key into its requests, so the condition is never met, or always where the operator is a negative one.',
  fix: 'Look the keys of the service up in the service authorization reference, such as "s3:prefix" or "kms:ViaService".',
  examples: {
    bad: [conditionExample({ StringEquals: { 's3:NoSuchKey': 'x' } }, 'StringEquals.s3:NoSuchKey#key')],
    good: [
      conditionExample({ StringEquals: { 'S3:Prefix': 'home', 'kms:EncryptionContext:app': 'x' } }),
      conditionExample({ Bool: { 'iot:Connection.Thing.IsAttached': 'true' } }),
      conditionExample({
        StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo' },
      }),
    ],
  },
  *condition({ key, lowerKey, keyPath }) {
    const parts = splitKey(lowerKey);
    if (!parts || parts[0] === 'aws' || isProviderHost(parts[0])) return;
    if (
      !keyPrefixExists(parts[0]) ||
      isRetired(parts[0]) ||
      conditionKey(lowerKey) ||
      isTagFamily(lowerKey) ||
      isDeviceKey(lowerKey)
    )
      return;
    yield { message: `The service ${parts[0]} has no condition key ${key}.`, at: [keyAt(...keyPath)] };
  },
});
