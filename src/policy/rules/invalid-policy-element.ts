import { keyAt } from '../document.ts';
import { documentExample, identityExample } from '../examples.ts';
import { documentElements, statementElements } from '../grammar.ts';
import type { Node, Path } from '../node.ts';
import { defineAccessAnalyzerRule, type Problem } from '../rule.ts';

function unknownMembers(node: Node, path: Path, known: (name: string) => boolean): Problem[] {
  const unknown = node.kind === 'object' ? node.members.filter(({ key }) => !known(key)) : [];
  return [...new Set(unknown.map(({ key }) => key))].map((key) => ({
    message: `A policy has no element "${key}" here.`,
    at: [keyAt(...path, key)],
  }));
}

export default defineAccessAnalyzerRule({
  id: 'INVALID_POLICY_ELEMENT',
  title: 'Invalid policy element',
  findingType: 'ERROR',
  why: 'AWS refuses a policy with an element that it does not have; what the author meant by it would not hold.',
  fix: 'Remove the element or correct its name. A document has Version, Id and Statement; a statement has Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource and Condition.',
  examples: {
    bad: [
      documentExample({ Version: '2012-10-17', Statements: [] }, ['Statements#key']),
      identityExample({ Conditions: {}, action: 's3:GetObject' }, 'Conditions#key', 'action#key'),
    ],
    good: [documentExample({ Version: '2012-10-17', Id: 'logs', Statement: [] })],
  },
  document: ({ document }) =>
    unknownMembers(document.root, [], (name) => name === 'Statement' || documentElements.has(name)),
  statement: ({ node, path }) => unknownMembers(node, path, (name) => statementElements.has(name)),
});
