import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ARN_RESOURCE',
  title: 'Invalid ARN resource',
  findingType: 'ERROR',
  why: 'No resource of this service has an ARN of this form, so the ARN names nothing.',
  fix: 'Write the last part as the service reference gives it, such as "role/app" for a role or "function:app" for a function.',
  examples: {
    bad: [
      identityExample(
        { Action: 'iam:GetRole', Resource: 'arn:aws:iam::111122223333:invalid-role/app' },
        'Resource',
      ),
    ],
    good: [
      identityExample({
        Action: 'iam:GetRole',
        Resource: ['arn:aws:iam::111122223333:role/app/*', 'arn:aws:iam::111122223333:*'],
      }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'INVALID_ARN_RESOURCE',
      (text) => `"${text}" is not of the form of any resource of its service.`,
    ),
});
