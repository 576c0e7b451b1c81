import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
  title: 'Unsupported wildcard in principal',
  findingType: 'ERROR',
  why: 'In a principal * is everyone or nothing: as a part of a name it is not a wildcard, so the statement is about nobody, and AWS refuses it.',
  fix: 'Name the principals. For all roles of a path use "Principal": { "AWS": "111122223333" } with "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/app/*" } }.',
  types: ['RESOURCE_POLICY'],
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ Principal: { AWS: 'arn:aws:iam::111122223333:user/*' } }, 'Principal.AWS'),
      bucketExample({ Principal: { Service: ['ec2.amazonaws.com', '*'] } }, 'Principal.Service.1'),
    ],
    good: [bucketExample({ Principal: { AWS: '*' } }), bucketExample({ Principal: '*' })],
  },
  *statement({ principals, notPrincipals }) {
    for (const { type, value } of [...principals, ...notPrincipals]) {
      if (!value.known || !hasWildcard(value.text)) continue;
      if (type === 'AWS' ? value.text !== '*' : ['Service', 'Federated', 'CanonicalUser'].includes(type))
        yield {
          message: `"${value.text}" has a wildcard, which a principal of the kind ${type} cannot have here.`,
          at: [valueAt(...value.path)],
        };
    }
  },
});
