import { keyAt } from '../document.ts';
import { bucketExample, conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/** Headers that the caller writes. The service's list is not published; these are what the User Guide warns of. */
const writtenByCaller = new Set(['aws:referer', 'aws:useragent']);

export default defineAccessAnalyzerRule({
  id: 'UNTRUSTWORTHY_CONDITION_KEY',
  title: 'A key that the caller writes',
  findingType: 'SECURITY_WARNING',
  why: 'The value is a header of the request. Whoever wants the access writes it there.',
  fix: 'Use a key that AWS fills in: aws:PrincipalArn, aws:PrincipalOrgID, aws:SourceVpce, or aws:SourceArn.',
  limits: 'Which keys the service looks at is not published: aws:Referer and aws:UserAgent are.',
  examples: {
    bad: [
      conditionExample({ StringEquals: { 'aws:UserAgent': 'our-client' } }, 'StringEquals.aws:UserAgent#key'),
      bucketExample(
        { Principal: '*', Condition: { StringLike: { 'aws:Referer': 'https://example.com/*' } } },
        'Condition.StringLike.aws:Referer#key',
      ),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      bucketExample({
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:Referer': '111122223333' } },
      }),
    ],
  },
  concerns: ({ lowerKey }) => writtenByCaller.has(lowerKey),
  *condition({ key, lowerKey, keyPath }, { principals }) {
    // For AWS services aws:Referer is an account id that the service writes; that has a code of its own.
    if (writtenByCaller.has(lowerKey) && !principals.some(({ type }) => type === 'Service'))
      yield { message: `${key} says what the caller wants it to say.`, at: [keyAt(...keyPath)] };
  },
});
