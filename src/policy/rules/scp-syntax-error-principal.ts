import { valueAt } from '../document.ts';
import { serviceControlExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'SCP_SYNTAX_ERROR_PRINCIPAL',
  title: 'SCP syntax error: principal',
  findingType: 'ERROR',
  why: 'A service control policy is about all principals of the accounts that it hangs on, and may not name any.',
  fix: 'Remove the element. To except somebody, add "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/admin" } }.',
  types: ['SERVICE_CONTROL_POLICY'],
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      serviceControlExample({ Principal: '*' }, 'Principal'),
      serviceControlExample({ NotPrincipal: { AWS: '111122223333' } }, 'NotPrincipal'),
    ],
    good: [
      serviceControlExample({
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
      }),
    ],
  },
  *statement({ element, path }) {
    for (const name of ['Principal', 'NotPrincipal'])
      if (element(name))
        yield { message: `A service control policy has no ${name}.`, at: [valueAt(...path, name)] };
  },
});
