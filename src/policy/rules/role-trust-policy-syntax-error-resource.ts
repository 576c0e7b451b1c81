import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
  title: 'Role trust policy syntax error: resource',
  findingType: 'ERROR',
  why: 'A trust policy is about the role that it hangs on. IAM refuses one that names a resource.',
  fix: 'Remove Resource and NotResource. What the role may do stands in its permissions policies.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  statements: { with: ['Resource', 'NotResource'] },
  examples: {
    bad: [trustExample({ Resource: '*' }, 'Resource'), trustExample({ NotResource: '*' }, 'NotResource')],
    good: [trustExample({})],
  },
  *statement({ element, path }) {
    for (const name of ['Resource', 'NotResource'])
      if (element(name))
        yield { message: `A role trust policy has no ${name}.`, at: [valueAt(...path, name)] };
  },
});
