import { validatedResourceTypes, valueAt } from '../document.ts';
import { identityExample, trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'MISSING_RESOURCE',
  title: 'Missing resource',
  findingType: 'ERROR',
  why: 'A statement must say which resources it is about. AWS refuses one that does not, except in the trust policy of a role.',
  fix: 'Add the ARNs that the statement is about: "Resource": "arn:aws:s3:::logs/*".',
  // A resource policy of an unnamed type may be a trust policy, or another one that needs no Resource.
  resourceKinds: validatedResourceTypes.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
  examples: {
    bad: [identityExample({ Resource: undefined }, '')],
    good: [identityExample({ Resource: undefined, NotResource: 'arn:aws:s3:::logs/*' }), trustExample({})],
  },
  *statement({ node, element, path }) {
    if (node.kind === 'object' && !element('Resource') && !element('NotResource'))
      yield { message: 'The statement has neither Resource nor NotResource.', at: [valueAt(...path)] };
  },
});
