import { identityExample } from '../examples.ts';
import { notActionWithTags } from '../families/tag-conditions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const frame = { Action: undefined, NotAction: 'iam:*', Resource: '*' };
const Condition = { StringEquals: { 'aws:ResourceTag/status': 'public' } };

export default defineAccessAnalyzerRule({
  id: 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
  title: 'NotAction allowed by a tag',
  findingType: 'SUGGESTION',
  why: 'Not every service looks at tags; for those that do not, this statement allows nothing.',
  fix: 'List in Action what the tag decides, and allow the rest in another statement.',
  statements: { effect: 'Allow', with: ['NotAction'] },
  examples: {
    bad: [
      identityExample(
        { ...frame, Condition },
        'NotAction',
        'Condition.StringEquals.aws:ResourceTag/status#key',
      ),
    ],
    good: [
      identityExample(frame),
      identityExample({ ...frame, Condition: { Null: { 'aws:ResourceTag/status': 'false' } } }),
    ],
  },
  statement: (statement) => notActionWithTags(statement, 'Allow'),
});
