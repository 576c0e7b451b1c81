import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { effectiveMembers, type Node } from '../node.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import type { Statement, Value } from '../statement.ts';

const read = { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::logs/*' };

/**
 * A text that two statements share when they say the same, whatever their Sid: members in order of name, lists as
 * sets, a single value as a list of one. Nothing for a statement that a file does not tell in full.
 */
function meaningOf(node: Node, depth = 0): string | undefined {
  switch (node.kind) {
    case 'object': {
      const parts = effectiveMembers(node)
        .filter(({ key }) => depth > 0 || key !== 'Sid')
        .map(({ key, value }) => {
          const meaning = meaningOf(value, depth + 1);
          return meaning === undefined ? undefined : `${JSON.stringify(key)}:${meaning}`;
        });
      return parts.includes(undefined) ? undefined : `{${parts.sort().join()}}`;
    }
    case 'array': {
      const parts = node.items.map((item) => meaningOf(item, depth + 1));
      if (parts.includes(undefined)) return undefined;
      const distinct = [...new Set(parts)];
      return distinct.length === 1 ? distinct[0] : `[${distinct.sort().join()}]`;
    }
    case 'string':
      return JSON.stringify(node.value);
    case 'number':
      return JSON.stringify(node.text);
    case 'boolean':
      return JSON.stringify(String(node.value));
    case 'null':
      return 'null';
    case 'unresolved':
      return undefined;
  }
}

/** What two statements have in common when they say the same, and few others: effect, elements, an action, a resource. */
function lookOf({ effect, element, actions, resources }: Statement): string {
  const elements = ['Condition', 'NotAction', 'NotResource', 'Principal'].filter((name) => element(name));
  return `${effect ?? ''} ${leastOf(actions)} ${leastOf(resources)} ${elements.join()}`;
}

function leastOf(values: readonly Value[]): string {
  let least = '';
  for (const value of values) if (value.known && (least === '' || value.text < least)) least = value.text;
  return least;
}

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_STATEMENT',
  title: 'Statements that say the same',
  findingType: 'SUGGESTION',
  why: 'A repeated statement changes nothing, takes room of the size quota, and is forgotten when the first one is mended.',
  fix: 'Remove all but one.',
  examples: {
    bad: [
      documentExample(
        {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'Read', ...read },
            { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' },
            {
              ...read,
              Sid: 'Again',
              Action: ['s3:PutObject', 's3:GetObject'],
              Resource: ['arn:aws:s3:::logs/*'],
            },
          ],
        },
        ['Statement.0', 'Statement.2'],
      ),
    ],
    good: [
      documentExample({ Version: '2012-10-17', Statement: [read, { ...read, Effect: 'Deny' }] }),
      documentExample({ Version: '2012-10-17', Statement: [read] }),
    ],
  },
  *document({ statements }) {
    if (statements.length < 2) return;
    // Most statements differ at first sight: only those that do not are read in full.
    const looks = statements.map(lookOf);
    const seen = new Set<string>();
    const twice = new Set(looks.filter((look) => seen.size === seen.add(look).size));
    if (twice.size === 0) return;
    const same = new Map<string, number[]>();
    for (const [index, { node }] of statements.entries()) {
      if (!twice.has(looks[index] ?? '')) continue;
      const meaning = meaningOf(node);
      if (meaning === undefined) continue;
      const others = same.get(meaning);
      if (others) others.push(index);
      else same.set(meaning, [index]);
    }
    for (const indexes of same.values()) {
      const [first, ...rest] = indexes
        .flatMap((index) => statements[index] ?? [])
        .map(({ path }) => valueAt(...path));
      if (first && rest.length > 0)
        yield { message: `${indexes.length} statements say the same.`, at: [first, ...rest] };
    }
  },
});
