import { valueAt } from '../document.ts';
import { resourceControlExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'RCP_SYNTAX_ERROR_PRINCIPAL',
  title: 'RCP syntax error: principal',
  findingType: 'ERROR',
  why: 'A resource control policy is about everybody who uses the resources, and may not name single principals.',
  fix: 'Write "Principal": "*" and say in Condition whom it is about, for example with aws:PrincipalArn.',
  types: ['RESOURCE_CONTROL_POLICY'],
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      resourceControlExample({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } }, 'Principal'),
      resourceControlExample({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }, 'NotPrincipal'),
    ],
    good: [resourceControlExample({ Principal: '*' })],
  },
  *statement({ element, path }) {
    const principal = element('Principal')?.value;
    if (
      principal &&
      principal.kind !== 'unresolved' &&
      !(principal.kind === 'string' && principal.value === '*')
    )
      yield {
        message: 'The principal of a resource control policy is always "*".',
        at: [valueAt(...path, 'Principal')],
      };
    if (element('NotPrincipal'))
      yield {
        message: 'A resource control policy has no NotPrincipal.',
        at: [valueAt(...path, 'NotPrincipal')],
      };
  },
});
