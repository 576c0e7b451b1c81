import { conditionExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variableProblems } from '../variable-values.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_QUOTE_IN_VARIABLE',
  title: 'Missing quote in variable',
  findingType: 'ERROR',
  why: 'The default value of a policy variable stands in single quotes. AWS refuses a policy without them.',
  fix: "Write the default in single quotes: ${aws:PrincipalTag/team, 'company-wide'}.",
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws:s3:::${aws:PrincipalTag/team, company-wide}' }, 'Resource'),
      conditionExample(
        { StringEquals: { 's3:prefix': "${aws:PrincipalTag/team, 'all}" } },
        'StringEquals.s3:prefix',
      ),
    ],
    good: [identityExample({ Resource: "arn:aws:s3:::${aws:PrincipalTag/team, 'company-wide'}" })],
  },
  statement: (statement) =>
    variableProblems(
      statement,
      ({ closed, fallback }) => closed && fallback !== undefined && !/^'.*'$/s.test(fallback),
      (text) => `The default of the policy variable in "${text}" does not stand in single quotes.`,
    ),
});
