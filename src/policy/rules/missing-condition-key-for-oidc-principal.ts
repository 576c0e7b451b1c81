import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { oidcPrincipals } from '../families/oidc.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const frame = {
  Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com/tenant' },
  Action: 'sts:AssumeRoleWithWebIdentity',
};

export default defineAccessAnalyzerRule({
  id: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
  title: 'An OIDC provider without a condition on its tokens',
  findingType: 'SECURITY_WARNING',
  why: 'Every token of the provider opens the role, whomever it was given to.',
  fix: 'Say which tokens: "StringEquals": { "idp.example.com/tenant:aud": "my-app", "idp.example.com/tenant:sub": "user-1" }.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      trustExample(frame, 'Principal.Federated'),
      trustExample(
        { ...frame, Condition: { StringEquals: { 'other.example.com:aud': 'my-app' } } },
        'Principal.Federated',
      ),
      trustExample({ ...frame, Principal: { Federated: 'accounts.google.com' } }, 'Principal.Federated'),
    ],
    good: [
      trustExample({ ...frame, Condition: { StringEquals: { 'idp.example.com/tenant:aud': 'my-app' } } }),
      trustExample({
        Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
        Action: 'sts:AssumeRoleWithSAML',
      }),
    ],
  },
  *statement(statement) {
    for (const { principal, provider } of oidcPrincipals(statement))
      if (!statement.conditions.some(({ lowerKey }) => lowerKey.startsWith(`${provider}:`)))
        yield {
          message: `No condition looks at the tokens of ${provider}.`,
          at: [valueAt(...principal.value.path)],
        };
  },
});
