import { keyAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { hasOneAudience, isAudience } from '../families/oidc.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const example = (operator: string, key: string, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: 'accounts.google.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { [operator]: { [key]: '66677788899900pro0' } },
    },
    ...at,
  );

export default defineAccessAnalyzerRule({
  id: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
  title: 'ForAnyValue on an audience of one value',
  findingType: 'SECURITY_WARNING',
  why: 'The tokens of this provider have one audience. The qualifier is for lists and makes the condition harder to trust.',
  fix: 'Remove "ForAnyValue:": "StringEquals": { "accounts.google.com:aud": "66677788899900pro0" }.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  examples: {
    bad: [
      example(
        'ForAnyValue:StringEquals',
        'accounts.google.com:aud',
        'Condition.ForAnyValue:StringEquals.accounts.google.com:aud#key',
      ),
    ],
    good: [
      example('StringEquals', 'accounts.google.com:aud'),
      example('ForAnyValue:StringEquals', 'accounts.google.com:sub'),
    ],
  },
  concerns: ({ comparison }) => comparison?.qualifier === 'ForAnyValue',
  *condition(condition) {
    if (
      condition.comparison?.qualifier === 'ForAnyValue' &&
      isAudience(condition) &&
      hasOneAudience(condition)
    )
      yield {
        message: `${condition.key} has one value; ForAnyValue is for several.`,
        at: [keyAt(...condition.keyPath)],
      };
  },
});
