import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { keysOfAnyCardinality } from '../service-reference/overrides/condition-keys.ts';
import { conditionKey } from '../service-reference/service-reference.ts';

export default defineAccessAnalyzerRule({
  id: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
  title: 'ForAllValues on a key of one value',
  findingType: 'SECURITY_WARNING',
  why: 'ForAllValues also holds when the request does not have the key at all, so leaving the key out passes the condition.',
  fix: 'Remove "ForAllValues:" from the operator.',
  limits:
    'The service takes some keys for lists that AWS publishes as single values: only those that were seen are left out.',
  examples: {
    bad: [
      conditionExample(
        { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
        'ForAllValues:StringEquals.aws:PrincipalOrgID#key',
      ),
    ],
    good: [
      conditionExample({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
      conditionExample({ 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      conditionExample({
        'ForAllValues:StringEquals': { 'organizations:ServicePrincipal': 'x.amazonaws.com' },
      }),
      conditionExample({ 'ForAllValues:Null': { 'aws:PrincipalOrgID': 'true' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.qualifier === 'ForAllValues',
  *condition({ comparison, key, lowerKey, keyPath }) {
    // ForAllValues:Null has a code of its own.
    if (comparison?.qualifier !== 'ForAllValues' || comparison.family === 'Null') return;
    if (conditionKey(lowerKey)?.multivalued === false && !keysOfAnyCardinality.has(lowerKey))
      yield {
        message: `${key} has one value in a request; ForAllValues also holds when it has none.`,
        at: [keyAt(...keyPath)],
      };
  },
});
