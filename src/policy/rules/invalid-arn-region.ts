import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ARN_REGION',
  title: 'Invalid ARN Region',
  findingType: 'ERROR',
  why: 'There is no such Region in this partition, so the ARN names nothing.',
  fix: 'Write the code of a Region, such as "eu-west-1", or "*" for all.',
  limits: 'Whether a service exists in a Region is not published: every Region of the partition is taken.',
  examples: {
    bad: [
      identityExample(
        { Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:us-moon-1:111122223333:queue' },
        'Resource',
      ),
      identityExample(
        { Action: 'sqs:SendMessage', Resource: 'arn:aws-cn:sqs:eu-west-1:111122223333:queue' },
        'Resource',
      ),
    ],
    good: [
      identityExample({
        Action: 'sqs:SendMessage',
        Resource: ['arn:aws:sqs:eu-west-1:111122223333:queue', 'arn:aws:sqs:eu-*:111122223333:queue'],
      }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'INVALID_ARN_REGION',
      (text) => `"${text}" has a Region that does not exist in its partition.`,
    ),
});
