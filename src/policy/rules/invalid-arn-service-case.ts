import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ARN_SERVICE_CASE',
  title: 'Invalid ARN service case',
  findingType: 'ERROR',
  why: 'The service of an ARN is written in lower case. Case counts there, so this ARN names nothing.',
  fix: 'Write the service in lower case: "arn:aws:s3:::logs/*".',
  examples: {
    bad: [identityExample({ Resource: 'arn:aws:S3:::logs/*' }, 'Resource')],
    good: [identityExample({})],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'INVALID_ARN_SERVICE_CASE',
      (text) => `"${text}" has its service not in lower case.`,
    ),
});
