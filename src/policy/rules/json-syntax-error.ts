import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'JSON_SYNTAX_ERROR',
  title: 'JSON syntax error',
  findingType: 'ERROR',
  why: 'AWS cannot read this text as JSON, so the policy cannot be stored, and nothing in it could be checked.',
  fix: 'Correct the JSON at the marked place: close every bracket and quote, put a comma between members and none behind the last one.',
  // A text that is no JSON cannot be written as an example's value: the tests of this rule bring their own.
  examples: { bad: [], good: [documentExample({ Version: '2012-10-17', Statement: [] })] },
  *document({ document }) {
    if (document.syntaxError !== undefined)
      yield {
        message: `The policy is not valid JSON: ${document.syntaxError}.`,
        at: [valueAt()],
        subject: '',
      };
  },
});
