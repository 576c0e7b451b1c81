import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ARN_ACCOUNT',
  title: 'Invalid ARN account',
  findingType: 'ERROR',
  why: 'An account is twelve digits. With another text the ARN names nothing.',
  fix: 'Write the twelve digits of the account, leading zeros too, or "*" for any.',
  examples: {
    bad: [
      identityExample(
        { Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:12345:queue' },
        'Resource',
      ),
    ],
    good: [
      identityExample({
        Action: 'iam:GetPolicy',
        Resource: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::${aws:PrincipalAccount}:policy/*'],
      }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'INVALID_ARN_ACCOUNT',
      (text) => `"${text}" has an account that is not twelve digits.`,
    ),
});
