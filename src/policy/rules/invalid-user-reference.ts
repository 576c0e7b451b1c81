import { bucketExample } from '../examples.ts';
import { uniqueIds } from '../families/principal-ids.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_USER_REFERENCE',
  title: 'A user by its id',
  findingType: 'WARNING',
  why: 'IAM puts the id in place of the ARN when the user is deleted; a new user of the same name does not get the access back.',
  fix: 'Write the user\'s ARN, "arn:aws:iam::111122223333:user/ana", or remove the principal.',
  types: ['RESOURCE_POLICY'],
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [bucketExample({ Principal: { AWS: 'AIDACKCEVSQ6C2EXAMPLE' } }, 'Principal.AWS')],
    good: [bucketExample({ Principal: { AWS: 'arn:aws:iam::111122223333:user/ana' } })],
  },
  statement: (statement) => uniqueIds(statement, 'AIDA', 'a user'),
});
