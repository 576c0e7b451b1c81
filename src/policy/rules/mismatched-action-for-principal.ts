import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { providerKind } from '../federation.ts';
import { defineAccessAnalyzerRule, type ResourceKind } from '../rule.ts';
import type { Principal } from '../statement.ts';

/** For each way to assume a role, whether this principal cannot come that way. */
const mismatches: Readonly<Record<string, (principal: Principal, text: string) => boolean>> = {
  assumerole: ({ type }) => type === 'Federated',
  assumerolewithsaml: ({ type }, text) =>
    type !== '*' && (type !== 'Federated' || providerKind(text) === 'oidc'),
  assumerolewithwebidentity: ({ type }, text) =>
    type !== '*' && (type !== 'Federated' || providerKind(text) === 'saml'),
};

const kinds: readonly ResourceKind[] = ['AWS::IAM::AssumeRolePolicyDocument', 'other'];
const github = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

export default defineAccessAnalyzerRule({
  id: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
  title: 'Mismatched action for principal',
  findingType: 'ERROR',
  why: 'Each kind of principal assumes a role by an action of its own. With another one the statement lets nobody in.',
  fix: 'Use sts:AssumeRoleWithWebIdentity with an OIDC provider, sts:AssumeRoleWithSAML with a SAML provider, sts:AssumeRole with accounts, roles, users and services; in statements of their own.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: kinds,
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [
      trustExample(
        {
          Principal: { Federated: 'cognito-identity.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
        },
        'Action.0',
        'Principal.Federated',
      ),
      trustExample(
        { Principal: { Federated: github }, Action: 'sts:AssumeRoleWithSAML' },
        'Action',
        'Principal.Federated',
      ),
      trustExample({ Action: 'sts:AssumeRoleWithWebIdentity' }, 'Action', 'Principal.AWS'),
    ],
    good: [
      trustExample({ Principal: { Federated: github }, Action: 'sts:AssumeRoleWithWebIdentity' }),
      trustExample({ Principal: { Service: 'ec2.amazonaws.com' } }),
    ],
  },
  *statement({ actions, principals }) {
    for (const action of actions) {
      const mismatch = action.service === 'sts' ? mismatches[action.name] : undefined;
      if (!mismatch || !action.known) continue;
      const wrong = principals.filter(
        (principal) => principal.value.known && mismatch(principal, principal.value.text),
      );
      if (wrong.length > 0)
        yield {
          message: `${action.text} does not work for ${wrong.map(({ value }) => (value.known ? value.text : '')).join(', ')}.`,
          at: [valueAt(...action.path), ...wrong.map(({ value }) => valueAt(...value.path))],
        };
    }
  },
});
