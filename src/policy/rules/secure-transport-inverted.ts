import { keyAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';

const example = (Effect: string, value: string, ...at: string[]): ReturnType<typeof bucketExample> =>
  bucketExample(
    { Effect, Principal: { AWS: '111122223333' }, Condition: { Bool: { 'aws:SecureTransport': value } } },
    ...at,
  );

export default definePolicyRule({
  id: 'secure-transport-inverted',
  title: 'Plain HTTP wanted, TLS refused',
  severity: 'medium',
  why: 'The value is turned round: requests over TLS are kept out, those in plain text are not.',
  fix: 'Deny with "Bool": { "aws:SecureTransport": "false" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-securetransport',
  ],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [
      example('Deny', 'true', 'Condition.Bool.aws:SecureTransport#key'),
      example('Allow', 'false', 'Condition.Bool.aws:SecureTransport#key'),
    ],
    good: [example('Deny', 'false'), example('Allow', 'true')],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:securetransport',
  *condition({ lowerKey, comparison, keyPath, values }, { effect }) {
    const [value] = values;
    if (
      lowerKey !== 'aws:securetransport' ||
      comparison?.family !== 'Bool' ||
      values.length !== 1 ||
      !value?.known
    )
      return;
    if (value.text.toLowerCase() === (effect === 'Deny' ? 'true' : 'false') && effect)
      yield {
        message:
          effect === 'Deny' ? 'This denies requests over TLS.' : 'This allows requests in plain text only.',
        at: [keyAt(...keyPath)],
      };
  },
});
