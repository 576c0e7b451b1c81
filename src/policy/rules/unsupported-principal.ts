import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_PRINCIPAL',
  title: 'Unsupported principal',
  findingType: 'ERROR',
  why: 'An identity policy is about the user or role that it hangs on, and AWS refuses one that names somebody else.',
  fix: 'Remove the element, or move the statement to the policy of the resource.',
  types: ['IDENTITY_POLICY'],
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      identityExample({ Principal: { AWS: '111122223333' } }, 'Principal'),
      identityExample({ NotPrincipal: '*' }, 'NotPrincipal'),
    ],
    good: [identityExample({})],
  },
  *statement({ element, path }) {
    for (const name of ['Principal', 'NotPrincipal'])
      if (element(name))
        yield { message: `An identity policy has no ${name}.`, at: [valueAt(...path, name)] };
  },
});
