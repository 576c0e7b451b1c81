import { keyAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/** The action that sets what a key is about; the key is only compared where this action is asked for too. */
function companionOf(lowerKey: string): string | undefined {
  if (lowerKey === 'sts:sourceidentity') return 'sts:SetSourceIdentity';
  if (
    lowerKey === 'sts:transitivetagkeys' ||
    lowerKey === 'aws:tagkeys' ||
    lowerKey.startsWith('aws:requesttag/')
  )
    return 'sts:TagSession';
  return undefined;
}

export default defineAccessAnalyzerRule({
  id: 'MISSING_ACTION_FOR_CONDITION_KEY',
  title: 'Missing action for condition key',
  findingType: 'ERROR',
  why: 'Session tags and the source identity are set by actions of their own. Without the action nobody can set what the condition asks for.',
  fix: 'Add the action beside sts:AssumeRole: sts:TagSession for tags, sts:SetSourceIdentity for the source identity.',
  limits:
    'The pairs of key and action are not published: session tags and the source identity are looked at.',
  examples: {
    bad: [
      trustExample(
        { Condition: { StringLike: { 'sts:SourceIdentity': '*' } } },
        'Condition.StringLike.sts:SourceIdentity#key',
      ),
      trustExample(
        { Condition: { StringEquals: { 'aws:RequestTag/team': 'data' } } },
        'Condition.StringEquals.aws:RequestTag/team#key',
      ),
    ],
    good: [
      trustExample({
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: { StringEquals: { 'aws:RequestTag/team': 'data' } },
      }),
    ],
  },
  concerns: ({ lowerKey }) => companionOf(lowerKey) !== undefined,
  *condition({ comparison, key, lowerKey, keyPath }, { effect, actions }) {
    const companion = companionOf(lowerKey);
    if (!companion || effect !== 'Allow' || comparison?.family === 'Null' || comparison?.ifExists) return;
    // Only for statements about assuming roles: other services have these keys too.
    if (actions.length === 0 || !actions.every(({ known, service }) => known && service === 'sts')) return;
    const lower = companion.toLowerCase();
    if (!actions.some((action) => action.known && action.action.covers(lower)))
      yield {
        message: `${key} needs the action ${companion} in the same statement.`,
        at: [keyAt(...keyPath)],
      };
  },
});
