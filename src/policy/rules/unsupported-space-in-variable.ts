import { conditionExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variableProblems } from '../variable-values.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_SPACE_IN_VARIABLE',
  title: 'Unsupported space in variable',
  findingType: 'ERROR',
  why: 'The name of a policy variable has no spaces. With one the text names no key, and AWS refuses the policy.',
  fix: 'Remove the spaces inside the braces: ${aws:username}. One may stand behind the comma before a default value.',
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws:s3:::home/${ aws:username }/*' }, 'Resource'),
      conditionExample({ StringEquals: { 's3:prefix': '${aws: username}' } }, 'StringEquals.s3:prefix'),
    ],
    good: [identityExample({ Resource: "arn:aws:s3:::${aws:PrincipalTag/team, 'company-wide'}" })],
  },
  statement: (statement) =>
    variableProblems(
      statement,
      ({ closed, name }) => closed && name.trim() !== '' && name.includes(' '),
      (text) => `The name of the policy variable in "${text}" has a space.`,
    ),
});
