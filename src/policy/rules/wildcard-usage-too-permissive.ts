import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { tooPermissive } from '../permissive-values.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { replaceVariables } from '../variables.ts';

const sub = 'token.actions.githubusercontent.com:sub';

export default defineAccessAnalyzerRule({
  id: 'WILDCARD_USAGE_TOO_PERMISSIVE',
  title: 'Wildcard usage too permissive',
  findingType: 'ERROR',
  why: 'This key draws a line between accounts, organizations, networks or identities. A wildcard in its value lets in whoever can choose a matching name.',
  fix: 'List the values themselves. In aws:userid a wildcard may stand behind the colon, in the subject of an identity provider behind at least six characters.',
  limits:
    'The list of restricted keys, which want six characters before a wildcard, is not published: the subjects of identity providers are taken.',
  examples: {
    bad: [
      conditionExample({ StringLike: { 'aws:PrincipalOrgID': 'o-a1b2*' } }, 'StringLike.aws:PrincipalOrgID'),
      conditionExample(
        { StringNotLike: { 'aws:SourceVpce': ['vpce-1?'] } },
        'StringNotLike.aws:SourceVpce.0',
      ),
      conditionExample({ StringLike: { 'aws:userid': 'AROA*:app' } }, 'StringLike.aws:userid'),
      conditionExample({ StringLike: { [sub]: 'repo:*' } }, `StringLike.${sub}`),
      conditionExample(
        { StringLike: { [sub]: 'repo:octo-org@*/a@*:ref:refs/heads/main' } },
        `StringLike.${sub}`,
      ),
    ],
    good: [
      conditionExample({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      conditionExample({ StringLike: { 'aws:userid': ['AIDACKCEVSQ6C2EXAMPLE:*', '*:*'] } }),
      conditionExample({ StringLike: { 'aws:PrincipalTag/team': '*' } }),
      conditionExample({ StringLike: { [sub]: 'repo:octo-org/octo-repo:*' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringLike' || comparison?.base === 'StringNotLike',
  *condition(condition) {
    if (condition.comparison?.base !== 'StringLike' && condition.comparison?.base !== 'StringNotLike') return;
    for (const value of condition.values) {
      if (!value.known) continue;
      // A character that no wildcard is stands for a variable, which VARIABLE_USAGE_TOO_PERMISSIVE looks at.
      const text = replaceVariables(value.text, '$');
      const open = [...text.matchAll(/[*?]+/g)].map(({ index, 0: run }) => ({
        start: index,
        end: index + run.length,
      }));
      const reason = tooPermissive(condition, text, open);
      if (reason)
        yield {
          message: `${condition.key} has a wildcard in "${value.text}", ${reason}.`,
          at: [valueAt(...value.path)],
        };
    }
  },
});
