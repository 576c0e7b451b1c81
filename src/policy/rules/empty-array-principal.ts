import { bucketExample } from '../examples.ts';
import { valueAt } from '../document.ts';
import { effectiveMembers } from '../node.ts';
import { defineAccessAnalyzerRule, resourceAndControlPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_ARRAY_PRINCIPAL',
  title: 'No principals',
  findingType: 'SUGGESTION',
  why: 'A list without principals names nobody, so the statement applies to nobody.',
  fix: 'Name the principals, "Principal": { "AWS": ["111122223333"] }, or remove the member.',
  types: resourceAndControlPolicies,
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ Principal: { AWS: [] } }, 'Principal.AWS'),
      bucketExample({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: [] } }, 'NotPrincipal.AWS'),
    ],
    good: [bucketExample({ Principal: { AWS: ['111122223333'] } })],
  },
  *statement(statement) {
    for (const name of ['Principal', 'NotPrincipal']) {
      const node = statement.element(name)?.value;
      if (node?.kind !== 'object') continue;
      for (const { key, value } of effectiveMembers(node))
        if (value.kind === 'array' && value.items.length === 0)
          yield { message: `${name} has no values for ${key}.`, at: [valueAt(...statement.path, name, key)] };
    }
  },
});
