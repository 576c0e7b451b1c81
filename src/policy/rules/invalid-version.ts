import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_VERSION',
  title: 'Invalid version',
  findingType: 'ERROR',
  why: 'Version names the policy language, not the day on which the policy was written, and the language has two versions.',
  fix: 'Write "Version": "2012-10-17".',
  examples: {
    bad: [documentExample({ Version: '2024-01-01', Statement: [] }, ['Version'])],
    good: [
      documentExample({ Version: '2012-10-17', Statement: [] }),
      documentExample({ Version: '2008-10-17', Statement: [] }),
    ],
  },
  *document({ version }) {
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17')
      yield { message: `"${version}" is not a version of the policy language.`, at: [valueAt('Version')] };
  },
});
