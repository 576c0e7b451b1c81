import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { defineAccessAnalyzerRule, resourceAndControlPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_PRINCIPAL_FORMAT',
  title: 'Invalid principal format',
  findingType: 'ERROR',
  why: 'Only "*" may stand as a principal by itself. For every other one AWS must be told of what kind it is.',
  fix: 'Write the kind of principal: "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, or { "Service": … }, { "Federated": … }.',
  types: resourceAndControlPolicies,
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ Principal: 'arn:aws:iam::111122223333:root' }, 'Principal'),
      bucketExample({ Principal: undefined, NotPrincipal: '111122223333' }, 'NotPrincipal'),
    ],
    good: [bucketExample({ Principal: '*' }), bucketExample({ Principal: { AWS: '111122223333' } })],
  },
  *statement({ element, path }) {
    for (const name of ['Principal', 'NotPrincipal']) {
      const node = element(name)?.value;
      if (node?.kind === 'string' && node.value !== '*')
        yield {
          message: `${name} is the text "${node.value}" without its kind.`,
          at: [valueAt(...path, name)],
        };
    }
  },
});
