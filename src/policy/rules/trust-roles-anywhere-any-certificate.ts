import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';

const frame = {
  Principal: { Service: 'rolesanywhere.amazonaws.com' },
  Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
};
const anchor =
  'arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/12345678-1234-1234-1234-123456789012';
/** What names the anchor; what names the certificate, which any other anchor's authority can give the same names. */
const ofAnchor = /^aws:source(arn|account)$/;
const ofCertificate = /^(sts:sourceidentity|aws:principaltag\/x509.*)$/;

export default definePolicyRule({
  id: 'trust-roles-anywhere-any-certificate',
  title: 'Any certificate of any trust anchor may assume the role',
  severity: 'medium',
  why: 'Every certificate that some authority of the account has signed opens the role, whomever it was made for.',
  fix: `Name the anchor: "ArnEquals": { "aws:SourceArn": "${anchor}" }.`,
  references: ['https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [
      trustExample(frame, 'Principal.Service'),
      trustExample(
        { ...frame, Condition: { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'build' } } },
        'Principal.Service',
      ),
    ],
    good: [trustExample({ ...frame, Condition: { ArnEquals: { 'aws:SourceArn': anchor } } })],
  },
  *statement(statement) {
    const tests = (keys: RegExp): boolean =>
      statement.conditions.some((condition) => keys.test(condition.lowerKey) && !isOpen(condition));
    if (tests(ofAnchor)) return;
    const named = tests(ofCertificate);
    for (const { type, value } of statement.principals)
      if (type === 'Service' && value.known && value.text === 'rolesanywhere.amazonaws.com')
        yield {
          message: named
            ? 'Nothing says which trust anchor the certificate must be of.'
            : 'Nothing says which trust anchor or certificate may assume the role.',
          at: [valueAt(...value.path)],
          ...(named ? { severity: 'low' } : {}),
        };
  },
});
