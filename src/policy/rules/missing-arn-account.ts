import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_ARN_ACCOUNT',
  title: 'Missing ARN account',
  findingType: 'ERROR',
  why: 'These resources belong to an account. Without it the ARN names nothing, and the statement does not do what it says.',
  fix: 'Write the account, "arn:aws:sqs:eu-west-1:111122223333:queue", or "*" for any.',
  limits:
    'Which services have resources without an owner is not published: those known to have such resources are left out.',
  examples: {
    bad: [
      identityExample({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1::queue' }, 'Resource'),
    ],
    good: [
      identityExample({
        Action: 'ssm:GetDocument',
        Resource: [
          'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript',
          'arn:aws:ssm:eu-west-1:111122223333:document/app',
        ],
      }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'MISSING_ARN_ACCOUNT',
      (text) => `"${text}" has no account, which such a resource has.`,
    ),
});
