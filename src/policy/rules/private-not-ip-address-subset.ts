import { conditionExample } from '../examples.ts';
import { privateAmongPublic } from '../families/private-addresses.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'PRIVATE_NOT_IP_ADDRESS_SUBSET',
  title: 'Private addresses among excepted ones',
  findingType: 'SUGGESTION',
  why: 'AWS sees a private address only through a VPC endpoint, and then not in aws:SourceIp: these values except nobody.',
  fix: 'Remove the private ranges, or test them in a statement of their own with aws:VpcSourceIp and aws:SourceVpc.',
  examples: {
    bad: [
      conditionExample(
        { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '54.240.143.0/24'] } },
        'NotIpAddress.aws:SourceIp.0',
      ),
    ],
    good: [conditionExample({ NotIpAddress: { 'aws:SourceIp': ['54.240.143.0/24'] } })],
  },
  concerns: ({ comparison }) => comparison?.family === 'IpAddress',
  condition: (condition) => privateAmongPublic(condition, 'NotIpAddress'),
});
