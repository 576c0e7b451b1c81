import { keyAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/** Keys that say something about the IAM user or role that calls. A service that calls by itself is none. */
const isAboutIdentity = (lowerKey: string): boolean =>
  /^aws:(?:principal(?:account|arn|orgid|orgpaths|type|tag\/.+)|userid|username)$/.test(lowerKey);

const Principal = { Service: 'cloudfront.amazonaws.com' };

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
  title: 'Unsupported condition key for service principal',
  findingType: 'ERROR',
  why: 'When an AWS service calls by itself the request has no user or role, so it does not have this key and the condition is never met.',
  fix: 'Say for whom the service calls: "aws:SourceArn", "aws:SourceAccount" or "aws:SourceOrgID".',
  types: ['RESOURCE_POLICY'],
  limits:
    'The pairs of service and key are not published: keys that describe a user or role are taken, in statements for services only.',
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [
      bucketExample(
        { Principal, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } },
        'Condition.StringEquals.aws:PrincipalOrgID#key',
      ),
    ],
    good: [
      bucketExample({ Principal, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }),
      bucketExample({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
    ],
  },
  *statement({ effect, principals, conditions }) {
    if (effect !== 'Allow' || principals.length === 0 || principals.some(({ type }) => type !== 'Service'))
      return;
    const [first, ...rest] = conditions.filter(
      ({ comparison, lowerKey }) => comparison?.family !== 'Null' && isAboutIdentity(lowerKey),
    );
    if (first)
      yield {
        message: `A service that calls by itself does not have ${[first, ...rest].map(({ key }) => key).join(', ')}.`,
        at: [keyAt(...first.keyPath), ...rest.map(({ keyPath }) => keyAt(...keyPath))],
      };
  },
});
