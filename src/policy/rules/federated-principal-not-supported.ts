import { validatedResourceTypes, valueAt } from '../document.ts';
import { bucketExample, trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
  title: 'Federated principal not supported',
  findingType: 'ERROR',
  why: 'Only the trust policy of a role takes an identity provider as principal. Any other resource never sees one.',
  fix: 'Name the role that the federated users assume: "Principal": { "AWS": "arn:aws:iam::111122223333:role/federated" }.',
  types: ['RESOURCE_POLICY'],
  // A resource policy of an unnamed type may be a trust policy.
  resourceKinds: validatedResourceTypes.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample(
        { Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/example' } },
        'Principal.Federated',
      ),
    ],
    good: [
      trustExample({
        Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/example' },
        Action: 'sts:AssumeRoleWithSAML',
      }),
    ],
  },
  *statement({ principals, notPrincipals }) {
    for (const { type, value } of [...principals, ...notPrincipals])
      if (type === 'Federated' && value.known)
        yield {
          message: `"${value.text}" is an identity provider, which this resource does not take.`,
          at: [valueAt(...value.path)],
        };
  },
});
