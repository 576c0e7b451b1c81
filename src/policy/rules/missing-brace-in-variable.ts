import { conditionExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variableProblems } from '../variable-values.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_BRACE_IN_VARIABLE',
  title: 'Missing brace in variable',
  findingType: 'ERROR',
  why: 'Without its closing brace the text is not replaced, so the value matches nothing that the author meant.',
  fix: 'Close the variable: ${aws:username}. For the characters themselves write ${$}{.',
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws:s3:::home/${aws:username' }, 'Resource'),
      conditionExample(
        { StringEquals: { 's3:prefix': ['home', '${aws:username/'] } },
        'StringEquals.s3:prefix.1',
      ),
    ],
    good: [identityExample({ Resource: 'arn:aws:s3:::home/${aws:username}/*' })],
  },
  statement: (statement) =>
    variableProblems(
      statement,
      ({ closed }) => !closed,
      (text) => `The policy variable in "${text}" has no closing brace.`,
    ),
});
