import { keyAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { definePolicyRule, exceptTrustPolicies } from '../rule.ts';

/** Keys by which an Allow is meant to be restricted, and which not every request has. */
const restricting =
  /^(sts:externalid|aws:sourceip|aws:sourcevpce?|aws:principalorgid|aws:sourcearn|aws:sourceaccount|aws:sourceorgid|aws:principaltag\/.+|kms:viaservice|iam:permissionsboundary|iam:policyarn)$/;

export default definePolicyRule({
  id: 'allow-condition-optional',
  title: 'A condition that a request without the key passes',
  severity: 'medium',
  why: 'In an Allow, IfExists and ForAllValues mean: allowed when the key is missing. The caller often decides whether it is.',
  fix: 'Use the operator without IfExists and ForAllValues: "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
  ],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  weighsConditions: true,
  statements: { effect: 'Allow' },
  examples: {
    bad: [
      conditionExample(
        { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
        'StringEqualsIfExists.aws:PrincipalOrgID#key',
      ),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      conditionExample({
        StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
        Null: { 'aws:PrincipalOrgID': 'false' },
      }),
      conditionExample({ StringEqualsIfExists: { 'aws:ResourceTag/team': 'app' } }),
      identityExample({
        Effect: 'Deny',
        Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
      }),
    ],
  },
  concerns: ({ lowerKey }) => restricting.test(lowerKey),
  *condition({ key, lowerKey, keyPath, comparison, operator }, { effect, conditions }) {
    if (effect !== 'Allow' || !comparison || comparison.negated || comparison.family === 'Null') return;
    if (!comparison.ifExists && comparison.qualifier !== 'ForAllValues') return;
    if (!restricting.test(lowerKey)) return;
    const required = conditions.some(
      (other) =>
        other.lowerKey === lowerKey &&
        (!isOpen(other) ||
          (other.comparison?.family === 'Null' &&
            other.values.some((value) => !value.known || value.text.toLowerCase() === 'false'))),
    );
    if (!required)
      yield { message: `${operator} also holds for a request without ${key}.`, at: [keyAt(...keyPath)] };
  },
});
