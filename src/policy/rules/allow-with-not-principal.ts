import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { defineAccessAnalyzerRule, exceptTrustPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'ALLOW_WITH_NOT_PRINCIPAL',
  title: 'Allow with NotPrincipal',
  findingType: 'SECURITY_WARNING',
  why: 'It allows everyone but those named: every other account, and callers without an account.',
  fix: 'Name who may, with "Principal"; or deny the others: "Effect": "Deny" with "NotPrincipal".',
  types: ['RESOURCE_POLICY'],
  // A trust policy with NotPrincipal is an error of its own.
  resourceKinds: exceptTrustPolicies,
  statements: { effect: 'Allow', with: ['NotPrincipal'] },
  examples: {
    bad: [
      bucketExample(
        { Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/Bob' } },
        'NotPrincipal',
      ),
    ],
    good: [
      bucketExample({
        Effect: 'Deny',
        Principal: undefined,
        NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/Bob' },
      }),
    ],
  },
  *statement(statement) {
    if (statement.effect === 'Allow' && statement.element('NotPrincipal'))
      yield {
        message: 'Everyone but the principals of NotPrincipal is allowed.',
        at: [valueAt(...statement.path, 'NotPrincipal')],
      };
  },
});
