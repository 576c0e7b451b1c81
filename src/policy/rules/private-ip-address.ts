import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { sourceIpRanges } from '../source-ip.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PRIVATE_IP_ADDRESS',
  title: 'Private IP address',
  findingType: 'ERROR',
  why: 'aws:SourceIp is an address of the internet. A private one never comes, so this condition is never met.',
  fix: 'Write the public addresses of your network, or use aws:VpcSourceIp together with aws:SourceVpc for requests through a VPC endpoint.',
  examples: {
    bad: [
      conditionExample(
        { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.1.0/24'] } },
        'IpAddress.aws:SourceIp',
      ),
      conditionExample(
        { IpAddressIfExists: { 'aws:sourceip': 'fd00::/8' } },
        'IpAddressIfExists.aws:sourceip',
      ),
    ],
    good: [
      conditionExample({ IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } }),
      conditionExample({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'IpAddress',
  *condition(condition) {
    if (sourceIpRanges(condition, 'IpAddress') === 'private')
      yield {
        message: `All addresses of ${condition.key} are private.`,
        at: [valueAt(...condition.keyPath)],
      };
  },
});
