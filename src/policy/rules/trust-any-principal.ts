import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { hasComplement, isGuard, isOpen } from '../families/restrictions.ts';
import { hasWildcard, overlaps } from '../patterns.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';

export default definePolicyRule({
  id: 'trust-any-principal',
  title: 'Anybody may assume the role',
  severity: 'critical',
  why: 'Every AWS account can assume this role. A name, a tag or the external id of the caller is theirs to choose or to know.',
  fix: 'Name the principal, "Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" }, or add "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [
      trustExample({ Principal: '*' }, 'Principal'),
      trustExample(
        {
          Principal: { AWS: ['*'] },
          Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } },
        },
        'Principal.AWS.0',
      ),
      trustExample(
        { Principal: { AWS: '*' }, Condition: { StringEquals: { 'sts:ExternalId': 'a-secret' } } },
        'Principal.AWS',
      ),
    ],
    good: [
      trustExample({
        Principal: { AWS: '*' },
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
      }),
      trustExample({ Principal: { AWS: '111122223333' } }),
      trustExample({
        Principal: { AWS: '*' },
        Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ci-*' } },
      }),
    ],
  },
  *statement(statement, { statements }) {
    const anyone = statement.principals.find(
      ({ type, value }) => (type === '*' || type === 'AWS') && value.known && value.text === '*',
    );
    if (
      !anyone ||
      !statement.actions.some((value) => value.known && overlaps(value.action.lower, 'sts:assumerole*'))
    )
      return;
    if (statement.conditions.some(isGuard) || hasComplement(statement, statements)) return;
    const externalId = statement.conditions.some(
      (condition) =>
        condition.lowerKey === 'sts:externalid' &&
        !isOpen(condition) &&
        condition.values.every((value) => !value.known || !hasWildcard(value.text)),
    );
    yield {
      message: externalId
        ? 'Every AWS account that knows the external id may assume the role.'
        : 'Every AWS account may assume the role.',
      at: [valueAt(...anyone.value.path)],
      ...(externalId ? { severity: 'high' } : {}),
    };
  },
});
