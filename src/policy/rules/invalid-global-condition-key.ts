import { isTagFamily } from '../condition-keys.ts';
import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { conditionKey } from '../service-reference/service-reference.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_GLOBAL_CONDITION_KEY',
  title: 'Invalid global condition key',
  findingType: 'ERROR',
  why: 'No request has this key, so the condition is never met, or always where the operator is a negative one.',
  fix: 'Look the key up in the list of global condition keys, such as "aws:PrincipalOrgID" or "aws:SourceIp".',
  examples: {
    bad: [conditionExample({ StringEquals: { 'aws:NoSuchKey': 'x' } }, 'StringEquals.aws:NoSuchKey#key')],
    good: [
      conditionExample({
        StringEquals: { 'AWS:principalorgid': 'o-a1b2c3d4e5', 'aws:RequestTag/team': 'data' },
      }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey.startsWith('aws:'),
  *condition({ key, lowerKey, keyPath }) {
    if (!lowerKey.startsWith('aws:') || lowerKey === 'aws:') return;
    // aws:ARN and tags without a name have codes of their own.
    if (lowerKey === 'aws:arn' || conditionKey(lowerKey) || isTagFamily(lowerKey)) return;
    yield { message: `There is no global condition key ${key}.`, at: [keyAt(...keyPath)] };
  },
});
