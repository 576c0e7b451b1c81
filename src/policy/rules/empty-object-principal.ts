import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { defineAccessAnalyzerRule, resourceAndControlPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_OBJECT_PRINCIPAL',
  title: 'Principal is an empty object',
  findingType: 'SUGGESTION',
  why: 'An empty object names nobody, so the statement applies to nobody.',
  fix: 'Name a principal: "Principal": { "AWS": "111122223333" }.',
  types: resourceAndControlPolicies,
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ Principal: {} }, 'Principal'),
      bucketExample({ Effect: 'Deny', Principal: undefined, NotPrincipal: {} }, 'NotPrincipal'),
    ],
    good: [bucketExample({ Principal: '*' })],
  },
  *statement(statement) {
    for (const name of ['Principal', 'NotPrincipal']) {
      const node = statement.element(name)?.value;
      if (node?.kind === 'object' && node.members.length === 0)
        yield { message: `${name} is an empty object.`, at: [valueAt(...statement.path, name)] };
    }
  },
});
