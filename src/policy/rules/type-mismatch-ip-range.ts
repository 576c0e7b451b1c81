import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { parseIpRange } from '../ip-range.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'TYPE_MISMATCH_IP_RANGE',
  title: 'Type mismatch: IP range',
  findingType: 'ERROR',
  why: 'IpAddress and NotIpAddress compare addresses. Another text is equal to none, so the condition does not do what it says.',
  fix: 'Write an address or a range in CIDR notation: "203.0.113.0/24" or "2001:db8::/32".',
  examples: {
    bad: [
      conditionExample({ IpAddress: { 'aws:SourceIp': 'not-an-ip' } }, 'IpAddress.aws:SourceIp'),
      conditionExample(
        { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '203.0.113.0/33', '203.0.113.*'] } },
        'NotIpAddress.aws:SourceIp.1',
        'NotIpAddress.aws:SourceIp.2',
      ),
    ],
    good: [conditionExample({ IpAddress: { 'aws:SourceIp': ['203.0.113.7', '2001:db8::/32'] } })],
  },
  concerns: ({ comparison }) => comparison?.family === 'IpAddress',
  *condition({ comparison, operator, values }) {
    if (comparison?.family !== 'IpAddress') return;
    for (const value of values)
      // A policy variable here is INVALID_VARIABLE_FOR_OPERATOR.
      if (value.known && !value.text.includes('${') && !parseIpRange(value.text))
        yield {
          message: `${operator} has "${value.text}", which is no address or range.`,
          at: [valueAt(...value.path)],
        };
  },
});
