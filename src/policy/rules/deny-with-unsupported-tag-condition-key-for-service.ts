import { identityExample } from '../examples.ts';
import { actionsWithoutTags } from '../families/tag-conditions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Condition = { StringEquals: { 'aws:ResourceTag/status': 'confidential' } };

export default defineAccessAnalyzerRule({
  id: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
  title: 'Denied by a tag that the action does not look at',
  findingType: 'SECURITY_WARNING',
  why: 'The action never has the tag in its request, so this statement never denies it.',
  fix: 'Deny these actions in a statement of their own, by the name of the resource.',
  statements: { effect: 'Deny', with: ['Condition'] },
  examples: {
    bad: [
      identityExample(
        { Effect: 'Deny', Action: ['ec2:StopInstances', 'ec2:DescribeVpcs'], Resource: '*', Condition },
        'Action.1',
        'Condition.StringEquals.aws:ResourceTag/status#key',
      ),
    ],
    good: [
      identityExample({ Effect: 'Deny', Action: 'ec2:StopInstances', Resource: '*', Condition }),
      identityExample({ Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*', Condition }),
    ],
  },
  statement: (statement) => actionsWithoutTags(statement, 'Deny'),
});
