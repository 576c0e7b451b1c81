import { keyAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { effectiveMembers } from '../node.ts';
import { defineAccessAnalyzerRule, resourceAndControlPolicies } from '../rule.ts';

const kinds = new Set(['AWS', 'CanonicalUser', 'Federated', 'Service']);

export default defineAccessAnalyzerRule({
  id: 'INVALID_PRINCIPAL_KEY',
  title: 'Invalid principal key',
  findingType: 'ERROR',
  why: 'AWS has four kinds of principals and refuses a policy with another one.',
  fix: 'Use AWS for accounts, roles and users, Service for AWS services, Federated for identity providers, CanonicalUser for Amazon S3 canonical ids.',
  types: resourceAndControlPolicies,
  statements: { with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ Principal: { Account: '111122223333' } }, 'Principal.Account#key'),
      bucketExample({ Principal: { aws: '111122223333' } }, 'Principal.aws#key'),
    ],
    good: [bucketExample({ Principal: { AWS: '111122223333', Service: 'cloudtrail.amazonaws.com' } })],
  },
  *statement({ element, path }) {
    for (const name of ['Principal', 'NotPrincipal']) {
      const node = element(name)?.value;
      if (node?.kind !== 'object') continue;
      for (const { key } of effectiveMembers(node))
        if (!kinds.has(key))
          yield { message: `"${key}" is not a kind of principal.`, at: [keyAt(...path, name, key)] };
    }
  },
});
