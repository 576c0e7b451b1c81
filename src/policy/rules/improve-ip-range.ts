import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { hasHostBits, normalizedRange, parseIpRange } from '../ip-range.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'IMPROVE_IP_RANGE',
  title: 'Address bits behind the mask',
  findingType: 'SUGGESTION',
  why: 'The bits behind the mask are ignored; a reader may take the range for the single address that is written.',
  fix: 'Write the first address of the range, as the message has it.',
  examples: {
    bad: [
      conditionExample({ IpAddress: { 'aws:SourceIp': '54.240.143.5/24' } }, 'IpAddress.aws:SourceIp'),
      conditionExample(
        { NotIpAddress: { 'aws:SourceIp': ['2001:db8::1/32'] } },
        'NotIpAddress.aws:SourceIp.0',
      ),
    ],
    good: [
      conditionExample({ IpAddress: { 'aws:SourceIp': '54.240.143.0/24' } }),
      conditionExample({ IpAddress: { 'aws:SourceIp': '54.240.143.5' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'IpAddress',
  *condition({ comparison, values }) {
    if (comparison?.family !== 'IpAddress') return;
    for (const value of values) {
      const range = value.known ? parseIpRange(value.text) : undefined;
      if (value.known && range && hasHostBits(range))
        yield {
          message: `"${value.text}" is the range ${normalizedRange(range)}.`,
          at: [valueAt(...value.path)],
        };
    }
  },
});
