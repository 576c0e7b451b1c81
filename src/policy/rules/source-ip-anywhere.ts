import { valueAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { isNarrow } from '../families/restrictions.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'source-ip-anywhere',
  title: 'An address range of a good part of the internet',
  severity: 'medium',
  why: 'It looks like a limit and is none: the range holds millions of networks of others.',
  fix: 'Name your own range: "IpAddress": { "aws:SourceIp": "203.0.113.0/24" }.',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
  examples: {
    bad: [
      conditionExample(
        { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '0.0.0.0/0'] } },
        'IpAddress.aws:SourceIp.1',
      ),
    ],
    good: [
      conditionExample({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
      identityExample({ Effect: 'Deny', Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:sourceip',
  *condition({ lowerKey, comparison, values }, { effect }) {
    if (effect !== 'Allow' || lowerKey !== 'aws:sourceip' || comparison?.base !== 'IpAddress') return;
    for (const value of values)
      if (value.known && !isNarrow(value.text))
        yield { message: `${value.text} is no limit.`, at: [valueAt(...value.path)] };
  },
});
