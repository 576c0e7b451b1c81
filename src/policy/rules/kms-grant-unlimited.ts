import { valueAt } from '../document.ts';
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
  types: ['RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  examples: {
    bad: [
      example({ Principal: other, Action: 'kms:CreateGrant' }, 'Statement.1.Action'),
      example({ Principal: other, Action: ['kms:Decrypt', 'kms:Create*'] }, 'Statement.1.Action.1'),
    ],
    good: [
      example({
        Principal: other,
        Action: ['kms:CreateGrant', 'kms:ListGrants'],
        Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
      example({ Principal: root, Action: 'kms:CreateGrant' }),
      example({ Principal: { Service: 'dynamodb.amazonaws.com' }, Action: 'kms:CreateGrant' }),
    ],
  },
  *document({ document, statements }) {
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
