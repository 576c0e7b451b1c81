import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { defineAccessAnalyzerRule, resourceAndControlPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_PRINCIPAL',
  title: 'Missing principal',
  findingType: 'ERROR',
  why: 'A policy on a resource must say whom each statement is about. Without that AWS refuses it.',
  fix: 'Add whom it is about: "Principal": { "AWS": "arn:aws:iam::111122223333:role/reader" }.',
  types: resourceAndControlPolicies,
  examples: {
    bad: [bucketExample({ Principal: undefined }, '')],
    good: [bucketExample({ Principal: undefined, NotPrincipal: { AWS: '111122223333' }, Effect: 'Deny' })],
  },
  *statement({ node, element, path }) {
    if (node.kind === 'object' && !element('Principal') && !element('NotPrincipal'))
      yield { message: 'The statement has neither Principal nor NotPrincipal.', at: [valueAt(...path)] };
  },
});
