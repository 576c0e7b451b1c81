import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { memberOf } from '../node.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_VERSION',
  title: 'No Version',
  findingType: 'WARNING',
  why: 'Without Version the policy is read as of 2008: variables such as ${aws:username} are then plain text.',
  fix: 'Add "Version": "2012-10-17" as the first member.',
  examples: {
    bad: [documentExample({ Statement: [] }, [''])],
    good: [documentExample({ Version: '2012-10-17', Statement: [] })],
  },
  *document({ document }) {
    if (document.root.kind === 'object' && !memberOf(document.root, 'Version'))
      yield { message: 'The policy does not say its Version.', at: [valueAt()], subject: '' };
  },
});
