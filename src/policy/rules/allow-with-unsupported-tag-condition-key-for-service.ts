import { identityExample } from '../examples.ts';
import { actionsWithoutTags } from '../families/tag-conditions.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Condition = { StringEquals: { 'aws:ResourceTag/team': 'data' } };
const key = 'Condition.StringEquals.aws:ResourceTag/team#key';

export default defineAccessAnalyzerRule({
  id: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
  title: 'Allowed by a tag that the action does not look at',
  findingType: 'SUGGESTION',
  why: 'The action never has the tag in its request, so this statement never allows it.',
  fix: 'Allow these actions in a statement of their own, by the name of the resource.',
  statements: { effect: 'Allow', with: ['Condition'] },
  examples: {
    bad: [
      identityExample(
        {
          Action: ['ec2:StartInstances', 'ec2:DescribeInstances', 'ec2:DescribeVpcs'],
          Resource: '*',
          Condition,
        },
        'Action.1',
        'Action.2',
        key,
      ),
    ],
    good: [
      identityExample({ Action: ['ec2:StartInstances', 'ec2:CreateVolume'], Resource: '*', Condition }),
      identityExample({
        Action: 'ec2:DescribeVpcs',
        Resource: '*',
        Condition: { Null: { 'aws:ResourceTag/team': 'false' } },
      }),
      identityExample({ Effect: 'Deny', Action: 'ec2:DescribeVpcs', Resource: '*', Condition }),
    ],
  },
  statement: (statement) => actionsWithoutTags(statement, 'Allow'),
});
