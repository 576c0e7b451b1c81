import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';

const frame = {
  Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
  Action: 'sts:AssumeRoleWithSAML',
};

export default definePolicyRule({
  id: 'trust-saml-without-audience',
  title: 'SAML assertions for any endpoint',
  severity: 'medium',
  why: 'An assertion that the provider made for another service can be used here.',
  fix: 'Add "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" }.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [
      trustExample(frame, 'Principal.Federated'),
      trustExample({ ...frame, Condition: { StringLike: { 'SAML:aud': '*' } } }, 'Principal.Federated'),
    ],
    good: [
      trustExample({
        ...frame,
        Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
      }),
    ],
  },
  *statement(statement) {
    const signsIn = statement.actions.some(
      (value) => value.known && value.action.covers('sts:assumerolewithsaml'),
    );
    if (
      !signsIn ||
      statement.conditions.some(
        (condition) =>
          condition.lowerKey === 'saml:aud' &&
          !isOpen(condition) &&
          !condition.values.some((value) => value.known && /^\*+$/.test(value.text)),
      )
    )
      return;
    for (const { type, value } of statement.principals)
      if (type === 'Federated' && value.known && value.text.includes(':saml-provider/'))
        yield {
          message: 'Nothing says for which endpoint an assertion must be.',
          at: [valueAt(...value.path)],
        };
  },
});
