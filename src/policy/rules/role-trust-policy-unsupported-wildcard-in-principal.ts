import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
  title: 'Role trust policy: unsupported wildcard in principal',
  findingType: 'ERROR',
  why: '"Principal": "*" would let anybody in the world assume the role, and IAM refuses it.',
  fix: 'Name who may assume the role: "Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" }.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  statements: { with: ['Principal'] },
  examples: {
    bad: [trustExample({ Principal: '*' }, 'Principal')],
    good: [trustExample({}), trustExample({ Principal: { AWS: '*' } })],
  },
  *statement({ element, path }) {
    const principal = element('Principal')?.value;
    if (principal?.kind === 'string' && principal.value === '*')
      yield {
        message: 'A role trust policy cannot have the principal "*".',
        at: [valueAt(...path, 'Principal')],
      };
  },
});
