import { bucketExample } from '../examples.ts';
import { uniqueIds } from '../families/principal-ids.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ROLE_REFERENCE',
  title: 'A role by its id',
  findingType: 'WARNING',
  why: 'IAM puts the id in place of the ARN when the role is deleted; a new role of the same name does not get the access back.',
  fix: 'Write the role\'s ARN, "arn:aws:iam::111122223333:role/app", or remove the principal.',
  types: ['RESOURCE_POLICY'],
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ Principal: { AWS: ['111122223333', 'AROADBQP57FF2AEXAMPLE'] } }, 'Principal.AWS.1'),
    ],
    good: [bucketExample({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } })],
  },
  statement: (statement) => uniqueIds(statement, 'AROA', 'a role'),
});
