import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { providerKind } from '../federation.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const webIdentity = (Federated: string) => ({
  Principal: { Federated },
  Action: 'sts:AssumeRoleWithWebIdentity',
});

export default defineAccessAnalyzerRule({
  id: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
  title: 'Invalid federated principal syntax in role trust policy',
  findingType: 'ERROR',
  why: 'This text names no identity provider, so nobody who comes through one can assume the role.',
  fix: 'Write the ARN of the provider, "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" or "arn:aws:iam::111122223333:saml-provider/example", or the domain of a public one such as "accounts.google.com".',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  statements: { with: ['Principal'] },
  examples: {
    bad: [
      trustExample(webIdentity('google'), 'Principal.Federated'),
      trustExample(webIdentity('arn:aws:iam::111122223333:role/federated'), 'Principal.Federated'),
    ],
    good: [
      trustExample(webIdentity('accounts.google.com')),
      trustExample(
        webIdentity('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'),
      ),
    ],
  },
  *statement({ principals }) {
    for (const { type, value } of principals)
      // A wildcard is UNSUPPORTED_WILDCARD_IN_PRINCIPAL.
      if (type === 'Federated' && value.known && !hasWildcard(value.text) && !providerKind(value.text))
        yield {
          message: `"${value.text}" does not name an identity provider.`,
          at: [valueAt(...value.path)],
        };
  },
});
