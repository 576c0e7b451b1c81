import { conditionExample } from '../examples.ts';
import { privateAmongPublic } from '../families/private-addresses.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PRIVATE_IP_ADDRESS_SUBSET',
  title: 'Private addresses among public ones',
  findingType: 'SUGGESTION',
  why: 'AWS sees a private address only through a VPC endpoint, and then not in aws:SourceIp: these values never match.',
  fix: 'Remove the private ranges, or test them in a statement of their own with aws:VpcSourceIp and aws:SourceVpc.',
  examples: {
    bad: [
      conditionExample(
        { IpAddress: { 'aws:SourceIp': ['54.240.143.0/24', '10.0.0.0/8'] } },
        'IpAddress.aws:SourceIp.1',
      ),
    ],
    good: [
      conditionExample({ IpAddress: { 'aws:SourceIp': ['54.240.143.0/24', '2001:db8::/32'] } }),
      conditionExample({ IpAddress: { 'aws:VpcSourceIp': ['54.240.143.0/24', '10.0.0.0/8'] } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.family === 'IpAddress',
  condition: (condition) => privateAmongPublic(condition, 'IpAddress'),
});
