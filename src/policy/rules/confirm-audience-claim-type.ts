import { keyAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { hasOneAudience, isAudience } from '../families/oidc.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const example = (operator: string, ...at: string[]): ReturnType<typeof trustExample> =>
  trustExample(
    {
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { [operator]: { 'idp.example.com:aud': 'my-app' } },
    },
    ...at,
  );

export default defineAccessAnalyzerRule({
  id: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
  title: 'A qualifier on the audience',
  findingType: 'SUGGESTION',
  why: 'Whether the qualifier is right depends on the provider: most give a token one audience, some give several.',
  fix: 'Look at a token of the provider. If "aud" is one text, remove the qualifier from the operator.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  examples: {
    bad: [
      example('ForAnyValue:StringEquals', 'Condition.ForAnyValue:StringEquals.idp.example.com:aud#key'),
      example('ForAllValues:StringLike', 'Condition.ForAllValues:StringLike.idp.example.com:aud#key'),
    ],
    good: [example('StringEquals')],
  },
  concerns: ({ comparison }) => comparison?.qualifier !== undefined,
  *condition(condition) {
    const qualifier = condition.comparison?.qualifier;
    // Where the audience is known to be one value, ForAnyValue has a code of its own.
    if (!qualifier || !isAudience(condition) || (qualifier === 'ForAnyValue' && hasOneAudience(condition)))
      return;
    yield {
      message: `Is ${condition.key} one value or several? ${qualifier} is for several.`,
      at: [keyAt(...condition.keyPath)],
    };
  },
});
