import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_ARN_REGION',
  title: 'Missing ARN Region',
  findingType: 'ERROR',
  why: 'These resources live in a Region. Without it the ARN names nothing, and the statement does not do what it says.',
  fix: 'Write the Region, "arn:aws:lambda:eu-west-1:111122223333:function:app", or "*" for all.',
  examples: {
    bad: [
      identityExample(
        { Action: 'lambda:InvokeFunction', Resource: 'arn:aws:lambda::111122223333:function:app' },
        'Resource',
      ),
      identityExample({ Action: 'logs:GetLogEvents', Resource: 'arn:aws:logs:::log-group:app*' }, 'Resource'),
    ],
    good: [
      identityExample({
        Action: 'lambda:InvokeFunction',
        Resource: 'arn:aws:lambda:*:111122223333:function:app',
      }),
      identityExample({
        Action: 'cloudwatch:GetDashboard',
        Resource: 'arn:aws:cloudwatch::111122223333:dashboard/app',
      }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'MISSING_ARN_REGION',
      (text) => `"${text}" has no Region, which such a resource has.`,
    ),
});
