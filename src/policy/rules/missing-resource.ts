import { valueAt } from '../document.ts';
import { identityExample, trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule, exceptTrustPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_RESOURCE',
  title: 'Missing resource',
  findingType: 'ERROR',
  why: 'A statement must say which resources it is about. AWS refuses one that does not, except in the trust policy of a role.',
  fix: 'Add the ARNs that the statement is about: "Resource": "arn:aws:s3:::logs/*".',
  resourceKinds: exceptTrustPolicies,
  limits:
    'A resource policy of an unnamed type that is only about assuming roles is taken for a trust policy.',
  examples: {
    bad: [identityExample({ Resource: undefined }, '')],
    good: [identityExample({ Resource: undefined, NotResource: 'arn:aws:s3:::logs/*' }), trustExample({})],
  },
  *statement({ node, element, path, actions }, { resourceKind }) {
    if (node.kind !== 'object' || element('Resource') || element('NotResource')) return;
    // A resource policy of an unnamed type that is only about assuming roles is a trust policy.
    if (resourceKind === 'other' && actions.length > 0 && actions.every(({ service }) => service === 'sts'))
      return;
    yield { message: 'The statement has neither Resource nor NotResource.', at: [valueAt(...path)] };
  },
});
