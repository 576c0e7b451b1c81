import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_PARTITION',
  title: 'Invalid partition',
  findingType: 'ERROR',
  why: 'Every ARN belongs to a partition of AWS. In one that does not exist there is no such resource.',
  fix: 'Write the partition of the account: "aws", "aws-cn" or "aws-us-gov"; "*" for any.',
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws-moon:s3:::logs/*' }, 'Resource'),
      identityExample({ Resource: 'arn::s3:::logs/*' }, 'Resource'),
    ],
    good: [identityExample({ Resource: ['arn:*:s3:::logs/*', 'arn:aws-us-gov:s3:::logs/*'] })],
  },
  statement: (statement) =>
    arnProblems(statement, 'INVALID_PARTITION', (text) => `"${text}" is in a partition that does not exist.`),
});
