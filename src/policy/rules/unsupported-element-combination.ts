import { valueAt } from '../document.ts';
import { bucketExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_ELEMENT_COMBINATION',
  title: 'Unsupported element combination',
  findingType: 'ERROR',
  why: 'An element and its Not form exclude each other, and AWS refuses a statement with both.',
  fix: 'Keep one of the two. What both should say needs two statements.',
  statements: { with: ['NotPrincipal', 'NotAction', 'NotResource'] },
  examples: {
    bad: [
      identityExample({ NotAction: 's3:PutObject' }, 'Action', 'NotAction'),
      identityExample({ NotResource: 'arn:aws:s3:::other/*' }, 'Resource', 'NotResource'),
      bucketExample({ NotPrincipal: { AWS: '444455556666' } }, 'Principal', 'NotPrincipal'),
    ],
    good: [identityExample({ Action: undefined, NotAction: 's3:PutObject' })],
  },
  *statement({ element, path }) {
    for (const name of ['Action', 'Resource', 'Principal'])
      if (element(`Not${name}`) && element(name))
        yield {
          message: `The statement has both ${name} and Not${name}.`,
          at: [valueAt(...path, name), valueAt(...path, `Not${name}`)],
        };
  },
});
