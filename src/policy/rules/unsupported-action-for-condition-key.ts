import { isProviderHost, splitKey } from '../condition-keys.ts';
import { valueAt } from '../document.ts';
import { conditionExample, identityExample, trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { actionHasKey } from '../service-reference/service-reference.ts';
import type { ActionValue } from '../statement.ts';

/**
 * Keys for which the service reports actions without them. It does not for all: what AWS publishes about an action
 * lacks many of its keys, and 189 such pairs in AWS managed policies are not reported. Each of these was seen
 * reported, or belongs to single actions by its definition.
 */
const keys = new Set([
  'dynamodb:enclosingoperation',
  'iam:awsservicename',
  'iam:passedtoservice',
  'iam:policyarn',
  'kms:encryptioncontextkeys',
  's3:prefix',
  'sts:externalid',
  'sts:rolesessionname',
  'sts:sourceidentity',
  'sts:transitivetagkeys',
]);

function lacksKey(action: ActionValue, lowerKey: string): boolean {
  if (!action.known || action.action.hasWildcard) return false;
  const published = action.action.published;
  if (!published) return false;
  // Providers have hosts of their own, which nobody publishes: their claims come with the web identity.
  if (action.service === 'sts' && action.name === 'assumerolewithwebidentity') return false;
  return !actionHasKey(published, lowerKey);
}

function isReported(lowerKey: string): boolean {
  if (keys.has(lowerKey) || lowerKey.startsWith('kms:encryptioncontext:')) return true;
  const parts = splitKey(lowerKey);
  return parts !== undefined && isProviderHost(parts[0]);
}

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
  title: 'Unsupported action for condition key',
  findingType: 'ERROR',
  why: 'Requests for this action do not have the key, so the condition is not evaluated as it reads: an Allow does not hold for it, a Deny with a negative operator always does.',
  fix: 'Move the action to a statement of its own without this key.',
  limits:
    'What AWS publishes about the keys of an action lacks many: only keys that the service was seen to report, or that belong to single actions by definition, are looked at.',
  examples: {
    bad: [
      trustExample(
        {
          Principal: { Federated: 'cognito-identity.amazonaws.com' },
          Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
          Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1_EXAMPLE' } },
        },
        'Action.1',
        'Condition.StringEquals.cognito-identity.amazonaws.com:aud',
      ),
      identityExample(
        {
          Action: ['s3:ListBucket', 's3:ListBucketMultipartUploads'],
          Resource: 'arn:aws:s3:::logs',
          Condition: { StringLike: { 's3:prefix': ['home/*'] } },
        },
        'Action.1',
        'Condition.StringLike.s3:prefix',
      ),
    ],
    good: [
      identityExample({
        Action: ['s3:ListBucket', 's3:List*'],
        Resource: 'arn:aws:s3:::logs',
        Condition: { StringLike: { 's3:prefix': ['home/*'] } },
      }),
      conditionExample({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    ],
  },
  concerns: ({ lowerKey }) => isReported(lowerKey),
  *condition({ key, lowerKey, keyPath }, { actions }) {
    if (!isReported(lowerKey)) return;
    const [first, ...rest] = actions.filter((action) => lacksKey(action, lowerKey));
    if (!first) return;
    const names = [first, ...rest].map((action) => (action.known ? action.text : ''));
    yield {
      message: `Requests for ${names.join(', ')} do not have the key ${key}.`,
      at: [valueAt(...first.path), ...rest.map(({ path }) => valueAt(...path)), valueAt(...keyPath)],
    };
  },
});
