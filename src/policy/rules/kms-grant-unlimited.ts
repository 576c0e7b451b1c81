import { valueAt } from '../document.ts';
import { grantsOf } from '../escalation/grants.ts';
import { catchAlls, givesPermissions } from '../escalation/problems.ts';
import { identityExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { definePolicyRule, exceptTrustPolicies, type RuleExample } from '../rule.ts';
import type { Statement, Value } from '../statement.ts';

/** Conditions that say for whom or for what a grant may be. */
const limiting =
  /^kms:(grantisforawsresource|grantoperations|grantconstrainttype|granteeprincipal|viaservice)$/;

const root = { AWS: 'arn:aws:iam::111122223333:root' };
const administration = { Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' };
const example = (statement: object, ...at: string[]): RuleExample => ({
  policy: {
    Version: '2012-10-17',
    Statement: [administration, { Effect: 'Allow', Resource: '*', ...statement }],
  },
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::KMS::Key',
  ...(at.length > 0 ? { at } : {}),
});
const other = { AWS: 'arn:aws:iam::444455556666:root' };

export default definePolicyRule({
  id: 'kms-grant-unlimited',
  title: 'Grants for a key, to anybody for anything',
  severity: 'medium',
  why: 'A grant gives the use of the key on to whomever its maker names, and no policy shows it.',
  fix: 'Allow grants for AWS services only: "Bool": { "kms:GrantIsForAWSResource": "true" }.',
  references: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-service-integration',
  ],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      example({ Principal: other, Action: 'kms:CreateGrant' }, 'Statement.1.Action'),
      example({ Principal: other, Action: ['kms:Decrypt', 'kms:Create*'] }, 'Statement.1.Action.1'),
      identityExample({ Action: ['kms:Decrypt', 'kms:CreateGrant'], Resource: '*' }, 'Action.1'),
      identityExample({ Action: 'kms:*', Resource: 'arn:aws:kms:eu-west-1:111122223333:key/*' }, 'Action'),
    ],
    good: [
      example({
        Principal: other,
        Action: ['kms:CreateGrant', 'kms:ListGrants'],
        Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
      example({ Principal: root, Action: 'kms:CreateGrant' }),
      example({ Principal: { Service: 'dynamodb.amazonaws.com' }, Action: 'kms:CreateGrant' }),
      identityExample({
        Action: 'kms:CreateGrant',
        Resource: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      }),
      identityExample({
        Action: 'kms:CreateGrant',
        Resource: '*',
        Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
      identityExample({
        Action: 'kms:CreateGrant',
        Resource: '*',
        Condition: { StringLike: { 'kms:ViaService': 'ec2.*.amazonaws.com' } },
      }),
      identityExample({ Action: '*', Resource: '*' }),
    ],
  },
  *document(policy) {
    const { document, statements } = policy;
    if (document.type === 'IDENTITY_POLICY') {
      const grant = givesPermissions(policy) ? grantsOf(policy).broad('kms:CreateGrant') : undefined;
      if (grant && !catchAlls(policy).includes(grant.statement))
        yield { message: 'Its holder can give every key on.', at: [valueAt(...grant.path)] };
      return;
    }
    if (document.resourceType !== 'AWS::KMS::Key') return;
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    // Who may change the policy needs no grant.
    const administrators = new Set(
      allows.filter((statement) => entryFor(statement, 'kms:putkeypolicy')).flatMap(awsPrincipals),
    );
    for (const statement of allows) {
      const entry = entryFor(statement, 'kms:creategrant');
      if (!entry || statement.conditions.some((one) => limiting.test(one.lowerKey) && !isOpen(one))) continue;
      if (awsPrincipals(statement).some((principal) => !administrators.has(principal)))
        yield { message: 'Whoever this lets in can give the key on.', at: [valueAt(...entry.path)] };
    }
  },
});

const entryFor = ({ actions }: Statement, action: string): Value | undefined =>
  actions.find((value) => value.known && value.action.covers(action));

const awsPrincipals = ({ principals }: Statement): string[] =>
  principals.flatMap(({ type, value }) => (type === 'AWS' && value.known ? value.text : []));
