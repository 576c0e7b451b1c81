import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { memberOf } from '../node.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_STATEMENT',
  title: 'Missing statement',
  findingType: 'ERROR',
  why: 'A policy without statements says nothing, and AWS refuses it.',
  fix: 'Add "Statement": [{ "Effect": "Allow", "Action": "…", "Resource": "…" }].',
  limits: 'Whether the service reports an empty list of statements is not published: it is left alone.',
  examples: {
    bad: [documentExample({ Version: '2012-10-17' }, [''])],
    good: [
      documentExample({ Version: '2012-10-17', Statement: { Effect: 'Deny', Action: '*', Resource: '*' } }),
    ],
  },
  *document({ document: { root } }) {
    if (root.kind === 'object' && !memberOf(root, 'Statement'))
      yield { message: 'The policy has no Statement.', at: [valueAt()], subject: '' };
  },
});
