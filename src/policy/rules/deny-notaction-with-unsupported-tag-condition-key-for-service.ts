import { identityExample } from '../examples.ts';
import { notActionWithTags } from '../families/tag-conditions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const frame = { Effect: 'Deny', Action: undefined, NotAction: 'iam:*', Resource: '*' };
const Condition = { StringEquals: { 'aws:ResourceTag/status': 'confidential' } };

export default defineAccessAnalyzerRule({
  id: 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
  title: 'NotAction denied by a tag',
  findingType: 'SECURITY_WARNING',
  why: 'Not every service looks at tags; for those that do not, this statement denies nothing.',
  fix: 'List in Action what the tag decides, and deny the rest by the name of the resource.',
  statements: { effect: 'Deny', with: ['NotAction'] },
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
      identityExample({ ...frame, Condition: { StringNotEquals: { 'aws:ResourceTag/status': 'public' } } }),
    ],
  },
  statement: (statement) => notActionWithTags(statement, 'Deny'),
});
