import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_CONDITION_KEY_FORMAT',
  title: 'Invalid condition key format',
  findingType: 'ERROR',
  why: 'A condition key has the form service:name. AWS refuses a policy with a key of another form.',
  fix: 'Write the key with its prefix, such as "aws:PrincipalOrgID" or "s3:prefix".',
  examples: {
    bad: [
      conditionExample({ StringEquals: { username: 'ana' } }, 'StringEquals.username#key'),
      conditionExample({ StringEquals: { ':username': 'ana' } }, 'StringEquals.:username#key'),
      conditionExample({ StringEquals: { 'aws:': 'ana' } }, 'StringEquals.aws:#key'),
    ],
    good: [conditionExample({ StringEquals: { 'aws:username': 'ana' } })],
  },
  *condition({ key, keyPath }) {
    const colon = key.indexOf(':');
    if (colon <= 0 || colon === key.length - 1)
      yield {
        message: `The condition key "${key}" is not of the form service:name.`,
        at: [keyAt(...keyPath)],
      };
  },
});
