import { keyAt } from '../document.ts';
import { namesAction } from '../actions.ts';
import { identityExample, serviceControlExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';
import { regions } from '../service-reference/overrides/regions.ts';

/** Calls of services that stand in one Region of the partition, whatever Region the caller works in. */
const globalCalls = [
  'iam:getrole',
  'organizations:describeorganization',
  'route53:listhostedzones',
  'cloudfront:listdistributions',
  'support:describecases',
];
const homeRegions = new Set(['us-east-1', 'cn-north-1', 'us-gov-west-1']);

const Condition = { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } };

export default definePolicyRule({
  id: 'guardrail-denies-global-services',
  title: 'A Region limit that stops global services',
  severity: 'high',
  why: 'IAM, Organizations, Route 53, CloudFront and Support answer in one Region only. Denied there, they stop for everybody.',
  fix: 'Exempt them: "NotAction": ["iam:*", "organizations:*", "route53:*", "cloudfront:*", "support:*", "sts:*"].',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
  ],
  types: ['SERVICE_CONTROL_POLICY', 'IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      serviceControlExample({ Action: '*', Condition }, 'Condition.StringNotEquals.aws:RequestedRegion#key'),
      {
        ...identityExample(
          { Effect: 'Deny', Action: '*', Resource: '*', Condition },
          'Condition.StringNotEquals.aws:RequestedRegion#key',
        ),
        use: 'boundary',
      },
    ],
    good: [
      identityExample({ Effect: 'Deny', Action: '*', Resource: '*', Condition }),
      serviceControlExample({
        Action: undefined,
        NotAction: ['iam:*', 'organizations:*', 'route53:*', 'cloudfront:*', 'support:*'],
        Condition,
      }),
      serviceControlExample({ Action: 'ec2:*', Condition }),
      serviceControlExample({
        Action: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } },
      }),
    ],
  },
  concerns: ({ lowerKey }) => lowerKey === 'aws:requestedregion',
  *condition({ lowerKey, comparison, values, keyPath }, statement, { document }) {
    // In a policy of permissions the author speaks of these permissions only.
    if (document.type === 'IDENTITY_POLICY' && document.use !== 'boundary') return;
    if (statement.effect !== 'Deny' || lowerKey !== 'aws:requestedregion' || !comparison?.negated) return;
    // A placeholder may stand for any Region.
    if (values.length === 0 || !values.every((value) => value.known && regions.has(value.text))) return;
    if (values.some((value) => value.known && homeRegions.has(value.text))) return;
    const narrowed = statement.conditions.some(
      (other) => other.comparison && !other.comparison.negated && other.comparison.family !== 'Null',
    );
    if (!narrowed && globalCalls.some((action) => namesAction(statement, action)))
      yield { message: 'Global services answer in a Region that this denies.', at: [keyAt(...keyPath)] };
  },
});
