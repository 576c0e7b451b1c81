import { valueAt } from '../document.ts';
import { resourceControlExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'RCP_SYNTAX_ERROR_NOTACTION',
  title: 'RCP syntax error: NotAction',
  findingType: 'ERROR',
  why: 'AWS Organizations refuses a resource control policy with NotAction.',
  fix: 'List the actions in "Action".',
  types: ['RESOURCE_CONTROL_POLICY'],
  statements: { with: ['NotAction'] },
  examples: {
    bad: [resourceControlExample({ Action: undefined, NotAction: 's3:GetObject' }, 'NotAction')],
    good: [resourceControlExample({})],
  },
  *statement({ element, path }) {
    if (element('NotAction'))
      yield { message: 'A resource control policy has no NotAction.', at: [valueAt(...path, 'NotAction')] };
  },
});
