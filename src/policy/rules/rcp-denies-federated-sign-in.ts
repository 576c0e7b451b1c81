import { keyAt } from '../document.ts';
import { resourceControlExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';

const keys = new Set(['aws:principalorgid', 'aws:principalorgpaths', 'aws:principalaccount']);
const signIns = ['sts:assumerolewithwebidentity', 'sts:assumerolewithsaml'];
const Condition = {
  StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
  BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
};

export default definePolicyRule({
  id: 'rcp-denies-federated-sign-in',
  title: 'A resource control policy that stops federated sign-in',
  severity: 'high',
  why: 'Who signs in by OIDC or SAML is no principal of AWS yet and has neither account nor organisation: every such sign-in is denied.',
  fix: 'List the actions in place of sts:*: "sts:AssumeRole", "sts:GetSessionToken", "sts:GetFederationToken", "sts:SetContext".',
  references: [
    'https://github.com/aws-samples/data-perimeter-policy-examples/tree/main/resource_control_policies',
  ],
  types: ['RESOURCE_CONTROL_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      resourceControlExample(
        { Action: ['s3:*', 'sts:*'], Condition },
        'Condition.StringNotEqualsIfExists.aws:PrincipalOrgID#key',
      ),
    ],
    good: [
      resourceControlExample({ Action: ['s3:*', 'sts:AssumeRole'], Condition }),
      resourceControlExample({
        Action: 'sts:*',
        Condition: { ...Condition, Null: { 'aws:PrincipalOrgID': 'false' } },
      }),
    ],
  },
  concerns: ({ lowerKey }) => keys.has(lowerKey),
  *condition({ key, lowerKey, comparison, keyPath }, { effect, actions, conditions }) {
    if (effect !== 'Deny' || !keys.has(lowerKey) || !comparison?.negated) return;
    const present = conditions.some(
      (other) => keys.has(other.lowerKey) && other.comparison?.family === 'Null',
    );
    const covers = actions.some(
      (value) => value.known && signIns.some((action) => value.action.covers(action)),
    );
    if (covers && !present)
      yield {
        message: `Federated callers have no ${key}, so their sign-in is denied.`,
        at: [keyAt(...keyPath)],
      };
  },
});
