import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ARN_PREFIX',
  title: 'Invalid ARN prefix',
  findingType: 'ERROR',
  why: 'A resource is named by its ARN. Another text names none, and AWS refuses the policy.',
  fix: 'Write the whole ARN, "arn:aws:s3:::logs/*", or "*" for all resources.',
  examples: {
    bad: [
      identityExample({ Resource: 'aws:s3:::logs/*' }, 'Resource'),
      identityExample({ Resource: ['arn:aws:s3:::logs', 'logs/*'] }, 'Resource.1'),
    ],
    good: [
      identityExample({ Resource: '*' }),
      identityExample({ Resource: ['*:logs', '${aws:PrincipalTag/arn}'] }),
    ],
  },
  statement: (statement) =>
    arnProblems(statement, 'INVALID_ARN_PREFIX', (text) => `"${text}" does not begin with "arn:".`),
});
