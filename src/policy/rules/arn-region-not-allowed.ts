import { arnProblems } from '../arn-faults.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'ARN_REGION_NOT_ALLOWED',
  title: 'ARN Region not allowed',
  findingType: 'ERROR',
  why: 'The ARNs of these resources have no Region. With one the ARN names nothing, and the statement does not do what it says.',
  fix: 'Leave the Region empty: "arn:aws:iam::111122223333:role/app", "arn:aws:s3:::logs".',
  examples: {
    bad: [
      identityExample({ Action: 'iam:GetRole', Resource: 'arn:aws:iam:eu-west-1::role/*' }, 'Resource'),
      identityExample({ Resource: 'arn:aws:s3:eu-west-1::logs/*' }, 'Resource'),
    ],
    good: [
      identityExample({ Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/logs' }),
      identityExample({ Action: 'iam:GetRole', Resource: 'arn:aws:iam:*:111122223333:role/*' }),
    ],
  },
  statement: (statement) =>
    arnProblems(
      statement,
      'ARN_REGION_NOT_ALLOWED',
      (text) => `"${text}" has a Region, which such a resource does not have.`,
    ),
});
