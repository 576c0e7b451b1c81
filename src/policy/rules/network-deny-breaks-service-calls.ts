import { keyAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';

const networkKeys = new Set(['aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip']);
const exempting = /^aws:(viaawsservice|calledvia(first|last)?|principalisawsservice|principalservicename)$/;

const deny = (Condition: unknown, ...at: string[]): ReturnType<typeof identityExample> =>
  identityExample({ Effect: 'Deny', Action: '*', Resource: '*', Condition }, ...at);
const outside = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

export default definePolicyRule({
  id: 'network-deny-breaks-service-calls',
  title: 'A network limit that also denies calls of AWS services',
  severity: 'medium',
  why: 'CloudFormation, Athena and others call on behalf of the caller, from an address of their own: this denies those calls too.',
  fix: 'Exempt them: "BoolIfExists": { "aws:ViaAWSService": "false" } in the same condition.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html',
  ],
  types: ['IDENTITY_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  weighsConditions: true,
  statements: { effect: 'Deny', with: ['Condition'] },
  examples: {
    bad: [deny(outside, 'Condition.NotIpAddress.aws:SourceIp#key')],
    good: [
      deny({ ...outside, BoolIfExists: { 'aws:ViaAWSService': 'false' } }),
      identityExample({ Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*', Condition: outside }),
    ],
  },
  *statement({ effect, actions, notActions, conditions }) {
    if (effect !== 'Deny' || conditions.some(({ lowerKey }) => exempting.test(lowerKey))) return;
    const wide =
      notActions.length > 0 ||
      actions.some((value) => value.known && (/^[*:]+$/.test(value.text) || value.name === '*'));
    if (!wide) return;
    const network = conditions.filter(
      ({ lowerKey, comparison }) => networkKeys.has(lowerKey) && comparison?.negated === true,
    );
    const [first, ...rest] = network.map(({ keyPath }) => keyAt(...keyPath));
    if (first)
      yield { message: 'Calls that AWS services make for the caller are denied too.', at: [first, ...rest] };
  },
});
