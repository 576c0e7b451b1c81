import { keyAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { definePolicyRule } from '../rule.ts';

const deny = (Condition: unknown, ...at: string[]): ReturnType<typeof identityExample> =>
  identityExample({ Effect: 'Deny', Action: '*', Resource: '*', Condition }, ...at);
const key = 'aws:MultiFactorAuthPresent';

/** `effect operator value` that does not do what it is written for. Access keys have no such key in their requests. */
const ineffective: ReadonlyMap<string, string> = new Map([
  ['Deny Bool false', 'access keys do not have the key and are not denied'],
  ['Deny Null true', 'a session without MFA has the key, as false, and is not denied'],
  ['Deny Bool true', 'those who used MFA are denied'],
  ['Deny BoolIfExists true', 'those who used MFA are denied'],
  ['Allow BoolIfExists true', 'access keys do not have the key and are allowed'],
  ['Allow Null false', 'a session without MFA has the key, as false, and is allowed'],
  ['Allow Bool false', 'those who did not use MFA are allowed'],
  ['Allow BoolIfExists false', 'those who did not use MFA are allowed'],
]);

export default definePolicyRule({
  id: 'mfa-check-ineffective',
  title: 'A test of MFA that lets others through',
  severity: 'medium',
  why: 'Long-lived access keys send no word about MFA at all, so the operator decides whether they pass.',
  fix: 'Deny with "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" }, or allow with "Bool": { "aws:MultiFactorAuthPresent": "true" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
  ],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY', 'SERVICE_CONTROL_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      deny({ Bool: { [key]: 'false' } }, `Condition.Bool.${key}#key`),
      conditionExample({ BoolIfExists: { [key]: true } }, `BoolIfExists.${key}#key`),
      conditionExample({ Null: { [key]: 'false' } }, `Null.${key}#key`),
    ],
    good: [deny({ BoolIfExists: { [key]: 'false' } }), conditionExample({ Bool: { [key]: 'true' } })],
  },
  concerns: ({ lowerKey }) => lowerKey === key.toLowerCase(),
  *condition({ lowerKey, keyPath, operator, values }, { effect, conditions }) {
    const [value] = values;
    if (lowerKey !== key.toLowerCase() || values.length !== 1 || !value?.known) return;
    const says = ineffective.get(`${effect ?? ''} ${operator} ${value.text.toLowerCase()}`);
    // Two tests of the key together may be right where each alone is not.
    if (says && conditions.filter((other) => other.lowerKey === lowerKey).length === 1)
      yield { message: `This does not ask for MFA: ${says}.`, at: [keyAt(...keyPath)] };
  },
});
