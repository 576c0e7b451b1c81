import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'ARN_ACCOUNT_NOT_ALLOWED',
  title: 'ARN account not allowed',
  findingType: 'ERROR',
  why: 'The ARNs of these resources have no account. With one the ARN names nothing, and the statement does not do what it says.',
  fix: 'Leave the account empty: "arn:aws:s3:::logs/*".',
  examples: {
    bad: [identityExample({ Resource: 'arn:aws:s3::111122223333:logs/*' }, 'Resource')],
    good: [identityExample({ Resource: ['arn:aws:s3::*:logs/*', 'arn:aws:s3:::logs/*'] })],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'ARN_ACCOUNT_NOT_ALLOWED',
      (text) => `"${text}" has an account, which such a resource does not have.`,
    ),
});
