import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { tooPermissive } from '../permissive-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variablesIn } from '../variables.ts';

export default defineAccessAnalyzerRule({
  id: 'VARIABLE_USAGE_TOO_PERMISSIVE',
  title: 'Variable usage too permissive',
  findingType: 'ERROR',
  why: 'What a policy variable stands for may itself hold a wildcard, so under a Like operator it can let in anybody.',
  fix: 'Write the values themselves, or compare with StringEquals.',
  limits:
    'The list of restricted keys, which want six characters before a variable, is not published: the subjects of identity providers are taken.',
  examples: {
    bad: [
      conditionExample(
        { StringLike: { 'aws:ResourceAccount': '${aws:PrincipalTag/account}' } },
        'StringLike.aws:ResourceAccount',
      ),
      conditionExample(
        { StringLike: { 'aws:userid': 'AROA${aws:PrincipalTag/id}:app' } },
        'StringLike.aws:userid',
      ),
      conditionExample({ StringLike: { 'aws:userid': '${aws:userid}' } }, 'StringLike.aws:userid'),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }),
      conditionExample({
        StringLike: {
          'aws:userid': ['AIDACKCEVSQ6C2EXAMPLE:${aws:PrincipalTag/session}', '${aws:userid}:*'],
        },
      }),
    ],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringLike' || comparison?.base === 'StringNotLike',
  *condition(condition) {
    if (condition.comparison?.base !== 'StringLike' && condition.comparison?.base !== 'StringNotLike') return;
    for (const value of condition.values) {
      if (!value.known) continue;
      const reason = tooPermissive(condition, value.text, variablesIn(value.text));
      if (reason)
        yield {
          message: `${condition.key} has a policy variable in "${value.text}", ${reason}.`,
          at: [valueAt(...value.path)],
        };
    }
  },
});
