import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { sourceIpRanges } from '../source-ip.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PRIVATE_NOT_IP_ADDRESS',
  title: 'Private NotIpAddress',
  findingType: 'ERROR',
  why: 'aws:SourceIp is an address of the internet. A private one never comes, so this condition is always met and restricts nothing.',
  fix: 'Write the public addresses of your network, or use aws:VpcSourceIp together with aws:SourceVpc for requests through a VPC endpoint.',
  examples: {
    bad: [
      conditionExample({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } }, 'NotIpAddress.aws:SourceIp'),
    ],
    good: [conditionExample({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } })],
  },
  concerns: ({ comparison }) => comparison?.family === 'IpAddress',
  *condition(condition) {
    if (sourceIpRanges(condition, 'NotIpAddress') === 'private')
      yield {
        message: `All addresses of ${condition.key} are private.`,
        at: [valueAt(...condition.keyPath)],
      };
  },
});
