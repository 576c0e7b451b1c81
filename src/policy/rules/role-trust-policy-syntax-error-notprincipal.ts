import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
  title: 'Role trust policy syntax error: NotPrincipal',
  findingType: 'ERROR',
  why: 'IAM refuses a trust policy with NotPrincipal: it would trust everybody else in the world.',
  fix: 'Name in "Principal" who may assume the role.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  statements: { with: ['NotPrincipal'] },
  examples: {
    bad: [
      trustExample(
        { Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } },
        'NotPrincipal',
      ),
    ],
    good: [trustExample({})],
  },
  *statement({ element, path }) {
    if (element('NotPrincipal'))
      yield { message: 'A role trust policy has no NotPrincipal.', at: [valueAt(...path, 'NotPrincipal')] };
  },
});
