import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { oidcPrincipals } from '../families/oidc.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';

const host = 'cognito-identity.amazonaws.com';
const frame = { Principal: { Federated: host }, Action: 'sts:AssumeRoleWithWebIdentity' };
const pool = { StringEquals: { [`${host}:aud`]: 'eu-west-1:12345678-1234-1234-1234-123456789012' } };

export default definePolicyRule({
  id: 'trust-cognito-guest',
  title: 'Guests of the identity pool may assume the role',
  severity: 'medium',
  why: 'Without a word about signing in, users who never did get the role too.',
  fix: 'Say which users: "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" }.',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  examples: {
    bad: [trustExample({ ...frame, Condition: pool }, 'Principal.Federated')],
    good: [
      trustExample({
        ...frame,
        Condition: { ...pool, 'ForAnyValue:StringLike': { [`${host}:amr`]: 'authenticated' } },
      }),
      trustExample({
        ...frame,
        Condition: { ...pool, 'ForAnyValue:StringLike': { [`${host}:amr`]: 'unauthenticated' } },
      }),
    ],
  },
  *statement(statement) {
    for (const { principal, provider } of oidcPrincipals(statement))
      if (provider === host && !statement.conditions.some(({ lowerKey }) => lowerKey === `${host}:amr`))
        yield {
          message: 'Nothing says whether users must have signed in.',
          at: [valueAt(...principal.value.path)],
        };
  },
});
