import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import type { Condition } from '../statement.ts';

export default defineAccessAnalyzerRule({
  id: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
  title: 'Duplicate keys with different case',
  findingType: 'ERROR',
  why: 'IAM compares the names of condition keys without case, so these are one key written twice, and it is not defined which of the values counts.',
  fix: 'Keep one spelling of the key and list all values behind it: "aws:PrincipalAccount": ["111122223333", "444455556666"].',
  statements: { with: ['Condition'] },
  examples: {
    bad: [
      conditionExample(
        { StringEquals: { 'aws:PrincipalAccount': '111122223333', 'aws:principalaccount': '444455556666' } },
        'StringEquals.aws:PrincipalAccount#key',
        'StringEquals.aws:principalaccount#key',
      ),
    ],
    good: [
      conditionExample({
        StringEquals: { 'aws:PrincipalAccount': '111122223333' },
        StringNotEquals: { 'aws:principalaccount': '444455556666' },
      }),
    ],
  },
  *statement({ conditions }) {
    if (conditions.length < 2) return;
    const groups = new Map<string, Condition[]>();
    for (const condition of conditions) {
      const name = `${condition.operator} ${condition.lowerKey}`;
      const group = groups.get(name);
      if (group) group.push(condition);
      else groups.set(name, [condition]);
    }
    for (const [first, ...rest] of groups.values())
      if (first && rest.length > 0)
        yield {
          message: `${first.operator} has the condition key ${first.key} ${rest.length + 1} times, in different case.`,
          at: [keyAt(...first.keyPath), ...rest.map(({ keyPath }) => keyAt(...keyPath))],
        };
  },
});
