import { conditionExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variableProblems } from '../variable-values.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_VARIABLE',
  title: 'Empty variable',
  findingType: 'ERROR',
  why: 'A policy variable without a name stands for nothing, and AWS refuses the policy.',
  fix: 'Put the name of a condition key between the braces, such as ${aws:username}, or remove them.',
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws:s3:::home/${}' }, 'Resource'),
      conditionExample({ StringLike: { 's3:prefix': '${ }/*' } }, 'StringLike.s3:prefix'),
    ],
    good: [identityExample({ Resource: 'arn:aws:s3:::home/${aws:username}/${*}' })],
  },
  statement: (statement) =>
    variableProblems(
      statement,
      ({ closed, name }) => closed && name.trim() === '',
      (text) => `"${text}" has a policy variable without a name.`,
    ),
});
