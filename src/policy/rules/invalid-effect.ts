import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_EFFECT',
  title: 'Invalid effect',
  findingType: 'ERROR',
  why: 'A statement allows or denies. AWS refuses any other effect, also one in other letters.',
  fix: 'Write "Effect": "Allow" or "Effect": "Deny".',
  examples: {
    bad: [identityExample({ Effect: 'Permit' }, 'Effect'), identityExample({ Effect: 'allow' }, 'Effect')],
    good: [identityExample({ Effect: 'Deny' })],
  },
  *statement({ element, effect, path }) {
    const node = element('Effect')?.value;
    if (node?.kind === 'string' && effect === undefined)
      yield { message: `"${node.value}" is not an effect.`, at: [valueAt(...path, 'Effect')] };
  },
});
