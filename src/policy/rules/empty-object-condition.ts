import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { effectiveMembers } from '../node.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_OBJECT_CONDITION',
  title: 'Condition is an empty object',
  findingType: 'SUGGESTION',
  why: 'An empty condition restricts nothing; a reader takes the statement for a restricted one.',
  fix: 'Remove it, or fill it in: "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }.',
  statements: { with: ['Condition'] },
  examples: {
    bad: [
      identityExample({ Condition: {} }, 'Condition'),
      identityExample(
        { Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: {} } },
        'Condition.StringEquals',
      ),
    ],
    good: [identityExample({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
  },
  *statement(statement) {
    const node = statement.element('Condition')?.value;
    if (node?.kind !== 'object') return;
    const path = [...statement.path, 'Condition'];
    if (node.members.length === 0) yield { message: 'Condition is an empty object.', at: [valueAt(...path)] };
    for (const { key, value } of effectiveMembers(node))
      if (value.kind === 'object' && value.members.length === 0)
        yield { message: `${key} has no condition keys.`, at: [valueAt(...path, key)] };
  },
});
