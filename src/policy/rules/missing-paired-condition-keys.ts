import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/** A key and those of which one must stand with it. The service's pairs are not published beyond this one. */
const partnersOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws:vpcsourceip', ['aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce']],
]);

export default defineAccessAnalyzerRule({
  id: 'MISSING_PAIRED_CONDITION_KEYS',
  title: 'A private address without its network',
  findingType: 'SECURITY_WARNING',
  why: 'Private addresses are the same in every VPC, also in those of other accounts.',
  fix: 'Say in which: "StringEquals": { "aws:SourceVpc": "vpc-12345678" }.',
  limits: 'Which keys belong together is not published: aws:VpcSourceIp and the keys of a VPC are looked at.',
  weighsConditions: true,
  examples: {
    bad: [
      conditionExample({ IpAddress: { 'aws:VpcSourceIp': '10.1.1.0/24' } }, 'IpAddress.aws:VpcSourceIp#key'),
    ],
    good: [
      conditionExample({
        IpAddress: { 'aws:VpcSourceIp': '10.1.1.0/24' },
        StringEquals: { 'aws:SourceVpc': 'vpc-12345678' },
      }),
    ],
  },
  concerns: ({ lowerKey }) => partnersOf.has(lowerKey),
  *condition({ key, lowerKey, keyPath }, { conditions }) {
    const partners = partnersOf.get(lowerKey);
    if (partners && !conditions.some((other) => partners.includes(other.lowerKey)))
      yield { message: `${key} stands without the VPC that it is an address of.`, at: [keyAt(...keyPath)] };
  },
});
