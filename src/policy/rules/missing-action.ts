import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_ACTION',
  title: 'Missing action',
  findingType: 'ERROR',
  why: 'A statement without actions says nothing, and AWS refuses it.',
  fix: 'Add what the statement is about: "Action": ["s3:GetObject"].',
  examples: {
    bad: [identityExample({ Action: undefined }, '')],
    good: [identityExample({ Action: undefined, NotAction: 's3:*' })],
  },
  *statement({ node, element, path }) {
    if (node.kind === 'object' && !element('Action') && !element('NotAction'))
      yield { message: 'The statement has neither Action nor NotAction.', at: [valueAt(...path)] };
  },
});
