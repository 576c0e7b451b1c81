import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { isTagFamily } from '../condition-keys.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_TAG_KEY_IN_CONDITION',
  title: 'Missing tag key in condition',
  findingType: 'ERROR',
  why: 'A tag condition names the tag behind a slash. Without it no request has the key, and the condition is never met.',
  fix: 'Write which tag: "aws:ResourceTag/team": "data".',
  examples: {
    bad: [
      conditionExample({ StringEquals: { 'aws:ResourceTag': 'data' } }, 'StringEquals.aws:ResourceTag#key'),
      conditionExample({ StringEquals: { 'ec2:ResourceTag/': 'data' } }, 'StringEquals.ec2:ResourceTag/#key'),
    ],
    good: [conditionExample({ StringEquals: { 'aws:ResourceTag/team': 'data' } })],
  },
  concerns: ({ lowerKey }) => isTagFamily(lowerKey),
  *condition({ key, lowerKey, keyPath }) {
    if (isTagFamily(lowerKey)) yield { message: `${key} does not say which tag.`, at: [keyAt(...keyPath)] };
  },
});
