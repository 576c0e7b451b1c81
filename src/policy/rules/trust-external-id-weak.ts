import { keyAt, valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { hasWildcard } from '../patterns.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';

const guessable = /^(\d{12}|test|example|changeme|external-?id)$/i;
const frame = { Principal: { AWS: 'arn:aws:iam::444455556666:root' } };

export default definePolicyRule({
  id: 'trust-external-id-weak',
  title: 'An external id that can be guessed or left out',
  severity: 'medium',
  why: 'The external id keeps other customers of the vendor out, if it is theirs neither to guess nor to leave out.',
  fix: 'Use the random value of the vendor with StringEquals: "sts:ExternalId": "9f2c6f5e-0d5e-4b0b-8f0e-2f1f3f7a9c11".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      trustExample(
        { ...frame, Condition: { StringLike: { 'sts:ExternalId': '*' } } },
        'Condition.StringLike.sts:ExternalId',
      ),
      trustExample(
        { ...frame, Condition: { StringEquals: { 'sts:ExternalId': '444455556666' } } },
        'Condition.StringEquals.sts:ExternalId',
      ),
      trustExample(
        { ...frame, Condition: { StringEqualsIfExists: { 'sts:ExternalId': '9f2c6f5e0d5e' } } },
        'Condition.StringEqualsIfExists.sts:ExternalId#key',
      ),
    ],
    good: [trustExample({ ...frame, Condition: { StringEquals: { 'sts:ExternalId': '9f2c6f5e0d5e' } } })],
  },
  concerns: ({ lowerKey }) => lowerKey === 'sts:externalid',
  *condition(condition, { effect, principals }) {
    const { lowerKey, comparison, values, keyPath, operator } = condition;
    if (effect !== 'Allow' || lowerKey !== 'sts:externalid' || comparison?.family !== 'String') return;
    // Firehose and others take the account's own id: there it only has to be there.
    if (!principals.some(({ type }) => type === 'AWS')) return;
    if (isOpen(condition)) {
      yield { message: `${operator} does not require an external id.`, at: [keyAt(...keyPath)] };
      return;
    }
    for (const value of values)
      if (value.known && ((comparison.wildcards && hasWildcard(value.text)) || guessable.test(value.text)))
        yield { message: `"${value.text}" can be guessed.`, at: [valueAt(...value.path)] };
  },
});
