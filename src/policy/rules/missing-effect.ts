import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_EFFECT',
  title: 'Missing effect',
  findingType: 'ERROR',
  why: 'A statement must say whether it allows or denies. There is no default, and AWS refuses one without it.',
  fix: 'Add "Effect": "Allow" or "Effect": "Deny".',
  examples: { bad: [identityExample({ Effect: undefined }, '')], good: [identityExample({})] },
  *statement({ node, element, path }) {
    if (node.kind === 'object' && !element('Effect'))
      yield { message: 'The statement has no Effect.', at: [valueAt(...path)] };
  },
});
