import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { regions } from '../service-reference/overrides/regions.ts';

/** Keys whose value is the code of a Region. */
const keys = new Set(['aws:requestedregion', 'ec2:region', 'account:targetregion']);

export default defineAccessAnalyzerRule({
  id: 'INVALID_REGION',
  title: 'Invalid Region',
  findingType: 'ERROR',
  why: 'AWS has no Region of this code. A policy variable is none either: what it stands for is not known before the request.',
  fix: 'Write the code of a Region, such as "eu-west-1"; with StringLike also "eu-*".',
  limits:
    'Which keys hold a Region is not published: aws:RequestedRegion, ec2:Region and account:TargetRegion are looked at.',
  examples: {
    bad: [
      conditionExample(
        { StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-moon-1'] } },
        'StringEquals.aws:RequestedRegion.1',
      ),
      conditionExample(
        { StringEquals: { 'aws:RequestedRegion': '${aws:PrincipalTag/region}' } },
        'StringEquals.aws:RequestedRegion',
      ),
    ],
    good: [
      conditionExample({ StringLike: { 'aws:RequestedRegion': ['eu-west-1', 'us-*'] } }),
      conditionExample({ Null: { 'aws:RequestedRegion': 'true' } }),
    ],
  },
  concerns: ({ lowerKey }) => keys.has(lowerKey),
  *condition({ comparison, key, lowerKey, values }) {
    if (!keys.has(lowerKey) || comparison?.family !== 'String') return;
    for (const value of values)
      // The service reports a policy variable too: ${aws:PrincipalTag/region} is the code of no Region.
      if (value.known && !hasWildcard(value.text) && !regions.has(value.text))
        yield { message: `${key} has "${value.text}", which is no Region.`, at: [valueAt(...value.path)] };
  },
});
