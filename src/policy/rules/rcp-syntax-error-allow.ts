import { valueAt, type Spot } from '../document.ts';
import { resourceControlExample } from '../examples.ts';
import type { Node } from '../node.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const isStar = (node: Node): boolean =>
  node.kind === 'unresolved' ||
  (node.kind === 'string' && node.value === '*') ||
  (node.kind === 'array' && node.items.every(isStar));

export default defineAccessAnalyzerRule({
  id: 'RCP_SYNTAX_ERROR_ALLOW',
  title: 'RCP syntax error: allow',
  findingType: 'ERROR',
  why: 'A resource control policy takes access away. Allow is only valid for everybody, on everything, without conditions.',
  fix: 'Turn the statement into a Deny of what must not be: "Effect": "Deny" with the opposite condition.',
  types: ['RESOURCE_CONTROL_POLICY'],
  statements: { effect: 'Allow' },
  examples: {
    bad: [
      resourceControlExample({ Effect: 'Allow', Resource: 'arn:aws:s3:::logs/*' }, 'Resource'),
      resourceControlExample(
        { Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
        'Condition',
      ),
    ],
    good: [resourceControlExample({ Effect: 'Allow', Action: '*' }), resourceControlExample({})],
  },
  *statement({ element, path }) {
    const wrong = ['Principal', 'NotPrincipal', 'Resource', 'NotResource', 'Condition'].filter((name) => {
      const node = element(name)?.value;
      return node !== undefined && (name.startsWith('Not') || name === 'Condition' || !isStar(node));
    });
    const [first, ...rest] = wrong.map((name): Spot => valueAt(...path, name));
    if (first)
      yield {
        message: `An Allow of a resource control policy cannot have this ${wrong.join(' and ')}.`,
        at: [first, ...rest],
      };
  },
});
