import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_ARN_FIELD',
  title: 'Missing ARN field',
  findingType: 'ERROR',
  why: 'An ARN has six fields. Where one is missing the others are read in the wrong place, and AWS refuses the policy.',
  fix: 'Write all six, empty ones too: "arn:partition:service:region:account:resource", such as "arn:aws:s3:::logs/*".',
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws:s3::logs/*' }, 'Resource'),
      identityExample({ Resource: undefined, NotResource: ['arn:aws:s3'] }, 'NotResource.0'),
    ],
    good: [
      identityExample({ Resource: ['arn:aws:s3:::logs/a:b', 'arn:aws:iam::${aws:PrincipalAccount}:role/*'] }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'MISSING_ARN_FIELD',
      (text) => `"${text}" has fewer than the six fields of an ARN.`,
    ),
});
